/** What the reference agency signs is accepted by verifiers we did not write: pdfsig, openssl, xmlsec1, xml-crypto. A tool that is not there is told by name. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { SignedXml } from 'xml-crypto';
import { hostClock } from '../protocol/clock.ts';
import { readMessageOnce } from '../protocol/edxml/read.ts';
import { writeMessage } from '../protocol/edxml/write.ts';
import { seededIds } from '../protocol/ids.ts';
import type { DocumentMessage } from '../protocol/message.ts';
import { makeAttachmentPdf } from '../protocol/pdf.ts';
import { readTimestamp, writeTimestampRequest } from '../protocol/signatures/cms/timestamp.ts';
import { signatureDictionaries } from '../protocol/signatures/pdf/signature-dictionaries.ts';
import { signPdf } from '../protocol/signatures/sign-pdf.ts';
import { signXml } from '../protocol/signatures/sign-xml.ts';
import { createAxis } from '../simulator/axis.ts';
import { createAuthority } from '../simulator/pki/authority.ts';
import { examRegistry } from '../simulator/registry.ts';
import { createReferenceAgency } from '../sut/agency/reference.ts';

// The other verifiers look at the clock of the host, so this authority lives by it too.
const clock = { ...hostClock, moveTo: () => undefined };
const authority = createAuthority({ clock });
const folder = mkdtempSync(join(tmpdir(), 'lienthong-verifiers-'));
const organisation = { kind: 'organisation', organId: 'Y98.10', organName: 'Sở Thử nghiệm tỉnh Mẫu' } as const;
let sent: DocumentMessage;
let copy: DocumentMessage;

/** The reason to leave a test out: a tool that is not installed here. */
function absent(...tools: readonly string[]): string | false {
  const missing = tools.filter((tool) => spawnSync(tool, ['--version']).error !== undefined);
  return missing.length > 0 ? `${missing.join(', ')} không có trên máy này / not installed here` : false;
}

