/** What the axis does with what it took over: a delivery for each receiver, kept until acknowledged, unchanged. */
import { isDeepStrictEqual } from 'node:util';
import { Then, When } from '@cucumber/cucumber';
import { emitAttachment, writeMessage } from '../protocol/edxml/write.ts';
import type { Attachment, DocumentMessage } from '../protocol/message.ts';
import { manifestOf } from './far-side.ts';
import { acting, callBy, collectedBy, documentOf, listOf, sendingBy } from './parties.ts';
import type { ExamWorld } from './world.ts';

// A delivery for each receiver.

When('{cơ_quan} (đã )lấy văn bản đó về và xác nhận', async function (this: ExamWorld, organId: string) {
  await collectedBy(this, organId);
});

Then('danh sách đã gửi có một dòng cho mỗi nơi nhận, mỗi dòng một mã giao riêng', async function (this: ExamWorld) {
  const { from, message } = this.lastIncoming();
  const rows = await listOf(this, from, 'getSentEdocList');
  const wanted = message.to.map(({ organId }) => organId).sort();
  const found = rows.map(({ toCode }) => toCode).sort();
  const ids = new Set(rows.map(({ receiverDocId }) => receiverDocId));
  this.conforms(wanted.join() === found.join() && ids.size === wanted.length, {
    expected: `một dòng cho mỗi nơi nhận ${wanted.join(', ')}, mã giao không trùng`,
    observed: `các dòng ${found.join(', ')} với ${ids.size} mã giao`,
  });
});

Then('danh sách đã gửi chỉ ghi {cơ_quan} đã nhận', async function (this: ExamWorld, organId: string) {
  const rows = await listOf(this, this.lastIncoming().from, 'getSentEdocList');
  const done = [...new Set(rows.filter(({ receiveStatus }) => receiveStatus === 'done').map(({ toCode }) => toCode))];
  this.conforms(done.join() === organId, { expected: `chỉ ${organId} được ghi là đã nhận`, observed: `đã nhận: ${done.join(', ') || 'không nơi nào'}` });
});

// Kept until acknowledged.

When('{cơ_quan} lấy văn bản đó về mà không xác nhận', async function (this: ExamWorld, organId: string) {
  const rows = await listOf(this, organId, 'getReceivedEdocList');
  await acting(this, 'fetch', () => rows.map(({ docId }) => callBy(this.stage, organId, 'getEdoc', { docId: docId! })));
});

Then('văn bản đó vẫn chờ trong danh sách của {cơ_quan}', async function (this: ExamWorld, organId: string) {
  await waits(this, organId, true);
});

Then('văn bản đó không còn chờ trong danh sách của {cơ_quan}', async function (this: ExamWorld, organId: string) {
  await waits(this, organId, false);
});

async function waits(world: ExamWorld, organId: string, expected: boolean): Promise<void> {
  const { from } = world.lastIncoming();
  const waiting = (await listOf(world, organId, 'getReceivedEdocList')).filter((row) => row['from'] === from).length;
  world.conforms(waiting > 0 === expected, {
    expected: expected ? 'gói tin chưa xác nhận còn trong danh sách chờ nhận' : 'gói tin đã xác nhận không còn trong danh sách chờ nhận',
    observed: `${waiting} gói tin chờ nhận`,
  });
}

// Unchanged.

When('{cơ_quan} gửi lên Trục một văn bản kèm hai tệp thường tới {cơ_quan}', async function (this: ExamWorld, from: string, to: string) {
  await sendWith(this, from, to, ['toàn văn của văn bản thử', 'phụ lục của văn bản thử'].map((text) => Buffer.from(text, 'utf8')));
});

When('{cơ_quan} gửi lên Trục một văn bản kèm tệp chứa đủ mọi giá trị của một byte tới {cơ_quan}', async function (this: ExamWorld, from: string, to: string) {
  const every = Uint8Array.from({ length: 512 }, (_, at) => at % 256);
  await sendWith(this, from, to, [Buffer.concat([every, Buffer.from('\r\n\r\n\n\r')])]);
});

