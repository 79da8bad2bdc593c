import type { Envelope, Pickle, TestCase, Timestamp } from '@cucumber/messages';
import { indexMessages, type MessageIndex } from './messages.ts';

/** One step or hook of one attempt, as the stream tells it. */
export interface StepRecord {
  readonly kind: 'step' | 'hook';
  readonly text: string;
  /** Undefined when the stream never says how the step ended. */
  readonly status: string | undefined;
  readonly exception?: { readonly type: string; readonly message: string };
  readonly evidence: readonly unknown[];
}

/** One execution of a scenario. */
export interface Attempt {
  readonly number: number;
  readonly finished: boolean;
  readonly retried: boolean;
  readonly durationMs: number;
  readonly steps: readonly StepRecord[];
}

/** A scenario that is to run, known before anything runs. */
export interface PlannedScenario {
  readonly name: string;
  readonly uri: string;
  readonly line: number;
}

/** One scenario of the suite with everything the stream says about it. */
export interface ScenarioRecord extends PlannedScenario {
  readonly tags: readonly string[];
  readonly selected: boolean;
  readonly attempts: readonly Attempt[];
}

/** A run as its messages tell it, before anything is judged. */
export interface RunRecord {
  readonly scenarios: readonly ScenarioRecord[];
  readonly finished: boolean;
  readonly problems: readonly string[];
}

/** Folds the messages of one run into its scenarios; the plan adds those the stream never came to. */
export function readRun(envelopes: Iterable<Envelope>, plan?: readonly PlannedScenario[]): RunRecord {
  const messages = indexMessages(envelopes);
  const planned = new Set(plan?.map(placeOf));
  const told = messages.pickles.map((pickle) => scenarioOf(pickle, messages, planned));
  const known = new Set(told.map(placeOf));
  const untold = (plan ?? []).filter((scenario) => !known.has(placeOf(scenario)));
  return {
    scenarios: [
      ...told,
      ...untold.map(({ name, uri, line }) => ({
        name,
        uri: slashes(uri),
        line,
        tags: [],
        selected: true,
        attempts: [],
      })),
    ],
    finished: messages.finished,
    problems: messages.problems,
  };
}

function scenarioOf(pickle: Pickle, messages: MessageIndex, planned: ReadonlySet<string>): ScenarioRecord {
  const place = { name: pickle.name, uri: slashes(pickle.uri), line: messages.lineOf(pickle) };
  const testCases = messages.testCasesOf(pickle);
  return {
    ...place,
    tags: pickle.tags.map(({ name }) => name),
    selected: testCases.length > 0 || planned.has(placeOf(place)),
    attempts: testCases.flatMap((testCase) => attemptsOf(testCase, pickle, messages)),
  };
}

function attemptsOf(testCase: TestCase, pickle: Pickle, messages: MessageIndex): Attempt[] {
  const sentences = new Map(pickle.steps.map(({ id, text }) => [id, text]));
  return messages.attemptsOf(testCase).map((attempt) => {
    const end = messages.endOf(attempt);
    return {
      number: attempt.attempt,
      finished: end !== undefined,
      retried: end?.willBeRetried ?? false,
      durationMs: end ? Math.max(0, Math.round(milliseconds(end.timestamp) - milliseconds(attempt.timestamp))) : 0,
      steps: testCase.testSteps.map(({ id, pickleStepId }): StepRecord => {
        const result = messages.resultOf(attempt, id);
        const exception = result?.exception;
        return {
          kind: pickleStepId === undefined ? 'hook' : 'step',
          text: (pickleStepId !== undefined && sentences.get(pickleStepId)) || '',
          status: result?.status,
          ...(exception && { exception: { type: exception.type, message: exception.message ?? result.message ?? '' } }),
          evidence: messages.evidenceOf(attempt, id),
        };
      }),
    };
  });
}

function placeOf({ uri, line, name }: PlannedScenario): string {
  return `${slashes(uri)}:${line} ${name}`;
}

function slashes(path: string): string {
  return path.replaceAll('\\', '/');
}

function milliseconds({ seconds, nanos }: Timestamp): number {
  return seconds * 1_000 + nanos / 1_000_000;
}
