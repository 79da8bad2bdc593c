import { dirname, join, resolve } from 'node:path';
import { openChecked } from '../requirements/checked-file.ts';
import { loadIcs, unknownClaims, type Claims } from '../requirements/ics.ts';
import type { ExamSettings } from '../sut/settings.ts';
import { projectRoot } from './examine.ts';

/** Legal time at which every scenario begins: a working Tuesday morning. */
export const EXAM_INSTANT = '2026-11-24T09:00:00+07:00';
/** Seed of names, numbers and identifiers where a plan gives none. */
export const EXAM_NONCE = 'lienthong-0.1';

export interface Product {
  readonly vendor: string;
  readonly product: string;
  readonly version: string;
  readonly build?: string;
}

export interface Examination {
  readonly settings: ExamSettings;
  /** What the maker claims in the implementation conformance statement. */
  readonly claims: Claims;
  /** What the maker says is examined; compared with what the driver reports. */
  readonly product?: Product;
}

interface PlanFile {
  readonly product: Product;
  readonly driver: { readonly url: string } | { readonly command: readonly string[] };
  readonly agency: string;
  readonly axis: { readonly host?: string; readonly port: number; readonly controlPort?: number; readonly systemId: string; readonly secret: string };
  readonly profile?: string;
  readonly ics?: Claims;
  readonly limits?: { readonly patience?: number; readonly quiet?: number };
  readonly nonce?: string;
  readonly pki?: string;
}

/** Reads a plan (schemas/plan/plan.schema.json); the first thing wrong is told with file, line and key. */
export function readPlan(file: string): Examination {
  const { value: plan, fail } = openChecked<PlanFile>(resolve(file), join(projectRoot, 'schemas', 'plan', 'plan.schema.json'), 'PlanError');
  for (const key of unknownClaims(plan.ics ?? {})) {
    const keys = [...loadIcs().keys()].join(', ');
    fail(['ics', key], { vi: `không có khóa này trong tuyên bố ICS; có ${keys}`, en: `no such key in the conformance statement; known: ${keys}` });
  }
  const { driver, axis, limits } = plan;
  return {
    product: plan.product,
    claims: plan.ics ?? {},
    settings: {
      sut: 'url' in driver ? { kind: 'http', url: driver.url } : { kind: 'command', command: driver.command },
      agency: plan.agency,
      systemId: axis.systemId,
      secret: axis.secret,
      profile: plan.profile ?? 'national',
      instant: EXAM_INSTANT,
      wire: 'http',
      host: axis.host ?? '127.0.0.1',
      port: axis.port,
      controlPort: axis.controlPort ?? axis.port + 1,
      nonce: plan.nonce ?? EXAM_NONCE,
      patience: limits?.patience ?? 5_000,
      quiet: limits?.quiet ?? 0,
      ...(plan.pki !== undefined && { pki: resolve(dirname(file), plan.pki) }),
    },
  };
}
