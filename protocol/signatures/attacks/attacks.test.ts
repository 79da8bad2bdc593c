import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createAuthority } from '../../../simulator/pki/authority.ts';
import { makeDocumentPdf } from '../../pdf.ts';
import { judgeOriginal } from '../judge-original.ts';
import { verifyPdf } from '../verify-pdf.ts';
import { verifyXml } from '../verify-xml.ts';
import type { Attack } from './attack.ts';
import { attacks } from './attacks.ts';
import { packetAttacks } from './packets.ts';

const now = Date.parse('2026-11-24T09:00:00+07:00');
const from = { organId: 'Y97.10', organName: 'Sở Giả định' };
const signer = { fullName: 'Nguyễn Văn Mẫu', position: 'Giám đốc' };

async function outcome({ build, annex = false, strict = false, knownSince, later = 0, silent = false }: Attack) {
  const authority = createAuthority({ clock: { now: () => now } });
  const plain = await makeDocumentPdf({ organName: from.organName, code: '31/KT-VP', place: 'Mẫu', date: '2026-11-24', typeName: 'Công văn', subject: 'V/v thử', body: ['Nội dung.'], signer });
  const found = await verifyPdf(await build({ now, authority, plain, from, signer }), {
    anchors: authority.anchors(),
    revocation: silent ? { statusOf: () => ({ status: 'unknown', why: 'nobody answers' }) } : authority.revocation,
    now: now + later * 1000,
    ...(strict && { weakAlgorithms: 'refuse' }),
    ...(knownSince !== undefined && { knownSince: now - knownSince * 1000 }),
  });
  const { standing, objections } = judgeOriginal(found, { organId: from.organId, certifiedCopy: annex });
  return { found, told: { signatures: found.signatures.map(({ standing: each, reason }) => (each === 'valid' ? 'valid' : reason)), standing, objections } };
}

for (const [name, attack] of Object.entries(attacks)) {
  test(`${name}: ${attack.what || 'see the table'}`, async () => {
    const { found, told } = await outcome(attack);
    assert.deepEqual(told, attack.expects, JSON.stringify(found.signatures.map(({ detail, laterChanges }) => [detail, laterChanges])));
    for (const { standing, detail } of found.signatures) assert.equal(standing === 'valid', detail === undefined, 'whoever is refused is told why');
  });
}

const packet = readFileSync(new URL('../../../schemas/examples/valid/new.edxml', import.meta.url));

for (const [name, { what, build, strict = false, expects }] of Object.entries(packetAttacks)) {
  test(`${name}: ${what}`, async () => {
    const authority = createAuthority({ clock: { now: () => now } });
    const found = await verifyXml(build({ now, authority, packet, from, signer }), { anchors: authority.anchors(), revocation: authority.revocation, now, ...(strict && { weakAlgorithms: 'refuse' }) });
    const { judgement } = found;
    assert.equal(judgement ? (judgement.reason ?? judgement.standing) : 'no signature', expects, judgement?.detail);
    if (name.endsWith('tolerated')) assert.deepEqual(found.signatures[0]?.warnings, ['CRYPTO_CONSTRAINTS_FAILURE']);
  });
}
