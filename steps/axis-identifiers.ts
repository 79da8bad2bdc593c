/** What the axis answers to senders and receivers by the list of agencies and the day. */
import { Then, When } from '@cucumber/cucumber';
import { acting, collectedBy, documentOf, lastReply, listOf, sendingBy, told, type Replied } from './parties.ts';
import type { ExamWorld } from './world.ts';

When('{cơ_quan} (đã )gửi lên Trục một văn bản tới {cơ_quan}', async function (this: ExamWorld, from: string, to: string) {
  await sendTo(this, from, [to]);
});

When('{cơ_quan} (đã )gửi lên Trục một văn bản tới {cơ_quan} và {cơ_quan}', async function (this: ExamWorld, from: string, one: string, other: string) {
  await sendTo(this, from, [one, other]);
});

When('{cơ_quan} (đã )gửi lên Trục một văn bản tới {cơ_quan}, {cơ_quan} và {cơ_quan}', async function (this: ExamWorld, from: string, one: string, other: string, third: string) {
  await sendTo(this, from, [one, other, third]);
});

When('hệ thống của {cơ_quan} gửi lên Trục một văn bản dưới tên {cơ_quan} tới {cơ_quan}', async function (this: ExamWorld, by: string, from: string, to: string) {
  const message = await documentOf(this, from, [to]);
  await acting(this, 'send', () => [sendingBy(this.stage, by, message)]);
});

async function sendTo(world: ExamWorld, from: string, to: readonly string[]): Promise<void> {
  const message = await documentOf(world, from, to);
  await acting(world, 'send', () => [sendingBy(world.stage, from, message)]);
}

Then('Trục nhận chuyển văn bản đó', function (this: ExamWorld) {
  const sending = lastReply(this, 'sendEdoc');
  this.conforms(sending.said?.status === 'OK' && Boolean(sending.said.json['DocId']), {
    expected: 'Trục trả lời OK kèm mã DocId của lần gửi',
    observed: told(sending),
    evidence: [sending.seq],
  });
});

Then('Trục từ chối và nêu {cơ_quan} trong lời báo lỗi', function (this: ExamWorld, code: string) {
  const sending = lastReply(this, 'sendEdoc');
  const refused = sending.said?.status === 'FAIL' && !sending.said.json['DocId'];
  this.conforms(refused && codesIn(this, sending).includes(code), {
    expected: `Trục từ chối, không cấp DocId, lời báo lỗi nêu mã ${code}`,
    observed: told(sending),
    evidence: [sending.seq],
  });
});

Then('Trục từ chối văn bản đó', function (this: ExamWorld) {
  const sending = lastReply(this, 'sendEdoc');
  this.conforms(sending.said?.status === 'FAIL' && !sending.said.json['DocId'], { expected: 'Trục từ chối, không cấp DocId', observed: told(sending), evidence: [sending.seq] });
});

/** Codes of agencies in what the axis said, by the list of agencies or by their form. */
function codesIn({ stage }: ExamWorld, { said }: Replied): readonly string[] {
  const words = said?.errorDesc?.match(/[0-9A-Z]+(\.[0-9A-Z]+)*/g) ?? [];
  return words.filter((word) => /^[A-Y]\d\d(\.|$)/.test(word) || stage.axis.registry.find(word) !== undefined);
}

Then('lời báo lỗi nêu đúng mã kế thừa mà danh mục ghi cho {cơ_quan}', function (this: ExamWorld, code: string) {
  const sending = lastReply(this, 'sendEdoc');
  const { successor = '' } = this.stage.axis.registry.find(code)!;
  this.conforms(codesIn(this, sending).includes(successor), { expected: `lời báo lỗi nêu mã kế thừa ${successor}`, observed: told(sending), evidence: [sending.seq] });
});

Then('lời báo lỗi không nêu mã định danh nào khác ngoài {cơ_quan}', function (this: ExamWorld, code: string) {
  const sending = lastReply(this, 'sendEdoc');
  const others = codesIn(this, sending).filter((each) => each !== code);
  this.conforms(others.length === 0, { expected: `danh mục không ghi mã kế thừa nên lời báo lỗi chỉ nêu ${code}`, observed: `lời báo lỗi nêu thêm ${others.join(', ')}: ${told(sending)}`, evidence: [sending.seq] });
});

/** Packages of the document in question that an agency fetches from the axis now. */
async function fetchedBy(world: ExamWorld, organId: string): Promise<number> {
  const { documentId } = world.lastIncoming().message;
  const found = await collectedBy(world, organId);
  return found.filter((message) => message.kind === 'document' && message.documentId === documentId).length;
}

Then('{cơ_quan} không được giao văn bản đó', async function (this: ExamWorld, organId: string) {
  const count = await fetchedBy(this, organId);
  this.conforms(count === 0, { expected: `${organId} không có gói tin nào của văn bản đó`, observed: `${organId} lấy về được ${count} gói tin của văn bản đó` });
});

Then('{cơ_quan} được giao văn bản đó', async function (this: ExamWorld, organId: string) {
  this.conforms((await fetchedBy(this, organId)) > 0, { expected: `${organId} lấy về được văn bản đó`, observed: 'không có gói tin nào của văn bản đó' });
});

Then('{cơ_quan} được giao văn bản đó đúng một lần', async function (this: ExamWorld, organId: string) {
  const count = await fetchedBy(this, organId);
  this.conforms(count === 1, { expected: `${organId} lấy về được văn bản đó đúng một lần`, observed: `${count} lần` });
});

Then('Trục cho Bên gửi biết rõ {cơ_quan} chưa nhận được văn bản đó', async function (this: ExamWorld, code: string) {
  const sending = lastReply(this, 'sendEdoc');
  const rows = await listOf(this, this.lastIncoming().from, 'getSentEdocList');
  const failed = rows.some(({ toCode, sendStatus }) => toCode === code && sendStatus === 'fail');
  const refused = sending.said?.status === 'FAIL' && codesIn(this, sending).includes(code);
  this.conforms(refused || failed, { expected: `Trục từ chối và nêu ${code}, hoặc ghi ${code} là gửi hỏng trong danh sách đã gửi`, observed: told(sending), evidence: [sending.seq] });
});

/** How often what was sent to a code waits in the list of a connection, with the code whole. */
async function waitingFor(world: ExamWorld, code: string, connection: string): Promise<number> {
  const { from } = world.lastIncoming();
  return (await listOf(world, connection, 'getReceivedEdocList')).filter((row) => row['to'] === code && row['from'] === from).length;
}

Then('văn bản gửi {cơ_quan} đi qua kết nối của {cơ_quan}', async function (this: ExamWorld, code: string, connection: string) {
  const count = await waitingFor(this, code, connection);
  this.conforms(count > 0, { expected: `danh sách chờ nhận của ${connection} có gói tin ghi nơi nhận ${code}`, observed: `${count} gói tin như vậy` });
});

Then('văn bản gửi {cơ_quan} không đi qua kết nối của {cơ_quan}', async function (this: ExamWorld, code: string, connection: string) {
  const count = await waitingFor(this, code, connection);
  this.conforms(count === 0, { expected: `danh sách chờ nhận của ${connection} không có gói tin nào của ${code}`, observed: `${count} gói tin` });
});
