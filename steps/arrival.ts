/** The notice of arrival: when it goes out, and what must have happened before it may. */
import { Given, Then, When } from '@cucumber/cucumber';
import { isReply } from '../protocol/call.ts';
import { fetchesOf } from './answers.ts';
import { awaitStatus, quietTime, statusesAbout } from './observations.ts';
import { sendTo } from './correspondent.ts';
import type { ActObservation, CallObservation } from '../simulator/journal.ts';
import type { ExamWorld } from './world.ts';

const UNIT = { organId: 'Y98.10.01', organName: 'Văn phòng Sở Thử nghiệm' };
/** What the system does by itself; anything else is a person at work. */
const WITHOUT_PEOPLE: readonly string[] = ['identity', 'reset', 'clock', 'collect', 'inbox', 'outbox', 'statistics'];
const MINUTES = { seconds: 1 / 60, minutes: 1, hours: 60 } as const;

Given('{cơ_quan} (đã )gửi tới đơn vị trực thuộc của hệ thống một văn bản hợp lệ', async function (this: ExamWorld, organId: string) {
  await sendTo(this, organId, { to: [UNIT] });
});

Given('{cơ_quan} (đã )gửi tới hệ thống và {cơ_quan} một văn bản hợp lệ', async function (this: ExamWorld, organId: string, other: string) {
  const { sut, nameOf } = this.stage;
  const to = [sut, { organId: other, organName: nameOf(other) }].map(({ organId: code, organName }) => ({ organId: code, organName }));
  await sendTo(this, organId, { to });
});

Given('Trục chưa trả được nội dung văn bản', function (this: ExamWorld) {
  const ends = (['getEdoc', 'downloadEdoc'] as const).map((operation) => this.stage.fault('drop', { operation }));
  this.notes.set('fetching', () => ends.forEach((end) => end()));
});

Given('Trục trả nội dung văn bản không giải mã được', function (this: ExamWorld) {
  this.notes.set('fetching', this.stage.fault('invalid-base64'));
});

Given('Trục trả trang báo lỗi thay cho nội dung văn bản', function (this: ExamWorld) {
  this.notes.set('fetching', this.stage.fault('html-package'));
});

When('Trục trả lại được nội dung và hệ thống thực hiện thêm một lượt nhận', async function (this: ExamWorld) {
  (this.notes.get('fetching') as () => void)();
  await this.driver.collect();
});

Then('trạng thái đã đến được gửi mà không ai phải thao tác', async function (this: ExamWorld) {
  const { message } = this.lastIncoming();
  const status = await awaitStatus(this.stage, message.documentId, '01');
  const acts = this.stage.journal.all().filter((entry): entry is ActObservation => entry.kind === 'act');
  const before = acts.filter(({ seq, verb }) => status !== undefined && seq < status.seq && !WITHOUT_PEOPLE.includes(verb));
  this.conforms(status?.accepted === true && before.length === 0, {
    expected: 'hệ thống tự báo "đã đến" (01), không đợi văn thư mở hay xử lý văn bản',
    observed: status ? `trước đó người dùng phải thao tác: ${before.map(({ verb }) => verb).join(', ')}` : 'không có trạng thái "đã đến" dù hệ thống đã lấy văn bản về',
    evidence: status ? [status.seq] : [],
  });
});

Then('trạng thái đã đến được gửi trong hạn tự động báo', async function (this: ExamWorld) {
  const { message, from } = this.lastIncoming();
  const { amount, unit } = this.stage.choose<{ amount: number; unit: keyof typeof MINUTES }>('autoReceiptWithin');
  const status = await awaitStatus(this.stage, message.documentId, '01');
  const delivered = this.stage.journal.all().findLast((entry): entry is CallObservation => entry.kind === 'call' && entry.operation === 'sendEdoc' && !this.stage.isUnderTest(entry) && entry.facts['from'] === from);
  const waited = status && delivered ? (status.at - delivered.at) / 60_000 : undefined;
  this.conforms(waited !== undefined && waited <= amount * MINUTES[unit], {
    expected: `báo "đã đến" (01) trong ${amount * MINUTES[unit]} phút kể từ khi Trục giao (không có con số trong luật)`,
    observed: waited === undefined ? 'không có trạng thái "đã đến"' : `${Math.round(waited)} phút`,
    evidence: status ? [status.seq] : [],
  });
});

Then('chỉ báo đã đến sau khi lấy xong nội dung văn bản', async function (this: ExamWorld) {
  const { documentId } = this.lastIncoming().message;
  const status = await awaitStatus(this.stage, documentId, '01');
  const early = noticesBeforeContent(this);
  this.conforms(status !== undefined && early.length === 0, {
    expected: 'báo "đã đến" chỉ sau lần lấy nội dung thành công',
    observed: status ? 'báo "đã đến" khi nội dung chưa vào hệ thống' : 'không có trạng thái "đã đến" sau khi lấy được nội dung',
    evidence: early,
  });
});

Then('không báo đã đến khi chưa lấy được nội dung', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const early = noticesBeforeContent(this);
  this.conforms(early.length === 0, {
    expected: 'chưa báo "đã đến" khi nội dung chưa vào hệ thống',
    observed: `hệ thống đã báo "đã đến" ${early.length} lần mà chưa lần nào lấy được nội dung lành`,
    evidence: early,
  });
});

/** Notices of arrival that went out before any sound copy of the package had been fetched. */
function noticesBeforeContent(world: ExamWorld): readonly number[] {
  const sound = fetchesOf(world).find(({ answer, fault }) => isReply(answer) && answer.httpStatus === 200 && fault === undefined)?.seq ?? Infinity;
  return statusesAbout(world.stage, world.lastIncoming().message.documentId, '01').flatMap(({ seq }) => (seq < sound ? [seq] : []));
}

Then('chưa có trạng thái đã đến về văn bản đó', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const found = statusesAbout(this.stage, this.lastIncoming().message.documentId, '01');
  this.conforms(found.length === 0, {
    expected: 'chưa báo "đã đến" khi nội dung chưa vào hệ thống',
    observed: `hệ thống đã báo "đã đến" ${found.length} lần`,
    evidence: found.map(({ seq }) => seq),
  });
});
