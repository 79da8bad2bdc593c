/** Deadlines of sending, of the notice of receipt, of hand-over and of refusal, held against what left the system. */
import { Given, Then } from '@cucumber/cucumber';
import { isoOf } from '../protocol/dates.ts';
import { deadlineAfter, handoverDeadline, kept, receiptDeadline, sendDeadline, type Deadline, type Span } from '../requirements/deadlines.ts';
import type { WorkingHours } from '../requirements/calendar.ts';
import type { OutboxItem, RecipientView } from '../sut/driver.ts';
import { arrivalOf, binding } from './clock.ts';
import { documentsOf, statusesAbout, type SentPackage } from './observations.ts';
import { recordOf } from './receiver.ts';
import { issuedPackages, sealedFiles } from './seals.ts';
import type { ExamWorld } from './world.ts';

/** When a document issued here was taken in by the axis for the first time. */
function leftAt(world: ExamWorld, { documentId }: OutboxItem): SentPackage | undefined {
  return documentsOf(world.stage).find(({ message, accepted }) => accepted && message.documentId === documentId);
}

function conformsTo(world: ExamWorld, deadline: Deadline, what: string, found: SentPackage | undefined): void {
  const { at } = binding(world, deadline);
  world.conforms(found !== undefined && kept(deadline, found.at), {
    expected: `${what} muộn nhất ${isoOf(at)}`,
    observed: found ? `lúc ${isoOf(found.at)}` : `chưa có, đồng hồ đã chỉ ${isoOf(world.stage.clock.now())}`,
    evidence: found ? [found.seq] : [],
  });
}

Then('văn bản rời hệ thống trong thời hạn gửi', function (this: ExamWorld) {
  const { stage } = this;
  const rule = { rule: stage.choose<'next-working-morning' | 'next-working-day'>('sendDeadline.rule'), cutoff: stage.choose<string>('sendDeadline.cutoff') };
  stage.choose('sendDeadline.calendar');
  stage.choose('sendDeadlineAnchor');
  this.lastIssued();
  for (const item of this.issued) conformsTo(this, sendDeadline(item.issuedOn, rule), `văn bản ${item.code} rời hệ thống`, leftAt(this, item));
});

Then('tin báo đã nhận về văn bản đó được gửi ngay trong ngày văn bản đến', function (this: ExamWorld) {
  const code = this.stage.choose<string>('receiptEvent');
  const deadline = receiptDeadline(arrivalOf(this), this.stage.choose<Span>('receiptGrace'));
  const [notice] = statusesAbout(this.stage, this.lastIncoming().message.documentId, code).filter(({ accepted }) => accepted);
  conformsTo(this, deadline, `tin báo đã nhận (${code}) rời hệ thống`, notice);
});

Then('việc chuyển xử lý được báo trong thời hạn trình, chuyển', function (this: ExamWorld) {
  this.stage.choose('sendDeadline.calendar');
  conformsTo(this, handoverDeadline(arrivalOf(this)), 'trạng thái đã chuyển xử lý (04) rời hệ thống', handedOver(this));
});

Then('văn bản khẩn được chuyển xử lý ngay', function (this: ExamWorld) {
  const { stage } = this;
  const deadline = deadlineAfter(arrivalOf(this), stage.choose<Span>('urgentWithin'), stage.choose<WorkingHours>('workingHours'));
  conformsTo(this, deadline, 'trạng thái đã chuyển xử lý (04) của văn bản khẩn rời hệ thống', handedOver(this));
});

function handedOver(world: ExamWorld): SentPackage | undefined {
  return statusesAbout(world.stage, world.lastIncoming().message.documentId).find(({ message, accepted }) => accepted && ['04', '05'].includes(message.statusCode));
}

Then('việc từ chối được báo trong thời hạn hồ sơ ấn định', function (this: ExamWorld) {
  const { stage } = this;
  stage.choose('sendDeadline.calendar');
  const deadline = deadlineAfter(arrivalOf(this), stage.choose<Span>('refuseWithin'), stage.choose<WorkingHours>('workingHours'));
  const [refusal] = statusesAbout(stage, this.lastIncoming().message.documentId, '02').filter(({ accepted }) => accepted);
  conformsTo(this, deadline, 'trạng thái từ chối (02) rời hệ thống', refusal);
});

Then('văn bản khẩn ghi rõ mức khẩn và rời hệ thống ngay sau khi ký số', async function (this: ExamWorld) {
  const { stage } = this;
  const within = stage.choose<Span>('urgentWithin');
  const { documentId } = this.lastIssued();
  const sent = issuedPackages(stage).find(({ message }) => message.documentId === documentId);
  const accepted = leftAt(this, this.lastIssued());
  const [main] = sent ? await sealedFiles(stage, sent) : [];
  const signed = main?.found.signatures.at(-1)?.signedAt ?? stage.clock.now();
  conformsTo(this, deadlineAfter(signed, within, stage.choose<WorkingHours>('workingHours')), 'văn bản khẩn rời hệ thống', accepted);
  const stated = sent?.message.otherInfo?.priority ?? 'không ghi';
  this.conforms(stated === String(this.draft?.priority ?? 0), {
    expected: `gói tin ghi mức khẩn ${this.draft?.priority}`,
    observed: `gói tin ghi mức khẩn ${stated}`,
    evidence: sent ? [sent.seq] : [],
  });
});

