/** Statuses the system under test sends while the work goes on: which, when, and under which codes. */
import { Given, Then } from '@cucumber/cucumber';
import { STATUS_CODES, mayFollow } from '../protocol/status.ts';
import { codesAbout, reportsAbout } from './answers.ts';
import { changeSent, here } from './correspondent.ts';
import { quietTime, statusesOf } from './observations.ts';
import { obeyRecall, recordOf } from './receiver.ts';
import type { ExamWorld } from './world.ts';

const WORK: readonly string[] = ['04', '05', '06'];

Given('hệ thống đã hủy văn bản đó theo thông báo thu hồi của {cơ_quan}', async function (this: ExamWorld, organId: string) {
  await changeSent(this, organId, { docType: '1', docReason: 'Ban hành nhầm' });
  await obeyRecall(this);
  this.notes.set('mark', here(this));
});

Then('không có trạng thái nào về văn bản đó được gửi thêm', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const more = reportsAbout(this).filter(({ seq }) => seq > (this.notes.get('mark') as number));
  this.conforms(more.length === 0, {
    expected: 'văn bản đã hủy thì không còn trạng thái xử lý nào',
    observed: `hệ thống gửi thêm: ${more.map(({ message }) => message.statusCode).join(', ')}`,
    evidence: more.map(({ seq }) => seq),
  });
});

Then('có ít nhất một trạng thái xử lý sau khi tiếp nhận về văn bản đó', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const accepted = reportsAbout(this, '03')[0]?.seq ?? 0;
  const work = reportsAbout(this).filter(({ message, seq, accepted: taken }) => taken && WORK.includes(message.statusCode) && seq > accepted);
  this.conforms(work.length > 0, {
    expected: 'sau khi tiếp nhận, ít nhất một trạng thái xử lý (04, 05 hoặc 06) về tới Bên gửi',
    observed: `các trạng thái đã gửi: ${codesAbout(this)}`,
  });
});

Then('không trạng thái xử lý nào đi trước khi tiếp nhận văn bản đó', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const accepted = reportsAbout(this, '03')[0]?.seq ?? Infinity;
  const early = reportsAbout(this).filter(({ message, seq }) => WORK.includes(message.statusCode) && seq < accepted);
  this.conforms(early.length === 0, {
    expected: 'trạng thái xử lý chỉ có sau khi đã tiếp nhận',
    observed: `${early.length} trạng thái xử lý đi trước`,
    evidence: early.map(({ seq }) => seq),
  });
});

Then('không báo đang xử lý khi công việc chưa bắt đầu', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const state = (await recordOf(this))?.state;
  const begun = state === 'processing' || state === 'completed';
  const reported = reportsAbout(this, '05');
  this.conforms(begun || reported.length === 0, {
    expected: '"đang xử lý" (05) chỉ được báo khi công việc thực sự bắt đầu',
    observed: `đã báo ${reported.length} lần trong khi văn bản mới ở trạng thái ${state}`,
    evidence: reported.map(({ seq }) => seq),
  });
});

Then('thao tác đó không được báo là {trạng_thái}', async function (this: ExamWorld, code: string) {
  await quietTime(this.stage);
  const wrong = reportsAbout(this, code).filter(({ seq }) => seq > (this.notes.get('acted') as number));
  this.conforms(wrong.length === 0, {
    expected: `thao tác vừa làm không mang mã ${code}`,
    observed: `hệ thống đã gửi ${wrong.length} trạng thái ${code}`,
    evidence: wrong.map(({ seq }) => seq),
  });
});

Then('mọi mã trạng thái hệ thống gửi đều có trong danh mục', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const mapping = this.stage.choose<string>('deletedStateMapping');
  const strange = statusesOf(this.stage).filter(({ message }) => !(message.statusCode in STATUS_CODES) && message.statusCode !== mapping);
  this.conforms(statusesOf(this.stage).length > 0 && strange.length === 0, {
    expected: 'chỉ dùng các mã trạng thái 01 đến 06, 13, 15, 16; việc xóa chỉ ghi nhận tại chỗ',
    observed: `mã lạ: ${strange.map(({ message }) => message.statusCode).join(', ') || 'không có trạng thái nào được gửi'}`,
    evidence: strange.map(({ seq }) => seq),
  });
});

Then('các trạng thái về văn bản đó theo đúng trình tự', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const { codes, wrong, seqs } = sequenceOf(this);
  this.conforms(codes.length > 0 && wrong < 0, {
    expected: 'mỗi trạng thái chỉ đi sau một trạng thái cho phép nó',
    observed: `chuỗi trạng thái đã gửi: ${codes.join(', ') || 'không có'}`,
    evidence: seqs,
  });
});

Then('không có trạng thái trái trình tự về văn bản đó', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const { codes, wrong, seqs } = sequenceOf(this);
  this.conforms(wrong < 0, {
    expected: 'không trạng thái nào đi sau một trạng thái không cho phép nó',
    observed: `chuỗi trạng thái đã gửi: ${codes.join(', ')}`,
    evidence: seqs,
  });
});

/** The statuses of the work in the order they were sent, and the first that its forerunner does not allow. */
function sequenceOf(world: ExamWorld): { codes: readonly string[]; wrong: number; seqs: readonly number[] } {
  const sent = reportsAbout(world).filter(({ message }) => !['15', '16'].includes(message.statusCode));
  const codes = sent.map(({ message }) => message.statusCode);
  // A report of acceptance says enough: the notice of arrival is a requirement of its own.
  const wrong = codes.findIndex((code, index) => !mayFollow(index === 0 && code === '03' ? '01' : codes[index - 1], code));
  return { codes, wrong, seqs: sent.map(({ seq }) => seq) };
}
