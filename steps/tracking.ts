/** The sender's duties after issuing: when the document left, whether it arrived, what goes along on paper, what is kept. */
import { createHash } from 'node:crypto';
import { Given, Then } from '@cucumber/cucumber';
import { dayOf, isoOf, wireTimestampToInstant } from '../protocol/dates.ts';
import { deadlineAfter, type Span } from '../requirements/deadlines.ts';
import type { WorkingHours } from '../requirements/calendar.ts';
import type { DocumentMessage } from '../protocol/message.ts';
import { Inconclusive } from './nonconformity.ts';
import { documentsOf, quietTime, type SentPackage } from './observations.ts';
import { deliveriesTo, thenUnlessRefused, viewOf } from './recipients.ts';
import { ordinaryOrder } from './sender.ts';
import type { ExamWorld } from './world.ts';

const HOUR = 3_600_000;

/** The newest package of the last issued document; without one nothing can be decided. */
export async function sentDocument(world: ExamWorld): Promise<SentPackage<DocumentMessage>> {
  await quietTime(world.stage);
  const issued = world.issued.at(-1);
  const sent = documentsOf(world.stage).filter(({ message }) => issued === undefined || message.documentId === issued.documentId);
  const last = sent.findLast(({ accepted }) => accepted) ?? sent.at(-1);
  if (last) return last;
  const refused = world.outcome && 'refused' in world.outcome ? world.outcome.refused : undefined;
  throw new Inconclusive('TIMEOUT_NO_EVIDENCE', {
    vi: refused === undefined ? 'không có gói tin văn bản nào rời hệ thống để xét' : `hệ thống từ chối phát hành: ${refused}`,
    en: refused === undefined ? 'no document package left the system, so there is nothing to examine' : `the system refused to issue: ${refused}`,
  });
}

/** The clerk gives the order; whether it can leave at once is what the scenario is about. */
Given('hệ thống đã nhận lệnh phát hành một {loại} gửi {cơ_quan}', async function (this: ExamWorld, typeName: string, organId: string) {
  const order = ordinaryOrder(this, typeName, [organId]);
  const item = await this.act(() => this.driver.send(order));
  if (item) this.issued.push(item);
});

Given('đã quá thời gian chờ tin văn bản đến', async function (this: ExamWorld) {
  const { stage } = this;
  const wait = stage.choose<Span>('arrivalAlertAfter');
  const deadline = deadlineAfter(stage.clock.now(), wait, stage.choose<WorkingHours>('workingHours'));
  if (deadline.data === 'missing' || (deadline.data === 'unconfirmed' && !stage.choose<boolean>('calendar.acceptUnconfirmed'))) {
    throw new Inconclusive('PRECONDITION_UNMET', { vi: 'lịch làm việc của năm chưa được xác nhận', en: 'the working calendar of the year is unconfirmed' });
  }
  // The next morning, so that a product that looks once a day has looked.
  await stage.moveTo(isoOf(deadline.until + 9 * HOUR));
});

Then('hệ thống không cảnh báo về {cơ_quan}', async function (this: ExamWorld, organId: string) {
  const view = await viewOf(this, organId);
  this.conforms(view !== undefined && view.alert !== true, {
    expected: `không có cảnh báo thiếu tin đến về ${organId}`,
    observed: view ? `có cảnh báo khi dòng ở trạng thái ${view.state}` : 'không có dòng cho nơi nhận này',
  });
});

Then('hệ thống cảnh báo về {cơ_quan} hoặc đã gửi lại', async function (this: ExamWorld, organId: string) {
  const view = await viewOf(this, organId);
  this.conforms(view?.alert === true || view?.needsPaper === true || deliveriesTo(this, organId) > 1, {
    expected: `quá ${JSON.stringify(this.stage.choose('arrivalAlertAfter'))} không có tin đã đến từ ${organId} thì cảnh báo văn thư hoặc gửi lại`,
    observed: `trạng thái ${view?.state}, không cảnh báo, ${deliveriesTo(this, organId)} lần gửi`,
    fix: 'Theo dõi trạng thái 01 của từng nơi nhận và báo cho văn thư khi thiếu.',
  });
});

