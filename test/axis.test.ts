/** The axis as the system under test: the same verdicts by every way, and what is only advised stays a remark. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outcomesOf, resultsOf } from '../cli/outcome.ts';
import { embedded } from '../cli/plan.ts';
import { exitCode } from '../reports/decision.ts';
import { axisMutants } from '../simulator/mutants/mutants.ts';

test('the axis: in memory, over real sockets, by the way of the proof', async () => {
  const [inMemory, overSockets, [proved]] = [await resultsOf({ settings: embedded({ kind: 'axis' }, 'memory') }), await resultsOf({ settings: embedded({ kind: 'axis' }), order: 'random:5' }), await outcomesOf([], {}, 'axis')];
  assert.equal(inMemory.decision, 'CONFORMANT', JSON.stringify(inMemory.because));
  assert.deepEqual([overSockets.verdictDigest, proved.verdictDigest], [inMemory.verdictDigest, inMemory.verdictDigest]);
});

test('an axis whose error names no successor is conformant with a remark; one that sends the document to the successor is not', async () => {
  const [silent, sly] = await Promise.all(['names-no-successor', 'reroutes-to-the-successor'].map((mutant) => resultsOf({ settings: embedded({ kind: 'axis', mutant }, 'memory') })));
  assert.deepEqual([silent!.decision, exitCode(silent!), silent!.advisories], ['CONFORMANT', 0, ['ID-SUCCESSOR']]);
  assert.deepEqual([sly!.decision, exitCode(sly!)], ['NOT CONFORMANT', 1]);
  const violated = sly!.requirements.filter(({ status }) => status === 'VIOLATED').map(({ id }) => id);
  assert.deepEqual(violated.sort(), [...axisMutants.find(({ name }) => name === 'reroutes-to-the-successor')!.breaks].sort());
});
