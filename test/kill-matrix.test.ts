/**
 * The suite is proven: wrong systems are caught for exactly their sin, odd but legal ones are spared. A sample spread over all chapters
 * by default; the whole of it with LIENTHONG_PROVE=whole (`lienthong prove` is the same).
 */
import assert from 'node:assert/strict';
import { availableParallelism } from 'node:os';
import { test } from 'node:test';
import { proofFor } from '../cli/prove.ts';
import { ODD, WRONG } from '../cli/systems.ts';
import { SIDES } from '../sut/settings.ts';
import { whole } from './command.ts';
import { spread } from './spread.ts';

/** 25 wrong and 8 odd systems. */
const SAMPLE = { agency: { mutants: 22, variants: 7 }, axis: { mutants: 3, variants: 1 } };

test(whole ? 'the whole proof' : 'a sample of the proof', { timeout: 1_200_000 }, async (context) => {
  const wanted = whole ? undefined : SIDES.flatMap((side) => [...spread(WRONG[side], SAMPLE[side].mutants), ...spread(ODD[side], SAMPLE[side].variants)]);
  const proof = await proofFor(wanted, { workers: availableParallelism() });
  for (const [side, { decision, open, errors }] of Object.entries(proof.references)) {
    await context.test(`the reference is conformant: ${side}`, () => assert.equal(decision, 'CONFORMANT', [...errors, ...open].join('\n')));
  }
  for (const { name, missed, collateral, errors } of proof.mutants) {
    await context.test(`mutant ${name} is caught for its sin alone`, () => assert.deepEqual({ missed, collateral, errors }, { missed: [], collateral: [], errors: [] }));
  }
  await context.test('every requirement that binds is guarded', () => assert.deepEqual(proof.unguarded, []));
  for (const { name, disturbed, errors, examined } of proof.variants) {
    await context.test(`variant ${name} is met and spared`, () => assert.deepEqual({ disturbed, errors, met: examined > 0 }, { disturbed: [], errors: [], met: true }));
  }
  await context.test('the suite is proven', () => assert.ok(proof.proven));
});
