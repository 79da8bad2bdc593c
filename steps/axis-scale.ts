/** How much the axis bears: everybody connected at once, everybody to everybody (P, for information). */
import { Given, Then, When } from '@cucumber/cucumber';
import { dayOf } from '../protocol/dates.ts';
import { imbalanceOf, isBalanced } from '../load/conservation.ts';
import { FAR_SYSTEM } from './exam-registry.ts';
import { acting, documentOf, listsOf, repliesTo, sendingBy } from './parties.ts';
import type { ExamWorld, Incoming } from './world.ts';

export const OFFICE = 'G22';

/** Level-1 bodies that are connected on the day of the clock, by the list of agencies: ministries, provinces, the Party. */
export function levelOne({ stage }: ExamWorld, groups: string): readonly string[] {
  const day = dayOf(stage.axis.clock.now());
  const { registry } = stage.axis;
  return registry.all().flatMap(({ code }) => (new RegExp(`^[${groups}]\\d\\d$`).test(code) && registry.standingOf(code, day) === 'open' ? [code] : []));
}

/** A document on its way from one node to others. */
interface Way {
  readonly from: string;
  readonly to: readonly string[];
}

function nodesOf(world: ExamWorld): readonly string[] {
  return world.notes.get('nodes') as readonly string[];
}

Given('mô hình thí điểm gồm Văn phòng Chính phủ, {int} bộ và {int} địa phương', function (this: ExamWorld, ministries: number, provinces: number) {
  const others = levelOne(this, 'G').filter((code) => code !== OFFICE);
  this.notes.set('nodes', [OFFICE, ...others.slice(0, ministries), ...levelOne(this, 'H').slice(0, provinces)]);
});

Given('mọi đầu mối cấp 1 có kết nối trong danh mục', function (this: ExamWorld) {
  this.notes.set('nodes', levelOne(this, 'AGH'));
});

Given('một đầu mối trong số đó đang bị khóa', function (this: ExamWorld) {
  const { registry } = this.stage.axis;
  const locked = nodesOf(this).at(-1)!;
  registry.put({ ...registry.find(locked)!, locked: true });
  this.notes.set('nodes', nodesOf(this).slice(0, -1));
  this.notes.set('locked', locked);
});

When('mỗi đầu mối cùng lúc gửi một văn bản tới mọi đầu mối khác', async function (this: ExamWorld) {
  await exchange(this, everyone(nodesOf(this)));
});

When('mỗi đầu mối cùng lúc gửi một văn bản tới mọi đầu mối khác và một văn bản tới đầu mối bị khóa', async function (this: ExamWorld) {
  const locked = this.notes.get('locked') as string;
  await exchange(this, everyone(nodesOf(this)), nodesOf(this).map((from) => ({ from, to: [locked] })));
});

When('mỗi đầu mối gửi một văn bản tới đầu mối kế tiếp và Văn phòng Chính phủ gửi một văn bản tới mọi nơi', async function (this: ExamWorld) {
  const nodes = nodesOf(this);
  await exchange(this, [...nodes.map((from, at) => ({ from, to: [nodes[(at + 1) % nodes.length]!] })), { from: OFFICE, to: nodes.filter((code) => code !== OFFICE) }]);
});

function everyone(nodes: readonly string[]): readonly Way[] {
  return nodes.map((from) => ({ from, to: nodes.filter((code) => code !== from) }));
}

/** Lets all documents go at the same time; those in vain are expected to be refused. */
export async function exchange(world: ExamWorld, ways: readonly Way[], vain: readonly Way[] = []): Promise<void> {
  const messages: Incoming[] = [];
  for (const { from, to } of [...ways, ...vain]) messages.push({ from, message: await documentOf(world, from, to) });
  world.notes.set('ways', ways);
  world.stage.choose('performanceThresholds');
  await acting(world, 'exchange', () => messages.map(({ from, message }) => sendingBy(world.stage, from, message)));
}

Then('mọi văn bản đến đúng nơi, mỗi nơi một lần, không mất, không lạ', async function (this: ExamWorld) {
  const ways = this.notes.get('ways') as readonly Way[];
  const lists = await listsOf(this, nodesOf(this), 'getReceivedEdocList');
  // From whom to whom, in the list of which connection, the n-th time.
  const sent = numbered(ways.flatMap(({ from, to }) => to.map((code) => `${from} → ${code} @ ${FAR_SYSTEM}${code}`)));
  const delivered = numbered([...lists].flatMap(([system, rows]) => rows.map((row) => `${row['from']} → ${row['to']} @ ${system}`)));
  const imbalance = imbalanceOf({ sent, delivered, refused: [], inFlight: [] });
  this.conforms(isBalanced(imbalance), {
    expected: `${sent.length} lượt giao giữa ${nodesOf(this).length} đầu mối, mỗi lượt một lần`,
    observed: `mất ${imbalance.lost.slice(0, 3).join('; ') || 0}, thừa ${imbalance.foreign.slice(0, 3).join('; ') || 0}`,
  });
});

function numbered(ways: readonly string[]): readonly string[] {
  const count = new Map<string, number>();
  return ways.map((way) => {
    count.set(way, (count.get(way) ?? 0) + 1);
    return `${way} #${count.get(way)}`;
  });
}

Then('mỗi đầu mối nhận lại mã DocId của chính văn bản mình gửi', async function (this: ExamWorld) {
  const answers = repliesTo(this, 'sendEdoc').filter(({ said }) => said?.status === 'OK');
  const lists = await listsOf(this, nodesOf(this), 'getSentEdocList');
  const wrong = answers.filter(({ call, said }) => !(lists.get(call.systemId ?? '') ?? []).some(({ senderDocId }) => senderDocId === said?.json['DocId']));
  const ids = new Set(answers.map(({ said }) => said?.json['DocId']));
  this.conforms(wrong.length === 0 && ids.size === answers.length, {
    expected: `${answers.length} lần gửi, mỗi lần một mã DocId có trong danh sách đã gửi của chính đầu mối ấy`,
    observed: `${wrong.length} mã DocId không thuộc đầu mối nhận nó, ${answers.length - ids.size} mã trùng`,
    evidence: wrong.slice(0, 3).map(({ seq }) => seq),
  });
});

Then('mọi văn bản tới đầu mối bị khóa bị từ chối', function (this: ExamWorld) {
  const locked = this.notes.get('locked') as string;
  const refused = repliesTo(this, 'sendEdoc').filter(({ said }) => said?.status === 'FAIL' && said.errorDesc?.includes(locked));
  this.conforms(refused.length === nodesOf(this).length, { expected: `${nodesOf(this).length} lần từ chối nêu ${locked}`, observed: `${refused.length} lần`, evidence: refused.slice(0, 3).map(({ seq }) => seq) });
});
