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
import { alterPackage, PACKAGE_FAULTS } from './packages.ts';
import type { Reply } from '../../protocol/call.ts';
import { ORGAN, json, oneByOne, text } from '../testing/spoilt-axis.ts';

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

oneByOne(PACKAGE_FAULTS, {
  async 'html-package'(w) {
    await w.pending(1);
    const docId = w.axis.store.received([ORGAN])[0]!.docId;
    assert.match(Buffer.from(await w.get(docId)).toString(), /^<html>/);
    assert.ok(readMessage(await w.get(docId)).message);
    w.axis.misbehave('html-package', { times: 1 });
    const raw = (await w.ask('downloadEdoc', { docId })) as Reply;
    assert.deepEqual([raw.httpStatus, text(raw).slice(0, 6)], [500, '<html>']);
  },

  async 'invalid-base64'(w) {
    await w.pending(1);
    const docId = w.axis.store.received([ORGAN])[0]!.docId;
    const answer = json(await w.ask('getEdoc', { docId }));
    assert.equal(answer['status'], 'OK');
    assert.doesNotMatch(String(answer['data']), /^[A-Za-z0-9+/]*={0,2}$/);
    assert.ok(readMessage(await w.get(docId)).message);
  },

  async 'altered-bytes'(w) {
    await w.pending(1);
    const docId = w.axis.store.received([ORGAN])[0]!.docId;
    const [spoilt, sound] = [await w.get(docId), await w.get(docId)];
    w.axis.misbehave('altered-bytes', { times: 1 });
    assert.deepEqual(Buffer.from(((await w.ask('downloadEdoc', { docId })) as Reply).body), Buffer.from(spoilt));
    const [wrong, right] = [spoilt, sound].map((bytes) => readMessage(bytes));
    assert.deepEqual(wrong!.problems, right!.problems, 'nothing but the content differs');
    const files = [wrong!, right!].map(({ message }) => (message?.kind === 'document' ? message.attachments[0]! : undefined)!);
    assert.deepEqual({ ...files[0], content: undefined }, { ...files[1], content: undefined });
    const differing = [...files[0]!.content].filter((byte, at) => byte !== files[1]!.content[at]);
    assert.deepEqual([files[0]!.content.length, differing.length], [files[1]!.content.length, 1]);
  },
});
