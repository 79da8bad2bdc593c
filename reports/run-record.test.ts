import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Envelope } from '@cucumber/messages';
import { parseMessages } from './messages.ts';
import { readRun } from './run-record.ts';
import { sampleRun } from './sample-run.ts';

const one = sampleRun([{ tags: ['@A', '@positive'] }]);

test('a stream with its end is finished, one without is not', () => {
  assert.equal(readRun(one).finished, true);
  assert.equal(readRun(one.slice(0, -1)).finished, false);
  assert.equal(readRun([]).finished, false);
});

test('a planned scenario that the stream never mentions is there, selected and without an attempt', () => {
  const { scenarios } = readRun(one, [{ name: 'Kịch bản bị mất', uri: 'features\\b.feature', line: 7 }]);
  assert.deepEqual(scenarios.at(-1), {
    name: 'Kịch bản bị mất',
    uri: 'features/b.feature',
    line: 7,
    tags: [],
    selected: true,
    attempts: [],
  });
});

test('a planned scenario that the stream mentions is not doubled', () => {
  const plan = [{ name: 'Kịch bản số 1', uri: 'features/a.feature', line: 5 }];
  assert.equal(readRun(one, plan).scenarios.length, 1);
  const [unstarted] = readRun(sampleRun([{ tags: ['@A', '@positive'], selected: false }]), plan).scenarios;
  assert.equal(unstarted?.selected, true);
});

test('the line of an outline row is the line of the row', () => {
  const stream = [
    {
      gherkinDocument: {
        feature: {
          children: [
            {
              rule: {
                children: [
                  {
                    scenario: {
                      id: 'outline',
                      location: { line: 3 },
                      examples: [{ tableBody: [{ id: 'row', location: { line: 9 } }] }],
                    },
                  },
                ],
              },
            },
          ],
        },
      },
    },
    { pickle: { id: 'p', uri: 'f', name: 'n', tags: [], steps: [], astNodeIds: ['outline', 'row'] } },
  ] as unknown as Envelope[];
  assert.equal(readRun(stream).scenarios[0]?.line, 9);
});

test('trouble of the engine beyond scenarios is named', () => {
  const trouble = (envelope: unknown) => readRun([...one.slice(0, -1), envelope as Envelope, one.at(-1)!]).problems;
  assert.deepEqual(readRun(one).problems, []);
  assert.deepEqual(trouble({ testRunHookFinished: { result: { status: 'FAILED', message: 'the port is taken' } } }), [
    'the port is taken',
  ]);
  assert.deepEqual(trouble({ parseError: { source: { uri: 'features/x.feature' }, message: '(1:1): expected' } }), [
    'features/x.feature: (1:1): expected',
  ]);
  assert.deepEqual(readRun([...one, ...one]).problems.includes('messages of more than one run'), true);
  assert.deepEqual(readRun([...one, one.find(({ testCaseFinished }) => testCaseFinished)!]).problems, [
    'results after the end of the run',
  ]);
});

test('the first word about a step stands', () => {
  const finished = one.findIndex(({ testStepFinished }) => testStepFinished);
  const failed = structuredClone(one[finished]!);
  (failed.testStepFinished!.testStepResult as { status: string }).status = 'FAILED';
  const { scenarios, problems } = readRun([...one.slice(0, finished), failed, ...one.slice(finished)]);
  assert.equal(scenarios[0]?.attempts[0]?.steps[0]?.status, 'FAILED');
  assert.deepEqual(problems, ['a step ended twice']);
});

test('messages.ndjson: a half-written last line is dropped, any other broken line is named', () => {
  const lines = one.map((envelope) => JSON.stringify(envelope));
  assert.equal(parseMessages(`${lines.join('\n')}\n`).length, one.length);
  assert.equal(parseMessages(`${lines.slice(0, 3).join('\n')}\n{"testCa`).length, 3);
  assert.throws(() => parseMessages(`${lines[0]}\n{"testCa\n${lines[1]}\n`), /messages\.ndjson:2: .*found "\{"testCa"/);
});
