/** Histories of documents, and what arrives in the wrong order. */
import { Given, Then, When } from '@cucumber/cucumber';
import type { HistoryEntry } from '../sut/driver.ts';
import { metTrouble } from './axis.ts';
import { Inconclusive } from './nonconformity.ts';
import { callsOf, documentsOf, quietTime } from './observations.ts';
import { recordOf } from './receiver.ts';
import { ordinaryOrder } from './sender.ts';
import type { ExamWorld } from './world.ts';

const SNAPSHOT = 'history before';

async function outgoingHistory(world: ExamWorld): Promise<readonly HistoryEntry[]> {
  const item = await world.driver.outboxItem(world.lastIssued().id);
  return [...item.history, ...item.recipients.flatMap(({ history }) => history)];
}

async function incomingHistory(world: ExamWorld): Promise<readonly HistoryEntry[]> {
  return (await recordOf(world))?.history ?? [];
}

Given('lịch sử văn bản đi đã được chụp lại', async function (this: ExamWorld) {
  this.notes.set(SNAPSHOT, await outgoingHistory(this));
});

Given('lịch sử văn bản đến đã được chụp lại', async function (this: ExamWorld) {
  this.notes.set(SNAPSHOT, await incomingHistory(this));
});

Then('lịch sử văn bản đi chỉ được ghi thêm', async function (this: ExamWorld) {
  onlyAdded(this, await outgoingHistory(this));
});

Then('lịch sử văn bản đến chỉ được ghi thêm', async function (this: ExamWorld) {
  onlyAdded(this, await incomingHistory(this));
});

/** Every entry there was is still there, word for word, and there are more. */
function onlyAdded(world: ExamWorld, now: readonly HistoryEntry[]): void {
  const before = world.notes.get(SNAPSHOT) as readonly HistoryEntry[];
  const written = now.map((entry) => JSON.stringify(entry));
  const lost = before.filter((entry) => !written.includes(JSON.stringify(entry)));
  world.conforms(before.length > 0 && lost.length === 0 && now.length > before.length, {
    expected: 'mục lịch sử đã ghi giữ nguyên, mục mới được ghi thêm',
    observed: lost[0] ? `mục "${lost[0].event} ${lost[0].at}" đã bị sửa hoặc mất` : `trước ${before.length} mục, nay ${now.length} mục`,
  });
}

function inOrder(entries: readonly HistoryEntry[]): boolean {
  const times = entries.map(({ at }) => Date.parse(at));
  return times.every((time, index) => !Number.isNaN(time) && (index === 0 || time >= times[index - 1]!));
}

Then('lịch sử văn bản đi ghi đủ việc gửi và {int} trạng thái theo đúng thứ tự', async function (this: ExamWorld, statuses: number) {
  const { recipients, history } = await this.driver.outboxItem(this.lastIssued().id);
  const line = recipients[0]?.history ?? [];
  const codes = line.filter(({ code }) => code !== undefined);
  this.conforms(codes.length >= statuses && line.length + history.length > codes.length && inOrder(line) && inOrder(history), {
    expected: `lịch sử có việc gửi và ${statuses} trạng thái, thời gian không giảm`,
    observed: [...history, ...line].map(({ at, event, code }) => `${at} ${event}${code ? ` ${code}` : ''}`).join('; ') || 'lịch sử trống',
  });
});

Then('lịch sử văn bản đến ghi ít nhất {int} việc theo đúng thứ tự', async function (this: ExamWorld, count: number) {
  const history = await incomingHistory(this);
  this.conforms(history.length >= count && inOrder(history), {
    expected: `ít nhất ${count} việc (đến, tiếp nhận, chuyển xử lý), thời gian không giảm`,
    observed: history.map(({ at, event }) => `${at} ${event}`).join('; ') || 'lịch sử trống',
  });
});

// What comes before its time. "That document" is the one the early message speaks of.

Given('{cơ_quan} đã soạn một văn bản rồi gửi thông báo thu hồi nó trước', async function (this: ExamWorld, organId: string) {
  const far = this.stage.correspondent(organId);
  const message = await far.compose();
  await far.send({ ...message, bussiness: { ...message.bussiness, docType: '1', docReason: 'Gửi nhầm dự thảo' } });
  this.incoming.push({ from: organId, message });
});

Given('{cơ_quan} đã soạn một văn bản rồi gửi bản thay thế nó trước', async function (this: ExamWorld, organId: string) {
  const far = this.stage.correspondent(organId);
  const message = await far.compose();
  const replacements = [{ documentId: message.documentId, organIds: [this.stage.sut.organId] }];
  await far.send(await far.compose({ bussiness: { ...message.bussiness, docType: '3', docReason: 'Thay thế do sai nội dung', replacements } }));
  this.incoming.push({ from: organId, message });
});

Then('văn bản đó không hoạt động trong hệ thống', async function (this: ExamWorld) {
  if (callsOf(this.stage, 'getEdoc').length === 0) throw new Inconclusive('NO_STIMULUS', { vi: 'hệ thống không lấy gói tin nào', en: 'the system fetched no package' });
  const { documentId } = this.lastIncoming().message;
  const active = (await this.driver.inbox()).filter((item) => item.documentId === documentId && !['refused', 'recalled'].includes(item.state) && item.supersededBy === undefined);
  this.conforms(active.length === 0, {
    expected: 'văn bản đã bị thu hồi hoặc thay thế trước khi đến thì không được coi là văn bản hiện hành',
    observed: `văn bản ở trạng thái ${active[0]?.state}`,
  });
});

When('văn thư phát hành một công văn gửi {cơ_quan} trong lúc đó', async function (this: ExamWorld, organId: string) {
  const order = ordinaryOrder(this, 'Công văn', [organId]);
  const item = await this.act(() => this.driver.send(order));
  if (item) this.issued.push(item);
});

Then('văn bản tới Trục, hoặc văn thư được báo là chưa phát hành', async function (this: ExamWorld) {
  const evidence = metTrouble(this);
  await quietTime(this.stage);
  const taken = documentsOf(this.stage).some(({ accepted }) => accepted);
  const [item] = this.issued;
  const told = item ? (await this.driver.outboxItem(item.id)).recipients.every(({ state }) => ['pending', 'failed'].includes(state)) : this.outcome !== undefined && 'refused' in this.outcome && this.outcome.refused.trim() !== '';
  this.conforms(taken || told, {
    expected: 'văn bản tới Trục, hoặc hiện rõ là chưa gửi được',
    observed: item ? 'sổ văn bản đi ghi là đã gửi mà Trục không nhận được gì' : 'hệ thống không phát hành và không nói vì sao',
    evidence,
  });
});

Then('văn bản phát hành sau cùng đã được Trục tiếp nhận', async function (this: ExamWorld) {
  const evidence = metTrouble(this);
  const { documentId, code } = this.lastIssued();
  const sent = documentsOf(this.stage).filter(({ message, accepted }) => accepted && message.documentId === documentId);
  this.conforms(sent.length > 0, {
    expected: `văn bản ${code} rời hệ thống dù văn bản trước bị từ chối`,
    observed: 'văn bản sau bị chặn lại',
    evidence,
  });
});
