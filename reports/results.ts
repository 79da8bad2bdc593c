import type { Envelope } from '@cucumber/messages';
import { AXIS_TAG, requirementsIn } from '../requirements/tags.ts';
import type { Instrument } from '../requirements/sources.ts';
import { withControls, type Judged, type Polarity } from './control.ts';
import { countsOf } from './counts.ts';
import { decide } from './decision.ts';
import { verdictDigest } from './digest.ts';
import type { Examination, Rules } from './examination.ts';
import { readRun, type PlannedScenario, type ScenarioRecord } from './run-record.ts';
import type { NotVerified, RequirementResult, Results } from './shape.ts';
import { requirementResult, scenarioResult } from './status.ts';
import { because, judge } from './verdict.ts';
import { withWaivers } from './waivers.ts';

/** Folds the messages of one run with the catalogue into verdicts, statuses and the decision. */
export function toResults(
  envelopes: Iterable<Envelope>,
  rules: Rules,
  examination: Examination,
  plan?: readonly PlannedScenario[],
): Results {
  const run = readRun(envelopes, plan);
  const byRequirement = new Map<string | undefined, Judged[]>([
    [undefined, []],
    ...rules.catalogue.map(({ id }): [string, Judged[]] => [id, []]),
  ]);
  const judged = [...run.scenarios].sort(bySource).map((record) => judgedBy(record, byRequirement));
  for (const each of withControls(judged)) byRequirement.get(each.requirement)!.push(each);

  const { requirements, waivers } = withWaivers(
    rules.catalogue.map((requirement) => requirementResult(requirement, byRequirement.get(requirement.id)!, rules, examination)),
    rules.waivers ?? [],
    examination.startedAt.slice(0, 10),
  );
  const untraced = byRequirement.get(undefined)!.map(scenarioResult);
  const selected = run.scenarios.filter((scenario) => scenario.selected).length;
  const complete = examination.complete && run.finished;
  const { problems } = run;
  return {
    schema: 'urn:lienthong:results:1',
    ...decide({ requirements, untraced, selected, complete, problems, waivers }),
    verdictDigest: verdictDigest(requirements, untraced),
    ...examination,
    complete,
    problems,
    ics: rules.ics,
    counts: countsOf(requirements, untraced, selected),
    chapters: chaptersOf(rules),
    requirements,
    untraced,
    notVerified: requirements.flatMap(notVerified),
    advisories: requirements
      .filter(({ weight, status }) => weight === 'advisory' && status === 'VIOLATED')
      .map(({ id }) => id),
    instruments: instrumentsOf(rules),
    waivers,
  };
}

/** Reads the tags and judges; a scenario that can not be held against one requirement is a defect of ours, not a finding. */
function judgedBy(record: ScenarioRecord, catalogue: { has(id: string): boolean }): Judged {
  const { tags } = record;
  const ids = requirementsIn(tags);
  const polarities = (['positive', 'negative'] as const satisfies Polarity[]).filter((each) =>
    tags.includes(`@${each}`),
  );
  const [id] = ids;
  const [polarity] = polarities;
  const side = tags.includes(AXIS_TAG) ? 'axis' : 'agency';
  const judgement = judge(record);
  if (ids.length === 1 && polarities.length === 1 && id !== undefined && catalogue.has(id)) {
    return { record, requirement: id, polarity, side, judgement };
  }
  const untraced = record.attempts.length > 0 ? { ...judgement, ...because('error', 'UNTRACED') } : judgement;
  return { record, requirement: undefined, polarity: undefined, side, judgement: untraced };
}

function notVerified({ id, status, weight, reason }: RequirementResult): NotVerified[] {
  return status === 'SATISFIED' || status === 'VIOLATED' || !reason ? [] : [{ id, status, weight, reason }];
}

function chaptersOf({ catalogue, chapters = [] }: Rules): Results['chapters'] {
  const names = [...new Set(catalogue.map(({ chapter }) => chapter))];
  const titled = chapters.filter(({ name }) => names.includes(name)).map(({ name, title }) => ({ name, title }));
  const untitled = names.filter((name) => !titled.some((chapter) => chapter.name === name));
  return [...titled, ...untitled.map((name) => ({ name, title: { vi: name, en: name } }))];
}

const KINDS = ['law', 'standard', 'local', 'practice', 'press'] as const satisfies readonly Instrument['kind'][];

function instrumentsOf({ catalogue, instruments = new Map() }: Rules): Results['instruments'] {
  const cited = new Set(catalogue.flatMap(({ clauses }) => clauses.map(({ instrument }) => instrument)));
  const known = [...instruments.values()].filter(({ name }) => cited.has(name));
  return KINDS.flatMap((kind) => known.filter((each) => each.kind === kind));
}

function bySource(a: ScenarioRecord, b: ScenarioRecord): number {
  if (a.uri !== b.uri) return a.uri < b.uri ? -1 : 1;
  return a.line - b.line;
}
