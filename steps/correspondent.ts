/** The far side as the party that acts: partner agencies send documents, report statuses, recall, update and replace. */
import { Given } from '@cucumber/cucumber';
import { instantToWireDate } from '../protocol/dates.ts';
import { documentTypeOf, typeNamed } from '../protocol/document-types.ts';
import type { DocumentMessage } from '../protocol/message.ts';
import type { OutboxItem } from '../sut/driver.ts';
import { DEFECTS, type DefectName } from './defects.ts';
import type { ComposeOptions } from './stage.ts';
import type { ExamWorld } from './world.ts';

/** Lets a partner agency send a document; from now on it is "that document". */
export async function sendTo(world: ExamWorld, organId: string, difference: Partial<DocumentMessage> = {}, options: ComposeOptions = {}): Promise<DocumentMessage> {
  const far = world.stage.correspondent(organId);
  const message = await far.compose(difference, options);
  await far.send(message);
  world.incoming.push({ from: organId, message });
  return message;
}

/** Brings a document to the system past the checks of the axis, as a careless or hostile partner would. */
export async function slipTo(world: ExamWorld, organId: string, message: DocumentMessage): Promise<DocumentMessage> {
  await world.stage.correspondent(organId).inject(message);
  world.incoming.push({ from: organId, message });
  return message;
}

/** What a status says it is about: a document the system issued. */
export function aboutIssued(world: ExamWorld, { documentId, code, issuedOn }: OutboxItem = world.lastIssued()) {
  return { organId: world.stage.sut.organId, code, promulgationDate: issuedOn.replaceAll('-', '/'), documentId };
}

/** Place in the log of the last act so far: calls that follow belong to what happens next, also when the log is judged again. */
export function here(world: ExamWorld): number {
  return world.stage.journal.all().findLast(({ kind }) => kind !== 'call')?.seq ?? 0;
}

/** Everything after this moment is an answer to what the sender asks now. */
export function markHere(world: ExamWorld): void {
  world.notes.set('mark', here(world));
  world.notes.set('marked-at', world.stage.clock.now());
}

// Documents.

Given('{cơ_quan} (đã )gửi tới hệ thống một văn bản hợp lệ', async function (this: ExamWorld, organId: string) {
  await sendTo(this, organId);
});

Given('{cơ_quan} (đã )gửi tới hệ thống {int} văn bản hợp lệ', async function (this: ExamWorld, organId: string, count: number) {
  for (let n = 0; n < count; n += 1) await sendTo(this, organId);
});

Given('{cơ_quan} (đã )gửi tới hệ thống một văn bản hợp lệ kèm {int} phụ lục', async function (this: ExamWorld, organId: string, annexes: number) {
  await sendTo(this, organId, {}, { annexes });
});

Given('{cơ_quan} (đã )gửi tới hệ thống một văn bản hợp lệ mức {mức_khẩn}', async function (this: ExamWorld, organId: string, priority: number) {
  await sendTo(this, organId, { otherInfo: { priority: String(priority), promulgationAmount: '1', pageAmount: '1' } });
});

Given('{cơ_quan} (đã )gửi tới hệ thống một văn bản hợp lệ có hạn xử lý ngày {ngày}', async function (this: ExamWorld, organId: string, day: string) {
  await sendTo(this, organId, { dueDate: day.replaceAll('-', '/') });
});

Given('{cơ_quan} (đã )gửi tới hệ thống một văn bản hợp lệ có trích yếu {string}', async function (this: ExamWorld, organId: string, subject: string) {
  await sendTo(this, organId, { subject });
});

Given('{cơ_quan} (đã )gửi tới hệ thống một văn bản hợp lệ có gửi kèm bản giấy', async function (this: ExamWorld, organId: string) {
  const { bussiness } = await this.stage.correspondent(organId).compose({ attachments: [] });
  await sendTo(this, organId, { bussiness: { ...bussiness!, paper: '1' } });
});

Given('{cơ_quan} (đã )gửi tới hệ thống một {loại}( hợp lệ)', async function (this: ExamWorld, organId: string, typeName: string) {
  await sendTo(this, organId, await typedAs(this, organId, typeName));
});

Given('{cơ_quan} (đã )gửi tới hệ thống một {loại} mức khẩn {mức_khẩn}', async function (this: ExamWorld, organId: string, typeName: string, priority: number) {
  const difference = await typedAs(this, organId, typeName);
  await sendTo(this, organId, { ...difference, otherInfo: { priority: String(priority), promulgationAmount: '1', pageAmount: '1' } });
});

Given('{cơ_quan} (đã )gửi lại đúng văn bản đó', async function (this: ExamWorld, organId: string) {
  const { message } = this.lastIncoming();
  await this.stage.correspondent(organId).send(message);
});

Given('{cơ_quan} (đã )gửi tới hệ thống một văn bản {khuyết_tật}', async function (this: ExamWorld, organId: string, name: DefectName) {
  const far = this.stage.correspondent(organId);
  this.notes.set('defect', name);
  await slipTo(this, organId, await DEFECTS[name].make(far));
});

// Statuses about what the system issued.

Given('{cơ_quan} (đã )báo trạng thái {trạng_thái} về văn bản đã phát hành', async function (this: ExamWorld, organId: string, code: string) {
  await this.stage.correspondent(organId).status(code, aboutIssued(this));
});

Given(
  '{cơ_quan} (đã )báo trạng thái {trạng_thái} về văn bản đã phát hành với lý do {string}',
  async function (this: ExamWorld, organId: string, code: string, reason: string) {
    await this.stage.correspondent(organId).status(code, aboutIssued(this), { reason });
  },
);

// Recall of what they sent.

Given('{cơ_quan} (đã )gửi thông báo thu hồi văn bản đó với lý do {string}', async function (this: ExamWorld, organId: string, reason: string) {
  this.notes.set('recall-reason', reason);
  await changeSent(this, organId, { docType: '1', docReason: reason });
});

Given('{cơ_quan} (đã )yêu cầu lấy lại văn bản đó với lý do {string}', async function (this: ExamWorld, organId: string, reason: string) {
  const { documentId, code, promulgation } = this.lastIncoming().message;
  const about = { organId: this.stage.sut.organId, code: `${code.number}/${code.notation}`, promulgationDate: promulgation.date!, documentId };
  this.notes.set('recall-reason', reason);
  markHere(this);
  await this.stage.correspondent(organId).status('13', about, { reason });
});

/** Type and notation of a partner's document, and the document id that goes with them (ND30 PLI.II.3.b). */
async function typedAs(world: ExamWorld, organId: string, typeName: string): Promise<Partial<DocumentMessage>> {
  const { code, from } = await world.stage.correspondent(organId).compose({ attachments: [] });
  const notation = [typeNamed(typeName)?.abbreviation, code.notation].filter(Boolean).join('-');
  const documentId = `${from.organId},${instantToWireDate(world.stage.clock.now())},${code.number}/${notation}`;
  return { documentType: documentTypeOf(typeName), code: { ...code, notation }, documentId };
}

/** Sends the last document again as a recall or an update of itself; it stays "that document". */
export async function changeSent(
  world: ExamWorld,
  organId: string,
  business: NonNullable<DocumentMessage['bussiness']>,
  difference: Partial<DocumentMessage> = {},
): Promise<void> {
  const { message } = world.lastIncoming();
  markHere(world);
  await world.stage.correspondent(organId).send({ ...message, ...difference, bussiness: { ...message.bussiness, ...business } });
}
