import type { RequirementResult, Results, ScenarioResult } from './shape.ts';
import { statuses, verdicts } from './vocabulary.ts';

/** How many of what, of every scenario and requirement, none left out. */
export function countsOf(
  requirements: readonly RequirementResult[],
  untraced: readonly ScenarioResult[],
  selected: number,
): Results['counts'] {
  const scenarios = [...requirements.flatMap((each) => each.scenarios), ...untraced].map(({ verdict }) => verdict);
  const all = requirements.map(({ status }) => status);
  const mandatory = requirements.filter(({ weight }) => weight === 'mandatory').map(({ status }) => status);
  return {
    scenarios: { total: scenarios.length, selected, ...tally(verdicts, scenarios) },
    requirements: { total: all.length, ...tally(statuses, all) },
    mandatory: { total: mandatory.length, ...tally(statuses, mandatory) },
  };
}

function tally<K extends string>(
  table: Readonly<Record<K, unknown>>,
  values: readonly NoInfer<K>[],
): Record<K, number> {
  const counts = Object.fromEntries(Object.keys(table).map((key) => [key, 0])) as Record<K, number>;
  for (const value of values) counts[value] += 1;
  return counts;
}
