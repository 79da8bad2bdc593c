import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { digestOf } from './digest.ts';
import { toResults } from './results.ts';
import {
  nonconformity,
  sampleExamination,
  sampleRequirement,
  sampleRules,
  sampleRun,
  type SampleScenario,
} from './sample-run.ts';

const scenarios: readonly SampleScenario[] = [
  { tags: ['@A', '@positive'], name: 'một' },
  { tags: ['@B', '@positive'], name: 'hai' },
];
const rules = sampleRules([sampleRequirement('A'), sampleRequirement('B')]);
const digest = (list = scenarios, examination = sampleExamination, use = rules) =>
  toResults(sampleRun(list), use, examination).verdictDigest;

test('the digest is SHA-256 over the canonical form', () => {
  const canonical = '{"a":[1,"đ"],"b":null}';
  assert.equal(digestOf({ b: null, a: [1, 'đ'] }), `sha256:${createHash('sha256').update(canonical).digest('hex')}`);
});

test('times, environment, command, paths and the order of the catalogue do not take part', () => {
  const elsewhere = { ...sampleExamination, startedAt: 'x', finishedAt: 'y', environment: {}, command: 'z' };
  assert.equal(digest(scenarios, elsewhere), digest());
  assert.equal(digest(scenarios.map((each) => ({ ...each, uri: 'elsewhere\\a.feature' }))), digest());
  assert.equal(digest(scenarios, sampleExamination, { ...rules, catalogue: rules.catalogue.toReversed() }), digest());
  assert.equal(
    digest(scenarios.map((each) => ({ ...each, facts: { stimuli: 7, looked: 9, journal: 'journal/x.ndjson' } }))),
    digest(),
  );
});

test('a verdict, a reason, a name, a status takes part', () => {
  const changed = (difference: Partial<SampleScenario>) => digest([{ ...scenarios[0]!, ...difference }, scenarios[1]!]);
  const digests = [
    digest(),
    changed({ steps: [nonconformity] }),
    changed({ facts: { stimuli: 0 } }),
    changed({ facts: { looked: 0 } }),
    changed({ name: 'ba' }),
    changed({ tags: ['@B', '@positive'] }),
    digest(scenarios, sampleExamination, { ...rules, proven: new Set(['B']) }),
    digest(scenarios.slice(1)),
  ];
  assert.equal(new Set(digests).size, digests.length);
});
