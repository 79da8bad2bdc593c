/** Documents that look like one already received, and what the clerk does with several at once. */
import { Given, Then, When } from '@cucumber/cucumber';
import type { InboxItem } from '../sut/driver.ts';
import { sendTo } from './correspondent.ts';
import { presentRecord, recordOf, recordsOf } from './receiver.ts';
import { nameOfStatus } from './answers.ts';
import type { ExamWorld } from './world.ts';

const STATES = {
  '01': 'arrived',
  '02': 'refused',
  '03': 'accepted',
  '04': 'assigned',
  '05': 'processing',
  '06': 'completed',
} as const satisfies Record<string, InboxItem['state']>;

Given('{cơ_quan} (đã )gửi tới hệ thống một văn bản khác nội dung nhưng cùng mã định danh', async function (this: ExamWorld, organId: string) {
  const { documentId, code } = this.lastIncoming().message;
  await sendTo(this, organId, { documentId, code, subject: 'V/v nội dung khác hẳn dưới cùng một mã' });
});

Given('{cơ_quan} (đã )gửi tới hệ thống một văn bản khác mã định danh nhưng trùng số và ký hiệu', async function (this: ExamWorld, organId: string) {
  const { code, promulgation } = this.lastIncoming().message;
  await sendTo(this, organId, { code, documentId: `${organId},${promulgation.date?.slice(0, 4)},${code.number}` });
});

Given('{cơ_quan} (đã )gửi tới hệ thống một văn bản cùng số nhưng khác ký hiệu', async function (this: ExamWorld, organId: string) {
  const { code, promulgation } = this.lastIncoming().message;
  const notation = 'TC-HC';
  await sendTo(this, organId, { code: { ...code, notation }, documentId: `${organId},${promulgation.date},${code.number}/${notation}` });
});

Given('{cơ_quan} (đã )gửi tới hệ thống một văn bản cùng số và ký hiệu với văn bản đó', async function (this: ExamWorld, organId: string) {
  const { code, promulgation } = this.lastIncoming().message;
  await sendTo(this, organId, { code, documentId: `${organId},${promulgation.date},${code.number}/${code.notation}` });
});

When('văn thư tiếp nhận lần lượt mọi văn bản đã đến', async function (this: ExamWorld) {
  for (const { message } of this.incoming) {
    const item = await recordOf(this, message.documentId);
    if (item) await this.act(() => this.driver.accept(item.id));
  }
});

When('văn thư thử tiếp nhận mọi bản của văn bản đó', async function (this: ExamWorld) {
  for (const { id } of await recordsOf(this)) await this.act(() => this.driver.accept(id));
});

When('văn thư từ chối văn bản thứ {int} rồi tiếp nhận các văn bản còn lại', async function (this: ExamWorld, ordinal: number) {
  for (const [index, { message }] of this.incoming.entries()) {
    const { id } = await presentRecord(this, message.documentId);
    await this.act(() => (index + 1 === ordinal ? this.driver.refuse(id, 'Văn bản gửi nhầm phòng ban') : this.driver.accept(id)));
  }
});

Then('văn bản đó tại hệ thống ở trạng thái {trạng_thái}', async function (this: ExamWorld, code: string) {
  const item = await recordOf(this);
  this.conforms(item?.state === (STATES as Record<string, string>)[code], {
    expected: `sổ văn bản đến cho thấy văn bản "${nameOfStatus(code)}"`,
    observed: item ? `trạng thái ${item.state}` : 'hệ thống không hiển thị văn bản đó',
  });
});

Then('hệ thống không đòi bản giấy', function (this: ExamWorld) {
  const refused = this.outcome && 'refused' in this.outcome ? this.outcome.refused : undefined;
  this.conforms(refused === undefined, {
    expected: 'văn bản điện tử ký số hợp lệ được xử lý ngay',
    observed: `hệ thống không cho làm tiếp: ${refused}`,
  });
});
