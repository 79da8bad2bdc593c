/** Updates and replacements that the system under test makes of what it issued. */
import { createHash } from 'node:crypto';
import { Then, When } from '@cucumber/cucumber';
import type { UpdateOrder } from '../sut/driver.ts';
import { here } from './correspondent.ts';
import { documentsOf, quietTime } from './observations.ts';
import { recallNotices } from './recall-out.ts';
import { ordinaryOrder } from './sender.ts';
import type { ExamWorld } from './world.ts';

async function update(world: ExamWorld, order: Omit<UpdateOrder, 'reason'>): Promise<void> {
  const { id } = world.issued[0]!;
  world.notes.set('mark', world.notes.get('mark') ?? here(world));
  await world.act(() => world.driver.update(id, { reason: 'Điều chỉnh thông tin kèm theo', ...order }));
}

async function replace(world: ExamWorld, typeName: string): Promise<void> {
  const { id, recipients } = world.lastIssued();
  world.notes.set('mark', here(world));
  const order = { ...ordinaryOrder(world, typeName, recipients.map(({ organId }) => organId)), reason: 'Thay thế do sai nội dung' };
  const item = await world.act(() => world.driver.replace(id, order));
  if (item) world.issued.push(item);
}

When('văn thư (thử )cập nhật hạn xử lý của văn bản đã phát hành thành ngày {ngày}', async function (this: ExamWorld, dueDate: string) {
  await update(this, { dueDate });
});

When('văn thư (thử )sửa trích yếu của văn bản đã phát hành', async function (this: ExamWorld) {
  await update(this, { subject: 'V/v trích yếu đã sửa' });
});

When('văn thư (thử )gửi thêm văn bản đã phát hành cho {cơ_quan}', async function (this: ExamWorld, organId: string) {
  await update(this, { addRecipients: [{ organId, organName: this.stage.nameOf(organId) }] });
});

When('văn thư (thử )thay thế văn bản đã phát hành bằng một {loại}', async function (this: ExamWorld, typeName: string) {
  await replace(this, typeName);
});

When('văn thư phát hành công văn đính chính văn bản đã phát hành', async function (this: ExamWorld) {
  const { id, recipients, code } = this.lastIssued();
  this.notes.set('mark', here(this));
  const order = { ...ordinaryOrder(this, 'Công văn', recipients.map(({ organId }) => organId)), subject: `Đính chính thể thức văn bản số ${code}`, answers: id };
  const item = await this.presuppose({ vi: 'phát hành công văn đính chính', en: 'issuing the letter of correction' }, () => this.driver.send(order));
  this.issued.push(item);
});

/** Packages of a business type that left for the axis since the clerk began to change something. */
function changesSent(world: ExamWorld, docType: string) {
  const mark = world.notes.get('mark') as number;
  return documentsOf(world.stage).filter(({ seq, accepted, message }) => accepted && seq > mark && message.bussiness?.docType.trim() === docType);
}

const digest = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

Then('gói tin cập nhật dẫn đúng văn bản đã phát hành', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const { documentId } = this.issued[0]!;
  const sent = changesSent(this, '2');
  const wrong = sent.filter(({ message }) => message.documentId !== documentId || (message.bussiness?.documentId ?? documentId) !== documentId || !message.bussiness?.documentInfo);
  this.conforms(sent.length > 0 && wrong.length === 0, {
    expected: `gói tin cập nhật mang mã ${documentId} và nói rõ điều được cập nhật`,
    observed: sent.length === 0 ? 'không có gói tin cập nhật nào' : wrong.map(({ message }) => `mã ${message.documentId}, cập nhật cho ${message.bussiness?.documentId ?? '(trống)'}`).join('; '),
    evidence: sent.map(({ seq }) => seq),
  });
});

