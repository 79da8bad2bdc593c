import type { Side } from '../sut/settings.ts';
import type { Outcome } from './outcome.ts';
import type { Odd, Wrong } from './systems.ts';

/** One row of the kill matrix: a wrong system and what the suite found. */
export interface Kill {
  readonly name: string;
  readonly breaks: readonly string[];
  readonly sin: string;
  /** Every requirement it breaks was found violated. */
  readonly caught: boolean;
  readonly missed: readonly string[];
  /** Other requirements whose status is not that of the reference agency. */
  readonly collateral: readonly string[];
  readonly errors: readonly string[];
  /** Scenarios that caught it, by requirement. */
  readonly by: Readonly<Record<string, readonly string[]>>;
  /** Scenarios it took part in: of an agency, those in which it may part from the reference agency. */
  readonly examined: number;
  readonly milliseconds: number;
}

/** One row of the tolerance matrix: an odd but legal system. */
export interface Tolerance {
  readonly name: string;
  readonly spares: readonly string[];
  readonly oddity: string;
  readonly spared: boolean;
  /** Requirements whose status is not that of the reference agency, with what was found. */
  readonly disturbed: readonly string[];
  readonly examined: number;
  readonly errors: readonly string[];
  readonly milliseconds: number;
}

/** A mutant must be found wrong in exactly what it breaks; everything else stays as it is with the reference. */
export function killOf({ name, breaks, sin }: Wrong, outcome: Outcome, reference: Outcome): Kill {
  const { statuses, errors, failed, milliseconds, scenarios, examined = scenarios } = outcome;
  const missed = breaks.filter((id) => statuses[id] !== 'VIOLATED');
  const collateral = differing(outcome, reference).filter(({ id }) => !breaks.includes(id));
  const by = Object.fromEntries(breaks.flatMap((id) => (failed[id] ? [[id, failed[id]]] : [])));
  return { name, breaks, sin, caught: missed.length === 0, missed, collateral: collateral.map(({ line }) => line), errors, by, examined, milliseconds };
}

/** A variant must be found exactly as good as the reference, by scenarios in which it could have been found otherwise. */
export function toleranceOf({ name, spares, oddity }: Odd, outcome: Outcome, reference: Outcome): Tolerance {
  const disturbed = differing(outcome, reference).map(({ line }) => line);
  const { errors, milliseconds, scenarios, examined = scenarios } = outcome;
  return { name, spares, oddity, spared: disturbed.length === 0 && errors.length === 0 && examined > 0, disturbed, examined, errors, milliseconds };
}

/** What the suite says about a system that does everything right. */
export type Reference = Pick<Outcome, 'decision' | 'verdictDigest' | 'open' | 'errors' | 'scenarios'>;

export interface Proof {
  readonly killRate: number;
  readonly collateral: number;
  readonly tolerance: { readonly passed: number; readonly total: number };
  /** The systems that do everything right, one for each party that took part. */
  readonly references: Readonly<Partial<Record<Side, Reference>>>;
  /** Tested MUST requirements that no mutant guards. */
  readonly unguarded: readonly string[];
  readonly proven: boolean;
  /** Scenarios of the suite, of all parties that took part. */
  readonly scenarios: number;
  readonly mutants: readonly Kill[];
  readonly variants: readonly Tolerance[];
}

/** Both matrices and what they say about the suite. */
export function proofOf(references: Readonly<Partial<Record<Side, Outcome>>>, kills: readonly Kill[], tolerances: readonly Tolerance[], unguarded: readonly string[]): Proof {
  const caught = kills.filter((kill) => kill.caught && kill.errors.length === 0).length;
  const collateral = kills.reduce((sum, kill) => sum + kill.collateral.length, 0);
  const passed = tolerances.filter(({ spared }) => spared).length;
  const right = Object.entries(references).map(([side, { decision, verdictDigest, open, errors, scenarios }]): [string, Reference] => [side, { decision, verdictDigest, open, errors, scenarios }]);
  const whole = caught === kills.length && collateral === 0 && passed === tolerances.length;
  return {
    killRate: kills.length === 0 ? 0 : caught / kills.length,
    collateral,
    tolerance: { passed, total: tolerances.length },
    references: Object.fromEntries(right),
    unguarded,
    proven: whole && right.every(([, { decision }]) => decision === 'CONFORMANT') && unguarded.length === 0 && kills.length + tolerances.length > 0,
    scenarios: right.reduce((sum, [, { scenarios }]) => sum + scenarios, 0),
    mutants: kills,
    variants: tolerances,
  };
}

function differing(outcome: Outcome, reference: Outcome): readonly { readonly id: string; readonly line: string }[] {
  return Object.entries(reference.statuses).flatMap(([id, expected]) => {
    const found = outcome.statuses[id];
    if (found === expected) return [];
    const [scenario] = outcome.failed[id] ?? outcome.open.filter((line) => line.startsWith(`${id}: `));
    return [{ id, line: `${id} ${expected} → ${found ?? 'missing'}${scenario ? ` (${scenario})` : ''}` }];
  });
}
