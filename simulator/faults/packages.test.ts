import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClock } from '../../protocol/clock.ts';
import { readMessage } from '../../protocol/edxml/read.ts';
import { emitAttachment, writeMessage } from '../../protocol/edxml/write.ts';
import { makeAttachmentPdf } from '../../protocol/pdf.ts';
import { signPdf } from '../../protocol/signatures/sign-pdf.ts';
import { verifyPdf } from '../../protocol/signatures/verify-pdf.ts';
import { plainDocument } from '../storage/plain-document.ts';
import { createAuthority } from '../pki/authority.ts';
import { alterPackage } from './packages.ts';

const NOON = Date.parse('2026-11-24T12:00:00+07:00');

test('a signed PDF whose bytes were altered is still a PDF, but its signature no longer fits', async () => {
  const authority = createAuthority({ clock: createClock(NOON) });
  const credential = authority.credentialFor({ kind: 'organisation', organId: 'Y97.10', organName: 'Sở Giả định' });
  const pdf = await signPdf(await makeAttachmentPdf('Phụ lục', ['Nội dung']), credential, { at: NOON, reason: 'Ký' });
  const file = emitAttachment('phu-luc.pdf', 'application/pdf', pdf, 'f1');
  const document = { ...plainDocument({ from: 'Y97.10', to: ['Y98.30'] }), attachments: [file], manifest: [{ contentId: 'f1', name: file.name, contentType: file.contentType }] };
  const verdictOf = async (bytes: Uint8Array) => {
    const { message } = readMessage(bytes);
    const content = message?.kind === 'document' ? message.attachments[0]!.content : Buffer.alloc(0);
    const { signatures } = await verifyPdf(content, { anchors: authority.anchors(), revocation: authority.revocation, now: NOON });
    return signatures.map(({ indication, reason }) => reason ?? indication);
  };
  const bytes = writeMessage(document);
  assert.deepEqual(await verdictOf(bytes), ['TOTAL-PASSED']);
  assert.deepEqual(await verdictOf(alterPackage(bytes)), ['HASH_FAILURE']);
});

test('a file that travels in an archive is altered inside of it, and the archive stays whole', () => {
  const file = emitAttachment('ghi-chu.txt', 'text/plain', Buffer.from('Nội dung thử'), 'f1');
  const bytes = writeMessage({ ...plainDocument(), attachments: [file] });
  const [right, wrong] = [bytes, alterPackage(bytes)].map((each) => {
    const { message } = readMessage(each);
    return (message?.kind === 'document' ? message.attachments[0] : undefined)!;
  });
  assert.deepEqual([right!.zipped, wrong!.zipped, wrong!.content.length], [true, true, right!.content.length]);
  assert.equal([...wrong!.content].filter((byte, at) => byte !== right!.content[at]).length, 1);
});

test('files that are archives themselves, empty files and packages without files survive', () => {
  const office = Buffer.from('PK\x03\x04 not really an archive', 'latin1');
  for (const content of [office, Buffer.alloc(0), Buffer.from('x')]) {
    const file = { contentId: 'f1', name: 'bang.docx', contentType: 'application/octet-stream', content };
    const altered = readMessage(alterPackage(writeMessage({ ...plainDocument({ from: 'Y97.10', to: ['Y98.30'] }), attachments: [file] })));
    assert.equal(altered.message?.kind === 'document' && altered.message.attachments[0]!.content.length, content.length);
  }
  const bare = Buffer.from('<edXML>không có tệp</edXML>');
  assert.deepEqual(Buffer.from(alterPackage(bare)), bare);
});
