import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createClock } from '../../protocol/clock.ts';
import { createAuthority } from '../../simulator/pki/authority.ts';
import { seal, sealFile, verifySeal, type Issuer } from './seal.ts';

const authority = createAuthority({ clock: createClock(Date.parse('2026-11-24T09:00:00+07:00')) });
const issuerNamed = (name: string, keyType: 'rsa' | 'ec'): Issuer => {
  const { key, certificate, chain } = authority.credentialFor({ kind: 'device', name, organId: 'Y98' }, { keyType });
  return { key, chain: [certificate, ...chain] };
};
const statement = { decision: 'CONFORMANT', title: { vi: 'Báo cáo tuân thủ', en: 'Conformance report' }, counts: [1, 2, 3] };

for (const keyType of ['rsa', 'ec'] as const) {
  test(`a seal (${keyType}) holds for its statement, whatever the order of its members, and for no other`, async () => {
    const file = sealFile(await seal(statement, issuerNamed('Bàn cấp thử', keyType)));
    const { counts, title, decision } = statement;
    const verdict = await verifySeal({ counts, title, decision }, file);
    assert.equal(verdict.valid, true);
    assert.match(verdict.valid ? verdict.chain[0]!.subject : '', /Bàn cấp thử/);
    assert.equal((await verifySeal({ ...statement, decision: 'NOT CONFORMANT' }, file)).valid, false);
  });
}

test('no character of a seal can change', async () => {
  const file = sealFile(await seal(statement, issuerNamed('Bàn cấp thử', 'rsa')));
  await fc.assert(
    fc.asyncProperty(fc.nat(file.length - 1), fc.constantFrom('A', 'B', 'x', ' ', '9', '_'), async (at, letter) => {
      fc.pre(file[at] !== letter);
      const changed = file.slice(0, at) + letter + file.slice(at + 1);
      assert.equal((await verifySeal(statement, changed)).valid, false, `character ${at}`);
    }),
    { numRuns: 150 },
  );
});

test('a chain that does not hold together is refused', async () => {
  const issuer = issuerNamed('Bàn cấp thử', 'rsa');
  const stranger = authority.credentialFor({ kind: 'device', name: 'Bàn khác', organId: 'Y98' }, { flaw: 'self-signed' });
  const verdict = await verifySeal(statement, sealFile(await seal(statement, { ...issuer, chain: [issuer.chain[0], stranger.certificate] })));
  assert.equal(verdict.valid, false);
});
