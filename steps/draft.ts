/** What else the sender's clerk may put into a draft, beside the ordinary (steps/sender.ts). */
import { Given } from '@cucumber/cucumber';
import type { SendOrder } from '../sut/driver.ts';
import { ordinaryOrder } from './sender.ts';
import type { ExamWorld } from './world.ts';

/** Changes the draft in preparation. */
export function amend(world: ExamWorld, difference: Partial<SendOrder>): void {
  if (!world.draft) throw new Error('the scenario changes a draft that it did not prepare');
  world.draft = { ...world.draft, ...difference };
}

Given('một dự thảo thuộc loại {string} gửi {cơ_quan}', function (this: ExamWorld, typeName: string, organId: string) {
  this.draft = ordinaryOrder(this, typeName, [organId]);
});

Given('một dự thảo {loại} trình {string} qua {cơ_quan}', function (this: ExamWorld, typeName: string, organName: string, organId: string) {
  this.draft = { ...ordinaryOrder(this, typeName, []), recipients: [{ organId, organName }] };
});

Given('một dự thảo {loại} gửi cá nhân {string} thuộc {cơ_quan}', function (this: ExamWorld, typeName: string, person: string, organId: string) {
  this.draft = { ...ordinaryOrder(this, typeName, []), recipients: [{ organId, organName: this.stage.nameOf(organId), person }] };
});

Given('một dự thảo {loại} gửi cá nhân {string} tại hộp thư {string}', function (this: ExamWorld, typeName: string, person: string, mailbox: string) {
  this.draft = { ...ordinaryOrder(this, typeName, []), recipients: [{ organId: mailbox, person }] };
});

Given('dự thảo gửi thêm cá nhân {string} thuộc {cơ_quan}', function (this: ExamWorld, person: string, organId: string) {
  amend(this, { recipients: [...(this.draft?.recipients ?? []), { organId, organName: this.stage.nameOf(organId), person }] });
});

Given('dự thảo ghi ở phần nơi nhận {string}', function (this: ExamWorld, place: string) {
  amend(this, { toPlaces: ['Như trên', place, 'Lưu: VT'] });
});

Given('dự thảo không có trích yếu', function (this: ExamWorld) {
  amend(this, { subject: '' });
});

Given('dự thảo không ghi {string} của người ký', function (this: ExamWorld, what: string) {
  const signer = { position: 'Giám đốc', fullName: 'Trần Thị Thử' };
  amend(this, { signer: what === 'chức vụ' ? { ...signer, position: '' } : { ...signer, fullName: '' } });
});

Given('dự thảo do {string} {string} ký', function (this: ExamWorld, position: string, fullName: string) {
  amend(this, { signer: { position, fullName } });
});

Given('dự thảo do {string} {string} ký với quyền hạn {string}', function (this: ExamWorld, position: string, fullName: string, competence: string) {
  amend(this, { signer: { competence, position, fullName } });
});

Given('văn thư ấn định số {string} cho dự thảo', function (this: ExamWorld, number: string) {
  amend(this, { number });
});

Given('văn thư ấn định ký hiệu {string} cho dự thảo', function (this: ExamWorld, notation: string) {
  amend(this, { notation });
});

Given('dự thảo có mức khẩn ngoài danh mục là {int}', function (this: ExamWorld, priority: number) {
  amend(this, { priority });
});

/** What the clerk insists on may be refused; the documents after it are what the scenario looks at. */
Given('văn thư đã thử phát hành dự thảo đó', async function (this: ExamWorld) {
  const order = this.draft;
  if (!order) throw new Error('the scenario issues a draft that it did not prepare');
  const item = await this.act(() => this.driver.send(order));
  if (item) this.issued.push(item);
  this.outcome = undefined;
});

/** An earlier attempt whose outcome is not what the scenario is about. */
Given('văn thư đã thử phát hành một {loại} gửi {cơ_quan}', async function (this: ExamWorld, typeName: string, organId: string) {
  const order = ordinaryOrder(this, typeName, [organId]);
  await this.act(() => this.driver.send(order));
  this.outcome = undefined;
});

Given('Trục trả lời không có {cơ_quan} trong danh mục', function (this: ExamWorld, organId: string) {
  // The sender's list still names the agency; the axis no longer knows it when the package comes.
  this.stage.fault('receiver-unknown', { operation: 'sendEdoc', only: (_, call) => Buffer.from(call.body).includes(`>${organId}<`) });
});
