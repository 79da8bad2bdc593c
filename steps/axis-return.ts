/** Statuses on their way over the axis: back to who sent the document, and to nobody else. */
import { Given, Then } from '@cucumber/cucumber';
import { instantToWireTimestamp } from '../protocol/dates.ts';
import type { StatusMessage } from '../protocol/message.ts';
import { acting, collectedBy, sendingBy } from './parties.ts';
import type { ExamWorld } from './world.ts';

Given('{cơ_quan} (đã )báo lên Trục trạng thái {trạng_thái} về văn bản đó', async function (this: ExamWorld, organId: string, code: string) {
  await report(this, organId, code);
});

Given('{cơ_quan} (đã )báo lên Trục trạng thái {trạng_thái} về văn bản đó với lý do {string}', async function (this: ExamWorld, organId: string, code: string, reason: string) {
  await report(this, organId, code, reason);
});

async function report(world: ExamWorld, organId: string, statusCode: string, reason?: string): Promise<void> {
  const { stage } = world;
  const { from, code, promulgation, documentId } = world.lastIncoming().message;
  const message: StatusMessage = {
    kind: 'status',
    from: { organId, organName: stage.nameOf(organId) },
    responseFor: { organId: from.organId, code: `${code.number}/${code.notation}`, promulgationDate: promulgation.date!, documentId },
    staff: { department: 'Văn thư', staff: 'Lê Văn Mẫu', email: 'le.mau@example.vn', mobile: '0900000001' },
    statusCode,
    ...(reason !== undefined && { description: reason }),
    timestamp: instantToWireTimestamp(stage.clock.now()),
  };
  await acting(world, 'report', () => [sendingBy(stage, organId, message)]);
}

/** Statuses about the document in question that an agency fetches now. */
async function statusesAt(world: ExamWorld, organId: string): Promise<readonly StatusMessage[]> {
  const { documentId } = world.lastIncoming().message;
  const found = await collectedBy(world, organId);
  return found.filter((message): message is StatusMessage => message.kind === 'status' && message.responseFor.documentId === documentId);
}

Then('{cơ_quan} được giao trạng thái {trạng_thái} của {cơ_quan} đúng một lần', async function (this: ExamWorld, organId: string, code: string, by: string) {
  const found = await statusesAt(this, organId);
  const right = found.filter(({ statusCode, from }) => statusCode === code && from.organId === by);
  this.conforms(right.length === 1 && found.length === 1, { expected: `một trạng thái ${code} của ${by}`, observed: found.map(({ statusCode, from }) => `${statusCode} của ${from.organId}`).join(', ') || 'không có trạng thái nào' });
});

Then('{cơ_quan} không được giao trạng thái nào về văn bản đó', async function (this: ExamWorld, organId: string) {
  const found = await statusesAt(this, organId);
  this.conforms(found.length === 0, { expected: `${organId} không phải Bên gửi nên không được giao trạng thái`, observed: `được giao ${found.length} trạng thái` });
});

Then('{cơ_quan} được giao trạng thái {trạng_thái} với nguyên lý do {string}', async function (this: ExamWorld, organId: string, code: string, reason: string) {
  const found = await statusesAt(this, organId);
  this.conforms(found.some(({ statusCode, description }) => statusCode === code && description === reason), {
    expected: `trạng thái ${code} với lý do "${reason}"`,
    observed: found.map(({ statusCode, description = 'không có lý do' }) => `${statusCode}: ${description}`).join('; ') || 'không có trạng thái nào',
  });
});