Then('mọi gói tin của văn bản đó mang cùng một tệp đã ký', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const { documentId, id } = this.issued[0]!;
  const kept = (await this.driver.outboxItem(id)).attachments.map(({ sha256 }) => sha256);
  const sent = documentsOf(this.stage).filter(({ message }) => message.documentId === documentId);
  const other = sent.filter(({ message }) => message.attachments.some(({ content }) => !kept.includes(digest(content))));
  const originals = sent[0]?.message.attachments.map(({ content }) => digest(content)) ?? [];
  this.conforms(sent.length > 1 && other.length === 0 && originals.every((each) => kept.includes(each)), {
    expected: 'cập nhật không đổi một byte nào của tệp đã ký',
    observed: sent.length < 2 ? 'không có gói tin cập nhật nào' : 'gói tin cập nhật mang tệp khác với văn bản đã phát hành',
    evidence: other.map(({ seq }) => seq),
  });
});

Then('văn bản thay thế nêu rõ văn bản bị thay', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const { documentId } = this.issued[0]!;
  const sent = changesSent(this, '3');
  const named = sent.filter(({ message }) => message.bussiness?.replacements?.some((each) => each.documentId === documentId));
  this.conforms(named.length > 0 && named.length === sent.length, {
    expected: `gói tin thay thế nêu mã ${documentId} của văn bản bị thay`,
    observed: sent.length === 0 ? 'không có gói tin thay thế nào' : 'gói tin thay thế không nêu văn bản bị thay',
    evidence: sent.map(({ seq }) => seq),
  });
});

Then('văn bản thay thế là văn bản mới có đủ tệp và mã của mình', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const { documentId } = this.issued[0]!;
  const sent = changesSent(this, '3');
  const wrong = sent.filter(({ message }) => message.documentId === documentId || message.attachments.length === 0 || !message.subject?.trim());
  this.conforms(sent.length > 0 && wrong.length === 0, {
    expected: 'văn bản thay thế có mã định danh riêng, trích yếu và tệp đã ký của mình',
    observed: sent.length === 0 ? 'không có gói tin thay thế nào' : wrong.map(({ message }) => `mã ${message.documentId}, ${message.attachments.length} tệp`).join('; '),
    evidence: wrong.map(({ seq }) => seq),
  });
});

Then('không có văn bản thay thế nào rời hệ thống', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const sent = changesSent(this, '3');
  this.conforms(sent.length === 0, { expected: 'không có gói tin thay thế nào rời hệ thống', observed: `${sent.length} gói tin thay thế đã rời hệ thống`, evidence: sent.map(({ seq }) => seq) });
});

Then('không có gói tin cập nhật nào rời hệ thống', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const sent = changesSent(this, '2');
  this.conforms(sent.length === 0, { expected: 'văn bản không còn được thay đổi thì không có cập nhật nào rời hệ thống', observed: `${sent.length} gói tin cập nhật đã rời hệ thống`, evidence: sent.map(({ seq }) => seq) });
});

Then('công văn đính chính dẫn đúng văn bản được đính chính', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const { documentId } = this.issued[0]!;
  const letter = this.lastIssued().documentId;
  const sent = documentsOf(this.stage).filter(({ accepted, message }) => accepted && message.documentId === letter);
  this.conforms(letter !== documentId && sent.some(({ message }) => message.responseFor.some((each) => each.documentId === documentId)), {
    expected: `công văn đính chính là văn bản mới, dẫn tới ${documentId}`,
    observed: sent.length === 0 ? 'không có công văn đính chính nào rời hệ thống' : `dẫn tới: ${sent.flatMap(({ message }) => message.responseFor.map((each) => each.documentId)).join(', ') || 'không văn bản nào'}`,
    evidence: sent.map(({ seq }) => seq),
  });
});

Then('văn bản được đính chính vẫn hiệu lực ở Bên gửi', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const { id, documentId } = this.issued[0]!;
  const { frozen, recipients } = await this.driver.outboxItem(id);
  const recalled = recallNotices(this, documentId).length > 0 || recipients.some(({ state }) => state === 'recalled');
  this.conforms(!frozen && !recalled, {
    expected: 'đính chính không thu hồi, không đóng băng văn bản gốc',
    observed: recalled ? 'văn bản gốc bị thu hồi' : 'văn bản gốc bị đóng băng',
  });
});
