import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Requirement } from '../requirements/requirement.ts';
import { exitCode } from './decision.ts';
import type { Examination, Rules } from './examination.ts';
import { toResults } from './results.ts';
import {
  engineError,
  nonconformity,
  sampleExamination,
  sampleRequirement,
  sampleRules,
  sampleRun,
  undecidable,
  type SampleScenario,
} from './sample-run.ts';
import type { Results } from './shape.ts';

const good: SampleScenario = { tags: ['@A', '@positive'] };
const bad: SampleScenario = { tags: ['@A', '@negative'] };

interface Change {
  readonly requirement?: Partial<Requirement>;
  readonly rules?: Partial<Rules>;
  readonly examination?: Partial<Examination>;
  readonly finished?: boolean;
}

function examine(
  scenarios: readonly SampleScenario[],
  { requirement, rules, examination, finished = true }: Change = {},
): Results {
  return toResults(sampleRun(scenarios, { finished }), sampleRules([sampleRequirement('A', requirement)], rules), {
    ...sampleExamination,
    ...examination,
  });
}

/** Status of the one requirement, decision and exit code, in one line. */
function outcome(results: Results): string {
  return `${results.requirements[0]?.status} | ${results.decision} | ${exitCode(results)}`;
}

function reasonsOf(results: Results): readonly (string | null)[] {
  return results.requirements.flatMap(({ scenarios }) => scenarios.map(({ reason }) => reason));
}

const P = { requirement: { grade: 'P' } } as const;
const judgedP = { ...P, rules: { judged: new Set(['A']) } };

