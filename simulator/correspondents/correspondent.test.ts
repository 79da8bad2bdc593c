import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClock } from '../../protocol/clock.ts';
import { seededIds } from '../../protocol/ids.ts';
import { createAxis } from '../axis.ts';
import { stateOf } from '../delivery.ts';
import type { CallObservation } from '../journal.ts';
import { examRegistry } from '../registry.ts';
import { createCorrespondent } from './correspondent.ts';
import { plainStatus } from './plain-status.ts';
import { plainDocument } from '../storage/plain-document.ts';

const NOON = Date.parse('2026-11-24T12:00:00+07:00');

function world() {
  const clock = createClock(NOON);
  const axis = createAxis({ registry: examRegistry(), clock, ids: seededIds('correspondent') });
  return { axis, agency: (organId: string) => createCorrespondent({ axis, organId, clock }) };
}

test('a document goes from one agency to another and is acknowledged, all by signed calls in the journal', async () => {
  const { axis, agency } = world();
  const docId = await agency('Y97.10').send(plainDocument({ from: 'Y97.10', to: ['Y98.30'] }));
  assert.match(docId, /^[0-9a-f]{24}$/);
  const [received, ...more] = await agency('Y98.30').collect();
  assert.equal(more.length, 0);
  assert.equal(received?.kind, 'document');
  assert.equal(received?.kind === 'document' && received.subject, 'Thông báo thử liên thông');
  const calls = axis.journal.all() as readonly CallObservation[];
  assert.deepEqual(
    calls.map(({ operation, systemId }) => [operation, systemId]),
    [
      ['sendEdoc', 'vxp.far.Y97.10'],
      ['getReceivedEdocList', 'vxp.far.Y98.30'],
      ['getEdoc', 'vxp.far.Y98.30'],
      ['updateStatus', 'vxp.far.Y98.30'],
      ['getReceivedEdocList', 'vxp.far.Y98.30'],
    ],
  );
  assert.deepEqual(calls.flatMap(({ findings }) => findings), []);
  assert.equal(stateOf(axis.store.delivery(calls[2]!.deliveries[0]!)!), 'done');
  assert.deepEqual(await agency('Y98.30').collect(), []);
});

test('everything pending comes oldest first, documents before statuses', async () => {
  const { agency } = world();
  const [from, to] = [agency('Y97.10'), agency('Y98.30')];
  const issued = plainDocument({ from: 'Y98.30', to: ['Y97.10'], number: '1' });
  await to.send(issued);
  await from.collect();
  await from.send(plainStatus('Y97.10', issued, '03'));
  for (const number of ['7', '8', '9']) await from.send(plainDocument({ from: 'Y97.10', to: ['Y98.30'], number }));
  const received = await to.collect();
  assert.deepEqual(
    received.map((message) => (message.kind === 'document' ? message.code.number : message.statusCode)),
    ['7', '8', '9', '03'],
  );
});

test('agencies that share a system each take what is theirs', async () => {
  const { axis, agency } = world();
  axis.registry.put({ code: 'Y97.20', name: 'Sở Mượn đường' });
  await agency('Y98.30').send(plainDocument({ from: 'Y98.30', to: ['Y97.20', 'Y97'] }));
  assert.equal(axis.registry.connectionOf('Y97.20', '2026-11-24')?.systemId, 'vxp.far.Y97');
  assert.equal((await agency('Y97').collect()).length, 1);
  assert.equal((await agency('Y97.20').collect()).length, 1);
  assert.equal((await agency('Y97').collect()).length, 0);
});

test('a package nobody can read is failed, and the rest is taken', async () => {
  const { axis, agency } = world();
  const bad = axis.inject(Buffer.from('<html/>'), 'Y98.30', { messageType: 'edoc', from: 'Y97.10' });
  await agency('Y97.10').send(plainDocument({ from: 'Y97.10', to: ['Y98.30'] }));
  assert.equal((await agency('Y98.30').collect()).length, 1);
  assert.equal(stateOf(axis.store.delivery(bad)!), 'fail');
});

test('what the axis refuses, drops or does not know is a clear error', async () => {
  const { axis, agency } = world();
  await assert.rejects(agency('Y97.10').send(plainDocument({ from: 'Y97.10', to: ['Y98.99'] })), /correspondent Y97\.10: sendEdoc: FAIL 18/);
  await assert.rejects(agency('Y98.50').collect(), /correspondent Y98\.50: no system is connected for it on 2026-11-24/);
  const lift = axis.misbehave('down');
  await assert.rejects(agency('Y97.10').collect(), /correspondent Y97\.10: getReceivedEdocList: no answer that could be read/);
  lift();
  assert.deepEqual(await agency('Y97.10').collect(), []);
});