Then('thời điểm gửi trong gói tin trùng lúc văn bản rời hệ thống', async function (this: ExamWorld) {
  const { seq, at, message } = await sentDocument(this);
  const { amount } = this.stage.choose<Span>('clockSkewMax');
  const written = message.trace[0]?.timestamp;
  const stamped = written === undefined ? undefined : wireTimestampToInstant(written);
  const kept = stamped !== undefined && Math.abs(stamped - at) <= amount * 1000 + 1000;
  this.conforms(kept, { expected: `TraceHeader đầu tiên ghi lúc rời hệ thống ${isoOf(at)} (lệch tối đa ${amount} giây)`, observed: written ?? 'không có thời điểm gửi', evidence: [seq] });
});

thenUnlessRefused('không gói tin nào báo có bản giấy đi kèm', async (world) => {
  const { seq, message } = await sentDocument(world);
  world.conforms(!saysPaper(message), { expected: 'Bussiness/Paper là 0 hoặc vắng', observed: `Paper ${message.bussiness?.paper}`, evidence: [seq] });
});

thenUnlessRefused('bản giấy chỉ đi kèm nếu danh mục tại ngày gửi cho phép', async (world) => {
  const { seq, at, message } = await sentDocument(world);
  const listed = world.stage.choose<readonly string[]>('paperAlongCategories');
  const type = (message.documentType?.typeName ?? '').toLowerCase();
  const submission = type === 'tờ trình' && message.to.some(({ organId }) => organId === 'G22');
  const allowed = listed.includes(type) || (submission && world.stage.choose<boolean>('paperAlongGovernment'));
  world.conforms(allowed || !saysPaper(message), {
    expected: `ngày ${dayOf(at)} ${type} này không thuộc danh mục được kèm bản giấy, nên Bussiness/Paper là 0`,
    observed: `Paper ${message.bussiness?.paper}`,
    evidence: [seq],
  });
});

Then('mọi văn bản trong sổ được ghi là đã gửi đều có thông điệp trên Trục', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const sent = documentsOf(this.stage).filter(({ accepted }) => accepted);
  for (const { documentId, code, recipients } of await this.driver.outbox()) {
    const messages = sent.filter(({ message }) => message.documentId === documentId);
    const stray = recipients.find(({ organId, state }) => !['pending', 'failed'].includes(state) && !messages.some(({ message }) => message.to.some((to) => to.organId === organId)));
    this.conforms(stray === undefined, {
      expected: `văn bản ${code} ghi là đã gửi ${stray?.organId} có thông điệp trên Trục`,
      observed: `${messages.length} thông điệp, không có nơi nhận ấy`,
      fix: 'Văn bản gửi theo đường khác phải được ghi đúng là như vậy.',
    });
  }
});

Then('các tệp lưu trong sổ văn bản đi trùng từng byte với các tệp đã gửi', async function (this: ExamWorld) {
  const { seq, message } = await sentDocument(this);
  const { attachments } = await this.driver.outboxItem(this.lastIssued().id);
  const digest = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
  const sent = message.attachments.map(({ content }) => digest(content)).sort();
  const kept = attachments.map(({ sha256 }) => sha256.toLowerCase()).sort();
  this.conforms(sent.length === kept.length && sent.every((each, at) => each === kept[at]), {
    expected: `bản lưu có đúng các mã băm đã gửi: ${sent.map((each) => each.slice(0, 12)).join(', ')}`,
    observed: kept.map((each) => each.slice(0, 12)).join(', ') || 'bản lưu không có tệp nào',
    evidence: [seq],
  });
});

function saysPaper(message: DocumentMessage): boolean {
  return (message.bussiness?.paper ?? '0').trim() !== '0' && (message.bussiness?.paper ?? '').trim() !== '';
}
