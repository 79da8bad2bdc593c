import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openFileMemory } from './file-memory.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'lienthong-memory-'));

test('what was settled comes back, bytes as bytes, the newest entry of each id, removed ones not', async () => {
  const home = folder();
  const first = openFileMemory(home);
  first.keep('incoming', 'den-1', { subject: 'Trích yếu', files: [{ content: new Uint8Array([0, 255]) }] });
  first.keep('incoming', 'den-1', { subject: 'Đổi', files: [{ content: Buffer.from([1, 2, 3]) }] });
  first.keep('queue', '00000001', { id: '00000001' });
  first.keep('queue', '00000001', undefined);
  first.keep('counters', 'issued', 2);
  await first.settle();
  first.close();
  const again = openFileMemory(home);
  const entries = [...again.entries()];
  assert.deepEqual(entries.map(({ table, id }) => `${table}/${id}`), ['incoming/den-1', 'counters/issued']);
  const { subject, files } = entries[0]!.value as { subject: string; files: { content: Uint8Array }[] };
  assert.equal(subject, 'Đổi');
  assert.deepEqual([...files[0]!.content], [1, 2, 3]);
  again.close();
  rmSync(home, { recursive: true });
});

test('a torn last line is left out, a spoilt line in the middle is named', async () => {
  const home = folder();
  const path = join(home, 'agency.jsonl');
  const first = openFileMemory(home);
  first.keep('counters', 'issued', 1);
  await first.settle();
  first.close();
  appendFileSync(path, '{"table":"counters","id":"iss');
  const second = openFileMemory(home);
  assert.deepEqual([...second.entries()], [{ table: 'counters', id: 'issued', value: 1 }]);
  second.close();
  assert.equal(readFileSync(path, 'utf8').split('\n').length, 2);
  appendFileSync(path, 'nonsense\n');
  assert.throws(() => openFileMemory(home), /agency\.jsonl:2/);
  rmSync(home, { recursive: true });
});

test('nothing is left after clearing', async () => {
  const home = folder();
  const memory = openFileMemory(home);
  memory.keep('counters', 'issued', 1);
  await memory.settle();
  memory.clear();
  memory.keep('counters', 'issued', 7);
  await memory.settle();
  memory.close();
  const again = openFileMemory(home);
  assert.deepEqual([...again.entries()], [{ table: 'counters', id: 'issued', value: 7 }]);
  again.close();
  rmSync(home, { recursive: true });
});
