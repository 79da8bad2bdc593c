/** What became of an issued document at each Bên nhận: what the axis delivered, what the recipients report, what the clerk sees. */
import { Given, Then, When, type DataTable } from '@cucumber/cucumber';
import type { RecipientView } from '../sut/driver.ts';
import { documentsOf, quietTime } from './observations.ts';
import { STATUSES } from './parameters.ts';
import { organNamed } from './sender.ts';
import type { ExamWorld } from './world.ts';

const REACHED: readonly RecipientView['state'][] = ['arrived', 'accepted', 'assigned', 'processing', 'completed'];

/** What the sender's clerk sees of one recipient of the last issued document. */
export async function viewOf(world: ExamWorld, organId: string): Promise<RecipientView | undefined> {
  const { recipients } = await world.driver.outboxItem(world.lastIssued().id);
  return recipients.find((each) => each.organId === organId);
}

/** True when the product refused the order as a whole and said why. */
export function orderRefused(world: ExamWorld): boolean {
  return world.outcome !== undefined && 'refused' in world.outcome && world.outcome.refused.trim() !== '';
}

/** Registers a check twice: as it stands, and as one that a product also keeps by refusing the order and saying why. */
export function thenUnlessRefused(sentence: string, check: (world: ExamWorld) => Promise<void>): void {
  Then(sentence, function (this: ExamWorld) {
    return check(this);
  });
  Then(`hệ thống từ chối, hoặc ${sentence}`, async function (this: ExamWorld) {
    if (orderRefused(this)) this.conforms(true, { expected: 'hệ thống từ chối', observed: 'hệ thống từ chối và nêu lý do' });
    else await check(this);
  });
}

/** True when the clerk can not take this recipient for served. */
function isTold(view: RecipientView): boolean {
  const warned = view.needsPaper === true || view.alert === true || (view.reason ?? '').trim() !== '';
  return ['pending', 'failed', 'refused'].includes(view.state) && warned;
}

/** Packages of the last issued document that the axis took in for this recipient. */
export function deliveriesTo(world: ExamWorld, organId: string): number {
  return documentsOf(world.stage).filter(({ accepted, message }) => accepted && message.to.some((to) => to.organId === organId)).length;
}

/** Lets a recipient report about the last issued document. */
export async function reports(world: ExamWorld, organId: string, code: string, reason?: string): Promise<void> {
  const { code: number, documentId, issuedOn } = world.lastIssued();
  const about = { organId: world.stage.sut.organId, code: number, promulgationDate: issuedOn.replaceAll('-', '/'), documentId };
  await world.stage.correspondent(organId).status(code, about, reason === undefined ? {} : { reason });
}

Given('{cơ_quan} đã báo {trạng_thái} về văn bản của hệ thống', async function (this: ExamWorld, organId: string, code: string) {
  await reports(this, organId, code);
});

Given('{cơ_quan} đã báo {trạng_thái} về văn bản của hệ thống với lý do {string}', async function (this: ExamWorld, organId: string, code: string, reason: string) {
  await reports(this, organId, code, reason);
});

/** One line a report: who, and what; a refusal with a reason. */
Given('các nơi nhận đã báo về văn bản của hệ thống:', async function (this: ExamWorld, table: DataTable) {
  for (const [name = '', status = ''] of table.raw()) {
    const code = (STATUSES as Record<string, string>)[status];
    if (code === undefined) throw new Error(`no status is called "${status}"`);
    await reports(this, organNamed(name), code, code === '02' ? 'Gửi sai nơi nhận' : undefined);
  }
});

When('{cơ_quan} báo {trạng_thái} về văn bản của hệ thống', async function (this: ExamWorld, organId: string, code: string) {
  await reports(this, organId, code);
});

