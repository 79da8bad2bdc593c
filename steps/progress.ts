/** The system under test as Bên gửi of statuses received: how far a recipient says it is, and what the clerk sees of it. */
import { Given, Then, defineParameterType } from '@cucumber/cucumber';
import { instantToWireTimestamp } from '../protocol/dates.ts';
import type { RecipientView } from '../sut/driver.ts';
import { fetchesOf, nameOfStatus } from './answers.ts';
import { aboutIssued } from './correspondent.ts';
import { quietTime } from './observations.ts';
import { STATUSES } from './parameters.ts';
import { viewOf } from './recipients.ts';
import type { ExamWorld } from './world.ts';

/** What the sender's view has to say for each business status. */
const SHOWN = {
  '01': 'arrived',
  '02': 'refused',
  '03': 'accepted',
  '04': 'assigned',
  '05': 'processing',
  '06': 'completed',
} as const satisfies Record<string, RecipientView['state']>;

/** How far a recipient has come, with the statuses that say so. */
const LEVELS = {
  'chưa báo gì': [],
  'đã đến': ['01'],
  'từ chối nhận': ['01', '02'],
  'đã tiếp nhận': ['01', '03'],
  'đã chuyển xử lý': ['01', '03', '04'],
  'đang xử lý': ['01', '03', '04', '05'],
  'đã hoàn thành': ['01', '03', '04', '05', '06'],
} as const satisfies Record<string, readonly string[]>;

defineParameterType({ name: 'mức', regexp: new RegExp(Object.keys(LEVELS).join('|')), transformer: (word: string) => LEVELS[word as keyof typeof LEVELS] });

const SECOND = 1000;
const MINUTES = { seconds: 1 / 60, minutes: 1, hours: 60 } as const;

async function say(world: ExamWorld, organId: string, codes: readonly string[], timeOf?: (code: string) => number): Promise<void> {
  const far = world.stage.correspondent(organId);
  for (const code of codes) await far.status(code, aboutIssued(world), { ...(code === '02' && { reason: 'Không thuộc thẩm quyền' }), ...(timeOf && { at: timeOf(code) }) });
}

/** The codes of a list of status names, e.g. "đã đến, đã tiếp nhận". */
const codesOf = (names: string): readonly string[] =>
  names.split(', ').map((name) => {
    const code = (STATUSES as Record<string, string>)[name];
    if (code === undefined) throw new Error(`no status is called "${name}"`);
    return code;
  });

Given('{cơ_quan} đã báo tới mức {mức} về văn bản đã phát hành', async function (this: ExamWorld, organId: string, codes: readonly string[]) {
  await say(this, organId, codes);
  await this.driver.collect();
  this.notes.set('view', (await viewOf(this, organId))?.state);
});

Given('{cơ_quan} đã báo lần lượt {string} về văn bản đã phát hành', async function (this: ExamWorld, organId: string, names: string) {
  // Each carries the time of what it reports, whatever the order in which they come.
  const now = this.stage.clock.now();
  await say(this, organId, codesOf(names), (code) => now + Number(code) * SECOND);
});

Given('tin {trạng_thái} của {cơ_quan} về văn bản đã phát hành tới trễ', async function (this: ExamWorld, code: string, organId: string) {
  await say(this, organId, [code], () => this.stage.clock.now() - SECOND);
});

Given('văn thư đã thu hồi văn bản đã phát hành và {cơ_quan} đã đồng ý', async function (this: ExamWorld, organId: string) {
  const { id } = this.lastIssued();
  await this.presuppose({ vi: 'thu hồi văn bản', en: 'recalling the document' }, () => this.driver.recall(id, { reason: 'Ban hành nhầm nội dung' }));
  await say(this, organId, ['15']);
  await this.driver.collect();
  this.notes.set('view', (await viewOf(this, organId))?.state);
});

Given('một lượt nhận đã gặp lúc Trục không trả danh sách', async function (this: ExamWorld) {
  const end = this.stage.fault('proxy-502');
  await this.driver.collect();
  end();
});

