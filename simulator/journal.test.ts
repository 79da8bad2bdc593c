import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClock } from '../protocol/clock.ts';
import { createJournal } from './journal.ts';

const call = (size: number) => ({
  kind: 'call' as const,
  call: { method: 'POST', path: '/sendEdoc', headers: [], body: new Uint8Array(size) },
  answer: 'dropped' as const,
  facts: {},
  deliveries: [],
  findings: [],
  touched: [],
});

test('entries are numbered in order and told to whoever watches', async () => {
  const journal = createJournal(createClock(0));
  const seen: number[] = [];
  const stop = journal.watch(({ seq }) => seen.push(seq));
  const waiting = journal.awaits(({ seq }) => seq === 2, 5000);
  journal.record(call(1));
  journal.record({ kind: 'clock', from: 0, to: 1 });
  stop();
  journal.record(call(1));
  assert.deepEqual([seen, journal.all().map(({ seq }) => seq)], [[1, 2], [1, 2, 3]]);
  assert.equal((await waiting)?.kind, 'clock');
  assert.equal(await journal.awaits(({ seq }) => seq === 9, 10), undefined);
});

test('a bounded journal forgets the oldest entries, by number and by size, and goes on counting', () => {
  const few = createJournal(createClock(0), { entries: 10, bytes: Infinity });
  for (let n = 0; n < 25; n += 1) few.record(call(1));
  assert.ok(few.all().length <= 10 && few.all().length >= 9);
  assert.equal(few.all().at(-1)!.seq, 25);
  const small = createJournal(createClock(0), { entries: Infinity, bytes: 1000 });
  for (let n = 0; n < 25; n += 1) small.record(call(300));
  assert.ok(small.all().length <= 3 && small.all().length >= 1);
  small.record(call(5000));
  assert.equal(small.all().length, 1, 'the newest entry is kept, however large');
});
