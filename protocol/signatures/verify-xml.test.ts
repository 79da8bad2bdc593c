import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createAuthority } from '../../simulator/pki/authority.ts';
import { signXml } from './sign-xml.ts';
import { verifyXml } from './verify-xml.ts';

const at = Date.parse('2026-11-24T09:00:00+07:00');
const authority = createAuthority({ clock: { now: () => at } });
const options = { anchors: authority.anchors(), revocation: authority.revocation, now: at };
const organisation = { kind: 'organisation', organId: 'Y98.30', organName: 'Sở Minh họa' } as const;
const packet = readFileSync(new URL('../../schemas/examples/valid/new.edxml', import.meta.url));

for (const [what, how, expected] of [
  ['RSA and SHA-256', {}, 'sha256'],
  ['ECDSA', { keyType: 'ec' }, 'sha256'],
  ['ECDSA over P-384', { keyType: 'ec-384' }, 'sha256'],
] as const) {
  test(`a packet signed with ${what} verifies, and not when a letter changes`, async () => {
    const signed = signXml(packet, authority.credentialFor(organisation, how));
    const { signatures, judgement } = await verifyXml(signed, options);
    assert.deepEqual([signatures.length, judgement, signatures[0]?.signer?.organId, signatures[0]?.digest], [1, { standing: 'valid', indication: 'TOTAL-PASSED' }, 'Y98.30', expected]);
    const text = Buffer.from(signed).toString('utf8');
    assert.equal((await verifyXml(Buffer.from(text.replace('<edXML:Subject>', '<edXML:Subject>x')), options)).judgement?.reason, 'HASH_FAILURE');
  });
}

test('what is not signed, and what only looks like a signature, has no verdict', async () => {
  assert.deepEqual((await verifyXml(packet, options)).judgement, undefined);
  const placed = Buffer.from(packet.toString('utf8').replace('</edXML:edXMLHeader>', '<Signature xmlns="http://www.mic.gov.vn/TBT/QCVN_102_2016"><SignatureValue>AAAA</SignatureValue></Signature><edXML:DigitalSignature/></edXML:edXMLHeader>'));
  const { judgement, placeholders } = await verifyXml(placed, options);
  assert.deepEqual([judgement, placeholders], [undefined, 2]);
});
