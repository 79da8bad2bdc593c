/** Who the system says it is on the wire, what it asks for, and what it lets out. */
import { Given, Then } from '@cucumber/cucumber';
import { isReply } from '../protocol/call.ts';
import type { CallObservation } from '../simulator/journal.ts';
import type { HistoryEntry } from '../sut/driver.ts';
import { Inconclusive } from './nonconformity.ts';
import { callsOf, documentsOf, quietTime, statusesOf } from './observations.ts';
import { recordOf } from './receiver.ts';
import type { ExamWorld } from './world.ts';

Given('Trục đã đổi mật khẩu kết nối của hệ thống', function (this: ExamWorld) {
  const { axis, sut } = this.stage;
  const known = axis.registry.systemOf(sut.systemId)!;
  axis.registry.putSystem({ ...known, secret: 'mat-khau-moi-cua-truc' });
});

Then('mọi lời gọi của hệ thống đều được xác thực', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const calls = callsOf(this.stage).filter(({ operation }) => operation !== undefined);
  const strangers = calls.filter(({ systemId, fault }) => fault === undefined && systemId !== this.stage.sut.systemId);
  this.conforms(calls.length > 0 && strangers.length === 0, {
    expected: 'mỗi lời gọi mang mã hệ thống đã đăng ký và chữ ký HMAC đúng',
    observed: calls.length === 0 ? 'hệ thống không gọi Trục' : `${strangers.length} lời gọi không xác thực được`,
    evidence: strangers.map(({ seq }) => seq),
  });
});

Then('mật khẩu kết nối không đi theo lời gọi nào', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const { secret } = this.stage.settings;
  const calls = callsOf(this.stage);
  const shows = ({ call }: CallObservation): boolean => call.path.includes(secret) || call.headers.some(([, value]) => value.includes(secret)) || Buffer.from(call.body).includes(secret);
  // The secret itself is in no record, so what was found goes there.
  const leaking = await this.stage.perform('search for the secret', async () => calls.filter(shows).map(({ seq }) => seq));
  this.conforms(calls.length > 0 && leaking.length === 0, {
    expected: 'mật khẩu chỉ dùng để tính chữ ký, không bao giờ rời hệ thống',
    observed: `${leaking.length} lời gọi mang theo mật khẩu`,
    evidence: leaking,
  });
});

Then('văn bản bị từ chối xác thực không được ghi là đã gửi', async function (this: ExamWorld) {
  const refused = callsOf(this.stage, 'sendEdoc');
  const [item] = this.issued;
  const states = item ? (await this.driver.outboxItem(item.id)).recipients.map(({ state }) => state) : [];
  const open = item ? states.every((state) => ['pending', 'failed'].includes(state)) : this.outcome !== undefined && 'refused' in this.outcome;
  this.conforms(open, {
    expected: 'Trục không xác thực được thì văn bản chưa gửi, hệ thống phải cho thấy điều đó',
    observed: `sổ văn bản đi ghi: ${states.join(', ')}`,
    evidence: refused.map(({ seq }) => seq),
  });
});

// Only the receiver fetches what is its own.

/** Ids of deliveries that lists have shown to the system. */
function listed(world: ExamWorld): ReadonlySet<string> {
  const ids = callsOf(world.stage, 'getReceivedEdocList').flatMap(({ answer }) => {
    if (!isReply(answer)) return [];
    return [...Buffer.from(answer.body).toString('utf8').matchAll(/"docId"\s*:\s*"([^"]+)"/g)].map(([, docId]) => docId!);
  });
  return new Set(ids);
}

Then('hệ thống chỉ lấy những gói tin được giao cho mình', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const own = listed(this);
  const wanted = (call: CallObservation): string | undefined => call.facts['docId'] ?? call.facts['docid'];
  const fetches = [...callsOf(this.stage, 'getEdoc'), ...callsOf(this.stage, 'downloadEdoc')];
  if (fetches.length === 0) throw new Inconclusive('NO_STIMULUS', { vi: 'hệ thống không lấy gói tin nào', en: 'the system fetched no package' });
  const foreign = fetches.filter((call) => !own.has(wanted(call) ?? ''));
  this.conforms(foreign.length === 0, {
    expected: 'chỉ hỏi nội dung của gói tin có trong danh sách được giao',
    observed: `${foreign.length} lần hỏi gói tin không được giao: ${foreign.map(wanted).join(', ')}`,
    evidence: foreign.map(({ seq }) => seq),
  });
});