async function sendWith(world: ExamWorld, from: string, to: string, contents: readonly Uint8Array[]): Promise<void> {
  const attachments = contents.map((content, at): Attachment => emitAttachment(`tep-${at + 1}.pdf`, 'application/pdf', content, world.stage.ids.uuid()));
  const message = await documentOf(world, from, [to], { attachments, manifest: manifestOf(attachments) });
  await acting(world, 'send', () => [sendingBy(world.stage, from, message)]);
}

Then('{cơ_quan} nhận đủ các tệp, không khác một byte', async function (this: ExamWorld, organId: string) {
  const sent = this.lastIncoming().message;
  const found = await collectedBy(this, organId);
  const arrived = found.find((message) => message.kind === 'document' && message.documentId === sent.documentId);
  const files = arrived?.kind === 'document' ? arrived.attachments : [];
  const same = (file: Attachment, at: number): boolean => file.name === sent.attachments[at]?.name && Buffer.from(file.content).equals(sent.attachments[at]!.content);
  this.conforms(files.length === sent.attachments.length && files.every(same), {
    expected: `${sent.attachments.length} tệp, từng byte như lúc gửi`,
    observed: `${files.length} tệp, trong đó ${files.filter(same).length} tệp còn nguyên`,
  });
});

When('{cơ_quan} gửi lên Trục một văn bản đủ thông tin tới {cơ_quan} với trích yếu {string}', async function (this: ExamWorld, from: string, to: string, subject: string) {
  const message = await documentOf(this, from, [to], { subject, dueDate: '2026/12/15' });
  await acting(this, 'send', () => [sendingBy(this.stage, from, message)]);
});

/** What Điều 10 khoản 2 lists about a document; what the axis adds on the way (trace, direction) is not among it. */
const FIELDS = ['from', 'to', 'documentId', 'code', 'promulgation', 'documentType', 'subject', 'content', 'signer', 'dueDate', 'responseFor', 'steeringType', 'toPlaces'] as const satisfies readonly (keyof DocumentMessage)[];

Then('{cơ_quan} nhận đủ các thông tin của văn bản như lúc gửi', async function (this: ExamWorld, organId: string) {
  const sent = this.lastIncoming().message;
  const arrived = (await collectedBy(this, organId)).find((message): message is DocumentMessage => message.kind === 'document' && message.documentId === sent.documentId);
  const differing = FIELDS.filter((field) => !isDeepStrictEqual(arrived?.[field], sent[field]));
  this.conforms(differing.length === 0, { expected: 'các thông tin của văn bản giữ nguyên từ đầu đến cuối', observed: arrived ? `khác lúc gửi: ${differing.join(', ')}` : 'không nhận được văn bản' });
});

// What must not travel.

When('{cơ_quan} gửi lên Trục một gói tin mang dấu chỉ mức {mức_mật} tới {cơ_quan}', async function (this: ExamWorld, from: string, level: string, to: string) {
  await sendSpoilt(this, from, to, (xml) => xml.replace('</edXML:MessageHeader>', `<edXML:SecretLevel>${level}</edXML:SecretLevel></edXML:MessageHeader>`));
});

When('{cơ_quan} (đã )gửi lên Trục một gói tin bị cắt cụt tới {cơ_quan}', async function (this: ExamWorld, from: string, to: string) {
  await sendSpoilt(this, from, to, (xml) => xml.slice(0, Math.floor(xml.length / 2)));
});

async function sendSpoilt(world: ExamWorld, from: string, to: string, spoil: (xml: string) => string): Promise<void> {
  const message = await documentOf(world, from, [to]);
  await acting(world, 'send', () => [sendingBy(world.stage, from, Buffer.from(spoil(Buffer.from(writeMessage(message)).toString('utf8')), 'utf8'))]);
}