Then('việc cập nhật diễn ra trong hạn lan truyền trạng thái', function (this: ExamWorld) {
  const { amount, unit } = this.stage.choose<{ amount: number; unit: keyof typeof MINUTES }>('statusPropagation');
  const entries = this.stage.journal.all();
  const reported = entries.findLast((entry) => entry.kind === 'call' && entry.operation === 'sendEdoc' && !this.stage.isUnderTest(entry));
  const fetched = fetchesOf(this).findLast(({ seq }) => reported !== undefined && seq > reported.seq);
  const waited = reported && fetched ? (fetched.at - reported.at) / 60_000 : undefined;
  this.conforms(waited !== undefined && waited <= amount * MINUTES[unit], {
    expected: `trạng thái tới sổ văn bản đi trong ${amount * MINUTES[unit]} phút từ khi Trục giao (không có con số trong luật)`,
    observed: waited === undefined ? 'hệ thống không lấy trạng thái về' : `${Math.round(waited)} phút`,
  });
});

Given('{cơ_quan} (đã )báo mã trạng thái {string} về văn bản đã phát hành', async function (this: ExamWorld, organId: string, code: string) {
  await this.stage.correspondent(organId).status(code, aboutIssued(this));
});

Given('{cơ_quan} (đã )báo trái phép {trạng_thái} về văn bản đã phát hành', async function (this: ExamWorld, organId: string, statusCode: string) {
  const far = this.stage.correspondent(organId);
  await far.inject({
    kind: 'status',
    from: { organId, organName: far.organName },
    responseFor: aboutIssued(this),
    statusCode,
    description: 'Không có yêu cầu nào trước đó',
    timestamp: instantToWireTimestamp(this.stage.clock.now()),
  });
});

Given('{cơ_quan} (đã )báo trạng thái {trạng_thái} về một văn bản không có trong sổ', async function (this: ExamWorld, organId: string, code: string) {
  const about = aboutIssued(this);
  await this.stage.correspondent(organId).status(code, { ...about, code: '999/KC-VP', documentId: `${about.organId},${about.promulgationDate},999/KC-VP` });
});

Then('sổ văn bản đi cho thấy {cơ_quan} ở trạng thái {trạng_thái}', async function (this: ExamWorld, organId: string, code: string) {
  await quietTime(this.stage);
  const view = await viewOf(this, organId);
  this.conforms(view?.state === (SHOWN as Record<string, string>)[code], {
    expected: `dòng của ${organId} hiện "${nameOfStatus(code)}" (${code})`,
    observed: view ? `trạng thái ${view.state}` : 'không có dòng cho nơi nhận này',
  });
});

Then('sổ văn bản đi cho thấy {cơ_quan} ở trạng thái {trạng_thái} hoặc {trạng_thái}', async function (this: ExamWorld, organId: string, one: string, other: string) {
  const codes = [one, other];
  await quietTime(this.stage);
  const view = await viewOf(this, organId);
  this.conforms(codes.some((code) => view?.state === (SHOWN as Record<string, string>)[code]), {
    expected: `dòng của ${organId} hiện ${codes.map((code) => `"${nameOfStatus(code)}" (${code})`).join(' hoặc ')}`,
    observed: view ? `trạng thái ${view.state}` : 'không có dòng cho nơi nhận này',
  });
});

Then('dòng của {cơ_quan} trong sổ văn bản đi không đổi', async function (this: ExamWorld, organId: string) {
  await quietTime(this.stage);
  const view = await viewOf(this, organId);
  const before = this.notes.get('view');
  this.conforms(view !== undefined && view.state === before, {
    expected: `dòng của ${organId} giữ nguyên trạng thái ${String(before)}`,
    observed: view ? `trạng thái ${view.state}` : 'không còn dòng cho nơi nhận này',
  });
});

Then('sổ văn bản đi có ghi nhận mã trạng thái {string} của {cơ_quan}', async function (this: ExamWorld, code: string, organId: string) {
  const view = await viewOf(this, organId);
  const noted = (view?.history ?? []).some((entry) => entry.code === code || (entry.note ?? '').includes(code));
  this.conforms(noted, {
    expected: `lịch sử của ${organId} ghi nhận mã lạ ${code}`,
    observed: `lịch sử: ${(view?.history ?? []).map((entry) => `${entry.event}${entry.code === undefined ? '' : ` ${entry.code}`}`).join(', ') || 'trống'}`,
  });
});
