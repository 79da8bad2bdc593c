/** The system under test as Bên nhận: what its clerk does with what arrived, and what the system reports back. */
import { Given, Then, When } from '@cucumber/cucumber';
import type { InboxItem } from '../sut/driver.ts';
import { awaitStatus, quietTime, statusesAbout } from './observations.ts';
import { STATUSES } from './parameters.ts';
import type { ExamWorld } from './world.ts';

const nameOfStatus = (code: string): string => Object.entries(STATUSES).find(([, each]) => each === code)?.[0] ?? code;

/** The product's record of the document the scenario speaks of; undefined when its inbox shows none. */
export async function recordOf(world: ExamWorld, documentId = world.lastIncoming().message.documentId): Promise<InboxItem | undefined> {
  const items = await world.driver.inbox();
  return items.findLast((item) => item.documentId === documentId);
}

async function presentRecord(world: ExamWorld): Promise<InboxItem> {
  const item = await recordOf(world);
  if (item) return item;
  world.conforms(false, {
    expected: 'văn bản hợp lệ gửi đến có trong sổ văn bản đến của hệ thống',
    observed: 'hệ thống không hiển thị văn bản đó cho văn thư',
  });
  throw new Error('unreachable');
}

When('hệ thống thực hiện một lượt nhận', async function (this: ExamWorld) {
  await this.driver.collect();
});

Given('hệ thống đã thực hiện một lượt nhận', async function (this: ExamWorld) {
  await this.driver.collect();
});

Given('hệ thống đã tiếp nhận văn bản đó', async function (this: ExamWorld) {
  await this.driver.collect();
  const { id } = await presentRecord(this);
  await this.presuppose({ vi: 'tiếp nhận văn bản', en: 'accepting the document' }, () => this.driver.accept(id));
});

Given('hệ thống đã xử lý xong văn bản đó', async function (this: ExamWorld) {
  await this.driver.collect();
  const { id } = await presentRecord(this);
  const what = { vi: 'tiếp nhận và xử lý xong văn bản', en: 'accepting and finishing the document' };
  await this.presuppose(what, async () => {
    await this.driver.accept(id);
    await this.driver.assign(id, { department: 'Phòng Tổng hợp', staff: 'Lê Văn Mẫu' });
    await this.driver.process(id);
    await this.driver.complete(id);
  });
});

When('văn thư tiếp nhận văn bản đó', async function (this: ExamWorld) {
  const { id } = await presentRecord(this);
  await this.act(() => this.driver.accept(id));
});

When('văn thư từ chối văn bản đó với lý do {string}', async function (this: ExamWorld, reason: string) {
  const { id } = await presentRecord(this);
  this.notes.set('reason', reason);
  await this.act(() => this.driver.refuse(id, reason));
});

When('lãnh đạo chuyển văn bản đó cho đơn vị xử lý', async function (this: ExamWorld) {
  const { id } = await presentRecord(this);
  await this.act(() => this.driver.assign(id, { department: 'Phòng Tổng hợp', staff: 'Lê Văn Mẫu' }));
});

When('chuyên viên bắt đầu xử lý văn bản đó', async function (this: ExamWorld) {
  const { id } = await presentRecord(this);
  await this.act(() => this.driver.process(id));
});

When('chuyên viên xử lý xong văn bản đó', async function (this: ExamWorld) {
  const { id } = await presentRecord(this);
  await this.act(() => this.driver.complete(id));
});

Then('Bên gửi nhận được trạng thái {trạng_thái} về văn bản đó', async function (this: ExamWorld, code: string) {
  const { documentId } = this.lastIncoming().message;
  const status = await awaitStatus(this.stage, documentId, code);
  this.conforms(status?.accepted === true, {
    expected: `hệ thống gửi trạng thái "${nameOfStatus(code)}" (${code}) về văn bản ${documentId}`,
    observed: status ? 'trạng thái được gửi nhưng trục không nhận' : `các trạng thái đã gửi: ${sentCodes(this, documentId)}`,
    evidence: statusesAbout(this.stage, documentId).map(({ seq }) => seq),
  });
});

Then('không có trạng thái {trạng_thái} về văn bản đó', async function (this: ExamWorld, code: string) {
  await quietTime(this.stage);
  const { documentId } = this.lastIncoming().message;
  const found = statusesAbout(this.stage, documentId, code);
  this.conforms(found.length === 0, {
    expected: `không có trạng thái "${nameOfStatus(code)}" (${code}) về văn bản ${documentId}`,
    observed: `hệ thống đã gửi ${found.length} trạng thái ${code}`,
    evidence: found.map(({ seq }) => seq),
  });
});

Then('trạng thái {trạng_thái} kèm lý do', async function (this: ExamWorld, code: string) {
  const { documentId } = this.lastIncoming().message;
  const status = await awaitStatus(this.stage, documentId, code);
  this.conforms((status?.message.description ?? '').trim() !== '', {
    expected: `trạng thái "${nameOfStatus(code)}" (${code}) nêu lý do trong Description`,
    observed: status ? 'Description trống' : 'không có trạng thái đó',
    evidence: status ? [status.seq] : [],
  });
});

Then('hệ thống không ghi văn bản đó vào sổ như bản gốc', async function (this: ExamWorld) {
  const item = await recordOf(this);
  const registered = item !== undefined && item.standing === 'original' && item.arrivalNumber !== undefined;
  this.conforms(!registered, {
    expected: 'văn bản không đạt kiểm tra không vào sổ như bản gốc',
    observed: `văn bản có số đến ${item?.arrivalNumber} và được ghi là bản gốc`,
  });
});

Then('văn bản đó có số đến trong sổ', async function (this: ExamWorld) {
  const item = await presentRecord(this);
  this.conforms(item.arrivalNumber !== undefined, {
    expected: 'văn bản đã tiếp nhận có số đến',
    observed: `văn bản ở trạng thái ${item.state}, không có số đến`,
  });
});

function sentCodes(world: ExamWorld, documentId: string): string {
  return statusesAbout(world.stage, documentId).map(({ message }) => message.statusCode).join(', ') || 'không có';
}
