/** What the system makes of a failing axis: nothing lost, nothing twice, nothing claimed that did not happen. */
import { Given, Then, When } from '@cucumber/cucumber';
import { createHash } from 'node:crypto';
import { imbalanceOf, isBalanced } from '../load/conservation.ts';
import { isReply } from '../protocol/call.ts';
import type { CallObservation } from '../simulator/journal.ts';
import type { InboxItem, OutboxItem } from '../sut/driver.ts';
import { fetchesOf } from './answers.ts';
import { metTrouble } from './axis.ts';
import { callsOf, documentsOf, isAccepted, quietTime } from './observations.ts';
import { ordinaryOrder } from './sender.ts';
import type { ExamWorld } from './world.ts';

Given('hệ thống đã phát hành {int} công văn gửi {cơ_quan}', async function (this: ExamWorld, count: number, organId: string) {
  for (let n = 0; n < count; n += 1) {
    const order = ordinaryOrder(this, 'Công văn', [organId]);
    this.issued.push(await this.presuppose({ vi: 'phát hành văn bản thường', en: 'issuing an ordinary document' }, () => this.driver.send(order)));
  }
});

Given('hệ thống đã phát hành một công văn mức {mức_khẩn} gửi {cơ_quan}', async function (this: ExamWorld, priority: number, organId: string) {
  const order = { ...ordinaryOrder(this, 'Công văn', [organId]), priority };
  this.draft = order;
  this.issued.push(await this.presuppose({ vi: 'phát hành văn bản khẩn', en: 'issuing an urgent document' }, () => this.driver.send(order)));
});

Given('hệ thống đã thực hiện {int} lượt', async function (this: ExamWorld, turns: number) {
  for (let n = 0; n < turns; n += 1) await this.driver.collect();
});

When('hệ thống thực hiện thêm {int} lượt', async function (this: ExamWorld, turns: number) {
  for (let n = 0; n < turns; n += 1) await this.driver.collect();
});

/** True when the axis took this document in, whatever the system got to hear of it. */
function takenIn(world: ExamWorld, documentId: string): boolean {
  return documentsOf(world.stage).some(({ message, accepted, observation }) => message.documentId === documentId && (accepted || observation.deliveries.length > 0));
}

Then('mỗi văn bản đã phát hành hoặc tới nơi nhận, hoặc được báo là chưa gửi được', async function (this: ExamWorld) {
  const evidence = metTrouble(this);
  await quietTime(this.stage);
  const items: OutboxItem[] = [];
  for (const { id } of this.issued) items.push(await this.driver.outboxItem(id));
  const open = ({ recipients }: OutboxItem): boolean => recipients.every(({ state }) => ['pending', 'failed'].includes(state));
  const reached = items.filter(({ documentId }) => takenIn(this, documentId));
  const rest = items.filter((item) => !reached.includes(item));
  const account = {
    sent: this.issued.map(({ documentId }) => documentId),
    delivered: reached.map(({ documentId }) => documentId),
    refused: rest.filter((item) => open(item) && item.recipients.some(({ state }) => state === 'failed')).map(({ documentId }) => documentId),
    inFlight: rest.filter((item) => open(item) && item.recipients.every(({ state }) => state === 'pending')).map(({ documentId }) => documentId),
  };
  const imbalance = imbalanceOf(account);
  this.conforms(isBalanced(imbalance), {
    expected: 'văn bản chưa được Trục nhận thì hiện rõ là chưa gửi được',
    observed: `mất ${imbalance.lost.length} văn bản: sổ văn bản đi không ghi là đang chờ hay bị lỗi`,
    evidence,
  });
});

Then('mọi văn bản đã phát hành đều được Trục tiếp nhận', async function (this: ExamWorld) {
  const evidence = metTrouble(this);
  await quietTime(this.stage);
  const missing = this.issued.filter(({ documentId }) => !takenIn(this, documentId));
  this.conforms(missing.length === 0, {
    expected: `${this.issued.length} văn bản chờ gửi đều tới Trục sau khi hết sự cố`,
    observed: `còn thiếu ${missing.map(({ code }) => code).join(', ')}`,
    evidence,
  });
});

Then('mỗi văn bản chỉ tới Trục dưới một mã định danh và một nội dung', async function (this: ExamWorld) {
  const evidence = metTrouble(this);
  await quietTime(this.stage);
  const sent = documentsOf(this.stage);
  const kinds = new Set(
    sent.map(({ message }) => {
      const hash = createHash('sha256');
      for (const { content } of message.attachments) hash.update(content);
      return `${message.documentId} ${message.code.number}/${message.code.notation} ${hash.digest('hex')}`;
    }),
  );
  this.conforms(sent.length > 0 && kinds.size <= this.issued.length, {
    expected: `${this.issued.length} văn bản, dù gửi bao nhiêu lần vẫn giữ mã định danh và nội dung`,
    observed: `${kinds.size} văn bản khác nhau trong ${sent.length} lần gửi`,
    evidence,
  });
});

