import type { Requirement } from '../requirements/requirement.ts';
import { notApplicableBecause, weightOf } from './applicability.ts';
import type { Judged } from './control.ts';
import type { Examination, Rules } from './examination.ts';
import type { Reason, RequirementResult, ScenarioResult } from './shape.ts';
import { reasons, type ReasonCode, type Status, type Words } from './vocabulary.ts';

/** What all scenarios of one requirement say together. */
export function requirementResult(
  requirement: Requirement,
  judged: readonly Judged[],
  rules: Rules,
  examination: Examination,
): RequirementResult {
  const { id, chapter, level, grade, role, clauses, text, remark, choices = [] } = requirement;
  const notApplicable = notApplicableBecause(requirement, rules, examination);
  const scenarios = judged.map((each): ScenarioResult => {
    const result = scenarioResult(each);
    if (notApplicable) return outside(result, notApplicable);
    return each.side === examination.examined ? result : outside(result, reasonFor('OTHER_ROLE'));
  });
  const controls = judged.flatMap(({ control }) => (control === undefined ? [] : [control]));
  const { status, reason } = notApplicable
    ? { status: 'NOT_APPLICABLE' as const, reason: notApplicable }
    : statusOf(requirement, scenarios, rules);
  return {
    id,
    chapter,
    level,
    grade,
    role,
    weight: weightOf(requirement, rules.judged),
    status,
    ...(reason && { reason }),
    clauses,
    text,
    ...(remark && { remark }),
    choices,
    tags: [id, ...[...new Set(controls)].sort()].map((each) => `@${each}`).join(' or '),
    scenarios,
  };
}

/** One judged scenario as the results tell it. */
export function scenarioResult({ record, polarity, judgement }: Judged): ScenarioResult {
  const { verdict, reason, text, step, finding, facts, durationMs } = judgement;
  return {
    name: record.name,
    verdict,
    reason,
    ...(text && { text }),
    polarity: polarity ?? null,
    uri: record.uri,
    line: record.line,
    ...(step !== undefined && { step }),
    ...(finding && { finding }),
    stimuli: facts?.stimuli ?? 0,
    looked: facts?.looked ?? 0,
    touched: facts?.touched ?? [],
    ...(facts?.attested && { attested: true }),
    ...(facts?.journal !== undefined && { journal: facts.journal }),
    durationMs,
  };
}

/** What a scenario saw does not count where its requirement does not apply. */
function outside({ finding: _finding, step: _step, ...scenario }: ScenarioResult, because: Reason): ScenarioResult {
  const { code, vi, en } = because;
  return { ...scenario, verdict: 'notApplicable', reason: code, text: { vi, en } };
}

function statusOf(
  { id, grade, notTested }: Requirement,
  scenarios: readonly ScenarioResult[],
  { proven, judged }: Rules,
): { readonly status: Status; readonly reason?: Reason } {
  const applicable = scenarios.filter(({ verdict }) => verdict !== 'notApplicable');
  if (applicable.length === 0) {
    if (notTested) return { status: 'UNTESTED', reason: reasonFor('NOT_TESTED', notTested) };
    if (scenarios.length > 0) return { status: 'UNTESTED', reason: reasonFor('OTHER_SIDE_ONLY') };
    if (grade.startsWith('P') && !judged.has(id)) return { status: 'UNTESTED', reason: reasonFor('NOT_JUDGED') };
    return { status: 'UNDETERMINED', reason: reasonFor('NO_SCENARIO') };
  }
  if (applicable.some(({ verdict }) => verdict === 'fail')) return { status: 'VIOLATED' };
  const [open] = (['error', 'inconclusive', 'notRun'] as const).flatMap((each) =>
    applicable.filter(({ verdict }) => verdict === each),
  );
  if (open) return { status: 'UNDETERMINED', reason: reasonFor(open.reason ?? 'UNEXPLAINED', open.text) };
  if (applicable.every(({ attested }) => attested)) return { status: 'ATTESTED', reason: reasonFor('ATTESTED_ONLY') };
  return proven.has(id) ? { status: 'SATISFIED' } : { status: 'UNPROVEN', reason: reasonFor('NO_KILL_PROOF') };
}

function reasonFor(code: ReasonCode, { vi, en }: Words = reasons[code]): Reason {
  return { code, vi, en };
}
