import { loadCatalogue } from '../requirements/catalogue.ts';
import { loadIcs, type Claims } from '../requirements/ics.ts';
import { examIdentity } from '../sut/agency/identity.ts';
import { sideOf, type ExamSettings, type SutSettings } from '../sut/settings.ts';
import { ConfigurationError } from './errors.ts';
import { EXAM_INSTANT, EXAM_NONCE, readPlan, type Examination } from './plan-file.ts';
import { ODD, WRONG } from './systems.ts';

export interface Overrides {
  readonly profile?: string;
  readonly port?: number;
  /** Seed of all names, numbers and identifiers: a fresh exam that nobody can have prepared for, and anybody can hold again. */
  readonly nonce?: string;
}

/** Reads what `--sut` names: the reference agency, the axis itself, an alteration of either, or a plan file. */
export function examinationOf(sut: string, { profile, port, nonce }: Overrides = {}): Examination {
  const { settings, ...rest } = /\.ya?ml$/i.test(sut) ? readPlan(sut) : ownSystem(sut);
  return { ...rest, settings: { ...settings, ...(profile !== undefined && { profile }), ...(port !== undefined && { port }), ...(nonce !== undefined && { nonce }) } };
}

/** Settings of a run inside this process: the reference agency, or an alteration of it, against the embedded axis. */
export function embedded(sut: SutSettings, wire: ExamSettings['wire'] = 'http'): ExamSettings {
  return {
    sut,
    agency: examIdentity.organId,
    systemId: examIdentity.systemId,
    secret: examIdentity.secret,
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

/** The statement of a system that has every function there is: the whole suite applies to it. */
export function everyClaim(): Claims {
  return Object.fromEntries([...loadIcs().keys()].map((key) => [key, true]));
}

/** The order of the scenarios as it was asked for. */
export function orderOf(text: string): 'defined' | `random:${string}` {
  if (text === 'defined' || /^random:.+/.test(text)) return text as 'defined';
  throw new ConfigurationError(`--order: cần defined hoặc random:<hạt giống>, gặp "${text}" / expected defined or random:<seed>, found "${text}"`);
}

function ownSystem(sut: string): Examination {
  const named = systemNamed(sut);
  const name = named.mutant ?? named.variant;
  const side = sideOf(named);
  const concerned = [...WRONG[side].filter((each) => each.name === name).map(({ breaks }) => breaks), ...ODD[side].filter((each) => each.name === name).map(({ spares }) => spares)].flat();
  // An alteration of a function claims to have the function.
  const keys = loadCatalogue().flatMap(({ id, when = [] }) => (concerned.includes(id) ? when : []));
  return { settings: embedded(named), claims: Object.fromEntries(keys.map((key) => [key, true])) };
}

function systemNamed(sut: string): Extract<SutSettings, { kind: 'reference' | 'axis' }> {
  if (sut === 'reference' || sut === 'axis') return { kind: sut };
  const [kind, name = ''] = sut.split(':');
  if (kind === 'mutant') return { kind: 'reference', mutant: known(name, WRONG.agency, kind) };
  if (kind === 'variant') return { kind: 'reference', variant: known(name, ODD.agency, kind) };
  if (kind === 'axis') return { kind, ...(ODD.axis.some((each) => each.name === name) ? { variant: name } : { mutant: known(name, [...WRONG.axis, ...ODD.axis], kind) }) };
  throw new ConfigurationError(
    `--sut: cần reference, mutant:<tên>, variant:<tên>, axis, axis:<tên> hoặc <kế hoạch>.yaml, gặp "${sut}" / expected reference, mutant:<name>, variant:<name>, axis, axis:<name> or <plan>.yaml, found "${sut}"`,
  );
}

function known(name: string, table: readonly { readonly name: string }[], kind: string): string {
  const names = table.map((entry) => entry.name);
  if (names.includes(name)) return name;
  const near = names.filter((each) => name && (each.includes(name) || name.includes(each)));
  throw new ConfigurationError(
    `--sut: không có ${kind} "${name}" / no ${kind} of that name; ${near.length > 0 ? `gần đúng / near: ${near.join(', ')}` : `có / known: ${names.join(', ')}`}`,
  );
}