// As a receiver.

async function copiesOf(world: ExamWorld): Promise<readonly InboxItem[]> {
  const { documentId } = world.lastIncoming().message;
  return (await world.driver.inbox()).filter((item) => item.documentId === documentId && item.state !== 'refused');
}

Then('văn bản đó chỉ có một bản trong sổ', async function (this: ExamWorld) {
  const evidence = metTrouble(this);
  const copies = await copiesOf(this);
  this.conforms(copies.length === 1, {
    expected: 'văn bản được đăng ký đúng một lần',
    observed: copies.length === 0 ? 'văn bản không có trong sổ' : `${copies.length} bản, số đến ${copies.map(({ arrivalNumber }) => arrivalNumber ?? 'chưa cấp').join(', ')}`,
    evidence,
  });
});

Then('cả {int} văn bản gửi tới hệ thống đều có đúng một bản trong sổ', async function (this: ExamWorld, count: number) {
  const evidence = metTrouble(this);
  const inbox = await this.driver.inbox();
  const numbers = this.incoming.map(({ message }) => inbox.filter((item) => item.documentId === message.documentId && item.state !== 'refused').length);
  this.conforms(numbers.length === count && numbers.every((each) => each === 1), {
    expected: `${count} văn bản, mỗi văn bản một bản trong sổ`,
    observed: `số bản trong sổ: ${numbers.join(', ')}`,
    evidence,
  });
});

/** True when the axis gave the package, as JSON or as the bytes themselves. */
function isWhole(call: CallObservation): boolean {
  return isAccepted(call) || (call.operation === 'downloadEdoc' && isReply(call.answer) && call.answer.httpStatus === 200);
}

Then('mọi gói tin chờ hệ thống trên Trục đều đã được lấy về', async function (this: ExamWorld) {
  const evidence = metTrouble(this);
  await quietTime(this.stage);
  const { journal, isUnderTest } = this.stage;
  const waiting = journal.all().flatMap((entry) => (entry.kind === 'call' && entry.operation === 'sendEdoc' && !isUnderTest(entry) ? entry.deliveries : []));
  const fetched = new Set(fetchesOf(this).flatMap((call) => (isWhole(call) ? (call.facts['docId'] ?? call.facts['docid'] ?? []) : [])));
  const left = waiting.filter((docId) => !fetched.has(docId));
  this.conforms(waiting.length > 0 && left.length === 0, {
    expected: `${waiting.length} gói tin đang chờ được lấy về sau khi hết sự cố`,
    observed: `còn ${left.length} gói tin chưa được lấy`,
    evidence,
  });
});

Then('mọi gói tin đã lấy đều được xác nhận với Trục', async function (this: ExamWorld) {
  metTrouble(this);
  await quietTime(this.stage);
  const fetched = new Set(fetchesOf(this).flatMap(({ facts }) => facts['docId'] ?? facts['docid'] ?? []));
  const confirmed = new Set(callsOf(this.stage, 'updateStatus').flatMap(({ facts, answer }) => (typeof answer === 'object' ? (facts['docId'] ?? facts['docid'] ?? []) : [])));
  const left = [...fetched].filter((docId) => !confirmed.has(docId));
  this.conforms(fetched.size > 0 && left.length === 0, {
    expected: 'mỗi gói tin đã lấy được xác nhận bằng một lời gọi có trả lời',
    observed: fetched.size === 0 ? 'hệ thống không lấy gói tin nào' : `${left.length} gói tin chưa được xác nhận`,
  });
});

Then('hệ thống không xác nhận đã nhận xong khi nội dung còn hỏng', async function (this: ExamWorld) {
  const evidence = metTrouble(this);
  await quietTime(this.stage);
  const done = callsOf(this.stage, 'updateStatus').filter(({ facts }) => facts['status']?.toLowerCase() === 'done');
  const inbox = await this.driver.inbox();
  this.conforms(done.length === 0 && inbox.length === 0, {
    expected: 'không xác nhận "done", không đăng ký gì khi chưa lấy được bản lành',
    observed: `${done.length} lần xác nhận "done", ${inbox.length} văn bản trong sổ`,
    evidence: [...evidence, ...done.map(({ seq }) => seq)],
  });
});

Then('hệ thống không gọi dồn dập', async function (this: ExamWorld) {
  const evidence = metTrouble(this);
  // Five attempts is the most that the clients of the axis are configured for.
  this.conforms(evidence.length <= 5, { expected: 'không quá 5 lần gọi cho một lượt khi Trục báo lỗi', observed: `${evidence.length} lần gọi`, evidence });
});
