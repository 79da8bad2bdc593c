/** The register of incoming documents: what the clerk sees of what arrived, its numbers and its warnings. */
import { createHash } from 'node:crypto';
import { Then } from '@cucumber/cucumber';
import type { DocumentMessage } from '../protocol/message.ts';
import type { InboxItem } from '../sut/driver.ts';
import { callsOf, quietTime } from './observations.ts';
import { recordOf, recordsOf } from './receiver.ts';
import type { ExamWorld } from './world.ts';

const isRegistered = ({ standing, arrivalNumber, state }: InboxItem): boolean => standing === 'original' && arrivalNumber !== undefined && state !== 'refused';

/** Numbers of the documents of this scenario in the register, in the order the documents were sent. */
async function arrivalNumbers(world: ExamWorld): Promise<readonly number[]> {
  const items = await world.driver.inbox();
  return world.incoming.flatMap(({ message }) => items.findLast((item) => item.documentId === message.documentId)?.arrivalNumber ?? []);
}

export function digestsOf(message: Pick<DocumentMessage, 'attachments'>): readonly string[] {
  return message.attachments.map(({ content }) => createHash('sha256').update(content).digest('hex')).sort();
}

Then('hệ thống không ghi văn bản đó vào sổ như bản gốc', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const item = (await recordsOf(this)).find(isRegistered);
  this.conforms(item === undefined, {
    expected: 'văn bản không đạt kiểm tra không vào sổ như bản gốc',
    observed: `văn bản có số đến ${item?.arrivalNumber} và được ghi là bản gốc`,
  });
});

Then('văn bản đó có số đến trong sổ', async function (this: ExamWorld) {
  const item = await recordOf(this);
  this.conforms(item?.arrivalNumber !== undefined, {
    expected: 'văn bản đã tiếp nhận có số đến',
    observed: item ? `văn bản ở trạng thái ${item.state}, không có số đến` : 'hệ thống không hiển thị văn bản đó',
  });
});

Then('văn bản đó chỉ có một số đến trong sổ', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const numbers = (await recordsOf(this)).filter(isRegistered).map(({ arrivalNumber }) => arrivalNumber);
  this.conforms(numbers.length === 1, {
    expected: 'văn bản trùng mã định danh chỉ được đăng ký một lần',
    observed: numbers.length === 0 ? 'văn bản không có số đến nào' : `các số đến của cùng một văn bản: ${numbers.join(', ')}`,
  });
});

Then('văn thư được cảnh báo trùng mã định danh', async function (this: ExamWorld) {
  const records = await recordsOf(this);
  const warned = records.some(({ warnings, reason = '', state }) => warnings.some(({ code }) => code === 'duplicate-id') || (state === 'refused' && /trùng/iu.test(reason)));
  this.conforms(warned, {
    expected: 'văn thư thấy cảnh báo trùng mã định danh văn bản',
    observed: `các cảnh báo: ${warningsIn(records)}`,
  });
});

Then('văn thư được cảnh báo trùng số, ký hiệu và cơ quan ban hành', async function (this: ExamWorld) {
  const { code, from } = this.lastIncoming().message;
  // On one of the look-alikes: which of them the product took in first is its own affair.
  const alike = (await this.driver.inbox()).filter((item) => item.code === `${code.number}/${code.notation}` && item.from.organId === from.organId);
  const warned = alike.some(({ warnings, reason = '' }) => warnings.some((each) => each.code === 'duplicate-code') || /trùng/iu.test(reason));
  this.conforms(warned, {
    expected: 'văn thư thấy cảnh báo trùng cả số, ký hiệu và cơ quan ban hành',
    observed: `các cảnh báo: ${warningsIn(alike)}`,
  });
});

Then('văn thư không bị cảnh báo trùng', async function (this: ExamWorld) {
  const records = await recordsOf(this);
  const warned = records.some(({ warnings }) => warnings.some(({ code }) => code === 'duplicate-code' || code === 'duplicate-id'));
  this.conforms(records.length > 0 && !warned, {
    expected: 'không có cảnh báo trùng cho văn bản không trùng',
    observed: records.length === 0 ? 'hệ thống không hiển thị văn bản đó' : `các cảnh báo: ${warningsIn(records)}`,
  });
});

