/** No byte of a signed file can be changed unnoticed: what may differ without a signature breaking is said here exactly. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { array, assert as check, asyncProperty, integer, record } from 'fast-check';
import { DEFAULT_LIMITS } from '../protocol/edxml/limits.ts';
import { withXml, type Element } from '../protocol/edxml/xml.ts';
import { makeDocumentPdf } from '../protocol/pdf.ts';
import { readCms } from '../protocol/signatures/cms/read-cms.ts';
import { readTimestamp } from '../protocol/signatures/cms/timestamp.ts';
import { signPdf } from '../protocol/signatures/sign-pdf.ts';
import { signXml } from '../protocol/signatures/sign-xml.ts';
import { verifyPdf } from '../protocol/signatures/verify-pdf.ts';
import { verifyXml } from '../protocol/signatures/verify-xml.ts';
import { DSIG } from '../protocol/signatures/xml/xml-algorithms.ts';
import { createAuthority } from '../simulator/pki/authority.ts';

const now = Date.parse('2026-11-24T09:00:00+07:00');
const authority = createAuthority({ clock: { now: () => now } });
const organisation = { kind: 'organisation', organId: 'Y98.10', organName: 'Sở Thử nghiệm tỉnh Mẫu' } as const;
const person = { kind: 'person', fullName: 'Nguyễn Văn Mẫu', position: 'Giám đốc', organId: 'Y98.10', organName: 'Sở Thử nghiệm tỉnh Mẫu' } as const;
const options = { anchors: authority.anchors(), revocation: authority.revocation, now };
const RUNS = 2000;

let pdf: Buffer;
let packet: Buffer;

before(async () => {
  const plain = await makeDocumentPdf({
    organName: 'Sở Thử nghiệm tỉnh Mẫu', code: '28/QĐ-STN', place: 'Mẫu', date: '2026-11-24', typeName: 'Quyết định', subject: 'Về việc thử',
    body: ['Nội dung.'], signer: { position: 'Giám đốc', fullName: 'Nguyễn Văn Mẫu' },
  });
  const once = await signPdf(plain, authority.credentialFor(person), { at: now, image: 'signature' });
  pdf = Buffer.from(await signPdf(once, authority.credentialFor(organisation), { at: now, image: 'seal', stamp: (imprint) => authority.stamp(imprint) }));
  packet = Buffer.from(signXml(readFileSync(new URL('../schemas/examples/valid/new.edxml', import.meta.url)), authority.credentialFor(organisation)));
});

/** Somewhere in the file, and what is put there. */
const change = record({ place: integer({ min: 0, max: 1_000_000_000 }), byte: integer({ min: 0, max: 255 }) });

function changed(file: Buffer, { place, byte }: { place: number; byte: number }): { readonly copy: Buffer; readonly at: number } {
  const copy = Buffer.from(file);
  const at = place % file.length;
  copy[at] = byte === file[at] ? byte ^ 0x20 : byte;
  return { copy, at };
}

/**
 * The last signature covers every byte but its own value. What may differ there says the same in other words, and lies outside what is signed:
 * a digit in upper or lower case, the version numbers of the structures, and RSA named with or without its digest. Certificates, time
 * stamp, signed attributes, signature and padding all count.
 */
function saysTheSame(copy: Buffer, at: number): boolean {
  const start = pdf.lastIndexOf('/Contents <') + '/Contents <'.length;
  const end = pdf.indexOf('>', start);
  const [mine, theirs] = [valueIn(pdf, start, end), valueIn(copy, start, end)];
  return at >= start && at < end && theirs !== undefined && mine === theirs;
}

function valueIn(file: Buffer, start: number, end: number): string | undefined {
  const digits = file.toString('latin1', start, end);
  if (!/^[0-9A-Fa-f]+$/.test(digits)) return undefined;
  try {
    const der = Buffer.from(digits, 'hex');
    const { timestampToken, ...cms } = readCms(der);
    return JSON.stringify([cms, readTimestamp(timestampToken!), der.subarray(cms.length).toString('hex')]);
  } catch {
    return undefined;
  }
}

