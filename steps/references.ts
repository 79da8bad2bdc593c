/** What the statuses and replies of the system under test say they are about. */
import { Given, Then, When } from '@cucumber/cucumber';
import type { StatusMessage } from '../protocol/message.ts';
import { sendTo } from './correspondent.ts';
import { awaitStatus, documentsOf, quietTime, statusesOf, type SentPackage } from './observations.ts';
import { presentRecord } from './receiver.ts';
import { ordinaryOrder } from './sender.ts';
import type { ExamWorld } from './world.ts';

Given('{cơ_quan} (đã )gửi tới hệ thống một văn bản hợp lệ viện dẫn văn bản khác', async function (this: ExamWorld, organId: string) {
  await sendTo(this, organId, {
    responseFor: [{ organId: this.stage.sut.organId, code: '12/STN-VP', promulgationDate: '2026/10/05', documentId: `${this.stage.sut.organId},2026/10/05,12/STN-VP` }],
  });
});

Given('{cơ_quan} (đã )gửi tới hệ thống một văn bản cùng số và ký hiệu ban hành năm trước', async function (this: ExamWorld, organId: string) {
  const { code, promulgation } = this.lastIncoming().message;
  const date = `${Number(promulgation.date!.slice(0, 4)) - 1}${promulgation.date!.slice(4)}`;
  await sendTo(this, organId, { code, promulgation: { ...promulgation, date }, documentId: `${organId},${date},${code.number}/${code.notation}` });
});

When('văn thư phát hành một công văn trả lời văn bản đó', async function (this: ExamWorld) {
  await reply(this, this.lastIncoming().message.documentId);
});

When('văn thư phát hành một công văn trả lời văn bản đến thứ {int}', async function (this: ExamWorld, ordinal: number) {
  await reply(this, this.incoming[ordinal - 1]!.message.documentId);
});

async function reply(world: ExamWorld, documentId: string): Promise<void> {
  const { id, from } = await presentRecord(world, documentId);
  const order = { ...ordinaryOrder(world, 'Công văn', [from.organId]), answers: id };
  const item = await world.act(() => world.driver.send(order));
  if (item) world.issued.push(item);
}

Then('trạng thái {trạng_thái} chỉ rõ đúng văn bản đó', async function (this: ExamWorld, code: string) {
  const { message } = this.lastIncoming();
  const status = await awaitStatus(this.stage, message.documentId, code);
  const wrong = status ? wrongReferences(status, message) : ['không có trạng thái nào mang mã văn bản này'];
  this.conforms(wrong.length === 0, {
    expected: `ResponseFor nêu đúng ${message.from.organId}, ${message.code.number}/${message.code.notation}, ${message.promulgation.date}, ${message.documentId}`,
    observed: wrong.join('; '),
    evidence: status ? [status.seq] : [],
  });
});

Then('mọi trạng thái đều chỉ rõ một văn bản đã gửi đến', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const wrong = statusesOf(this.stage).flatMap((status) => {
    const original = this.incoming.find(({ message }) => message.documentId === status.message.responseFor.documentId);
    return original ? wrongReferences(status, original.message) : [`mã ${status.message.responseFor.documentId ?? '(trống)'} không phải văn bản đã gửi đến`];
  });
  this.conforms(statusesOf(this.stage).length > 0 && wrong.length === 0, {
    expected: 'mỗi trạng thái dẫn đúng một văn bản gốc',
    observed: wrong.join('; ') || 'hệ thống không gửi trạng thái nào',
  });
});

/** What a reference says differently from the original; what it leaves out does no harm while the document id is exact. */
function wrongReferences({ message: { responseFor } }: SentPackage<StatusMessage>, original: { readonly from: { readonly organId: string }; readonly code: { readonly number?: string; readonly notation?: string }; readonly promulgation: { readonly date?: string }; readonly documentId: string }): readonly string[] {
  const { number, notation } = original.code;
  const parts = [
    ['mã cơ quan', responseFor.organId, original.from.organId],
    ['số và ký hiệu', responseFor.code, `${number}/${notation}`],
    ['ngày ban hành', responseFor.promulgationDate, original.promulgation.date],
    ['mã văn bản', responseFor.documentId ?? '', original.documentId],
  ] as const;
  return parts.filter(([, said, meant]) => said !== undefined && said !== meant).map(([what, said, meant]) => `${what} "${said}" thay vì "${meant}"`);
}

Then('công văn trả lời dẫn đúng văn bản đến thứ {int}', async function (this: ExamWorld, ordinal: number) {
  await repliesTo(this, this.incoming[ordinal - 1]!.message.documentId);
});

Then('công văn trả lời dẫn đúng văn bản đó', async function (this: ExamWorld) {
  await repliesTo(this, this.lastIncoming().message.documentId);
});

async function repliesTo(world: ExamWorld, documentId: string): Promise<void> {
  const { documentId: reply } = world.lastIssued();
  const sent = documentsNamed(world, reply);
  const named = sent.flatMap(({ message }) => message.responseFor.map((each) => each.documentId));
  world.conforms(named.length === 1 && named[0] === documentId, {
    expected: `văn bản trả lời dẫn ResponseFor tới ${documentId} và chỉ văn bản đó`,
    observed: `ResponseFor dẫn tới: ${named.join(', ') || 'không có'}`,
    evidence: sent.map(({ seq }) => seq),
  });
}

function documentsNamed(world: ExamWorld, documentId: string) {
  return documentsOf(world.stage).filter(({ message, accepted }) => accepted && message.documentId === documentId);
}