const cases: Record<string, [readonly SampleScenario[], Change, string]> = {
  'a positive and a negative scenario pass': [[good, bad], {}, 'SATISFIED | CONFORMANT | 0'],
  'one of many fails': [[good, bad, { ...bad, steps: [nonconformity] }], {}, 'VIOLATED | NOT CONFORMANT | 1'],
  'a fail outweighs an error': [
    [good, { ...bad, steps: [nonconformity] }, { ...bad, steps: [engineError] }],
    {},
    'VIOLATED | NOT CONFORMANT | 1',
  ],
  'a fail in a run cut short still fails': [
    [{ ...good, steps: [nonconformity] }],
    { finished: false },
    'VIOLATED | NOT CONFORMANT | 1',
  ],
  'an error is ours': [[good, { ...bad, steps: [engineError] }], {}, 'UNDETERMINED | INCOMPLETE | 4'],
  'an undecided scenario': [
    [good, { ...bad, steps: [undecidable('ENVIRONMENT')] }],
    {},
    'UNDETERMINED | INCOMPLETE | 3',
  ],
  'a driver that supports nothing': [
    [good, bad].map((each) => ({ ...each, steps: [undecidable('NOT_SUPPORTED')] })),
    {},
    'UNDETERMINED | INCOMPLETE | 3',
  ],
  'no mutant guards the requirement': [[good, bad], { rules: { proven: new Set() } }, 'UNPROVEN | INCOMPLETE | 3'],
  'people alone vouch for it': [[{ ...good, facts: { attested: true } }], {}, 'ATTESTED | INCOMPLETE | 3'],
  'the stream lacks its end': [[good, bad], { finished: false }, 'SATISFIED | INCOMPLETE | 3'],
  'the engine knows it stopped early': [
    [good, bad],
    { examination: { complete: false } },
    'SATISFIED | INCOMPLETE | 3',
  ],
  'nothing in the suite': [[], {}, 'UNDETERMINED | INCOMPLETE | 5'],
  'nothing selected': [[good, bad].map((each) => ({ ...each, selected: false })), {}, 'UNDETERMINED | INCOMPLETE | 5'],
  'only part selected': [[good, { ...bad, selected: false }], {}, 'UNDETERMINED | INCOMPLETE | 3'],
  'planned and never started': [[good, { ...bad, attempts: [] }], {}, 'UNDETERMINED | INCOMPLETE | 3'],
  'retried until green': [[{ ...good, attempts: [0, 1] }, bad], {}, 'UNDETERMINED | INCOMPLETE | 4'],
  'a silent system': [
    [good, bad].map((each) => ({ ...each, facts: { stimuli: 0 } })),
    {},
    'UNDETERMINED | INCOMPLETE | 3',
  ],
  'not tested, with its reason': [
    [],
    { requirement: { notTested: { vi: 'xem hồ sơ', en: 'see papers' } } },
    'UNTESTED | INCOMPLETE | 5',
  ],
  'binds the axis, an agency is examined': [
    [good, bad],
    { requirement: { role: 'axis' } },
    'NOT_APPLICABLE | INCOMPLETE | 5',
  ],
  'binds agencies, the axis is examined': [
    [good, bad],
    { examination: { examined: 'axis' } },
    'NOT_APPLICABLE | INCOMPLETE | 5',
  ],
  'binds the axis, the axis is examined': [
    [{ tags: [...good.tags, '@role:axis'] }, { tags: [...bad.tags, '@role:axis'] }],
    { requirement: { role: 'axis' }, examination: { examined: 'axis' } },
    'SATISFIED | CONFORMANT | 0',
  ],
  'binds both ends and the axis, the axis is examined': [
    [{ tags: [...good.tags, '@role:axis'] }, { tags: [...bad.tags, '@role:sender'], steps: [nonconformity] }],
    { requirement: { bound: ['S', 'R', 'A'] }, examination: { examined: 'axis' } },
    'SATISFIED | CONFORMANT | 0',
  ],
  'binds both, only the axis side has scenarios': [
    [{ tags: [...good.tags, '@role:axis'] }],
    {},
    'UNTESTED | INCOMPLETE | 5',
  ],
  'a finding on the side of the axis is not the agency’s': [
    [good, bad, { tags: [...bad.tags, '@role:axis'], steps: [nonconformity] }],
    {},
    'SATISFIED | CONFORMANT | 0',
  ],
  'the function is claimed': [
    [good, bad],
    { requirement: { when: ['x'] }, rules: { ics: { x: true } } },
    'SATISFIED | CONFORMANT | 0',
  ],
  'the function is not claimed': [
    [good, { ...bad, steps: [nonconformity] }],
    { requirement: { when: ['x'] }, rules: { ics: { x: false } } },
    'NOT_APPLICABLE | INCOMPLETE | 5',
  ],
  'one of two functions is not claimed': [
    [good],
    { requirement: { when: ['x', 'y'] }, rules: { ics: { x: true } } },
    'NOT_APPLICABLE | INCOMPLETE | 5',
  ],
  'a claim named like an inherited property': [
    [good],
    { requirement: { when: ['toString'] } },
    'NOT_APPLICABLE | INCOMPLETE | 5',
  ],
  'not yet in force': [[good], { requirement: { inForce: { from: '2026-11-23' } } }, 'NOT_APPLICABLE | INCOMPLETE | 5'],
  'in force since today': [
    [good, bad],
    { requirement: { inForce: { from: '2026-11-22', to: '2026-11-22' } } },
    'SATISFIED | CONFORMANT | 0',
  ],
  'no longer in force': [[good], { requirement: { inForce: { to: '2026-11-21' } } }, 'NOT_APPLICABLE | INCOMPLETE | 5'],
  'a profile requirement that is switched on blocks': [
    [{ ...good, steps: [nonconformity] }],
    judgedP,
    'VIOLATED | NOT CONFORMANT | 1',
  ],
  'a profile requirement that is not switched on, without scenarios': [[], P, 'UNTESTED | INCOMPLETE | 5'],
};

for (const [name, [scenarios, change, expected]] of Object.entries(cases)) {
  test(`results: ${name}: ${expected}`, () => assert.equal(outcome(examine(scenarios, change)), expected));
}

