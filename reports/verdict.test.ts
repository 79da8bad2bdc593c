import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRun } from './run-record.ts';
import { engineError, nonconformity, sampleRun, undecidable, type SampleScenario } from './sample-run.ts';
import { judge } from './verdict.ts';
import { undecided } from './vocabulary.ts';

const tags = ['@A', '@positive'];

function verdictOf(scenario: Omit<SampleScenario, 'tags'>): string {
  const [record] = readRun(sampleRun([{ tags, ...scenario }])).scenarios;
  const { verdict, reason } = judge(record!);
  return reason === null ? verdict : `${verdict} ${reason}`;
}

const cases: Record<string, [Omit<SampleScenario, 'tags'>, string]> = {
  'all steps pass, something was seen and examined': [{}, 'pass'],
  'a finding fails': [{ steps: [{}, nonconformity] }, 'fail NONCONFORMITY'],
  'a finding without details still fails': [{ steps: [{ ...nonconformity, attach: [] }] }, 'fail NONCONFORMITY'],
  'a finding in a scenario whose end is missing still fails': [
    { steps: [nonconformity], finished: false },
    'fail NONCONFORMITY',
  ],
  'any other failure is ours': [{ steps: [{}, engineError] }, 'error ENGINE_ERROR'],
  'a failure without a known type is ours': [{ steps: [{ status: 'FAILED' }] }, 'error ENGINE_ERROR'],
  'a failing hook before the steps is ours': [
    { steps: [{ hook: true, ...engineError }, { status: 'SKIPPED' }] },
    'error ENGINE_ERROR',
  ],
  'an engine error after a finding does not erase it': [
    { steps: [nonconformity, { hook: true, ...engineError }] },
    'fail NONCONFORMITY',
  ],
  'a finding after an engine error does not count: the first decides': [
    { steps: [engineError, nonconformity] },
    'error ENGINE_ERROR',
  ],
  'a finding after an undecided step does not count': [
    { steps: [undecidable('ENVIRONMENT'), nonconformity] },
    'inconclusive ENVIRONMENT',
  ],
  'an engine error after an undecided step does not count': [
    { steps: [undecidable('NOT_SUPPORTED'), { hook: true, ...engineError }] },
    'inconclusive NOT_SUPPORTED',
  ],
  'no steps at all': [{ steps: [] }, 'inconclusive NO_STEPS'],
  'hooks alone are no steps': [{ steps: [{ hook: true }] }, 'inconclusive NO_STEPS'],
  'all skipped': [{ steps: [{ status: 'SKIPPED' }, { status: 'SKIPPED' }] }, 'inconclusive UNEXPLAINED'],
  'skipped in the hook before': [
    { steps: [{ hook: true, status: 'SKIPPED' }, { status: 'SKIPPED' }] },
    'inconclusive UNEXPLAINED',
  ],
  pending: [{ steps: [{ status: 'PENDING' }] }, 'inconclusive UNEXPLAINED'],
  'an unknown status': [{ steps: [{ status: 'UNKNOWN' }] }, 'inconclusive UNEXPLAINED'],
  undefined: [{ steps: [{}, { status: 'UNDEFINED' }] }, 'inconclusive UNDEFINED_STEP'],
  ambiguous: [{ steps: [{ status: 'AMBIGUOUS' }] }, 'inconclusive UNDEFINED_STEP'],
  'a reason that is not in the vocabulary': [{ steps: [undecidable('BECAUSE')] }, 'inconclusive UNEXPLAINED'],
  'a reason named like an inherited property': [{ steps: [undecidable('toString')] }, 'inconclusive UNEXPLAINED'],
  'a reason attached to a step that passed changes nothing': [
    { steps: [{ ...undecidable('ENVIRONMENT'), status: 'PASSED' }] },
    'pass',
  ],
  'a silent system': [{ facts: { stimuli: 0 } }, 'inconclusive NO_STIMULUS'],
  'nothing looked at': [{ facts: { looked: 0 } }, 'inconclusive NO_CHECK'],
  'no facts': [{ facts: null }, 'inconclusive NO_FACTS'],
  'facts of another scenario': [{ facts: { scenario: 'một kịch bản khác' } }, 'inconclusive NO_FACTS'],
  'facts that count in words': [{ facts: { stimuli: 'many' } }, 'inconclusive NO_FACTS'],
  'facts that count backwards': [{ facts: { looked: -1 } }, 'inconclusive NO_FACTS'],
  'facts that count nothing': [{ facts: { looked: undefined } }, 'inconclusive NO_FACTS'],
  'facts twice': [
    { steps: [{ attach: [{ type: 'facts', stimuli: 9, looked: 9, touched: [], scenario: 'Kịch bản số 1' }] }] },
    'inconclusive NO_FACTS',
  ],
  'facts beside something unreadable': [{ steps: [{ attach: ['{"type":"facts"'] }] }, 'inconclusive NO_FACTS'],
  'cut inside a scenario': [{ finished: false }, 'inconclusive CUT_SHORT'],
  'a step that never ended': [{ steps: [{}, { status: null }] }, 'inconclusive CUT_SHORT'],
  'planned, never started': [{ attempts: [] }, 'notRun NOT_RUN'],
  'not chosen': [{ selected: false }, 'notRun NOT_SELECTED'],
  'a first attempt that calls itself the second': [{ attempts: [1] }, 'error RETRIED'],
  'run twice': [{ attempts: [0, 0] }, 'error RETRIED'],
  'retried until green': [{ attempts: [0, 1] }, 'error RETRIED'],
  'a finding of any attempt stays': [{ attempts: [0, 1], steps: [nonconformity] }, 'fail NONCONFORMITY'],
};

for (const [name, [scenario, expected]] of Object.entries(cases)) {
  test(`verdict: ${name}: ${expected}`, () => assert.equal(verdictOf(scenario), expected));
}

for (const code of Object.keys(undecided)) {
  test(`verdict: a step may say ${code}`, () =>
    assert.equal(verdictOf({ steps: [undecidable(code)] }), `inconclusive ${code}`));
}

test('the sentence, the words and the finding of the deciding step are kept', () => {
  const [record] = readRun(sampleRun([{ tags, steps: [{}, nonconformity] }])).scenarios;
  const { step, finding, text, facts } = judge(record!);
  assert.equal(step, 'câu 2');
  assert.deepEqual(finding, {
    expected: 'có hai chữ ký số',
    observed: 'chỉ có một chữ ký số',
    evidence: [3, 4],
    fix: 'ký cơ quan',
  });
  assert.match(text!.vi, /trái với điều khoản/);
  assert.equal(facts?.stimuli, 1);
});

test('the words of an undecided step are those it gave', () => {
  const [record] = readRun(sampleRun([{ tags, steps: [undecidable('ENVIRONMENT')] }])).scenarios;
  assert.deepEqual(judge(record!).text, { vi: 'chưa rõ', en: 'unclear' });
});
