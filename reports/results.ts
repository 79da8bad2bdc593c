import type { Envelope } from '@cucumber/messages';
import type { Requirement } from '../requirements/requirement.ts';
import { notApplicableBecause, weightOf } from './applicability.ts';
import { withControls, type Judged, type Polarity } from './control.ts';
import { decide } from './decision.ts';
import { verdictDigest } from './digest.ts';
import type { Examination, Rules } from './examination.ts';
import { readRun, type PlannedScenario, type ScenarioRecord } from './run-record.ts';
import type { NotVerified, Reason, RequirementResult, Results, ScenarioResult } from './shape.ts';
import { because, judge } from './verdict.ts';
import { reasons, statuses, verdicts, type ReasonCode, type Status } from './vocabulary.ts';

/** Folds the messages of one run with the catalogue into verdicts, statuses and the decision. */
export function toResults(
  envelopes: Iterable<Envelope>,
  rules: Rules,
  examination: Examination,
  plan?: readonly PlannedScenario[],
): Results {
  const run = readRun(envelopes, plan);
  const catalogue = new Set(rules.catalogue.map(({ id }) => id));
  const judged = withControls([...run.scenarios].sort(bySource).map((record) => judgedBy(record, catalogue)));
  const byRequirement = new Map<string, Judged[]>(rules.catalogue.map(({ id }) => [id, []]));
  for (const each of judged) if (each.requirement !== undefined) byRequirement.get(each.requirement)?.push(each);

  const requirements = rules.catalogue.map((requirement) =>
    requirementResult(requirement, byRequirement.get(requirement.id) ?? [], rules, examination),
  );
  const untraced = judged.filter(({ requirement }) => requirement === undefined).map(scenarioResult);
  const selected = run.scenarios.filter((scenario) => scenario.selected).length;
  const complete = examination.complete && run.finished;
  const grounds = { requirements, untraced, selected, complete, problems: run.problems };
  return {
    schema: 'urn:lienthong:results:1',
    ...decide(grounds),
    verdictDigest: verdictDigest(requirements, untraced),
    ...examination,
    complete,
    problems: run.problems,
    ics: rules.ics,
    counts: countsOf(requirements, untraced, selected),
    chapters: chaptersOf(rules),
    requirements,
    untraced,
    notVerified: requirements.flatMap(notVerified),
    advisories: requirements
      .filter(({ weight, status }) => weight === 'advisory' && status === 'VIOLATED')
      .map(({ id }) => id),
  };
}

/** Reads the tags and judges; a scenario that can not be held against one requirement is a defect of ours, not a finding. */
function judgedBy(record: ScenarioRecord, catalogue: ReadonlySet<string>): Judged {
  const ids = record.tags.filter((tag) => /^@[A-Z][A-Z0-9-]*$/.test(tag)).map((tag) => tag.slice(1));
  const polarities = (['positive', 'negative'] as const).filter((each) => record.tags.includes(`@${each}`));
  const [id] = ids;
  const [polarity] = polarities as Polarity[];
  const traced = ids.length === 1 && polarities.length === 1 && id !== undefined && catalogue.has(id);
  const judgement = judge(record);
  const side = record.tags.includes('@role:axis') ? 'axis' : 'agency';
  if (traced) return { record, requirement: id, polarity, side, judgement };
  const untraced = record.attempts.length > 0 ? { ...judgement, ...because('error', 'UNTRACED') } : judgement;
  return { record, requirement: undefined, polarity: undefined, side, judgement: untraced };
}

function requirementResult(
  requirement: Requirement,
  judged: readonly Judged[],
  rules: Rules,
  examination: Examination,
): RequirementResult {
  const { id, chapter, level, grade, role, clauses, text, choices = [] } = requirement;
  const notApplicable = notApplicableBecause(requirement, rules, examination, new Set(judged.map(({ side }) => side)));
  const scenarios = judged.map((each): ScenarioResult => {
    const result = scenarioResult(each);
    if (notApplicable) return outside(result, notApplicable);
    return each.side === examination.examined ? result : outside(result, { code: 'OTHER_ROLE', ...reasons.OTHER_ROLE });
  });
  const controls = new Set(judged.flatMap(({ control }) => (control === undefined ? [] : [control])));
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
    choices,
    tags: [id, ...[...controls].sort()].map((each) => `@${each}`).join(' or '),
    scenarios,
  };
}

