/** Every golden request, sequence and changed setting, over a socket, byte for byte. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { hashFileOf, paddedHashOf } from '../../protocol/vxp/hash-file.ts';
import { hmacOf } from '../../protocol/vxp/sign.ts';
import type { Axis } from '../axis.ts';
import { serveAxis, type ServedAxis } from '../server.ts';
import { checkExpectation, checkInvariants } from './checks.ts';
import { changedProfile, deliveriesOf, goldenAxis } from './fixtures.ts';
import { GOLDEN, type Expectation, type GoldenCase, type GoldenSequence } from './golden-file.ts';
import { replay } from './replay.ts';

let served: ServedAxis;
before(async () => {
  served = await serveAxis({ port: 0 });
});
after(() => served.close());

test('the file is whole: 77 requests, 5 sequences', () => {
  assert.equal(new Set(GOLDEN.cases.map(({ name }) => name)).size, 77);
  assert.equal(GOLDEN.sequences.length, 5);
});

test('published vectors of hash-file and of the signature', () => {
  for (const { secret, message, hmac } of GOLDEN.vectors.hmac) assert.equal(hmacOf(secret, message), hmac);
  for (const { text, sha256, hashFile } of GOLDEN.vectors.hashFile) {
    assert.equal(paddedHashOf(Buffer.from(text)), sha256);
    assert.equal(hashFileOf(Buffer.from(text)), hashFile);
  }
});

for (const golden of GOLDEN.cases) {
  if (golden.hmac !== undefined) {
    test(`${golden.name}: signed as the client signs`, () => {
      const header = golden.rawHeaders.find(([name]) => name.toLowerCase() === 'xroadvnpt-sign-header')![1];
      const message = golden.signedMessage ?? Buffer.from(header, 'latin1').toString('utf8');
      assert.equal(hmacOf(golden.signedWithSecret ?? GOLDEN.secret, message), golden.hmac);
    });
  }
  test(golden.name, () => play(golden, golden.expect, goldenAxis()));
  for (const [setting, expect] of Object.entries(golden.expectByProfile ?? {})) {
    test(`${golden.name} with ${setting}`, async () => {
      const axis = goldenAxis(changedProfile(setting));
      await play(golden, expect, axis);
      const [name = ''] = setting.split('=');
      const entry = axis.journal.all().at(-1)!;
      assert.ok(entry.kind === 'call' && entry.touched.includes(name), `the setting ${name} is noted`);
    });
  }
}

for (const sequence of GOLDEN.sequences) {
  test(`sequence ${sequence.name}`, () => playAll(sequence));
  for (const setting of Object.keys(sequence.expectByProfile ?? {}))
    test(`sequence ${sequence.name} with ${setting}`, () => playAll(sequence, setting));
}

async function playAll({ steps, ...sequence }: GoldenSequence, setting?: string): Promise<void> {
  const axis = goldenAxis(setting === undefined ? {} : changedProfile(setting));
  const changed = setting === undefined ? undefined : sequence.expectByProfile![setting]!;
  const known = new Set(deliveriesOf(axis).map(({ docId }) => docId));
  for (const [index, step] of steps.entries()) {
    const golden = GOLDEN.cases.find(({ name }) => name === step.case)!;
    if (step.dropConnectionBeforeAnswer) {
      axis.misbehave('drop-send-after-store', { times: 1 });
      served.mount(axis);
      assert.equal(await replay(golden, served.url), undefined);
      continue;
    }
    const last = index === steps.length - 1 ? changed?.lastStep : undefined;
    await play(golden, last ?? step.expect ?? (sequence.expect ? answerAlone(golden.expect) : golden.expect), axis);
  }
  const added = deliveriesOf(axis).filter(({ docId }) => !known.has(docId));
  const counts = { ...sequence.expect, ...changed };
  if (counts.newDeliveryCount !== undefined) assert.equal(added.length, counts.newDeliveryCount);
  if (counts.distinctSenderDocIds !== undefined)
    assert.equal(new Set(added.map(({ sending }) => sending.senderDocId)).size, counts.distinctSenderDocIds);
}

/** Where the sequence itself counts deliveries, a step that repeats a case may find them made already. */
function answerAlone(expect: Expectation): Expectation {
  const { newDeliveries: _, fileMatches: __, ...rest } = expect;
  return rest;
}

async function play(golden: GoldenCase, expect: Expectation, axis: Axis): Promise<void> {
  served.mount(axis);
  const known = new Set(deliveriesOf(axis).map(({ docId }) => docId));
  const received = await replay(golden, served.url);
  assert.ok(received, 'an answer came');
  checkInvariants(golden, received, expect);
  checkExpectation(expect, golden, received, axis, known);
}
