import { dirname, resolve } from 'node:path';
import type { ExamSettings, SutSettings } from '../sut/settings.ts';
import { mutants } from '../sut/mutants/mutants.ts';
import { variants } from '../sut/variants/variants.ts';
import { readChecked } from '../requirements/checked-file.ts';
import { ConfigurationError } from './errors.ts';
import { projectRoot } from './examine.ts';

/** Legal time at which every scenario begins: a working Tuesday morning. */
const EXAM_INSTANT = '2026-11-24T09:00:00+07:00';
const EXAM_NONCE = 'lienthong-0.1';

export interface Examination {
  readonly settings: ExamSettings;
  readonly ics: Readonly<Record<string, boolean>>;
  /** What the maker says is examined; compared with what the driver reports. */
  readonly product?: { readonly vendor: string; readonly product: string; readonly version: string; readonly build?: string };
}

interface PlanFile {
  readonly product: NonNullable<Examination['product']>;
  readonly driver: { readonly url: string } | { readonly command: readonly string[] };
  readonly agency: string;
  readonly axis: { readonly host?: string; readonly port: number; readonly controlPort?: number; readonly systemId: string; readonly secret: string };
  readonly profile?: string;
  readonly ics?: Readonly<Record<string, boolean>>;
  readonly limits?: { readonly patience?: number; readonly quiet?: number };
  readonly nonce?: string;
  readonly pki?: string;
}

/** Reads what `--sut` names: the reference agency, an alteration of it, the axis itself, or a plan file. */
export async function examinationOf(sut: string, overrides: { profile?: string; port?: number } = {}): Promise<Examination> {
  if (/\.ya?ml$/i.test(sut)) return fromFile(sut, overrides);
  return {
    ics: {},
    settings: {
      ...embedded(namedSystem(sut)),
      ...(overrides.profile !== undefined && { profile: overrides.profile }),
      ...(overrides.port !== undefined && { port: overrides.port }),
    },
  };
}

/** Settings of a run inside this process: the reference agency, or an alteration of it, against the embedded axis. */
export function embedded(sut: SutSettings, wire: ExamSettings['wire'] = 'http'): ExamSettings {
  return {
    sut,
    agency: 'Y98.10',
    systemId: 'vxp.test.10',
    secret: 'reference-agency-secret',
    profile: 'national',
    instant: EXAM_INSTANT,
    wire,
    host: '127.0.0.1',
    port: 0,
    nonce: EXAM_NONCE,
    patience: 0,
    quiet: 0,
  };
}

function namedSystem(sut: string): SutSettings {
  if (sut === 'reference') return { kind: 'reference' };
  if (sut === 'axis') return { kind: 'axis' };
  const [kind, name = ''] = sut.split(':');
  if (kind === 'mutant') return { kind: 'reference', mutant: known(name, mutants, 'mutant') };
  if (kind === 'variant') return { kind: 'reference', variant: known(name, variants, 'variant') };
  throw new ConfigurationError(
    `--sut: cần reference, mutant:<tên>, variant:<tên>, axis hoặc <kế hoạch>.yaml, gặp "${sut}" / expected reference, mutant:<name>, variant:<name>, axis or <plan>.yaml, found "${sut}"`,
  );
}

function known(name: string, table: readonly { readonly name: string }[], kind: string): string {
  if (table.some((entry) => entry.name === name)) return name;
  const near = table.map((entry) => entry.name).filter((each) => name && (each.includes(name) || name.includes(each)));
  throw new ConfigurationError(
    `--sut: không có ${kind} "${name}" / no ${kind} of that name; ${near.length > 0 ? `gần đúng / near: ${near.join(', ')}` : `có / known: ${table.map((entry) => entry.name).join(', ')}`}`,
  );
}

async function fromFile(file: string, overrides: { profile?: string; port?: number }): Promise<Examination> {
  const plan = await readChecked<PlanFile>(resolve(file), resolve(projectRoot, 'schemas/plan/plan.schema.json'));
  return {
    product: plan.product,
    ics: plan.ics ?? {},
    settings: {
      sut: 'url' in plan.driver ? { kind: 'http', url: plan.driver.url } : { kind: 'command', command: plan.driver.command },
      agency: plan.agency,
      systemId: plan.axis.systemId,
      secret: plan.axis.secret,
      profile: overrides.profile ?? plan.profile ?? 'national',
      instant: EXAM_INSTANT,
      wire: 'http',
      host: plan.axis.host ?? '127.0.0.1',
      port: overrides.port ?? plan.axis.port,
      controlPort: plan.axis.controlPort ?? plan.axis.port + 1,
      nonce: plan.nonce ?? EXAM_NONCE,
      patience: plan.limits?.patience ?? 5_000,
      quiet: plan.limits?.quiet ?? 0,
      ...(plan.pki !== undefined && { pki: resolve(dirname(file), plan.pki) }),
    },
  };
}