function statusOf(
  { id, grade, notTested }: Requirement,
  scenarios: readonly ScenarioResult[],
  { proven, judged }: Rules,
): { status: Status; reason?: Reason } {
  const applicable = scenarios.filter(({ verdict }) => verdict !== 'notApplicable');
  if (applicable.length === 0) {
    if (notTested) return { status: 'UNTESTED', reason: { code: 'NOT_TESTED', ...notTested } };
    if (scenarios.length > 0) return { status: 'UNTESTED', reason: reasonFor('OTHER_SIDE_ONLY') };
    if (grade.startsWith('P') && !judged.has(id)) return { status: 'UNTESTED', reason: reasonFor('NOT_JUDGED') };
    return { status: 'UNDETERMINED', reason: reasonFor('NO_SCENARIO') };
  }
  if (applicable.some(({ verdict }) => verdict === 'fail')) return { status: 'VIOLATED' };
  const undecided = (['error', 'inconclusive', 'notRun'] as const).flatMap((each) =>
    applicable.filter(({ verdict }) => verdict === each),
  )[0];
  if (undecided)
    return { status: 'UNDETERMINED', reason: reasonFor(undecided.reason ?? 'UNEXPLAINED', undecided.text) };
  if (applicable.every(({ attested }) => attested)) return { status: 'ATTESTED', reason: reasonFor('ATTESTED_ONLY') };
  return proven.has(id) ? { status: 'SATISFIED' } : { status: 'UNPROVEN', reason: reasonFor('NO_KILL_PROOF') };
}

function scenarioResult({ record, polarity, judgement }: Judged): ScenarioResult {
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
function outside({ finding: _finding, step: _step, ...scenario }: ScenarioResult, { code, vi, en }: Reason): ScenarioResult {
  return { ...scenario, verdict: 'notApplicable', reason: code, text: { vi, en } };
}

function notVerified({ id, status, weight, reason }: RequirementResult): NotVerified[] {
  return status === 'SATISFIED' || status === 'VIOLATED' || !reason ? [] : [{ id, status, weight, reason }];
}

function reasonFor(code: ReasonCode, { vi, en }: { vi: string; en: string } = reasons[code]): Reason {
  return { code, vi, en };
}

function countsOf(
  requirements: readonly RequirementResult[],
  untraced: readonly ScenarioResult[],
  selected: number,
): Results['counts'] {
  const scenarios = [...requirements.flatMap((each) => each.scenarios), ...untraced];
  const mandatory = requirements.filter(({ weight }) => weight === 'mandatory');
  return {
    scenarios: {
      total: scenarios.length,
      selected,
      ...tally(
        verdicts,
        scenarios.map(({ verdict }) => verdict),
      ),
    },
    requirements: {
      total: requirements.length,
      ...tally(
        statuses,
        requirements.map(({ status }) => status),
      ),
    },
    mandatory: {
      total: mandatory.length,
      ...tally(
        statuses,
        mandatory.map(({ status }) => status),
      ),
    },
  };
}

function tally<K extends string>(table: Readonly<Record<K, unknown>>, values: readonly K[]): Record<K, number> {
  const counts = Object.fromEntries(Object.keys(table).map((key) => [key, 0])) as Record<K, number>;
  for (const value of values) counts[value] += 1;
  return counts;
}

function chaptersOf({ catalogue, chapters }: Rules): Results['chapters'] {
  const names = [...new Set(catalogue.map(({ chapter }) => chapter))];
  const known = (chapters ?? []).filter(({ name }) => names.includes(name));
  const rest = names.filter((name) => !known.some((chapter) => chapter.name === name));
  return [
    ...known.map(({ name, title }) => ({ name, title })),
    ...rest.map((name) => ({ name, title: { vi: name, en: name } })),
  ];
}

function bySource(a: ScenarioRecord, b: ScenarioRecord): number {
  if (a.uri !== b.uri) return a.uri < b.uri ? -1 : 1;
  return a.line - b.line;
}
