import type { Envelope } from '@cucumber/messages';
import { toResults } from '../reports/results.ts';
import type { Results } from '../reports/shape.ts';
import type { Decision, Status } from '../reports/vocabulary.ts';
import { sideOf, type ExamSettings, type Side, type SutSettings } from '../sut/settings.ts';
import { examine, type ExamPlan } from './examine.ts';
import { examinePanel, type PanelOptions } from './panel.ts';
import { embedded, everyClaim } from './plan.ts';
import { profileFor, rulesFor } from './rules.ts';
import { REFERENCE } from './systems.ts';

/** What a requirement is that no scenario of a run was to decide. */
const UNDECIDED: readonly Status[] = ['NOT_APPLICABLE', 'UNTESTED'];

/** What the suite says about one system of the proof, small enough to travel between processes. */
export interface Outcome {
  readonly decision: Decision;
  readonly verdictDigest: string;
  /** Requirements with the status they got; what does not apply or has no scenario is left out. */
  readonly statuses: Readonly<Record<string, Status>>;
  /** Titles of the scenarios that found the system wrong, by requirement. */
  readonly failed: Readonly<Record<string, readonly string[]>>;
  /** What stands against a verdict: scenarios that could not be decided or failed on our side. */
  readonly open: readonly string[];
  readonly errors: readonly string[];
  readonly scenarios: number;
  /** Scenarios it took part in; in the others it can't differ from the reference agency. */
  readonly examined?: number;
  readonly milliseconds: number;
}

/** Runs the part of the suite that `tags` selects against one system, over memory. */
export async function outcomeOf(sut: SutSettings, tags: string): Promise<Outcome> {
  return summed(await resultsOf({ settings: embedded(sut, 'memory'), tags }));
}

/** Runs the suite against the reference agency (or axis) and many alterations of it, over memory; the reference comes first. */
export async function outcomesOf(alterations: readonly SutSettings[], options: PanelOptions = {}, side: Side = 'agency'): Promise<readonly [Outcome, ...Outcome[]]> {
  const reference = embedded(REFERENCE[side], 'memory');
  // Which of its parts an axis uses is not watched: its scenarios are few.
  const seats = await examinePanel(reference, alterations.map((sut) => embedded(sut, 'memory')), { ...options, ...(side === 'axis' && { exhaustive: true }) });
  const right = summed(folded(seats[0]!.messages(), reference));
  return seats.map(({ messages, differs, examined, milliseconds }) => ({
    ...(differs ? summed(folded(messages(), reference)) : right),
    examined,
    milliseconds,
  })) as unknown as readonly [Outcome, ...Outcome[]];
}

function summed(results: Results): Outcome {
  const all = results.requirements.flatMap(({ id, scenarios }) => scenarios.map((scenario) => ({ id, ...scenario })));
  const told = [...all, ...results.untraced.map((scenario) => ({ id: 'UNTRACED', ...scenario }))];
  const line = ({ id, name, reason, text, step }: (typeof told)[number]): string => `${id}: ${name}: ${reason} ${text?.en ?? ''}${step ? ` (${step})` : ''}`;
  const failed: Record<string, string[]> = {};
  for (const { id, name, verdict } of all) if (verdict === 'fail') (failed[id] ??= []).push(name);
  return {
    decision: results.decision,
    verdictDigest: results.verdictDigest,
    statuses: Object.fromEntries(results.requirements.flatMap(({ id, status, scenarios }) => (scenarios.length > 0 && !UNDECIDED.includes(status) ? [[id, status]] : []))),
    failed,
    open: told.filter(({ verdict, reason }) => verdict === 'inconclusive' || (verdict === 'notRun' && reason !== 'NOT_SELECTED')).map(line),
    errors: [...told.filter(({ verdict }) => verdict === 'error').map(line), ...results.problems],
    scenarios: results.counts.scenarios.selected,
    milliseconds: all.reduce((sum, { durationMs }) => sum + durationMs, 0),
  };
}

/** The results of one run, every claim made; nothing of it is written. */
export async function resultsOf(plan: ExamPlan): Promise<Results> {
  const messages: Envelope[] = [];
  await examine(plan, (message) => messages.push(message));
  return folded(messages, plan.settings);
}

function folded(messages: readonly Envelope[], settings: ExamSettings): Results {
  const nobody = { vendor: '', product: '', version: '', build: '', agency: settings.agency };
  const about = { suite: { name: '', version: '', digest: '' }, profile: profileFor(settings), sut: nobody, environment: {} };
  const rules = rulesFor({ settings, claims: everyClaim() });
  return toResults(messages, rules, { ...about, examined: sideOf(settings.sut), startedAt: '', finishedAt: '', complete: true });
}
