/** The system under test as Bên gửi: what the clerk prepares and issues, and what leaves the system. */
import { Given, Then, When, type DataTable } from '@cucumber/cucumber';
import type { SendOrder } from '../sut/driver.ts';
import { documentsOf, quietTime } from './observations.ts';
import { AGENCIES } from './parameters.ts';
import type { ExamWorld } from './world.ts';

/** An ordinary order of the exam: valid in every respect, its words drawn from the nonce of the exam. */
export function ordinaryOrder(world: ExamWorld, typeName: string, recipients: readonly string[]): SendOrder {
  const { stage } = world;
  return {
    typeName,
    recipients: recipients.map((organId) => ({ organId, organName: stage.nameOf(organId) })),
    subject: `V/v phối hợp kiểm thử liên thông đợt ${stage.ids.hex(6)}`,
    content: 'Đề nghị quý cơ quan phối hợp thực hiện.',
    signer: { position: 'Giám đốc', fullName: 'Trần Thị Thử' },
    place: 'Mẫu',
    steeringType: 1,
  };
}

function change(world: ExamWorld, difference: Partial<SendOrder>): void {
  if (!world.draft) throw new Error('the scenario changes a draft that it did not prepare');
  world.draft = { ...world.draft, ...difference };
}

async function issue(world: ExamWorld): Promise<void> {
  const order = world.draft;
  if (!order) throw new Error('the scenario issues a draft that it did not prepare');
  const item = await world.act(() => world.driver.send(order));
  if (item) world.issued.push(item);
}

Given('một dự thảo {loại} gửi {cơ_quan}', function (this: ExamWorld, typeName: string, organId: string) {
  this.draft = ordinaryOrder(this, typeName, [organId]);
});

Given('một dự thảo {loại} gửi các cơ quan:', function (this: ExamWorld, typeName: string, table: DataTable) {
  this.draft = ordinaryOrder(this, typeName, table.raw().map(([name]) => organNamed(name!)));
});

Given('dự thảo có trích yếu {string}', function (this: ExamWorld, subject: string) {
  change(this, { subject });
});

Given('dự thảo có mức khẩn {mức_khẩn}', function (this: ExamWorld, priority: number) {
  change(this, { priority });
});

Given('dự thảo mang dấu chỉ mức {mức_mật}', function (this: ExamWorld, secrecy: NonNullable<SendOrder['secrecy']>) {
  change(this, { secrecy });
});

Given('dự thảo có hạn xử lý ngày {ngày}', function (this: ExamWorld, dueDate: string) {
  change(this, { dueDate });
});

Given('dự thảo ghi ngày ban hành {ngày}', function (this: ExamWorld, promulgationDate: string) {
  change(this, { promulgationDate });
});

Given('dự thảo chưa được ký số', function (this: ExamWorld) {
  change(this, { signed: false });
});

Given('dự thảo đề nghị gửi kèm bản giấy', function (this: ExamWorld) {
  change(this, { paper: true });
});

Given('dự thảo kèm {int} phụ lục tệp PDF riêng', async function (this: ExamWorld, count: number) {
  const attachments = [];
  for (let n = 1; n <= count; n += 1) attachments.push(await this.stage.unsignedPdf(`Phụ lục ${n}`, `phu-luc-${n}.pdf`));
  change(this, { attachments });
});

Given('hệ thống đã phát hành một {loại} gửi {cơ_quan}', async function (this: ExamWorld, typeName: string, organId: string) {
  await issued(this, typeName, [organId]);
});

Given('hệ thống đã phát hành một {loại} gửi các cơ quan:', async function (this: ExamWorld, typeName: string, table: DataTable) {
  await issued(this, typeName, table.raw().map(([name]) => organNamed(name!)));
});

async function issued(world: ExamWorld, typeName: string, recipients: readonly string[]): Promise<void> {
  world.draft = ordinaryOrder(world, typeName, recipients);
  const order = world.draft;
  const item = await world.presuppose({ vi: 'phát hành văn bản thường', en: 'issuing an ordinary document' }, () => world.driver.send(order));
  world.issued.push(item);
}

When('văn thư phát hành văn bản', function (this: ExamWorld) {
  return issue(this);
});

When('văn thư phát hành lại đúng dự thảo đó', function (this: ExamWorld) {
  return issue(this);
});

Then('có đúng {int} văn bản được trục tiếp nhận', async function (this: ExamWorld, count: number) {
  await quietTime(this.stage);
  const sent = documentsOf(this.stage).filter(({ accepted }) => accepted);
  const documents = new Set(sent.map(({ message }) => message.documentId));
  this.conforms(documents.size === count, {
    expected: `${count} văn bản rời hệ thống và được trục tiếp nhận`,
    observed: `${documents.size} văn bản`,
    evidence: sent.map(({ seq }) => seq),
  });
});

Then('không có văn bản nào rời hệ thống', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const sent = documentsOf(this.stage);
  this.conforms(sent.length === 0, {
    expected: 'không có gói tin văn bản nào rời hệ thống',
    observed: `${sent.length} gói tin đã được gửi lên trục`,
    evidence: sent.map(({ seq }) => seq),
  });
});

Then('văn thư được báo là văn bản không được phát hành', function (this: ExamWorld) {
  const refused = this.outcome && 'refused' in this.outcome ? this.outcome.refused : undefined;
  this.conforms(refused !== undefined && refused.trim() !== '', {
    expected: 'hệ thống từ chối và nêu lý do cho văn thư',
    observed: refused === undefined ? 'hệ thống báo đã phát hành' : 'hệ thống từ chối nhưng không nêu lý do',
    fix: 'Trả lý do từ chối về cho người dùng (HTTP 409 hoặc 422 ở bộ điều khiển).',
  });
});

export function organNamed(name: string): string {
  return (AGENCIES as Record<string, string>)[name] ?? name;
}