Then('Trục đã giao văn bản cho {cơ_quan}', async function (this: ExamWorld, organId: string) {
  await quietTime(this.stage);
  const sent = documentsOf(this.stage);
  this.conforms(deliveriesTo(this, organId) > 0, {
    expected: `văn bản rời hệ thống và được Trục nhận để giao cho ${organId}`,
    observed: sent.length === 0 ? 'không có gói tin nào rời hệ thống' : `các nơi nhận của gói tin đã được nhận: ${sent.filter(({ accepted }) => accepted).flatMap(({ message }) => message.to.map((to) => to.organId)).join(', ') || 'không có'}`,
    evidence: sent.map(({ seq }) => seq),
  });
});

Then('{cơ_quan} vẫn nhận được văn bản hoặc văn thư được báo cả văn bản chưa phát hành', function (this: ExamWorld, organId: string) {
  const delivered = deliveriesTo(this, organId) > 0;
  this.conforms(delivered || orderRefused(this), {
    expected: `nơi nhận hợp lệ ${organId} vẫn nhận được văn bản`,
    observed: 'văn bản không tới nơi nhận hợp lệ mà văn thư không được báo',
    fix: 'Tách gói theo nơi nhận khi một nơi bị Trục từ chối.',
  });
});

Then('sổ văn bản đi ghi {cơ_quan} là {trạng_thái}', async function (this: ExamWorld, organId: string, code: string) {
  showsStatus(this, organId, await viewOf(this, organId), code);
});

Then('sổ văn bản đi chưa ghi {cơ_quan} là đã đến', async function (this: ExamWorld, organId: string) {
  showsNothing(this, organId, await viewOf(this, organId));
});

Then('sổ văn bản đi ghi đúng từng nơi nhận:', async function (this: ExamWorld, table: DataTable) {
  for (const [name = '', status = ''] of table.raw()) {
    const organId = organNamed(name);
    const view = await viewOf(this, organId);
    if (status === 'chưa có tin') showsNothing(this, organId, view);
    else showsStatus(this, organId, view, (STATUSES as Record<string, string>)[status]!);
  }
});

function showsStatus(world: ExamWorld, organId: string, view: RecipientView | undefined, code: string): void {
  const name = Object.entries(STATUSES).find(([, each]) => each === code)?.[0] ?? code;
  world.conforms(view?.code === code, {
    expected: `dòng của ${organId} ở trạng thái "${name}" (${code})`,
    observed: view ? `trạng thái ${view.state}${view.code === undefined ? '' : ` (${view.code})`}` : 'không có dòng cho nơi nhận này',
  });
}

function showsNothing(world: ExamWorld, organId: string, view: RecipientView | undefined): void {
  world.conforms(view !== undefined && !REACHED.includes(view.state), {
    expected: `dòng của ${organId} chưa mang trạng thái nào từ nơi nhận`,
    observed: view ? `trạng thái ${view.state}` : 'không có dòng cho nơi nhận này',
  });
}

Then('văn thư được báo rõ {cơ_quan} chưa nhận được văn bản', async function (this: ExamWorld, organId: string) {
  if (orderRefused(this)) {
    this.conforms(true, { expected: 'hệ thống từ chối và nêu lý do', observed: 'hệ thống từ chối và nêu lý do' });
    return;
  }
  const view = await viewOf(this, organId);
  this.conforms(view !== undefined && isTold(view), {
    expected: `văn thư thấy ${organId} chưa nhận được văn bản, kèm lý do hoặc cảnh báo`,
    observed: view ? `trạng thái ${view.state}, lý do: ${view.reason ?? 'không có'}, gửi giấy: ${view.needsPaper ? 'có' : 'không'}` : 'không có dòng cho nơi nhận này',
    fix: 'Hiện lỗi của Trục ở đúng nơi nhận và đề nghị gửi bản giấy.',
  });
});

Then('sổ văn bản đi không ghi đã gửi cho {cơ_quan}', async function (this: ExamWorld, organId: string) {
  const view = orderRefused(this) ? undefined : await viewOf(this, organId);
  this.conforms(view === undefined || ['pending', 'failed', 'refused'].includes(view.state), {
    expected: `${organId} không được hiện là đã gửi`,
    observed: `trạng thái ${view?.state}`,
  });
});
