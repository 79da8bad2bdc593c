/** The system under test as Bên nhận: what its clerk and the people behind the desk do with what arrived. */
import { Given, When, defineParameterType } from '@cucumber/cucumber';
import type { InboxItem } from '../sut/driver.ts';
import { here } from './correspondent.ts';
import { Inconclusive } from './nonconformity.ts';
import type { ExamWorld } from './world.ts';

const DESK = { department: 'Phòng Tổng hợp', staff: 'Phạm Thị Chuyên' };

/** What a clerk may do with a received document, in the words of the sentences. */
const ACTS = {
  'tiếp nhận': (world, id) => world.driver.accept(id),
  'từ chối': (world, id) => world.driver.refuse(id, 'Văn bản không thuộc thẩm quyền giải quyết'),
  'chuyển xử lý': (world, id) => world.driver.assign(id, DESK),
  'bắt đầu xử lý': (world, id) => world.driver.process(id),
  'kết thúc xử lý': (world, id) => world.driver.complete(id),
} as const satisfies Record<string, (world: ExamWorld, id: string) => Promise<InboxItem>>;

type ActName = keyof typeof ACTS;

defineParameterType({ name: 'thao_tác', regexp: new RegExp(Object.keys(ACTS).join('|')), transformer: (word: string) => word as ActName });

/** The acts that bring a document that has arrived to a state. */
const WAY_TO: Readonly<Record<string, readonly ActName[]>> = {
  '01': [],
  '02': ['từ chối'],
  '03': ['tiếp nhận'],
  '04': ['tiếp nhận', 'chuyển xử lý'],
  '05': ['tiếp nhận', 'chuyển xử lý', 'bắt đầu xử lý'],
  '06': ['tiếp nhận', 'chuyển xử lý', 'bắt đầu xử lý', 'kết thúc xử lý'],
};

/** The product's newest record of the document the scenario speaks of; undefined when its inbox shows none. */
export async function recordOf(world: ExamWorld, documentId = world.lastIncoming().message.documentId): Promise<InboxItem | undefined> {
  return (await recordsOf(world, documentId)).at(-1);
}

export async function recordsOf(world: ExamWorld, documentId = world.lastIncoming().message.documentId): Promise<readonly InboxItem[]> {
  return (await world.driver.inbox()).filter((item) => item.documentId === documentId);
}

/** The record, where the scenario can not go on without one. */
export async function presentRecord(world: ExamWorld, documentId?: string): Promise<InboxItem> {
  const item = await recordOf(world, documentId);
  if (item) return item;
  throw new Inconclusive('PRECONDITION_UNMET', {
    vi: 'hệ thống không hiển thị cho văn thư văn bản đã gửi đến',
    en: 'the system does not show its clerk the document that was sent to it',
  });
}

/** Receives, then lets the clerk bring the document to this state. */
export async function bringTo(world: ExamWorld, code: string): Promise<void> {
  await world.driver.collect();
  const { id } = await presentRecord(world);
  for (const act of WAY_TO[code] ?? []) await world.presuppose({ vi: `${act} văn bản`, en: `the act "${act}"` }, () => ACTS[act](world, id));
}

/** Lets the clerk act; what the system reports from here on is due to it. */
export async function perform<T>(world: ExamWorld, act: () => Promise<T>): Promise<void> {
  world.notes.set('acted', here(world));
  await world.act(act);
}

/** The clerk tries an act; where the document is not even shown there is nothing to act on. */
export async function attempt(world: ExamWorld, attempted: (id: string) => Promise<unknown>): Promise<void> {
  const item = await recordOf(world);
  if (item) await perform(world, () => attempted(item.id));
  else world.outcome = { refused: 'hệ thống không hiển thị văn bản này' };
}

/** Receives a recall or an update; where the product waits for a person's word, the person agrees. */
export async function obeyRecall(world: ExamWorld): Promise<void> {
  await world.driver.collect();
  for (const item of await world.driver.inbox()) {
    if (item.pendingRequest) await world.act(() => world.driver.answer(item.id, { agree: true }));
  }
}

When('hệ thống thực hiện một lượt nhận', async function (this: ExamWorld) {
  await this.driver.collect();
});

When('hệ thống (đã )thực hiện thêm một lượt nhận', async function (this: ExamWorld) {
  await this.driver.collect();
});

Given('hệ thống đã thực hiện một lượt nhận', async function (this: ExamWorld) {
  await this.driver.collect();
});

Given('hệ thống đã tiếp nhận văn bản đó', function (this: ExamWorld) {
  return bringTo(this, '03');
});

Given('hệ thống đã xử lý xong văn bản đó', function (this: ExamWorld) {
  return bringTo(this, '06');
});

Given('hệ thống đã đưa văn bản đó tới trạng thái {trạng_thái}', function (this: ExamWorld, code: string) {
  return bringTo(this, code);
});

Given('hệ thống đã từ chối văn bản đó', function (this: ExamWorld) {
  return bringTo(this, '02');
});

When('văn thư tiếp nhận văn bản đó', async function (this: ExamWorld) {
  const { id } = await presentRecord(this);
  await perform(this, () => this.driver.accept(id));
});

When('lãnh đạo chuyển văn bản đó cho đơn vị xử lý', async function (this: ExamWorld) {
  const { id } = await presentRecord(this);
  await perform(this, () => this.driver.assign(id, DESK));
});

When('chuyên viên bắt đầu xử lý văn bản đó', async function (this: ExamWorld) {
  const { id } = await presentRecord(this);
  await perform(this, () => this.driver.process(id));
});

When('chuyên viên xử lý xong văn bản đó', async function (this: ExamWorld) {
  const { id } = await presentRecord(this);
  await perform(this, () => this.driver.complete(id));
});

When('văn thư thử {thao_tác} văn bản đó', function (this: ExamWorld, act: ActName) {
  return attempt(this, (id) => ACTS[act](this, id));
});
