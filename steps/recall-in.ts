/** What the system under test does when a sender takes its document back. */
import { Then, When } from '@cucumber/cucumber';
import type { InboxItem } from '../sut/driver.ts';
import { codesAbout, reportsAbout } from './answers.ts';
import { quietTime } from './observations.ts';
import { obeyRecall, recordsOf } from './receiver.ts';
import { digestsOf } from './register.ts';
import type { ExamWorld } from './world.ts';

const DAY = 24 * 60 * 60 * 1000;

When('hệ thống xử lý yêu cầu của Bên gửi', async function (this: ExamWorld) {
  await obeyRecall(this);
});

const isActive = ({ state }: InboxItem): boolean => state !== 'recalled' && state !== 'refused';

Then('văn bản đó không còn hiệu lực tại hệ thống', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const active = (await recordsOf(this)).filter(isActive);
  this.conforms(active.length === 0, {
    expected: 'văn bản bị thu hồi được hủy trên hệ thống của Bên nhận',
    observed: `văn bản vẫn ở trạng thái ${active.map(({ state }) => state).join(', ')}`,
    fix: 'Hủy văn bản khi nhận thông báo thu hồi, không chỉ hiện thông báo.',
  });
});

Then('hệ thống báo lại đã xử lý thu hồi', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const codes = this.stage.choose<readonly string[]>('recallAck');
  const { amount } = this.stage.choose<{ amount: number }>('recallConfirmWithin');
  const within = (this.notes.get('marked-at') as number) + amount * DAY;
  const answers = answersSince(this).filter(({ message, accepted, at }) => accepted && codes.includes(message.statusCode) && at <= within);
  this.conforms(answers.length > 0, {
    expected: `xác nhận đã xử lý thu hồi bằng mã ${codes.join(' hoặc ')}, trong ${amount} ngày làm việc (không có con số trong luật)`,
    observed: `các trạng thái gửi sau yêu cầu: ${answersSince(this).map(({ message }) => message.statusCode).join(', ') || 'không có'} (trước đó: ${codesAbout(this)})`,
  });
});

Then('hệ thống không trả lời từ chối thu hồi', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const refusing = answersSince(this).filter(({ message }) => ['02', '16'].includes(message.statusCode));
  this.conforms(refusing.length === 0, {
    expected: 'lệnh thu hồi hợp lệ không bị từ chối (luật không cho quyền từ chối)',
    observed: `trả lời từ chối bằng mã ${refusing.map(({ message }) => message.statusCode).join(', ')}`,
    evidence: refusing.map(({ seq }) => seq),
  });
});

Then('hệ thống không báo đồng ý thu hồi văn bản đó', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const agreed = answersSince(this).filter(({ message }) => message.statusCode === '15');
  this.conforms(agreed.length === 0, {
    expected: 'không xác nhận thu hồi cho cơ quan không phải nơi ban hành',
    observed: `${agreed.length} trả lời đồng ý`,
    evidence: agreed.map(({ seq }) => seq),
  });
});

Then('văn bản đó vẫn còn nguyên tại hệ thống', async function (this: ExamWorld) {
  await quietTime(this.stage);
  await untouched(this, this.lastIncoming().message);
});

/** The document is still there, in force, with every file it came with. */
export async function untouched(world: ExamWorld, message: { readonly documentId: string; readonly attachments: Parameters<typeof digestsOf>[0]['attachments'] }): Promise<void> {
  const item = (await recordsOf(world, message.documentId)).find((each) => isActive(each) && each.supersededBy === undefined);
  const shown = (item?.attachments ?? []).map(({ sha256 }) => sha256);
  const lost = digestsOf(message).filter((each) => !shown.includes(each));
  world.conforms(item !== undefined && lost.length === 0, {
    expected: `văn bản ${message.documentId} còn hiệu lực và còn đủ tệp`,
    observed: item ? `${lost.length} tệp không còn như khi đến` : 'văn bản không còn hiệu lực tại hệ thống',
  });
}

Then('hệ thống lưu đủ ai, khi nào và vì sao văn bản đó bị thu hồi', async function (this: ExamWorld) {
  const reason = String(this.notes.get('recall-reason')).normalize('NFC');
  const entries = (await recordsOf(this)).flatMap(({ history }) => history);
  const kept = entries.some(({ at, by, note }) => at !== '' && (by ?? '') !== '' && (note ?? '').normalize('NFC').includes(reason));
  this.conforms(kept, {
    expected: `lịch sử văn bản đến có dòng thu hồi ghi ai, khi nào và lý do "${reason}"`,
    observed: entries.length === 0 ? 'không còn vết nào của văn bản' : `lịch sử: ${entries.map(({ event, note }) => `${event}${note === undefined ? '' : ` (${note})`}`).join('; ')}`,
  });
});

Then('hệ thống lưu trả lời đã gửi về việc thu hồi', async function (this: ExamWorld) {
  const codes: readonly string[] = [...this.stage.choose<readonly string[]>('recallAck'), '16'];
  const entries = (await recordsOf(this)).flatMap(({ history }) => history);
  this.conforms(entries.some(({ code }) => codes.includes(code ?? '')), {
    expected: 'lịch sử văn bản đến ghi đã trả lời thu hồi thế nào',
    observed: entries.length === 0 ? 'không còn vết nào của văn bản' : `lịch sử: ${entries.map(({ event, code }) => `${event} ${code ?? ''}`).join('; ')}`,
  });
});

Then('văn thư Bên nhận thấy lý do thu hồi', async function (this: ExamWorld) {
  const reason = String(this.notes.get('recall-reason')).normalize('NFC');
  const shown = (await recordsOf(this)).flatMap((item) => [item.reason, ...item.warnings.map(({ text }) => text), ...item.history.map(({ note }) => note)]);
  this.conforms(shown.some((text) => (text ?? '').normalize('NFC').includes(reason)), {
    expected: `lý do "${reason}" hiện ở văn bản bị thu hồi`,
    observed: `những gì hiện ra: ${shown.filter(Boolean).join('; ') || 'không có'}`,
  });
});

function answersSince(world: ExamWorld) {
  const since = world.notes.get('mark') as number;
  return reportsAbout(world).filter(({ seq }) => seq > since);
}
