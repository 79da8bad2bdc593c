/** Rules one body makes for itself, after the example of a ministry's directive (Chỉ thị 02/CT-BKHĐT). */
import { Given, Then } from '@cucumber/cucumber';
import { dayOf, isoOf } from '../protocol/dates.ts';
import type { WorkingHours } from '../requirements/calendar.ts';
import { deadlineAfter, kept, sendDeadline } from '../requirements/deadlines.ts';
import { differ, signDifferently } from './incoming.ts';
import { arrivalOf, binding } from './clock.ts';
import { documentsOf, quietTime, statusesAbout } from './observations.ts';
import { recordOf } from './receiver.ts';
import type { ExamWorld } from './world.ts';

Given('văn bản đó báo có bản giấy gửi sau', function (this: ExamWorld) {
  differ(this, { bussiness: { docType: '0', docReason: 'Văn bản điện tử mới', paper: '1' } });
});

Given('văn bản đó chưa có chữ ký số nào', function (this: ExamWorld) {
  signDifferently(this, { signatures: [] });
});

Then('Bên gửi biết việc xử lý trong hai giờ làm việc kể từ khi văn bản đến', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const arrival = arrivalOf(this);
  const deadline = binding(this, deadlineAfter(arrival, { amount: 2, unit: 'working-hours' }, this.stage.choose<WorkingHours>('workingHours')));
  const reported = statusesAbout(this.stage, this.lastIncoming().message.documentId).find(({ message }) => ['02', '03', '04'].includes(message.statusCode));
  this.conforms(reported !== undefined && kept(deadline, reported.at), {
    expected: `việc xử lý văn bản đến lúc ${isoOf(arrival)} được báo trước ${isoOf(deadline.until)}`,
    observed: reported ? `báo lúc ${isoOf(reported.at)}` : 'chưa báo gì sau khi văn thư đã xử lý',
    evidence: reported ? [reported.seq] : [],
  });
});

Then('việc phân văn bản tới Bên gửi ngay trong ngày', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const arrival = arrivalOf(this);
  const assigned = statusesAbout(this.stage, this.lastIncoming().message.documentId, '04')[0];
  this.conforms(assigned !== undefined && dayOf(assigned.at) === dayOf(arrival), {
    expected: `trạng thái "đã chuyển xử lý" trong ngày ${dayOf(arrival)}`,
    observed: assigned ? `báo lúc ${isoOf(assigned.at)}` : 'không có trạng thái đó',
    evidence: assigned ? [assigned.seq] : [],
  });
});

Then('hệ thống nhận văn bản đó để biết, tham khảo', async function (this: ExamWorld) {
  const item = await recordOf(this);
  const allowed = this.stage.choose<boolean>('unsignedInternal');
  this.conforms(!allowed || (item !== undefined && item.state !== 'refused' && item.standing === 'reference'), {
    expected: 'văn bản chưa ký số của đơn vị trong cùng cơ quan được nhận với tư cách tham khảo',
    observed: item ? `trạng thái ${item.state}, tư cách ${item.standing}` : 'hệ thống không hiển thị văn bản đó',
  });
});

Then('hệ thống theo dõi hạn xử lý của văn bản đó', async function (this: ExamWorld) {
  const { documentId, dueDate } = this.lastIncoming().message;
  const wanted = dueDate?.replaceAll('/', '-');
  const item = (await this.driver.inbox()).find((each) => each.documentId === documentId);
  this.conforms(item !== undefined && item.dueDate === wanted, {
    expected: `danh sách văn bản đến ghi hạn xử lý ${wanted}`,
    observed: item ? `hạn ${item.dueDate ?? 'để trống'}` : 'văn bản không có trong danh sách',
  });
});

Then('sổ văn bản đến ghi văn bản đó là đã hoàn thành', async function (this: ExamWorld) {
  const item = await recordOf(this);
  this.conforms(item?.state === 'completed', { expected: 'văn bản đã trả lời ở trạng thái hoàn thành', observed: `trạng thái ${item?.state ?? 'không có'}` });
});

Then('văn bản nội bộ rời hệ thống chậm nhất buổi sáng ngày làm việc kế tiếp', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const { documentId, issuedOn } = this.lastIssued();
  const cutoff = this.stage.choose<string>('sendDeadline.cutoff');
  const deadline = binding(this, sendDeadline(issuedOn, { rule: 'next-working-morning', cutoff }));
  const left = documentsOf(this.stage).find(({ accepted, message }) => accepted && message.documentId === documentId);
  this.conforms(left !== undefined && kept(deadline, left.at), {
    expected: `văn bản ban hành ngày ${issuedOn} được gửi trước ${isoOf(deadline.until)}`,
    observed: left ? `gửi lúc ${isoOf(left.at)}` : `tới ${isoOf(this.stage.clock.now())} chưa gửi`,
    evidence: left ? [left.seq] : [],
  });
});

Then('(mọi )bản ghi văn bản đã phát hành có tệp kèm theo', async function (this: ExamWorld) {
  const items = await this.driver.outbox();
  const bare = items.find(({ attachments }) => attachments.length === 0);
  this.conforms(items.length > 0 && bare === undefined, {
    expected: 'mỗi văn bản đã phát hành có tệp trong sổ văn bản đi',
    observed: items.length === 0 ? 'sổ văn bản đi trống' : `văn bản ${bare?.code} không có tệp`,
  });
});
