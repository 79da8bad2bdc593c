import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
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
import type { Decision } from './vocabulary.ts';

const catalogue = [
  sampleRequirement('A'),
  sampleRequirement('B'),
  sampleRequirement('C', { grade: 'S' }),
  sampleRequirement('D', { role: 'axis' }),
  sampleRequirement('E', { notTested: { vi: 'xem hồ sơ', en: 'see papers' } }),
];
const rules = sampleRules(catalogue, { proven: new Set(['A', 'C', 'D', 'E']) });

const scenario: fc.Arbitrary<SampleScenario> = fc.record(
  {
    tags: fc.tuple(fc.constantFrom('@A', '@B', '@C', '@D', '@E'), fc.constantFrom('@positive', '@negative')),
    name: fc.constantFrom('Kịch bản một', 'Kịch bản hai', 'Kịch bản ba'),
    uri: fc.constantFrom('features/a.feature', 'features/b.feature'),
    steps: fc.constantFrom([{}], [{}], [{}], [nonconformity], [engineError], [undecidable('ENVIRONMENT')], []),
    facts: fc.constantFrom({}, {}, { stimuli: 0 }, null),
    selected: fc.constantFrom(true, true, true, false),
  },
  { requiredKeys: ['tags', 'name', 'uri'] },
);
const suite = fc.array(scenario, { maxLength: 8 });

const judge = (scenarios: readonly SampleScenario[], finished = true) =>
  toResults(sampleRun(scenarios, { finished }), rules, sampleExamination);

const goodness: readonly Decision[] = ['NOT CONFORMANT', 'INCOMPLETE', 'CONFORMANT WITH WAIVERS', 'CONFORMANT'];
const worth = (decision: Decision) => goodness.indexOf(decision);

test('the order of the scenarios never changes the digest or the decision', () => {
  fc.assert(
    fc.property(suite, fc.infiniteStream(fc.nat()), (scenarios, dice) => {
      const shuffled = scenarios
        .map((each) => ({ each, at: dice.next().value }))
        .sort((a, b) => a.at - b.at)
        .map(({ each }) => each);
      const [before, after] = [judge(scenarios), judge(shuffled)];
      assert.equal(after.verdictDigest, before.verdictDigest);
      assert.equal(after.decision, before.decision);
    }),
  );
});

test('one more finding never improves the decision, and on a mandatory requirement it decides', () => {
  fc.assert(
    fc.property(suite, scenario, (scenarios, added) => {
      const before = judge(scenarios);
      const after = judge([...scenarios, { ...added, selected: true, steps: [nonconformity] }]);
      assert.ok(worth(after.decision) <= worth(before.decision), `${before.decision} became ${after.decision}`);
      if (['@A', '@B', '@E'].includes(added.tags[0]!)) assert.equal(after.decision, 'NOT CONFORMANT');
    }),
  );
});

test('a pass turned into anything else never improves the decision', () => {
  const worse = fc.constantFrom([nonconformity], [engineError], [undecidable('NOT_SUPPORTED')], []);
  fc.assert(
    fc.property(suite, fc.nat(), worse, (scenarios, nth, steps) => {
      if (scenarios.length === 0) return;
      const at = nth % scenarios.length;
      const one = { ...scenarios[at]!, steps: [{}], facts: {}, selected: true };
      const before = judge(scenarios.with(at, one));
      const after = judge(scenarios.with(at, { ...one, steps }));
      assert.ok(worth(after.decision) <= worth(before.decision), `${before.decision} became ${after.decision}`);
    }),
  );
});

test('CONFORMANT is said only of a whole run in which every mandatory requirement with scenarios passed', () => {
  fc.assert(
    fc.property(suite, fc.boolean(), (scenarios, finished) => {
      const { decision, requirements } = judge(scenarios, finished);
      if (decision !== 'CONFORMANT') return;
      assert.ok(finished);
      const mandatory = requirements.filter(({ weight }) => weight === 'mandatory');
      assert.ok(mandatory.some(({ status }) => status === 'SATISFIED'));
      assert.ok(
        mandatory.every(({ status }) => ['SATISFIED', 'NOT_APPLICABLE', 'UNTESTED', 'ATTESTED'].includes(status)),
      );
      assert.ok(!requirements.some((each) => each.scenarios.some(({ verdict }) => verdict === 'error')));
    }),
    { numRuns: 500 },
  );
});

test('every scenario of the suite is in the results exactly once', () => {
  fc.assert(
    fc.property(suite, (scenarios) => {
      const { requirements, untraced, counts } = judge(scenarios);
      assert.equal(requirements.flatMap((each) => each.scenarios).length + untraced.length, scenarios.length);
      assert.equal(counts.scenarios.total, scenarios.length);
    }),
  );
});
