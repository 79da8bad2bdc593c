import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Reply } from '../protocol/call.ts';
import { OPERATIONS } from '../protocol/vxp/operations.ts';
import type { Fault } from './fault.ts';
import { FAULTS } from './faults.ts';
import { EDOCS, json, world } from './testing/spoilt-axis.ts';

test('every fault of the table has its row of the catalogue, operations that exist and a recovery in two languages', () => {
  for (const [name, fault] of Object.entries(FAULTS as Readonly<Record<string, Fault>>)) {
    assert.match(name, /^[a-z0-9]+(-[a-z0-9]+)*$/);
    assert.match(fault.vxp, /^V\d\d$/);
    for (const operation of fault.operations ?? []) assert.ok(operation in OPERATIONS);
    assert.ok(fault.recovery.vi.length > 20 && fault.recovery.en.length > 20);
    assert.equal(fault.recovery.vi, fault.recovery.vi.normalize('NFC'));
  }
});

test('faults are counted exactly, leave other operations alone, and can be lifted early', async () => {
  const w = world();
  w.axis.misbehave('drop', { times: 2, operation: 'updateStatus' });
  await w.pending(1);
  const docId = (await w.list())[0]!['docId']!;
  const answers = [await w.ack(docId), await w.ack(docId), await w.ack(docId)];
  assert.deepEqual([answers[0], answers[1], json(answers[2]!)['status']], ['dropped', 'dropped', 'OK']);
  const lift = w.axis.misbehave('down');
  assert.equal(await w.send(), 'dropped');
  lift();
  assert.equal(json(await w.send())['status'], 'OK');
});

test('a spoilt answer announces no length that is not its own', async () => {
  const w = world();
  await w.pending(1);
  for (const name of ['truncated-json', 'list-twice'] as const) {
    w.axis.misbehave(name, { times: 1 });
    const answer = (await w.ask('getReceivedEdocList', EDOCS)) as Reply;
    assert.ok(!answer.headers.some(([header]) => header.toLowerCase() === 'content-length'));
  }
});
