import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeMessage } from '../../protocol/edxml/write.ts';
import type { DocumentMessage } from '../../protocol/message.ts';
import { newest, openRig, order } from './rig.test.ts';

/** A sound document of another agency, then changed, put into our list past the checks of the axis. */
async function arrive(change: (message: DocumentMessage) => DocumentMessage) {
  const rig = openRig();
  const ours = rig.ours();
  const theirs = rig.partner();
  const { id } = await theirs.driver.send(order('Y98.20'));
  const { parts, office } = theirs;
  const document = office.books.outgoing.get(id)!;
  const dispatch = { id: '1', kind: 'edoc', purpose: 'new', about: id, from: 'Y97.10', to: ['Y98.10'], priority: 0, queuedAt: 0, attempts: 0, state: 'waiting', at: rig.clock.now() } as const;
  const message = change(parts.composeDocument(office, document, dispatch));
  rig.axis.inject(writeMessage(message), 'Y98.10', { messageType: 'edoc', from: 'Y97.10' });
  await ours.driver.collect();
  return { rig, ours, item: await newest(ours.driver), statuses: rig.calls('sendEdoc').length };
}

const REFUSED: readonly (readonly [string, (message: DocumentMessage) => DocumentMessage, RegExp])[] = [
  ['no subject', (message) => ({ ...message, subject: ' ' }), /Thiếu trích yếu/],
  ['no signer', (message) => ({ ...message, signer: {} }), /chức vụ người ký, họ tên người ký/],
  ['another addressee', (message) => ({ ...message, to: [{ organId: 'Y98.100' }] }), /sai nơi nhận/],
  ['a unit without a code', (message) => ({ ...message, to: [{ organId: 'Y98.10.77' }] }), /sai nơi nhận/],
  ['a malformed code', (message) => ({ ...message, to: [...message.to, { organId: 'g22' }] }), /OrganId "g22"/],
  ['an unknown sender', (message) => ({ ...message, from: { organId: 'H98' } }), /H98 không có trong danh mục/],
  ['a secrecy level', (message) => ({ ...message, unknown: [['SecretLevel', 'Mật']] }), /dấu chỉ mức mật "Mật"/],
  ['an announced file that is missing', (message) => ({ ...message, manifest: [...message.manifest, { contentId: 'x', name: 'phu-luc.pdf' }] }), /Thiếu tệp phu-luc.pdf/],
  ['a changed byte', (message) => ({ ...message, attachments: message.attachments.map((each) => ({ ...each, content: flipped(each.content) })) }), /thay đổi sau khi ký/],
  ['a program', (message) => ({ ...message, attachments: [...message.attachments, { contentId: 'x', name: 'anh.jpg', contentType: 'image/jpeg', content: Buffer.from('MZ…') }] }), /chương trình thực thi/],
  ['no file at all', (message) => ({ ...message, manifest: [], attachments: [] }), /không có tệp PDF/],
];

for (const [what, change, reason] of REFUSED) {
  test(`a document with ${what} is refused, and its sender told why`, async () => {
    const { item, ours, rig } = await arrive(change);
    assert.deepEqual([item.state, item.arrivalNumber], ['refused', undefined]);
    assert.match(item.reason!, reason);
    await assert.rejects(ours.driver.accept(item.id));
    const [status] = rig.calls('sendEdoc');
    assert.ok(Buffer.from(status!.call.body).includes('<edXML:StatusCode>02</edXML:StatusCode>'));
  });
}

const WARNED: readonly (readonly [string, (message: DocumentMessage) => DocumentMessage, RegExp | undefined])[] = [
  ['nothing wrong', (message) => message, undefined],
  ['decomposed text', (message) => ({ ...message, subject: message.subject!.normalize('NFD'), signer: { position: 'Giám đốc'.normalize('NFD'), fullName: 'Trần' } }), undefined],
  ['an element nobody knows', (message) => ({ ...message, unknown: [['LinhVuc', 'Y tế']] }), undefined],
  ['a subject of 501 characters', (message) => ({ ...message, subject: 'ă'.repeat(501) }), /501 ký tự/],
  ['an urgency nobody knows', (message) => ({ ...message, otherInfo: { priority: '7' } }), /Mức khẩn "7"/],
  ['a due date before the issue date', (message) => ({ ...message, dueDate: '2026/11/01' }), /Hạn xử lý/],
  ['a file it does not announce', (message) => ({ ...message, manifest: [], attachments: message.attachments }), /không khai/],
];

for (const [what, change, warning] of WARNED) {
  test(`a document with ${what} is accepted as an original`, async () => {
    const { item, ours } = await arrive(change);
    assert.equal(item.state, 'arrived');
    assert.equal(item.subject, item.subject.normalize('NFC'));
    if (warning) assert.ok(item.warnings.some(({ text }) => warning.test(text)), JSON.stringify(item.warnings));
    else assert.deepEqual(item.warnings, []);
    const accepted = await ours.driver.accept(item.id);
    assert.deepEqual([accepted.standing, accepted.arrivalNumber], ['original', 1]);
  });
}

function flipped(content: Uint8Array): Uint8Array {
  const bytes = Buffer.from(content);
  bytes[200]! ^= 1;
  return bytes;
}
