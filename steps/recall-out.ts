/** Recalling what the system issued: who is told, what they are told, and what stays frozen. */
import { Given, Then, When } from '@cucumber/cucumber';
import { Refused, type OutboxItem } from '../sut/driver.ts';
import { here } from './correspondent.ts';
import { documentsOf, quietTime, statusesOf } from './observations.ts';
import type { ExamWorld } from './world.ts';

interface Notice {
  readonly to: string;
  readonly by: 'type1' | 'status13';
  /** Everything the notice says. */
  readonly words: string;
  readonly seq: number;
}

/** Notices of recall about the last issued document that the axis took in, by the mechanisms the profile knows. */
export function recallNotices(world: ExamWorld, documentId = world.lastIssued().documentId): readonly Notice[] {
  const known = world.stage.choose<readonly string[]>('recallMechanisms');
  const messages = documentsOf(world.stage)
    .filter(({ accepted, message }) => accepted && message.documentId === documentId && message.bussiness?.docType.trim() === '1')
    .flatMap(({ seq, message }) => {
      const words = [message.bussiness?.docReason, message.subject, message.content, ...message.attachments.map(({ description }) => description)].join('\n');
      return message.to.map(({ organId }): Notice => ({ to: organId.trim(), by: 'type1', words, seq }));
    });
  const statuses = statusesOf(world.stage)
    .filter(({ accepted, message }) => accepted && message.statusCode === '13' && message.responseFor.documentId === documentId)
    .map(({ seq, message }): Notice => ({ to: message.responseFor.organId ?? '', by: 'status13', words: message.description ?? '', seq }));
  return [...messages, ...statuses].filter(({ by }) => known.includes(by));
}

async function recall(world: ExamWorld, order: { reason: string; recipients?: readonly string[] }): Promise<OutboxItem | undefined> {
  const { id } = world.lastIssued();
  const { recipients } = await world.driver.outboxItem(id);
  // Who refused it or never got it need not be told.
  world.notes.set('reached', recipients.filter(({ state }) => !['refused', 'failed', 'pending'].includes(state)).map(({ organId }) => organId));
  world.notes.set('reason', order.reason);
  world.notes.set('told-before', new Map(recipients.map(({ organId, history }) => [organId, history.length])));
  const item = await world.act(() => world.driver.recall(id, order));
  world.notes.set('mark', here(world));
  return item;
}

When('văn thư thu hồi văn bản đã phát hành với lý do {string}', async function (this: ExamWorld, reason: string) {
  await recall(this, { reason });
});

When('văn thư chỉ thu hồi văn bản đã phát hành tại {cơ_quan} với lý do {string}', async function (this: ExamWorld, organId: string, reason: string) {
  await recall(this, { reason, recipients: [organId] });
});

Given('văn thư đã thu hồi văn bản đã phát hành với lý do {string}', async function (this: ExamWorld, reason: string) {
  await this.presuppose({ vi: 'thu hồi văn bản đã phát hành', en: 'recalling the issued document' }, async () => {
    await recall(this, { reason });
    if (this.outcome && 'refused' in this.outcome) throw new Refused(this.outcome.refused);
  });
});

Then('mọi nơi nhận đã có văn bản đều được báo thu hồi', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const reached = this.notes.get('reached') as readonly string[];
  const told = new Set(recallNotices(this).map(({ to }) => to));
  const missed = reached.filter((organId) => !told.has(organId));
  this.conforms(reached.length > 0 && missed.length === 0, {
    expected: `thông báo thu hồi tới đủ ${reached.length} nơi nhận: ${reached.join(', ')}`,
    observed: `không được báo: ${missed.join(', ')}`,
    evidence: recallNotices(this).map(({ seq }) => seq),
    fix: 'Gửi thông báo thu hồi tới mọi nơi nhận của văn bản gốc.',
  });
});

Then('{cơ_quan} được báo thu hồi văn bản đã phát hành', async function (this: ExamWorld, organId: string) {
  await quietTime(this.stage);
  const notices = recallNotices(this);
  this.conforms(notices.some(({ to }) => to === organId), {
    expected: `có thông báo thu hồi tới ${organId}`,
    observed: `các nơi được báo: ${notices.map(({ to }) => to).join(', ') || 'không có'}`,
  });
});

