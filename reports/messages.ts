import type {
  Attachment,
  Envelope,
  Pickle,
  TestCase,
  TestCaseFinished,
  TestCaseStarted,
  TestStepResult,
} from '@cucumber/messages';

const EVIDENCE = 'application/vnd.lienthong+json';

/** Reads messages.ndjson; a half-written last line is what a killed run leaves behind, so it is dropped. */
export function parseMessages(ndjson: string): readonly Envelope[] {
  const lines = ndjson.split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line) as Envelope];
    } catch (cause) {
      if (index === lines.length - 1) return [];
      throw new Error(`messages.ndjson:${index + 1}: expected one JSON object, found "${line.slice(0, 40)}"`, {
        cause,
      });
    }
  });
}

/** The messages of one run, by what they speak about. */
export interface MessageIndex {
  readonly pickles: readonly Pickle[];
  lineOf(pickle: Pickle): number;
  testCasesOf(pickle: Pickle): readonly TestCase[];
  attemptsOf(testCase: TestCase): readonly TestCaseStarted[];
  endOf(attempt: TestCaseStarted): TestCaseFinished | undefined;
  resultOf(attempt: TestCaseStarted, stepId: string): TestStepResult | undefined;
  /** Objects of our own media type attached in a step; `undefined` stands for one that could not be read. */
  evidenceOf(attempt: TestCaseStarted, stepId: string): readonly unknown[];
  /** False when the stream lacks its end: the run was cut short. */
  readonly finished: boolean;
  /** What is wrong with the stream or the engine itself, beyond single scenarios. */
  readonly problems: readonly string[];
}

export function indexMessages(envelopes: Iterable<Envelope>): MessageIndex {
  const pickles: Pickle[] = [];
  const lines = new Map<string, number>();
  const testCases = new Map<string, TestCase[]>();
  const attempts = new Map<string, TestCaseStarted[]>();
  const ends = new Map<string, TestCaseFinished>();
  const results = new Map<string, TestStepResult>();
  const evidence = new Map<string, unknown[]>();
  const problems = new Set<string>();
  let runs = 0;
  let finishedRuns = 0;

  for (const envelope of envelopes) {
    const { pickle, testCase, testCaseStarted, testCaseFinished, testStepFinished, attachment } = envelope;
    if (finishedRuns > 0 && (testCaseStarted ?? testStepFinished ?? testCaseFinished))
      problems.add('results after the end of the run');
    for (const child of envelope.gherkinDocument?.feature?.children ?? []) noteLines(child, lines);
    if (pickle) pickles.push(pickle);
    if (testCase) add(testCases, testCase.pickleId, testCase);
    if (testCaseStarted) add(attempts, testCaseStarted.testCaseId, testCaseStarted);
    if (testCaseFinished) ends.set(testCaseFinished.testCaseStartedId, testCaseFinished);
    if (testStepFinished) {
      const key = `${testStepFinished.testCaseStartedId} ${testStepFinished.testStepId}`;
      // The first word about a step stands: a stream that tells it twice must not make it better.
      if (results.has(key)) problems.add('a step ended twice');
      else results.set(key, testStepFinished.testStepResult);
    }
    if (attachment?.mediaType === EVIDENCE)
      add(evidence, `${attachment.testCaseStartedId} ${attachment.testStepId}`, contentOf(attachment));
    if (envelope.testRunStarted) runs += 1;
    if (envelope.testRunFinished) finishedRuns += 1;
    for (const problem of engineTrouble(envelope)) problems.add(problem);
  }
  if (runs > 1 || finishedRuns > 1) problems.add('messages of more than one run');

  return {
    pickles,
    lineOf: (pickle) => lines.get(pickle.astNodeIds.at(-1) ?? '') ?? pickle.location?.line ?? 0,
    testCasesOf: ({ id }) => testCases.get(id) ?? [],
    attemptsOf: ({ id }) => attempts.get(id) ?? [],
    endOf: ({ id }) => ends.get(id),
    resultOf: ({ id }, stepId) => results.get(`${id} ${stepId}`),
    evidenceOf: ({ id }, stepId) => evidence.get(`${id} ${stepId}`) ?? [],
    finished: finishedRuns > 0,
    problems: [...problems],
  };
}

function engineTrouble({ parseError, testRunFinished, testRunHookFinished }: Envelope): string[] {
  return [
    ...(parseError ? [`${parseError.source.uri}: ${parseError.message}`] : []),
    ...(testRunFinished?.exception ? [testRunFinished.exception.message ?? testRunFinished.exception.type] : []),
    ...(testRunHookFinished?.result.status === 'FAILED'
      ? [testRunHookFinished.result.message ?? 'a hook of the run failed']
      : []),
  ];
}

function contentOf({ body, contentEncoding }: Attachment): unknown {
  try {
    return JSON.parse(contentEncoding === 'BASE64' ? Buffer.from(body, 'base64').toString('utf8') : body);
  } catch {
    return undefined;
  }
}

interface Located {
  readonly id: string;
  readonly location: { readonly line: number };
}

interface GherkinChild {
  readonly rule?: { readonly children: readonly GherkinChild[] };
  readonly scenario?: Located & { readonly examples: readonly { readonly tableBody: readonly Located[] }[] };
}

function noteLines({ rule, scenario }: GherkinChild, lines: Map<string, number>): void {
  for (const child of rule?.children ?? []) noteLines(child, lines);
  if (!scenario) return;
  for (const { id, location } of [scenario, ...scenario.examples.flatMap(({ tableBody }) => tableBody)])
    lines.set(id, location.line);
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
