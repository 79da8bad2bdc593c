import type { Instrument } from '../requirements/sources.ts';
import type { Choice } from './examination.ts';
import type { Results } from './shape.ts';
import type { Words } from './vocabulary.ts';

/** A profile choice that verdicts of this run rest on. */
export interface Assumption {
  readonly choice: string;
  readonly value?: unknown;
  readonly confidence?: string;
  readonly convention?: boolean;
  readonly text?: Words;
  readonly requirements: readonly string[];
}

/** Profile choices touched by any judged scenario, with the value they had and the requirements they bear on. */
export function assumptionsOf({ requirements, profile }: Results): readonly Assumption[] {
  const touching = new Map<string, Set<string>>();
  for (const { id, scenarios } of requirements) {
    for (const { touched, verdict } of scenarios) {
      if (verdict === 'notApplicable') continue;
      for (const choice of touched) touching.set(choice, (touching.get(choice) ?? new Set()).add(id));
    }
  }
  const known = new Map<string, Choice>(profile.choices?.map((choice) => [choice.name, choice]));
  return [...touching].sort(byName).map(([choice, ids]) => {
    const { name: _, ...settled } = known.get(choice) ?? { name: choice };
    return { choice, ...settled, requirements: [...ids].sort() };
  });
}

/** An instrument whose clauses were examined, with what is known of it. */
export interface ExaminedInstrument extends Partial<Omit<Instrument, 'name'>> {
  readonly name: string;
  readonly requirements: number;
}

/** Instruments whose clauses were examined, law first, with the number of requirements. */
export function instrumentsOf({ requirements, instruments }: Results): readonly ExaminedInstrument[] {
  const cited = new Map<string, number>();
  for (const { clauses, status } of requirements) {
    if (status === 'NOT_APPLICABLE' || status === 'UNTESTED') continue;
    for (const name of new Set(clauses.map(({ instrument }) => instrument)))
      cited.set(name, (cited.get(name) ?? 0) + 1);
  }
  const known = instruments.flatMap((each) => (cited.has(each.name) ? [{ ...each, requirements: cited.get(each.name)! }] : []));
  const unknown = [...cited].filter(([name]) => !instruments.some((each) => each.name === name)).sort(byName);
  return [...known, ...unknown.map(([name, count]) => ({ name, requirements: count }))];
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
