/** The product's own counters, held against what really went over the axis. */
import { Given, Then } from '@cucumber/cucumber';
import { dayOf } from '../protocol/dates.ts';
import type { Statistics } from '../sut/driver.ts';
import { documentsOf } from './observations.ts';
import { ordinaryOrder } from './sender.ts';
import type { ExamWorld } from './world.ts';

/** The counters of these days; today by the legal clock when the sentence names none. */
function counters(world: ExamWorld, from = dayOf(world.stage.clock.now()), to = from): Promise<Statistics> {
  world.stage.choose('statsUnit');
  return world.driver.statistics({ from, to });
}

function equals(world: ExamWorld, what: string, found: number, expected: number): void {
  world.conforms(found === expected, {
    expected: `thống kê ghi ${expected} ${what}`,
    observed: `thống kê ghi ${found}`,
    evidence: documentsOf(world.stage).map(({ seq }) => seq),
  });
}

Then('thống kê trong ngày ghi {int} văn bản đi', async function (this: ExamWorld, count: number) {
  equals(this, 'văn bản đi', (await counters(this)).sent.documents, count);
});

Then('thống kê trong ngày ghi {int} lượt giao', async function (this: ExamWorld, count: number) {
  equals(this, 'lượt giao', (await counters(this)).sent.deliveries, count);
});

Then('thống kê trong ngày ghi {int} văn bản đã ký số', async function (this: ExamWorld, count: number) {
  equals(this, 'văn bản đã ký số', (await counters(this)).sent.signed, count);
});

Then('tỷ lệ ký số trong ngày tính trên đúng số văn bản đã thực gửi', async function (this: ExamWorld) {
  const { sent } = await counters(this);
  const left = new Set(documentsOf(this.stage).flatMap(({ accepted, message }) => (accepted ? [message.documentId] : []))).size;
  equals(this, 'văn bản trong mẫu số', sent.documents, left);
  equals(this, 'văn bản đã ký số', sent.signed, left);
});

Then('thống kê trong ngày ghi {int} lần thu hồi', async function (this: ExamWorld, count: number) {
  equals(this, 'lần thu hồi', (await counters(this)).sent.recalls, count);
});

Then('thống kê trong ngày ghi {int} văn bản đến', async function (this: ExamWorld, count: number) {
  equals(this, 'văn bản đến', (await counters(this)).received.documents, count);
});

Then('thống kê trong ngày ghi {int} văn bản bị từ chối và {int} văn bản đã tiếp nhận', async function (this: ExamWorld, refused: number, accepted: number) {
  const { received } = await counters(this);
  equals(this, 'văn bản bị từ chối', received.refused, refused);
  equals(this, 'văn bản đã tiếp nhận', received.accepted, accepted);
});

Then('thống kê từ ngày {ngày} tới ngày {ngày} ghi {int} văn bản đi', async function (this: ExamWorld, from: string, to: string, count: number) {
  equals(this, `văn bản đi từ ${from} tới ${to}`, (await counters(this, from, to)).sent.documents, count);
});

Then('thống kê từ ngày {ngày} tới ngày {ngày} ghi {int} văn bản đến', async function (this: ExamWorld, from: string, to: string, count: number) {
  equals(this, `văn bản đến từ ${from} tới ${to}`, (await counters(this, from, to)).received.documents, count);
});

Then('thống kê không gộp số gửi với số nhận', async function (this: ExamWorld) {
  const { sent, received } = await counters(this);
  const inbox = (await this.driver.inbox()).length;
  const outbox = (await this.driver.outbox()).length;
  this.conforms(sent.documents === outbox && received.documents === inbox, {
    expected: `${outbox} văn bản đi và ${inbox} văn bản đến, đếm riêng`,
    observed: `${sent.documents} văn bản đi, ${received.documents} văn bản đến`,
  });
});

// The export itself.

Then('bản xuất số liệu từ ngày {ngày} tới ngày {ngày} nêu đúng kỳ được hỏi', async function (this: ExamWorld, from: string, to: string) {
  const figures = await counters(this, from, to);
  this.conforms(figures.from.slice(0, 10) === from && figures.to.slice(0, 10) === to, {
    expected: `số liệu của kỳ ${from} đến ${to}`,
    observed: `bản xuất ghi kỳ ${figures.from} đến ${figures.to}`,
  });
});

Then('số liệu xuất trong ngày khớp với sổ đang hiển thị', async function (this: ExamWorld) {
  const { sent, received } = await counters(this);
  const outbox = (await this.driver.outbox()).filter(({ recipients }) => recipients.some(({ state }) => !['pending', 'failed'].includes(state)));
  const inbox = await this.driver.inbox();
  this.conforms(sent.documents === outbox.length && received.documents === inbox.length, {
    expected: `${outbox.length} văn bản đi, ${inbox.length} văn bản đến như sổ đang hiển thị`,
    observed: `xuất ra ${sent.documents} văn bản đi, ${received.documents} văn bản đến`,
  });
});

// What there is to count.

Given('văn thư đã thử phát hành một văn bản mang dấu chỉ mức mật', async function (this: ExamWorld) {
  const order = { ...ordinaryOrder(this, 'Công văn', ['Y97.10']), secrecy: 'mật' as const };
  await this.act(() => this.driver.send(order));
});
