/** Load: bursts over real HTTP, full queues, storms of statuses; every document is accounted for (P, for information). */
import { Given, Then, When } from '@cucumber/cucumber';
import { dayOf } from '../protocol/dates.ts';
import type { DocumentMessage } from '../protocol/message.ts';
import { writeMessage } from '../protocol/edxml/write.ts';
import { callOf, vxpTimestamp } from '../protocol/vxp/client.ts';
import { burst } from '../load/generator.ts';
import { imbalanceOf, isBalanced } from '../load/conservation.ts';
import { Inconclusive } from './nonconformity.ts';
import { documentsOf, quietTime } from './observations.ts';
import { AGENCIES } from './parameters.ts';
import { reports } from './recipients.ts';
import { ordinaryOrder } from './sender.ts';
import { signedIn } from './signing.ts';
import type { ExamWorld } from './world.ts';

/** Partners who send at the same time; fan-out and shares of real traffic are not laid down anywhere. */
const PARTNERS = ['Y97.10', 'Y97', 'Y90', 'Y90.05', 'Y98.30', 'Y98.20'] as const;

/** Lets partners send so many documents at once over sockets; the certificates of the last `broken` of them are worth nothing. */
async function sendBurst(world: ExamWorld, count: number, broken = 0): Promise<void> {
  const { stage } = world;
  const messages: { from: string; message: DocumentMessage }[] = [];
  for (let n = 0; n < count; n += 1) {
    const from = PARTNERS[n % PARTNERS.length]!;
    const message = n < count - broken ? await stage.correspondent(from).compose() : await signedIn(world, from, 'ký bằng hai chứng thư đều không có giá trị');
    messages.push({ from, message });
  }
  const whole = await stage.perform('burst', async () => {
    const calls = messages.map(({ from, message }) => {
      const { systemId, secret } = stage.axis.registry.connectionOf(from, dayOf(stage.axis.clock.now()))!;
      const who = { systemId, secret, timestamp: vxpTimestamp(stage.axis.clock.now()) };
      return callOf('sendEdoc', who, { from, servicetype: 'eDoc', messagetype: 'edoc' }, writeMessage(message));
    });
    const { answers, unanswered } = await burst(await stage.endpoint(), calls, { connections: 6 });
    return unanswered === 0 && answers.length === count && answers.every(({ body }) => body.includes('"OK"'));
  });
  world.incoming.push(...messages);
  if (whole) return;
  throw new Inconclusive('ENVIRONMENT', { vi: 'đợt gửi dồn qua HTTP không tới Trục trọn vẹn', en: 'the burst over HTTP did not reach the axis whole' });
}

Given('các cơ quan bạn gửi dồn lên Trục {int} văn bản hợp lệ qua HTTP', function (this: ExamWorld, count: number) {
  return sendBurst(this, count);
});

Given('các cơ quan bạn gửi dồn lên Trục {int} văn bản qua HTTP, trong đó {int} văn bản giả mạo', function (this: ExamWorld, count: number, broken: number) {
  return sendBurst(this, count, broken);
});

Then('mỗi văn bản của đợt gửi dồn có đúng một bản trong sổ hoặc bị từ chối thấy được', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const inbox = await this.driver.inbox();
  const ids = (refused: boolean): readonly string[] => inbox.filter(({ state }) => (state === 'refused') === refused).map(({ documentId }) => documentId);
  const imbalance = imbalanceOf({ sent: this.incoming.map(({ message }) => message.documentId), delivered: ids(false), refused: ids(true), inFlight: [] });
  this.stage.choose('performanceThresholds');
  this.conforms(isBalanced(imbalance), {
    expected: `${this.incoming.length} văn bản, không mất, không nhân đôi, không giao nhầm`,
    observed: `mất ${imbalance.lost.length}, nhân đôi ${imbalance.duplicated.length}, lạ ${imbalance.foreign.length}`,
  });
});

Then('đúng {int} văn bản của đợt gửi dồn bị từ chối', async function (this: ExamWorld, count: number) {
  const refused = (await this.driver.inbox()).filter(({ state }) => state === 'refused').length;
  this.conforms(refused === count, { expected: `${count} văn bản không đạt kiểm tra bị từ chối`, observed: `${refused} văn bản bị từ chối` });
});

// One to many.

const EVERYBODY = Object.values(AGENCIES).filter((organId) => /^(Y9|Z01|01)/.test(organId) && !['Y98.40', 'Y98.50'].includes(organId));

Given('hệ thống đã phát hành một công văn gửi mọi cơ quan bạn', async function (this: ExamWorld) {
  const order = ordinaryOrder(this, 'Công văn', EVERYBODY);
  this.issued.push(await this.presuppose({ vi: 'phát hành văn bản gửi mọi nơi', en: 'issuing a document to everybody' }, () => this.driver.send(order)));
});