Then('{cơ_quan} không bị báo thu hồi', async function (this: ExamWorld, organId: string) {
  await quietTime(this.stage);
  const notices = recallNotices(this).filter(({ to }) => to === organId);
  this.conforms(notices.length === 0, {
    expected: `không có thông báo thu hồi tới ${organId}`,
    observed: `${notices.length} thông báo thu hồi tới ${organId}`,
    evidence: notices.map(({ seq }) => seq),
  });
});

Then('mọi thông báo thu hồi đều nêu lý do', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const reason = String(this.notes.get('reason')).normalize('NFC');
  const notices = recallNotices(this);
  const silent = notices.filter(({ words }) => !words.normalize('NFC').includes(reason));
  this.conforms(notices.length > 0 && silent.length === 0, {
    expected: `mỗi thông báo thu hồi mang lý do "${reason}"`,
    observed: notices.length === 0 ? 'không có thông báo thu hồi nào' : `thiếu lý do ở thông báo tới ${silent.map(({ to }) => to).join(', ')}`,
    evidence: silent.map(({ seq }) => seq),
  });
});

Then('sổ văn bản đi lưu đủ ai, khi nào và vì sao thu hồi', async function (this: ExamWorld) {
  const item = await this.driver.outboxItem(this.lastIssued().id);
  const reason = String(this.notes.get('reason')).normalize('NFC');
  const entries = [...item.history, ...item.recipients.flatMap(({ history }) => history)];
  const kept = entries.some(({ at, by, note }) => at !== '' && (by ?? '') !== '' && (note ?? '').normalize('NFC').includes(reason));
  this.conforms(kept, {
    expected: `lịch sử có dòng thu hồi ghi người làm, thời điểm và lý do "${reason}"`,
    observed: `lịch sử: ${entries.map(({ event, note }) => `${event}${note === undefined ? '' : ` (${note})`}`).join('; ') || 'trống'}`,
  });
});

Then('sổ văn bản đi lưu trả lời thu hồi của {cơ_quan}', async function (this: ExamWorld, organId: string) {
  const item = await this.driver.outboxItem(this.lastIssued().id);
  const before = (this.notes.get('told-before') as ReadonlyMap<string, number>).get(organId) ?? 0;
  const history = (item.recipients.find((each) => each.organId === organId)?.history ?? []).slice(before);
  const answers: readonly string[] = ['16', ...this.stage.choose<readonly string[]>('recallAck')];
  const answered = history.some(({ code }) => answers.includes(code ?? ''));
  this.conforms(answered, {
    expected: `lịch sử của ${organId} có trả lời về việc thu hồi`,
    observed: `lịch sử: ${history.map(({ event, code }) => `${event}${code === undefined ? '' : ` ${code}`}`).join('; ') || 'trống'}`,
  });
});

Then('sổ văn bản đi cho thấy văn bản đã bị đóng băng', async function (this: ExamWorld) {
  const { frozen } = await this.driver.outboxItem(this.lastIssued().id);
  this.conforms(frozen, { expected: 'văn bản đã thu hồi bị đóng băng ở Bên gửi', observed: 'sổ văn bản đi vẫn cho sửa, gửi văn bản đó' });
});

Then('văn bản đã thu hồi không rời hệ thống lần nào nữa', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const mark = this.notes.get('mark') as number;
  const { documentId } = this.issued[0]!;
  const again = documentsOf(this.stage).filter(({ seq, message }) => seq > mark && message.documentId === documentId && message.bussiness?.docType.trim() !== '1');
  this.conforms(again.length === 0, {
    expected: `không gói tin nào mang mã ${documentId} rời hệ thống sau lệnh thu hồi`,
    observed: `${again.length} gói tin đã rời hệ thống`,
    evidence: again.map(({ seq }) => seq),
    fix: 'Đóng băng văn bản đã thu hồi: không sửa, không gửi lại.',
  });
});