for (const requirement of [
  { grade: 'P' },
  { grade: 'P (info)' },
  { grade: 'S' },
  { level: 'SHOULD' },
  { level: 'MAY' },
] as const) {
  test(`results: a finding about ${JSON.stringify(requirement)} is advisory and never blocks`, () => {
    const catalogue = [sampleRequirement('A', requirement), sampleRequirement('B')];
    const stream = sampleRun([{ ...good, steps: [nonconformity] }, { tags: ['@B', '@positive'] }]);
    const judged = new Set(
      requirement === undefined || 'level' in requirement || requirement.grade === 'P' ? [] : ['A'],
    );
    const results = toResults(stream, sampleRules(catalogue, { judged }), sampleExamination);
    assert.equal(results.requirements[0]?.status, 'VIOLATED');
    assert.deepEqual(results.advisories, ['A']);
    assert.equal(results.decision, 'CONFORMANT');
    assert.equal(exitCode(results), 0);
  });
}

test('results: an error of ours blocks even where a finding would not', () => {
  const catalogue = [sampleRequirement('A', { grade: 'S' }), sampleRequirement('B')];
  const stream = sampleRun([{ ...good, steps: [engineError] }, { tags: ['@B', '@positive'] }]);
  const results = toResults(stream, sampleRules(catalogue), sampleExamination);
  assert.equal(`${results.decision} ${exitCode(results)}`, 'INCOMPLETE 4');
});

test('results: advisory requirements alone are not conformance', () => {
  assert.equal(outcome(examine([good, bad], { requirement: { grade: 'S' } })), 'SATISFIED | INCOMPLETE | 3');
});

test('control: a negative scenario without a positive one that passed decides nothing', () => {
  assert.deepEqual(reasonsOf(examine([bad])), ['CONTROL_FAILED']);
  assert.deepEqual(reasonsOf(examine([{ ...good, steps: [undecidable('ENVIRONMENT')] }, bad])), [
    'ENVIRONMENT',
    'CONTROL_FAILED',
  ]);
  assert.deepEqual(reasonsOf(examine([{ ...good, facts: { stimuli: 0 } }, bad])), ['NO_STIMULUS', 'CONTROL_FAILED']);
  assert.deepEqual(reasonsOf(examine([{ ...good, selected: false }, bad])), ['NOT_SELECTED', 'CONTROL_FAILED']);
  assert.deepEqual(reasonsOf(examine([good, bad])), [null, null]);
});

test('control: order never matters', () => assert.deepEqual(reasonsOf(examine([bad, good])), [null, null]));

test('control: a finding needs none', () =>
  assert.deepEqual(reasonsOf(examine([{ ...bad, steps: [nonconformity] }])), ['NONCONFORMITY']));

test('control: without any positive scenario of its own, one of the same feature serves, and is run again with it', () => {
  const catalogue = [sampleRequirement('A'), sampleRequirement('B')];
  const run = (positive: SampleScenario) =>
    toResults(sampleRun([bad, positive]), sampleRules(catalogue), sampleExamination);
  const same = run({ tags: ['@B', '@positive'] });
  assert.deepEqual(reasonsOf(same), [null, null]);
  assert.equal(same.requirements[0]?.tags, '@A or @B');
  assert.equal(same.requirements[1]?.tags, '@B');
  assert.deepEqual(reasonsOf(run({ tags: ['@B', '@positive'], uri: 'features/b.feature' })), ['CONTROL_FAILED', null]);
  assert.deepEqual(reasonsOf(run({ tags: ['@B', '@positive'], steps: [undecidable('ENVIRONMENT')] })), [
    'CONTROL_FAILED',
    'ENVIRONMENT',
  ]);
});

test('control: a positive scenario of its own that did not pass is not replaced by one of the feature', () => {
  const catalogue = [sampleRequirement('A'), sampleRequirement('B')];
  const stream = sampleRun([{ ...good, steps: [undecidable('ENVIRONMENT')] }, bad, { tags: ['@B', '@positive'] }]);
  assert.deepEqual(reasonsOf(toResults(stream, sampleRules(catalogue), sampleExamination)), [
    'ENVIRONMENT',
    'CONTROL_FAILED',
    null,
  ]);
});

test('control: what the axis accepts proves nothing about an agency', () => {
  const results = examine([{ tags: [...good.tags, '@role:axis'] }, bad]);
  assert.deepEqual(reasonsOf(results), ['OTHER_ROLE', 'CONTROL_FAILED']);
});

