import type { ScenarioRecord } from './run-record.ts';
import { because, type Judgement } from './verdict.ts';

export type Polarity = 'positive' | 'negative';

/** A judged scenario with what its tags say; `requirement` is undefined unless they name exactly one id and one polarity. */
export interface Judged {
  readonly record: ScenarioRecord;
  readonly requirement: string | undefined;
  readonly polarity: Polarity | undefined;
  readonly side: 'agency' | 'axis';
  readonly judgement: Judgement;
  /** Requirement whose positive scenario is the control of this one, when it is another. */
  readonly control?: string;
}

/**
 * A refusal means something only when the system also accepts what is good: a negative scenario passes only if a positive one of its
 * requirement passed in the same run or, where the requirement has none at all, one of its feature.
 */
export function withControls(scenarios: readonly Judged[]): readonly Judged[] {
  const positives = scenarios.filter(({ polarity }) => polarity === 'positive');
  // What the axis accepts proves nothing about an agency, and the other way round.
  const ofRequirement = groupBy(positives, ({ requirement, side }) => `${requirement} ${side}`);
  const ofFeature = groupBy(positives, ({ record, side }) => `${record.uri} ${side}`);
  return scenarios.map((scenario) => {
    if (scenario.polarity !== 'negative') return scenario;
    const own = ofRequirement.get(`${scenario.requirement} ${scenario.side}`);
    const controls = own ?? ofFeature.get(`${scenario.record.uri} ${scenario.side}`) ?? [];
    const passed = controls.find(({ judgement }) => judgement.verdict === 'pass');
    const control = own ? undefined : (passed ?? controls[0])?.requirement;
    const named = control !== undefined && { control };
    if (scenario.judgement.verdict !== 'pass' || passed) return { ...scenario, ...named };
    return {
      ...scenario,
      ...named,
      judgement: { ...scenario.judgement, ...because('inconclusive', 'CONTROL_FAILED') },
    };
  });
}

function groupBy<K, T>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