test(`${RUNS} random changes of one byte in a doubly signed PDF: it verifies only where the value says the same in other words`, { timeout: 300_000 }, async () => {
  const isValid = async (file: Buffer): Promise<boolean> => {
    const { signatures, changedAfterSigning } = await verifyPdf(file, options);
    return signatures.length === 2 && !changedAfterSigning && signatures.every(({ standing }) => standing === 'valid') && signatures[1]!.timestamp?.standing === 'valid';
  };
  assert.equal(await isValid(pdf), true, 'the file itself verifies');
  await check(
    asyncProperty(change, async (each) => {
      const { copy, at } = changed(pdf, each);
      assert.equal(await isValid(copy), saysTheSame(copy, at), `byte ${at} became ${copy[at]}`);
    }),
    { numRuns: RUNS },
  );
});

/** What the signature of the packet is over, told by another route than the verifier’s: canonical forms, value and certificates. */
function meaning(file: Buffer): string | undefined {
  const told = withXml(file, DEFAULT_LIMITS, (open) => {
    const find = (element: Element): Element | undefined => (element.namespace === DSIG && element.name === 'Signature' ? element : element.children.map(find).find(Boolean));
    const signature = find(open.root);
    const [signedInfo, value, keyInfo] = signature?.children ?? [];
    if (!signature || !signedInfo || !value || !keyInfo) return undefined;
    const certificates = keyInfo.children.flatMap(({ children }) => children).map(({ text }) => Buffer.from(text, 'base64').toString('hex'));
    const form = { mode: 'exclusive' } as const;
    return JSON.stringify([open.canonical(undefined, form, signature).toString(), open.canonical(signedInfo, form).toString(), Buffer.from(value.text, 'base64').toString('hex'), certificates]);
  });
  return typeof told === 'string' ? told : undefined;
}

test(`${RUNS} random changes of one byte in a signed packet: it verifies only where its canonical form, the value and the certificates stay the same`, { timeout: 300_000 }, async () => {
  const original = meaning(packet);
  assert.ok(original);
  assert.equal((await verifyXml(packet, options)).judgement?.standing, 'valid', 'the packet itself verifies');
  await check(
    asyncProperty(change, async (each) => {
      const { copy, at } = changed(packet, each);
      const { signatures, judgement } = await verifyXml(copy, options);
      if (judgement?.standing === 'valid') assert.equal(meaning(copy), original, `byte ${at} became ${copy[at]} (${String.fromCharCode(copy[at]!)})`);
      assert.ok(judgement !== undefined || signatures.length === 0);
    }),
    { numRuns: RUNS },
  );
});

test('a certificate with a byte behind it is none: the last "=" of its base64 can not become a digit', async () => {
  const at = packet.indexOf('=</X509Certificate>');
  assert.ok(at > 0);
  const copy = Buffer.from(packet);
  copy[at] = '/'.charCodeAt(0);
  assert.deepEqual((await verifyXml(copy, options)).judgement?.reason, 'FORMAT_FAILURE');
});

test('several changes at once are not noticed less', { timeout: 300_000 }, async () => {
  await check(
    asyncProperty(array(change, { minLength: 2, maxLength: 6 }), async (several) => {
      const copy = several.reduce((file, each) => changed(file, each).copy, pdf);
      const { signatures, changedAfterSigning } = await verifyPdf(copy, options);
      const valid = signatures.length === 2 && !changedAfterSigning && signatures.every(({ standing, timestamp }, index) => standing === 'valid' && (index === 0 || timestamp?.standing === 'valid'));
      const differing = [...copy.keys()].filter((at) => copy[at] !== pdf[at]);
      assert.equal(valid, differing.every((at) => saysTheSame(copy, at)));
    }),
    { numRuns: 200 },
  );
});