function file(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function run(tool: string, ...given: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(tool, given, { cwd: folder, encoding: 'utf8' });
  assert.equal(status, 0, `${tool} ${given.join(' ')}\n${stdout}${stderr}`);
  return stdout + stderr;
}

function pem(der: Uint8Array, label = 'CERTIFICATE'): string {
  return `-----BEGIN ${label}-----\n${Buffer.from(der).toString('base64').match(/.{1,64}/g)!.join('\n')}\n-----END ${label}-----\n`;
}

before(async () => {
  const axis = createAxis({ registry: examRegistry(), clock, ids: seededIds('verifiers axis') });
  const trust = { anchors: authority.anchors, intermediates: () => authority.chain().slice(0, 1), revocation: authority.revocation };
  const credentials = authority.credentialFor;
  const ids = seededIds('verifiers');
  const { driver } = createReferenceAgency({ wire: axis.handle, clock, ids, credentials, trust });
  const annex = { name: 'phu-luc.pdf', contentType: 'application/pdf', content: await makeAttachmentPdf('Phụ lục', ['Biểu số liệu']) };
  const order = { typeName: 'Quyết định', recipients: [{ organId: 'Y97.10' }], subject: 'Về việc kiểm thử chữ ký số', content: 'Điều 1. Thử.' };
  await driver.send({ ...order, attachments: [annex] });
  await driver.send({ ...order, copy: 'SY' });
  await driver.collect();
  const packets = axis.journal.all().flatMap((entry) => (entry.kind === 'call' && entry.operation === 'sendEdoc' ? [Buffer.from(entry.call.body ?? [])] : []));
  const documents = packets.flatMap((bytes) => {
    const { message } = readMessageOnce(bytes.subarray(0, bytes.lastIndexOf('>') + 1));
    return message?.kind === 'document' ? [message] : [];
  });
  [sent, copy] = documents as [DocumentMessage, DocumentMessage];
  file('root.pem', authority.anchors().map((each) => pem(each)).join(''));
  file('issuing.pem', pem(authority.chain()[0]!));
});
after(() => rmSync(folder, { recursive: true }));

/** Every signed file the agency sent: main document, annex, certified copy. */
const files = () => [...sent.attachments, ...copy.attachments].map(({ name, content }, index) => ({ name: `${index}-${name}`, content, signatures: index === 0 ? 2 : 1 }));

test('pdfsig: every signature of the reference agency is valid, its certificate trusted, the whole file signed', { skip: absent('pdfsig', 'certutil') }, () => {
  run('certutil', '-N', '-d', 'sql:.', '--empty-password');
  run('certutil', '-A', '-t', 'CT,C,C', '-n', 'root', '-i', 'root.pem', '-d', 'sql:.');
  assert.equal(files().length, 3);
  for (const { name, content, signatures } of files()) {
    const told = run('pdfsig', '-nssdir', folder, file(name, content));
    assert.equal(told.match(/Signature Validation: Signature is Valid\./g)?.length, signatures, told);
    assert.equal(told.match(/Certificate Validation: Certificate is Trusted\./g)?.length, signatures, told);
    assert.equal(told.match(/- Total document signed/g)?.length, 1, told);
  }
  assert.match(run('pdfsig', '-nssdir', folder, file('main.pdf', sent.attachments[0]!.content)), /Nguyễn Văn Mẫu|title=/);
});

test('pdfsig: a changed byte is seen there too', { skip: absent('pdfsig') }, () => {
  const changed = Buffer.from(sent.attachments[0]!.content);
  changed[changed.indexOf('stream\n') + 47]! ^= 1;
  assert.match(run('pdfsig', '-nocert', file('changed.pdf', changed)), /Digest Mismatch/);
});

/** The bytes a signature covers, and the signature, each in a file. */
function parts(pdf: Uint8Array, index: number): { readonly signed: string; readonly signature: string } {
  const bytes = Buffer.from(pdf);
  const dictionary = signatureDictionaries(bytes)[index]!;
  assert.ok(!('malformed' in dictionary));
  const [, length, second, rest] = dictionary.byteRange;
  return {
    signed: file('signed.bin', Buffer.concat([bytes.subarray(0, length), bytes.subarray(second, second + rest)])),
    signature: file('signature.der', dictionary.contents),
  };
}

test('openssl cms: every signature of the reference agency verifies up to the root', { skip: absent('openssl') }, () => {
  for (const { content, signatures } of files()) {
    for (let index = 0; index < signatures; index += 1) {
      const { signed, signature } = parts(content, index);
      assert.match(run('openssl', 'cms', '-verify', '-binary', '-inform', 'DER', '-in', signature, '-content', signed, '-CAfile', 'root.pem', '-out', 'out.bin'), /successful/);
    }
  }
});

for (const keyType of ['ec', 'ec-384', 'rsa-3072'] as const) {
  test(`openssl cms: a signature by a key of type ${keyType} with a time stamp verifies, and so does the stamp`, { skip: absent('openssl') }, async () => {
    const pdf = await signPdf(await makeAttachmentPdf('Phụ lục', ['x']), authority.credentialFor(organisation, { keyType }), { at: clock.now(), digest: 'sha384', stamp: (imprint) => authority.stamp(imprint) });
    const { signed, signature } = parts(pdf, 0);
    assert.match(run('openssl', 'cms', '-verify', '-binary', '-inform', 'DER', '-in', signature, '-content', signed, '-CAfile', 'root.pem', '-out', 'out.bin'), /successful/);
    const token = authority.stamp({ digest: 'sha256', value: createHash('sha256').update('x').digest() });
    assert.match(run('openssl', 'ts', '-verify', '-token_in', '-in', file('token.der', token), '-data', file('data', 'x'), '-CAfile', 'root.pem'), /Verification: OK/);
    assert.ok(Math.abs(readTimestamp(token).at - clock.now()) < 60_000);
  });
}

test('openssl ts and openssl ocsp read the answers of the simulated services', { skip: absent('openssl') }, () => {
  run('openssl', 'ts', '-query', '-data', file('data', 'x'), '-sha256', '-cert', '-out', 'query.tsq');
  file('reply.tsr', authority.timestamp(readFileSync(join(folder, 'query.tsq'))).content!);
  assert.match(run('openssl', 'ts', '-verify', '-queryfile', 'query.tsq', '-in', 'reply.tsr', '-CAfile', 'root.pem'), /Verification: OK/);
  file('own.tsq', writeTimestampRequest({ imprint: { digest: 'sha512', value: Buffer.alloc(64) }, nonce: '7F', certificates: true }));
  assert.match(run('openssl', 'ts', '-query', '-in', 'own.tsq', '-text'), /Hash Algorithm: sha512[\s\S]*Nonce: 0x7F/);

  const credential = authority.credentialFor({ ...organisation, organId: 'Y98.31', organName: 'Chi cục Minh họa' });
  authority.revoke(credential.serial, clock.now() - 3_600_000, 'keyCompromise');
  file('revoked.pem', pem(credential.certificate));
  run('openssl', 'ocsp', '-issuer', 'issuing.pem', '-cert', 'revoked.pem', '-reqout', 'request.der');
  file('response.der', authority.ocsp(readFileSync(join(folder, 'request.der'))).content!);
  const told = run('openssl', 'ocsp', '-issuer', 'issuing.pem', '-cert', 'revoked.pem', '-no_nonce', '-respin', 'response.der', '-CAfile', 'root.pem');
  assert.match(told, /Response verify OK/);
  assert.match(told, /revoked\.pem: revoked[\s\S]*keyCompromise/);
});

test('openssl verify follows the revocation lists, and shows the names as they are written', { skip: absent('openssl') }, () => {
  file('lists.pem', [authority.crl(), authority.rootCrl()].map((each) => pem(each, 'X509 CRL')).join(''));
  file('good.pem', pem(authority.credentialFor(organisation).certificate));
  const check = ['verify', '-crl_check_all', '-CAfile', 'root.pem', '-untrusted', 'issuing.pem', '-CRLfile', 'lists.pem'];
  assert.match(run('openssl', ...check, 'good.pem'), /good\.pem: OK/);
  assert.match(spawnSync('openssl', [...check, 'revoked.pem'], { cwd: folder, encoding: 'utf8' }).stderr, /certificate revoked/);
  assert.equal(run('openssl', 'x509', '-in', 'good.pem', '-noout', '-subject', '-nameopt', 'utf8,sep_comma_plus').trim(), 'subject=C=VN,O=Sở Thử nghiệm tỉnh Mẫu,organizationIdentifier=MD:VN-Y98.10,CN=Sở Thử nghiệm tỉnh Mẫu'.normalize('NFC'));
});

/** The packet the agency sent, signed as a packet. */
const signedPacket = (keyType: 'rsa' | 'ec' = 'rsa') => Buffer.from(signXml(writeMessage(sent), authority.credentialFor(organisation, { keyType })));

for (const keyType of ['rsa', 'ec'] as const) {
  test(`xmlsec1: a packet signed with a key of type ${keyType} verifies up to the root, and not when a letter changes`, { skip: absent('xmlsec1') }, () => {
    const packet = signedPacket(keyType);
    assert.match(run('xmlsec1', '--verify', '--trusted-pem', 'root.pem', file('packet.xml', packet)), /^OK/m);
    const changed = packet.toString('utf8').replace('kiểm thử', 'kiểm tra');
    assert.notEqual(spawnSync('xmlsec1', ['--verify', '--trusted-pem', join(folder, 'root.pem'), file('changed.xml', changed)]).status, 0);
  });
}

test('xml-crypto: a signed packet verifies with the key of the agency, and not when a letter changes', () => {
  const verified = (packet: string): boolean => {
    const signature = new SignedXml({ publicCert: pem(authority.credentialFor(organisation).certificate) });
    signature.loadSignature(/<Signature xmlns="http:\/\/www\.w3\.org[\s\S]*<\/Signature>/.exec(packet)![0]);
    return signature.checkSignature(packet);
  };
  const packet = signedPacket().toString('utf8');
  assert.equal(verified(packet), true);
  assert.equal(verified(packet.replace('kiểm thử', 'kiểm tra')), false);
});