Given('hệ thống đã phát hành một công văn gửi mọi cơ quan bạn và một nơi đang bị khóa', async function (this: ExamWorld) {
  const order = ordinaryOrder(this, 'Công văn', ['Y98.40', ...EVERYBODY]);
  this.issued.push(await this.presuppose({ vi: 'phát hành văn bản gửi mọi nơi', en: 'issuing a document to everybody' }, () => this.driver.send(order)));
});

Given('mọi cơ quan bạn đã báo đã đến', async function (this: ExamWorld) {
  for (const organId of EVERYBODY) await reports(this, organId, '01');
});

Given('mọi cơ quan bạn đã báo đủ từ đã đến tới đã hoàn thành', async function (this: ExamWorld) {
  for (const organId of EVERYBODY) for (const code of ['01', '03', '04', '05', '06']) await reports(this, organId, code);
});

Given('mọi cơ quan bạn đã báo mỗi trạng thái hai lần', async function (this: ExamWorld) {
  for (const organId of EVERYBODY) for (const code of ['01', '01', '03', '03', '05', '05', '06', '06']) await reports(this, organId, code);
});

Given('mọi cơ quan bạn trừ {cơ_quan} đã báo đã đến', async function (this: ExamWorld, silent: string) {
  for (const organId of EVERYBODY) if (organId !== silent) await reports(this, organId, '01');
});

async function conformsPerRecipient(world: ExamWorld, code: string, except: readonly string[] = []): Promise<void> {
  world.stage.choose('performanceThresholds');
  const { recipients } = await world.driver.outboxItem(world.lastIssued().id);
  const wrong = EVERYBODY.filter((organId) => !except.includes(organId)).filter((organId) => recipients.find((line) => line.organId === organId)?.code !== code);
  world.conforms(wrong.length === 0, {
    expected: `mỗi nơi nhận một dòng, trạng thái cuối là ${code}`,
    observed: `sai hoặc thiếu dòng của ${wrong.join(', ')}`,
  });
}

Then('sổ văn bản đi có trạng thái cuối {trạng_thái} của mọi cơ quan bạn', async function (this: ExamWorld, code: string) {
  await conformsPerRecipient(this, code);
});

Then('sổ văn bản đi có trạng thái cuối {trạng_thái} của mọi cơ quan bạn trừ {cơ_quan}', async function (this: ExamWorld, code: string, silent: string) {
  await conformsPerRecipient(this, code, [silent]);
});

Then('mọi cơ quan bạn đều được giao văn bản', async function (this: ExamWorld) {
  await quietTime(this.stage);
  this.stage.choose('performanceThresholds');
  const accepted = documentsOf(this.stage).filter((sent) => sent.accepted);
  const reached = new Set(accepted.flatMap(({ message }) => message.to.map(({ organId }) => organId)));
  const missing = EVERYBODY.filter((organId) => !reached.has(organId));
  this.conforms(missing.length === 0, {
    expected: `${EVERYBODY.length} nơi nhận đều được giao`,
    observed: `thiếu ${missing.join(', ')}`,
    evidence: accepted.map(({ seq }) => seq),
  });
});

// Order and deadlines under load.

Given('hệ thống đã phát hành xen kẽ {int} công văn thường và {int} công văn hỏa tốc', async function (this: ExamWorld, ordinary: number, urgent: number) {
  const every = Math.floor(ordinary / urgent);
  for (let n = 0; n < ordinary + urgent; n += 1) {
    const priority = n % (every + 1) === every ? 3 : 0;
    const order = { ...ordinaryOrder(this, 'Công văn', ['Y97.10']), priority };
    this.issued.push(await this.presuppose({ vi: 'phát hành văn bản', en: 'issuing a document' }, () => this.driver.send(order)));
  }
});

Then('dưới tải, văn bản hỏa tốc rời hệ thống trước văn bản thường', async function (this: ExamWorld) {
  await quietTime(this.stage);
  this.stage.choose('performanceThresholds');
  const order = documentsOf(this.stage).filter(({ accepted }) => accepted);
  const places = (urgent: boolean): readonly number[] => order.flatMap(({ message }, place) => ((message.otherInfo?.priority === '3') === urgent ? [place] : []));
  const late = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.ceil(list.length * 0.95) - 1] ?? Number.NaN;
  const [urgent, ordinary] = [late(places(true)), late(places(false))];
  // One ordinary document may have been on its way already.
  this.conforms(order.length === this.issued.length && urgent <= places(true).length && urgent < ordinary, {
    expected: 'thứ tự rời hệ thống ở bách phân vị 95 của văn bản hỏa tốc nhỏ hơn của văn bản thường',
    observed: `hỏa tốc ${urgent + 1}, thường ${ordinary + 1}, đã rời ${order.length}/${this.issued.length}`,
    evidence: order.map(({ seq }) => seq),
  });
});

When('hệ thống làm việc buổi sáng ngày {ngày}', async function (this: ExamWorld, day: string) {
  for (const time of ['08:05', '10:00', '12:00']) {
    await this.stage.moveTo(`${day}T${time}:00+07:00`);
    await this.driver.collect();
  }
});
