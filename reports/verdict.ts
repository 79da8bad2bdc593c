import { factsIn, findingIn, undecidedIn, type Facts, type Finding } from './evidence.ts';
import type { Attempt, ScenarioRecord, StepRecord } from './run-record.ts';
import { reasons, type ReasonCode, type Verdict, type Words } from './vocabulary.ts';

/** A verdict about one scenario and why it is so; a pass has no reason. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly reason: ReasonCode | null;
  readonly text?: Words;
  /** The sentence that decided. */
  readonly step?: string;
  readonly finding?: Finding;
  readonly facts?: Facts;
  readonly durationMs: number;
}

/** Judges one scenario alone: the first step that did not pass decides, and a pass must have seen and examined something. */
export function judge(scenario: ScenarioRecord): Judgement {
  const attempts = scenario.attempts.map((attempt) => judgeAttempt(attempt, scenario.name));
  const durationMs = scenario.attempts.reduce((sum, attempt) => sum + attempt.durationMs, 0);
  // A finding about the system stays, whatever the engine does afterwards.
  const fail = attempts.find(({ verdict }) => verdict === 'fail');
  if (fail) return { ...fail, durationMs };
  if (scenario.attempts.length > 1 || scenario.attempts.some(({ number, retried }) => number > 0 || retried)) {
    return { ...because('error', 'RETRIED'), durationMs };
  }
  const [only] = attempts;
  if (only) return { ...only, durationMs };
  return { ...because('notRun', scenario.selected ? 'NOT_RUN' : 'NOT_SELECTED'), durationMs };
}

/** A verdict with its reason in the words of the table. */
export function because(
  verdict: Verdict,
  reason: ReasonCode,
  text: Words = reasons[reason],
): Omit<Judgement, 'durationMs'> {
  return { verdict, reason, text: { vi: text.vi, en: text.en } };
}

function judgeAttempt(attempt: Attempt, name: string): Omit<Judgement, 'durationMs'> {
  const facts = factsIn(
    attempt.steps.flatMap(({ evidence }) => evidence),
    name,
  );
  const noted = facts && { facts };
  const deciding = attempt.steps.find(({ status }) => status !== 'PASSED');
  if (deciding) return { ...decidedBy(deciding), ...(deciding.text !== '' && { step: deciding.text }), ...noted };
  if (!attempt.finished) return { ...because('inconclusive', 'CUT_SHORT'), ...noted };
  if (!attempt.steps.some(({ kind }) => kind === 'step')) return { ...because('inconclusive', 'NO_STEPS'), ...noted };
  if (!facts) return because('inconclusive', 'NO_FACTS');
  if (facts.stimuli === 0) return { ...because('inconclusive', 'NO_STIMULUS'), facts };
  if (facts.looked === 0) return { ...because('inconclusive', 'NO_CHECK'), facts };
  return { verdict: 'pass', reason: null, facts };
}

function decidedBy({ status, exception, evidence }: StepRecord): Omit<Judgement, 'durationMs'> {
  if (status === 'FAILED') {
    const message = exception?.message ?? '';
    if (exception?.type === 'Nonconformity') {
      const finding = findingIn(evidence) ?? { expected: '', observed: message, evidence: [] };
      return { ...because('fail', 'NONCONFORMITY'), finding };
    }
    return because('error', 'ENGINE_ERROR', message === '' ? reasons.ENGINE_ERROR : { vi: message, en: message });
  }
  if (status === undefined) return because('inconclusive', 'CUT_SHORT');
  if (status === 'UNDEFINED' || status === 'AMBIGUOUS') return because('inconclusive', 'UNDEFINED_STEP');
  const undecided = undecidedIn(evidence);
  return undecided ? because('inconclusive', undecided.code, undecided.text) : because('inconclusive', 'UNEXPLAINED');
}
