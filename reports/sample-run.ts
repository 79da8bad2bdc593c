/** Small runs built by hand, for tests: streams of messages as the examination engine leaves them. */
import type { Envelope } from '@cucumber/messages';
import { LEVEL_OF_GRADE, type Requirement } from '../requirements/requirement.ts';
import type { Examination, Rules } from './examination.ts';

export const evidenceType = 'application/vnd.lienthong+json';

export interface SampleStep {
  /** PASSED unless told; `null`: the stream never says how it ended. */
  readonly status?: string | null;
  readonly exception?: { readonly type: string; readonly message?: string };
  /** Attached objects; a string is attached as it is. */
  readonly attach?: readonly unknown[];
  readonly hook?: boolean;
}

export interface SampleScenario {
  readonly tags: readonly string[];
  readonly name?: string;
  readonly uri?: string;
  /** Default: two steps that pass. */
  readonly steps?: readonly SampleStep[];
  /** Facts of the After hook; `null`: none. */
  readonly facts?: Readonly<Record<string, unknown>> | null;
  /** Attempt numbers; empty: planned but never started. */
  readonly attempts?: readonly number[];
  /** False: in the suite, but not chosen in this run. */
  readonly selected?: boolean;
  /** False: the stream never says that the scenario ended. */
  readonly finished?: boolean;
}

/** What a finding looks like in the stream. */
export const nonconformity: SampleStep = {
  status: 'FAILED',
  exception: { type: 'Nonconformity', message: 'Phải: a. Thực tế: b.' },
  attach: [
    {
      type: 'nonconformity',
      expected: 'có hai chữ ký số',
      observed: 'chỉ có một chữ ký số',
      evidence: [3, 4],
      fix: 'ký cơ quan',
    },
  ],
};

/** What an error of the harness looks like in the stream. */
export const engineError: SampleStep = {
  status: 'FAILED',
  exception: { type: 'TypeError', message: 'x is not a function' },
};

/** What an undecidable step looks like in the stream. */
export function undecidable(code: string): SampleStep {
  return { status: 'SKIPPED', attach: [{ type: 'inconclusive', code, text: { vi: 'chưa rõ', en: 'unclear' } }] };
}

/** The messages of one run. */
export function sampleRun(scenarios: readonly SampleScenario[], { finished = true } = {}): Envelope[] {
  const suite: unknown[] = [];
  const cases: unknown[] = [];
  const execution: unknown[] = [];
  scenarios.forEach((scenario, n) => {
    const { tags, name = nameOf(n), uri = 'features/a.feature', selected = true, attempts = [0] } = scenario;
    const steps = [...(scenario.steps ?? [{}, {}]), afterHook(scenario.facts, name)].map((step, s) => ({
      ...step,
      id: `step-${n}-${s}`,
    }));
    const real = steps.filter(({ hook }) => !hook);
    suite.push({
      pickle: {
        id: `pickle-${n}`,
        uri,
        name,
        language: 'vi',
        location: { line: 5 + n * 10 },
        astNodeIds: [],
        tags: tags.map((tag) => ({ name: tag, astNodeId: '' })),
        steps: real.map(({ id }, s) => ({ id: `${id}-text`, text: `câu ${s + 1}`, astNodeIds: [] })),
      },
    });
    if (!selected) return;
    const testSteps = steps.map(({ id, hook }) => (hook ? { id, hookId: 'hook' } : { id, pickleStepId: `${id}-text` }));
    cases.push({ testCase: { id: `case-${n}`, pickleId: `pickle-${n}`, testSteps } });
    attempts.forEach((attempt, a) => {
      const started = `run-${n}-${a}`;
      execution.push({
        testCaseStarted: { id: started, testCaseId: `case-${n}`, attempt, timestamp: { seconds: n, nanos: 0 } },
      });
      for (const { id, attach = [], status = 'PASSED', exception } of steps) {
        for (const body of attach) execution.push({ attachment: attachment(body, started, id) });
        if (status === null) continue;
        const testStepResult = { status, duration: { seconds: 0, nanos: 0 }, ...(exception && { exception }) };
        execution.push({
          testStepFinished: {
            testCaseStartedId: started,
            testStepId: id,
            testStepResult,
            timestamp: { seconds: n, nanos: 0 },
          },
        });
      }
      if (scenario.finished === false) return;
      const willBeRetried = a < attempts.length - 1;
      execution.push({
        testCaseFinished: { testCaseStartedId: started, willBeRetried, timestamp: { seconds: n, nanos: 5_000_000 } },
      });
    });
  });
  return [
    { testRunStarted: { timestamp: { seconds: 0, nanos: 0 } } },
    ...suite,
    ...cases,
    ...execution,
    ...(finished ? [{ testRunFinished: { success: true, timestamp: { seconds: 99, nanos: 0 } } }] : []),
  ] as Envelope[];
}

/** Name that the n-th scenario gets by default. */
export function nameOf(n: number): string {
  return `Kịch bản số ${n + 1}`;
}

/** A mandatory requirement of both parties; `difference` says what is special about it. */
export function sampleRequirement(id: string, difference: Partial<Requirement> = {}): Requirement {
  return {
    id,
    chapter: 'signature',
    clauses: [{ instrument: 'Quyết định 28/2018/QĐ-TTg', place: 'Điều 8 khoản 1', confidence: 'V' }],
    level: LEVEL_OF_GRADE[difference.grade ?? 'M'],
    grade: 'M',
    role: 'both',
    text: { vi: `Câu của ${id} phải đúng.`, en: `The sentence of ${id} must be true.` },
    ...difference,
  };
}

/** Rules over these requirements, every one with a kill proof. */
export function sampleRules(catalogue: readonly Requirement[], difference: Partial<Rules> = {}): Rules {
  return { catalogue, ics: {}, proven: new Set(catalogue.map(({ id }) => id)), judged: new Set(), ...difference };
}

export const sampleExamination: Examination = {
  examined: 'agency',
  suite: { name: 'lienthong', version: '0.1.0', digest: 'sha256:5e' },
  profile: { name: 'national', asOf: '2026-11-22', digest: 'sha256:9f' },
  sut: { vendor: 'Công ty Thử nghiệm', product: 'Văn thư Mẫu', version: '1.0', build: 'sha256:b0', agency: 'Y98.10' },
  environment: { node: 'v20.20.2' },
  startedAt: '2026-11-24T09:00:00+07:00',
  finishedAt: '2026-11-24T09:00:30+07:00',
  complete: true,
  command: 'lienthong certify --sut reference',
};

function afterHook(facts: SampleScenario['facts'], scenario: string): SampleStep {
  const noted = { type: 'facts', scenario, stimuli: 1, looked: 1, touched: [], ...facts };
  return { hook: true, ...(facts !== null && { attach: [noted] }) };
}

function attachment(body: unknown, testCaseStartedId: string, testStepId: string): unknown {
  return {
    body: typeof body === 'string' ? body : JSON.stringify(body),
    contentEncoding: 'IDENTITY',
    mediaType: evidenceType,
    testCaseStartedId,
    testStepId,
  };
}