Then('các số đến nối tiếp nhau không đứt quãng', async function (this: ExamWorld) {
  const numbers = await arrivalNumbers(this);
  const wrong = numbers.findIndex((number, index) => index > 0 && number !== numbers[index - 1]! + 1);
  this.conforms(numbers.length > 1 && wrong < 0, { expected: 'số đến tăng từng đơn vị theo thứ tự đăng ký', observed: `các số đến: ${numbers.join(', ') || 'không có'}` });
});

Then('văn bản đó mang số đến đầu tiên của năm', async function (this: ExamWorld) {
  const item = await recordOf(this);
  this.conforms(item?.arrivalNumber === 1, { expected: 'số đến bắt đầu lại từ 1 khi sang năm mới', observed: `số đến ${item?.arrivalNumber ?? 'không có'}` });
});

Then('sổ văn bản đến ghi đủ thông tin của văn bản đó', async function (this: ExamWorld) {
  const { message } = this.lastIncoming();
  const item = await recordOf(this);
  const { number, notation } = message.code;
  const needed = [
    ['mã cơ quan gửi', message.from.organId, item?.from.organId],
    ['số và ký hiệu', `${number}/${notation}`, item?.code],
    ['ngày ban hành', message.promulgation.date?.replaceAll('/', '-'), item?.issuedOn],
    ['tên loại', message.documentType?.typeName?.toLowerCase(), item?.typeName?.toLowerCase()],
    ['trích yếu', message.subject, item?.subject],
    ['người ký', message.signer?.fullName, item?.signer?.fullName],
    ['mã định danh văn bản', message.documentId, item?.documentId],
  ] as const;
  const wrong = needed.filter(([, sent, shown]) => sent?.normalize('NFC') !== shown?.normalize('NFC'));
  this.conforms(item !== undefined && wrong.length === 0, {
    expected: 'sổ văn bản đến có đủ trường của văn bản',
    observed: item ? wrong.map(([what, sent, shown]) => `${what}: gửi "${sent}", sổ ghi "${shown ?? ''}"`).join('; ') : 'hệ thống không hiển thị văn bản đó',
  });
});

Then('văn bản đó và mọi tệp của nó mở được tại hệ thống', async function (this: ExamWorld) {
  const { message } = this.lastIncoming();
  const item = await recordOf(this);
  const wanted = digestsOf(message);
  const shown = (item?.attachments ?? []).map(({ sha256 }) => sha256);
  this.conforms(item !== undefined && wanted.every((each) => shown.includes(each)), {
    expected: `văn bản có trong hệ thống với ${wanted.length} tệp đúng như đã gửi`,
    observed: item ? `${shown.length} tệp, ${wanted.filter((each) => !shown.includes(each)).length} tệp thiếu hoặc khác` : 'hệ thống không hiển thị văn bản đó',
  });
});

Then('hệ thống có bản ghi dấu hiệu bất thường về văn bản đó', async function (this: ExamWorld) {
  const records = await recordsOf(this);
  this.conforms(records.some(({ warnings }) => warnings.some(({ code }) => code === 'anomaly')), {
    expected: 'dấu hiệu bất thường được ghi lại để người có trách nhiệm biết',
    observed: records.length === 0 ? 'hệ thống không để lại bản ghi nào về gói tin đó' : `các cảnh báo: ${warningsIn(records)}`,
  });
});

Then('hệ thống không ghi dấu hiệu bất thường về văn bản đó', async function (this: ExamWorld) {
  const records = await recordsOf(this);
  const found = records.flatMap(({ warnings }) => warnings.filter(({ code }) => code === 'anomaly'));
  this.conforms(records.length > 0 && found.length === 0, {
    expected: 'văn bản bình thường không bị ghi là bất thường',
    observed: records.length === 0 ? 'hệ thống không hiển thị văn bản đó' : found.map(({ text }) => text).join('; '),
  });
});

Then('gói tin đó không còn chờ trên Trục', function (this: ExamWorld) {
  const settled = callsOf(this.stage, 'updateStatus').filter(({ facts }) => ['done', 'fail'].includes(facts['status'] ?? ''));
  this.conforms(settled.length > 0, { expected: 'hệ thống báo Trục đã lấy gói tin, xử lý được hay không', observed: 'hệ thống không báo gì cho Trục' });
});

function warningsIn(records: readonly InboxItem[]): string {
  return records.flatMap(({ warnings }) => warnings.map(({ code, text }) => `${code} (${text})`)).join('; ') || 'không có';
}
