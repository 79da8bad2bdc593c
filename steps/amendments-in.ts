/** Updates and corrections that senders make of documents the system under test received. */
import { Given, Then } from '@cucumber/cucumber';
import type { DocumentMessage } from '../protocol/message.ts';
import { reportsAbout } from './answers.ts';
import { changeSent, markHere, sendTo, slipTo } from './correspondent.ts';
import { awaitStatus, quietTime, statusesAbout } from './observations.ts';
import { untouched } from './recall-in.ts';
import { recordOf, recordsOf } from './receiver.ts';
import { digestsOf } from './register.ts';
import type { ExamWorld } from './world.ts';

const UPDATE = { docType: '2', docReason: 'Điều chỉnh thông tin kèm theo', documentInfo: { documentInfo: '1', documentReceiver: '0', receivers: [] } } as const;

/** The document again, as an update of itself. */
export function updating(message: DocumentMessage): DocumentMessage {
  return { ...message, bussiness: { ...message.bussiness, ...UPDATE, documentId: message.documentId } };
}

Given('{cơ_quan} (đã )cập nhật hạn xử lý của văn bản đó thành ngày {ngày}', async function (this: ExamWorld, organId: string, day: string) {
  this.notes.set('due', day);
  await changeSent(this, organId, { ...UPDATE, documentId: this.lastIncoming().message.documentId }, { dueDate: day.replaceAll('-', '/') });
});

Given('{cơ_quan} (đã )cập nhật văn bản đó bằng một tệp khác', async function (this: ExamWorld, organId: string) {
  const { documentId } = this.lastIncoming().message;
  const { attachments, manifest } = await this.stage.correspondent(organId).compose({ subject: 'V/v nội dung đã bị đổi' });
  await changeSent(this, organId, { ...UPDATE, documentId }, { attachments, manifest });
});

Given('{cơ_quan} (đã )cập nhật một văn bản chưa từng gửi', async function (this: ExamWorld, organId: string) {
  const message = await this.stage.correspondent(organId).compose();
  markHere(this);
  await slipTo(this, organId, updating(message));
});

Given('{cơ_quan} (đã )gửi công văn đính chính văn bản đó', async function (this: ExamWorld, organId: string) {
  const { message } = this.lastIncoming();
  const { code, promulgation, documentId } = message;
  this.notes.set('corrected', message);
  markHere(this);
  await sendTo(this, organId, {
    subject: `Đính chính thể thức văn bản số ${code.number}/${code.notation}`,
    responseFor: [{ organId, code: `${code.number}/${code.notation}`, promulgationDate: promulgation.date!, documentId }],
  });
});

Then('hệ thống trả lời yêu cầu cập nhật', async function (this: ExamWorld) {
  const { documentId } = this.lastIncoming().message;
  const agreed = statusesAbout(this.stage, documentId, '15')[0] ?? statusesAbout(this.stage, documentId, '16')[0] ?? (await awaitStatus(this.stage, documentId, '15'));
  const explained = agreed?.message.statusCode === '15' || (agreed?.message.description ?? '').trim() !== '';
  this.conforms(agreed?.accepted === true && explained, {
    expected: 'hệ thống trả lời đồng ý (15), hoặc không đồng ý (16) kèm lý do',
    observed: agreed ? `mã ${agreed.message.statusCode} không kèm lý do` : 'không có trả lời',
    evidence: agreed ? [agreed.seq] : [],
  });
});

Then('hạn xử lý tại hệ thống đúng như hệ thống đã trả lời', async function (this: ExamWorld) {
  const due = (await recordOf(this))?.dueDate;
  const agreed = reportsAbout(this, '15').length > 0;
  const updated = due === this.notes.get('due');
  this.conforms(agreed === updated, {
    expected: agreed ? `đã đồng ý thì hạn xử lý là ${String(this.notes.get('due'))}` : 'không đồng ý thì hạn xử lý giữ như cũ',
    observed: `hạn xử lý tại hệ thống: ${due ?? 'không có'}`,
  });
});

Then('tệp đã ký của văn bản đó không đổi', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const records = await recordsOf(this);
  const shown = records.flatMap(({ attachments }) => attachments.map(({ sha256 }) => sha256)).sort();
  const sent = digestsOf(this.lastIncoming().message);
  this.conforms(records.length > 0 && sent.every((each) => shown.includes(each)) && shown.every((each) => sent.includes(each)), {
    expected: 'các tệp đã ký giữ nguyên từng byte',
    observed: records.length === 0 ? 'hệ thống không còn hiển thị văn bản đó' : 'tệp hiển thị khác tệp đã đến',
  });
});

Then('hệ thống không đồng ý cập nhật', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const agreed = reportsAbout(this, '15');
  this.conforms(agreed.length === 0, { expected: 'cập nhật đụng tới nội dung đã ký không được đồng ý', observed: `${agreed.length} trả lời đồng ý (15)`, evidence: agreed.map(({ seq }) => seq) });
});

Then('hệ thống không nhận văn bản đó như văn bản mới', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const active = (await recordsOf(this)).filter(({ state, standing }) => state !== 'refused' && standing === 'original');
  this.conforms(active.length === 0 && reportsAbout(this, '03').length === 0, {
    expected: 'cập nhật của văn bản không có trong sổ không sinh ra văn bản mới',
    observed: `văn bản vào sổ ở trạng thái ${active.map(({ state }) => state).join(', ')}`,
  });
});

Then('văn bản được đính chính vẫn còn nguyên tại hệ thống', async function (this: ExamWorld) {
  await quietTime(this.stage);
  await untouched(this, this.notes.get('corrected') as DocumentMessage);
});

Then('không có trạng thái đồng ý thu hồi về văn bản được đính chính', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const { documentId } = this.notes.get('corrected') as DocumentMessage;
  const since = this.notes.get('mark') as number;
  const found = statusesAbout(this.stage, documentId, '15').filter(({ seq }) => seq > since);
  this.conforms(found.length === 0, { expected: 'đính chính không phải là thu hồi', observed: `${found.length} trả lời đồng ý thu hồi`, evidence: found.map(({ seq }) => seq) });
});