// Personal data and document contents.

const PRIVATE = /079123456789|0912 345 678/;

Given('dự thảo có nội dung {string}', function (this: ExamWorld, content: string) {
  this.draft = { ...this.draft!, content };
});

Given('{cơ_quan} (đã )gửi tới hệ thống một văn bản hợp lệ có nội dung {string}', async function (this: ExamWorld, organId: string, content: string) {
  const far = this.stage.correspondent(organId);
  const message = await far.compose({ content });
  await far.send(message);
  this.incoming.push({ from: organId, message });
});

function said(entries: readonly HistoryEntry[]): readonly string[] {
  return entries.flatMap(({ event, note, by }) => [event, note ?? '', by ?? '']);
}

Then('dữ liệu cá nhân trong nội dung không lộ ra lịch sử, thông báo và trạng thái', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const incoming = this.incoming.length > 0 ? await recordOf(this) : undefined;
  const outgoing = this.issued.length > 0 ? await this.driver.outboxItem(this.lastIssued().id) : undefined;
  const texts = [
    ...(incoming ? [...said(incoming.history), ...incoming.warnings.map(({ text }) => text), incoming.reason ?? ''] : []),
    ...(outgoing ? [...said(outgoing.history), ...outgoing.recipients.flatMap(({ history, reason = '' }) => [...said(history), reason])] : []),
    ...statusesOf(this.stage).map(({ message }) => message.description ?? ''),
    ...callsOf(this.stage, 'updateStatus').map(({ facts }) => facts['description'] ?? ''),
  ];
  const leak = texts.find((text) => PRIVATE.test(text));
  this.conforms((incoming !== undefined || outgoing !== undefined) && leak === undefined, {
    expected: 'nhật ký, thông báo và trạng thái chỉ mang mã, không mang dữ liệu cá nhân trong nội dung văn bản',
    observed: leak === undefined ? 'hệ thống không có bản ghi nào về văn bản' : `tìm thấy trong "${leak.slice(0, 60)}…"`,
  });
});

// The log: who did what, when.

function objectionTo({ at, event, by }: HistoryEntry): string | undefined {
  if (Number.isNaN(Date.parse(at))) return `mục "${event}" không có thời điểm`;
  if (event.trim() === '') return 'có mục không ghi việc gì';
  return (by ?? '').trim() === '' ? `mục "${event}" không ghi ai thực hiện` : undefined;
}

Then('nhật ký của văn bản đến ghi rõ ai làm gì, lúc nào', async function (this: ExamWorld) {
  logged(this, (await recordOf(this))?.history ?? []);
});

Then('nhật ký của văn bản đi ghi rõ ai làm gì, lúc nào, gửi tới đâu', async function (this: ExamWorld) {
  const { history, recipients } = await this.driver.outboxItem(this.lastIssued().id);
  logged(this, [...history, ...recipients.flatMap((line) => line.history)]);
  const reached = documentsOf(this.stage).flatMap(({ message }) => message.to.map(({ organId }) => organId));
  this.conforms(reached.every((organId) => recipients.some((line) => line.organId === organId && line.history.length > 0)), {
    expected: 'mỗi nơi nhận có vết gửi riêng',
    observed: `nơi nhận có vết: ${recipients.filter((line) => line.history.length > 0).map(({ organId }) => organId).join(', ') || 'không có'}`,
  });
});

function logged(world: ExamWorld, entries: readonly HistoryEntry[]): void {
  const objection = entries.length === 0 ? 'nhật ký trống' : entries.map(objectionTo).find((text) => text !== undefined);
  world.conforms(objection === undefined, { expected: 'mỗi mục nhật ký có thời điểm, việc làm và người hoặc hệ thống thực hiện', observed: objection ?? '' });
}
