import { createHash } from 'node:crypto';
import { labels } from '../labels.ts';
import type { RequirementResult, ScenarioResult } from '../shape.ts';
import { reasons, verdicts, type Verdict } from '../vocabulary.ts';

type Language = 'vi' | 'en';

/** What a scenario comes to for tools that know only red, green and grey. */
export type Outcome = 'passed' | 'failure' | 'error' | 'skipped';

/** An advisory or a waived finding never blocks, so it must not turn a build red either. */
export function outcomeOf({ verdict }: ScenarioResult, requirement: RequirementResult | undefined): Outcome {
  if (verdict === 'pass') return 'passed';
  if (verdict === 'error') return 'error';
  return verdict === 'fail' && requirement?.weight !== 'advisory' && requirement?.waiver === undefined ? 'failure' : 'skipped';
}

/** Why a scenario did not pass, on one line; a finding that does not block says so first. */
export function messageOf(scenario: ScenarioResult, requirement: RequirementResult | undefined, language: Language): string {
  const text = scenario.text ?? (scenario.reason ? reasons[scenario.reason] : undefined);
  return `${excuse(scenario.verdict, requirement)}${scenario.reason ?? ''}: ${text?.[language] ?? verdicts[scenario.verdict][language]}`;
}

function excuse(verdict: Verdict, requirement: RequirementResult | undefined): string {
  if (verdict !== 'fail') return '';
  if (requirement?.waiver !== undefined) return `waived ${requirement.waiver}: `;
  return requirement?.weight === 'advisory' ? 'advisory: ' : '';
}

/** A finding as lines of text: clause, deciding sentence, expected, observed, how to fix, where the bytes are. */
export function detailsOf({ finding, step, journal }: ScenarioResult, requirement: RequirementResult | undefined, language: Language): string {
  const [clause] = requirement?.clauses ?? [];
  return [
    clause && placeOf(clause),
    step && `> ${step}`,
    finding?.expected && `${labels.expected[language]}: ${finding.expected}`,
    finding?.observed && `${labels.observed[language]}: ${finding.observed}`,
    finding?.fix && `${labels.fix[language]}: ${finding.fix}`,
    journal && `${journal} ${finding?.evidence.map((seq) => `#${seq}`).join(' ') ?? ''}`.trim(),
  ]
    .filter(Boolean)
    .join('\n');
}

/** A clause as it is cited: instrument and place. */
export function placeOf({ instrument, place }: RequirementResult['clauses'][number]): string {
  return place === undefined ? instrument : `${instrument} ${place}`;
}

/** A UUID (version 5, RFC 9562) that depends on the text alone, so that the same scenario has it in every run. */
export function uuidOf(text: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(text, 'utf8').digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const NAMESPACE = Buffer.from('3f1b7a52c0de4b6e9a41d28201805728', 'hex');
