import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { manifestFile, manifestOf, MANIFEST, problemsOfFiles } from './manifest.ts';
import { headOf, ledgerText, lineAfter, readLedger, type AttemptEvent, type LedgerLine } from './ledger.ts';
import { openBundle, packBundle } from './pack.ts';

const files = new Map([
  ['results.json', Buffer.from('{"decision":"CONFORMANT"}\n')],
  ['journal/văn-bản.ndjson', Buffer.from('{"kind":"call"}\n'.repeat(40))],
  ['journal/bodies/empty', Buffer.alloc(0)],
]);

test('equal files make equal bundles, whatever order they come in', () => {
  const one = packBundle(files);
  const other = packBundle(new Map([...files].reverse()));
  assert.deepEqual(one, other);
  const opened = openBundle(one)!;
  assert.equal(opened.canonical, true);
  assert.deepEqual([...opened.files.keys()], [...files.keys()].sort());
  assert.deepEqual(Buffer.from(opened.files.get('results.json')!), files.get('results.json'));
});

test('no byte of the archive can change unnoticed', () => {
  const zip = packBundle(files);
  fc.assert(
    fc.property(fc.nat(zip.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
      const changed = Uint8Array.from(zip);
      changed[at]! ^= flip;
      const opened = openBundle(changed);
      const unnoticed = opened?.canonical === true && problemsOfFiles(opened.files, manifestOf(files)).length === 0;
      assert.equal(unnoticed, false, `byte ${at}`);
    }),
    { numRuns: 400 },
  );
});

test('a missing, an extra and a changed file are each named', () => {
  const manifest = manifestOf(files);
  const without = new Map([...files].filter(([path]) => path !== 'results.json'));
  assert.deepEqual(problemsOfFiles(without, manifest), [{ path: 'results.json', rule: 'missing' }]);
  assert.deepEqual(problemsOfFiles(new Map([...files, ['more.txt', Buffer.from('x')]]), manifest), [{ path: 'more.txt', rule: 'extra' }]);
  assert.deepEqual(problemsOfFiles(new Map([...files, ['results.json', Buffer.from('{}')]]), manifest), [{ path: 'results.json', rule: 'changed' }]);
  assert.deepEqual(problemsOfFiles(new Map([...files, [MANIFEST, manifestFile(files)]]), manifest), []);
});

const attempt = (id: string): readonly AttemptEvent[] => [
  { event: 'began', id, at: '2026-11-24T09:00:00+07:00', version: '1.0', build: '', suite: 'sha256:00', profile: 'national', selection: '' },
  { event: 'ended', id, at: '2026-11-24T09:01:00+07:00', decision: 'NOT CONFORMANT', verdictDigest: `sha256:${id}` },
];

test('an attempt that is dropped, swapped or rewritten breaks the chain', () => {
  const ledger = ['a', 'b', 'c'].flatMap(attempt).reduce<readonly LedgerLine[]>((chain, event) => [...chain, lineAfter(chain, event)], []);
  assert.deepEqual(readLedger(ledgerText(ledger)), { ledger });
  assert.equal(headOf(ledger).attempts, 3);
  const lines = ledger as unknown as [LedgerLine, LedgerLine, LedgerLine, LedgerLine, LedgerLine, LedgerLine];
  const without = (from: number, count: number): readonly LedgerLine[] => lines.filter((_, at) => at < from || at >= from + count);
  const rewritten = lines.map((line) => (line.event === 'ended' && line.id === 'b' ? { ...line, decision: 'CONFORMANT' } : line));
  for (const forged of [without(0, 2), without(2, 2), without(3, 1), [lines[1], lines[0], ...lines.slice(2)], rewritten]) {
    assert.ok(readLedger(ledgerText(forged)).problem);
  }
  assert.notEqual(headOf(without(4, 2)).ledger, headOf(ledger).ledger, 'a chain cut at its end is told by its head');
  assert.equal(readLedger('nonsense\n').problem?.line, 1);
});