Then('văn bản khẩn rời hệ thống trước các văn bản thường còn chờ', function (this: ExamWorld) {
  const order = documentsOf(this.stage).filter(({ accepted }) => accepted);
  const place = order.findIndex(({ message }) => message.documentId === this.lastIssued().documentId);
  // One that was already being transmitted need not be interrupted.
  this.conforms(place >= 0 && place <= 1 && order.length === this.issued.length, {
    expected: `văn bản khẩn rời hệ thống trước ${this.issued.length - 1} văn bản thường đã chờ từ trước`,
    observed: place < 0 ? 'văn bản khẩn chưa rời hệ thống' : `văn bản khẩn đứng thứ ${place + 1} trong ${order.length} văn bản đã rời hệ thống`,
    evidence: order.map(({ seq }) => seq),
  });
});

Then('mọi văn bản khẩn rời hệ thống trước các văn bản thường còn chờ', function (this: ExamWorld) {
  const order = documentsOf(this.stage).filter(({ accepted }) => accepted);
  const isUrgent = ({ message }: (typeof order)[number]): boolean => Number(message.otherInfo?.priority) > 0;
  const overtaken = order.slice(0, order.findLastIndex(isUrgent)).filter((each) => !isUrgent(each));
  // One that was already being transmitted need not be interrupted.
  this.conforms(order.length === this.issued.length && order.some(isUrgent) && overtaken.length <= 1, {
    expected: `mọi văn bản khẩn trong ${this.issued.length} văn bản đang chờ đều rời hệ thống trước các văn bản thường`,
    observed: `${order.length} văn bản đã rời hệ thống, ${overtaken.length} văn bản thường đi trước một văn bản khẩn`,
    evidence: order.map(({ seq }) => seq),
  });
});

// Warnings of the sender's clerk, which must count working days right.

const WARNED = 'warned before the days off';

async function lineOf(world: ExamWorld): Promise<RecipientView> {
  const [line] = (await world.driver.outboxItem(world.lastIssued().id)).recipients;
  return line!;
}

Given('cảnh báo của hệ thống lúc {thời_điểm} đã được ghi lại', async function (this: ExamWorld, instant: string) {
  await this.stage.moveTo(instant);
  await this.driver.collect();
  this.notes.set(WARNED, (await lineOf(this)).alert === true);
});

Then('hệ thống không cảnh báo chậm trong những ngày nghỉ', async function (this: ExamWorld) {
  const line = await lineOf(this);
  // A warning given before the days off began is early, not miscounted.
  this.conforms(line.alert !== true || this.notes.get(WARNED) === true, {
    expected: 'ngày nghỉ không được tính vào thời gian chờ tin báo đã đến',
    observed: `hệ thống cảnh báo: ${line.history.at(-1)?.note ?? line.state}`,
  });
});

Then('hệ thống đã cảnh báo hoặc gửi lại vì chưa có tin báo đã đến', async function (this: ExamWorld) {
  this.stage.choose('arrivalAlertAfter');
  const line = await lineOf(this);
  const sent = documentsOf(this.stage).filter(({ message }) => message.documentId === this.lastIssued().documentId);
  this.conforms(line.alert === true || sent.length > 1, {
    expected: 'ngày làm bù được tính là ngày làm việc: quá một ngày làm việc không có tin báo đã đến thì cảnh báo hoặc gửi lại',
    observed: `chưa cảnh báo, chưa gửi lại; dòng của ${line.organId} ở trạng thái ${line.state}`,
    evidence: sent.map(({ seq }) => seq),
  });
});

// Reminders of due dates.

Then('văn thư được nhắc về hạn xử lý của văn bản đó', async function (this: ExamWorld) {
  const warnings = (await recordOf(this))?.warnings.map(({ text }) => text) ?? [];
  this.conforms(warnings.some((text) => /hạn|due/iu.test(text)), {
    expected: 'danh sách của văn thư chỉ ra việc sắp đến hạn hoặc quá hạn',
    observed: warnings.join('; ') || 'không có lời nhắc nào',
  });
});

Then('văn thư được báo là văn bản đó đã quá hạn', async function (this: ExamWorld) {
  const warnings = (await recordOf(this))?.warnings.map(({ text }) => text) ?? [];
  this.conforms(warnings.some((text) => /quá hạn|trễ hạn|overdue/iu.test(text)), {
    expected: 'danh sách của văn thư chỉ ra việc đã quá hạn',
    observed: warnings.join('; ') || 'không có lời nhắc nào',
  });
});

Then('văn thư không còn bị nhắc về hạn xử lý của văn bản đó', async function (this: ExamWorld) {
  const warnings = (await recordOf(this))?.warnings.map(({ text }) => text) ?? [];
  this.conforms(!warnings.some((text) => /hạn|due/iu.test(text)), {
    expected: 'việc đã hoàn thành không bị nêu là quá hạn',
    observed: warnings.join('; '),
  });
});
