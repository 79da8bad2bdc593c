/** The system under test as Bên gửi of statuses received: how far a recipient says it is, and what the clerk sees of it. */
import { Given, Then, defineParameterType } from '@cucumber/cucumber';
import type { RecipientView } from '../sut/driver.ts';
import { nameOfStatus } from './answers.ts';
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

async function say(world: ExamWorld, organId: string, codes: readonly string[]): Promise<void> {
  const far = world.stage.correspondent(organId);
  for (const code of codes) await far.status(code, aboutIssued(world), code === '02' || code === '16' ? { reason: 'Không thuộc thẩm quyền' } : {});
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
  await say(this, organId, codesOf(names));
});

Given('{cơ_quan} (đã )báo mã trạng thái {string} về văn bản đã phát hành', async function (this: ExamWorld, organId: string, code: string) {
  await this.stage.correspondent(organId).status(code, aboutIssued(this));
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

Then('sổ văn bản đi cho thấy {cơ_quan} ở trạng thái {trạng_thái} hoặc {trạng_thái}', async function (this: ExamWorld, organId: string, ...codes: string[]) {
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