for (const tags of [
  [],
  ['@A'],
  ['@positive'],
  ['@A', '@B', '@positive'],
  ['@Z-UNKNOWN', '@positive'],
  ['@A', '@positive', '@negative'],
]) {
  test(`results: a scenario tagged ${tags.join(' ') || '(nothing)'} is our defect and stays visible`, () => {
    const catalogue = [sampleRequirement('A'), sampleRequirement('B')];
    const ok = ['A', 'B'].map((id) => ({ tags: [`@${id}`, '@positive'] }));
    const results = toResults(sampleRun([...ok, { tags }]), sampleRules(catalogue), sampleExamination);
    assert.deepEqual(
      results.untraced.map(({ verdict, reason }) => [verdict, reason]),
      [['error', 'UNTRACED']],
    );
    assert.equal(`${results.decision} ${exitCode(results)}`, 'INCOMPLETE 4');
  });
}

test('results: a planned scenario that the stream lost blocks', () => {
  const plan = [{ name: 'Kịch bản bị mất', uri: 'features/z.feature', line: 3 }];
  const results = toResults(sampleRun([good, bad]), sampleRules([sampleRequirement('A')]), sampleExamination, plan);
  assert.equal(results.untraced[0]?.verdict, 'notRun');
  assert.equal(`${results.decision} ${exitCode(results)}`, 'INCOMPLETE 3');
});

test('results: trouble of the engine beyond scenarios is our error', () => {
  const stream = sampleRun([good, bad]);
  const trouble = {
    testRunHookFinished: { testRunHookStartedId: 'h', result: { status: 'FAILED', message: 'port 2828 is taken' } },
  };
  const results = toResults(
    [...stream.slice(0, -1), trouble as never, stream.at(-1)!],
    sampleRules([sampleRequirement('A')]),
    sampleExamination,
  );
  assert.deepEqual(results.problems, ['port 2828 is taken']);
  assert.equal(`${results.decision} ${exitCode(results)}`, 'INCOMPLETE 4');
});

test('results: every requirement without a certain result is listed with its reason', () => {
  const catalogue = [
    sampleRequirement('A'),
    sampleRequirement('B', { notTested: { vi: 'xem hồ sơ', en: 'see papers' } }),
    sampleRequirement('C', { role: 'axis' }),
    sampleRequirement('D'),
    sampleRequirement('E'),
  ];
  const stream = sampleRun([
    good,
    { tags: ['@D', '@positive'], steps: [undecidable('ENVIRONMENT')] },
    { tags: ['@E', '@positive'] },
  ]);
  const results = toResults(stream, sampleRules(catalogue, { proven: new Set(['A', 'D']) }), sampleExamination);
  assert.deepEqual(
    results.notVerified.map(({ id, status, reason }) => [id, status, reason.code, reason.en]),
    [
      ['B', 'UNTESTED', 'NOT_TESTED', 'see papers'],
      ['C', 'NOT_APPLICABLE', 'OTHER_ROLE', 'binds the axis, not an agency'],
      ['D', 'UNDETERMINED', 'ENVIRONMENT', 'unclear'],
      ['E', 'UNPROVEN', 'NO_KILL_PROOF', 'no mutant guards the test'],
    ],
  );
  assert.deepEqual(results.counts.requirements.total, 5);
  assert.equal(results.counts.scenarios.pass, 2);
  assert.equal(results.counts.mandatory.UNTESTED, 1);
});

test('decision: a waiver in force takes a violated requirement off the way, and the decision says so', async () => {
  const { decide } = await import('./decision.ts');
  const { requirements } = examine([good, { ...bad, steps: [nonconformity] }]);
  const other = examine([good, bad]).requirements[0]!;
  const waived = [
    { ...requirements[0]!, waiver: 'WVR-1' },
    { ...other, id: 'B' },
  ];
  const grounds = { requirements: waived, untraced: [], selected: 4, complete: true, problems: [] };
  assert.equal(decide(grounds).decision, 'CONFORMANT WITH WAIVERS');
  assert.equal(decide({ ...grounds, requirements }).decision, 'NOT CONFORMANT');
});
