/** Replacements that senders make of documents the system under test received. */
import { Given, Then } from '@cucumber/cucumber';
import type { DocumentMessage } from '../protocol/message.ts';
import { slipTo } from './correspondent.ts';
import { DEFECTS, type DefectName } from './defects.ts';
import { quietTime } from './observations.ts';
import { untouched } from './recall-in.ts';
import { recordsOf } from './receiver.ts';
import type { ExamWorld } from './world.ts';

/** The document as a replacement of these. */
export const replacing = (message: DocumentMessage, sutId: string, ...replaced: readonly DocumentMessage[]): DocumentMessage => ({
  ...message,
  bussiness: {
    ...message.bussiness!,
    docType: '3',
    docReason: 'Thay thế do sai nội dung',
    replacements: replaced.map(({ documentId }) => ({ documentId, organIds: [sutId] })),
  },
});

Given('{cơ_quan} (đã )thay thế văn bản đó bằng một văn bản mới', async function (this: ExamWorld, organId: string) {
  await replace(this, organId);
});

Given('{cơ_quan} (đã )thay thế cả hai văn bản đã gửi bằng một văn bản mới', async function (this: ExamWorld, organId: string) {
  await replace(this, organId, this.incoming.map(({ message }) => message));
});

Given('{cơ_quan} đã soạn hai văn bản thay thế nối tiếp và gửi bản sau đến trước', async function (this: ExamWorld, organId: string) {
  const far = this.stage.correspondent(organId);
  const first = this.lastIncoming().message;
  const second = replacing(await far.compose(), this.stage.sut.organId, first);
  const third = replacing(await far.compose(), this.stage.sut.organId, second);
  await far.send(third);
  await this.driver.collect();
  await far.send(second);
  this.incoming.push({ from: organId, message: second }, { from: organId, message: third });
});

Given('{cơ_quan} (đã )thay thế văn bản đó bằng một văn bản {khuyết_tật}', async function (this: ExamWorld, organId: string, name: DefectName) {
  const { message } = this.lastIncoming();
  this.notes.set('replaced', message);
  await slipTo(this, organId, replacing(await DEFECTS[name].make(this.stage.correspondent(organId)), this.stage.sut.organId, message));
});

Given('{cơ_quan} (đã )xưng là thay thế văn bản đó', async function (this: ExamWorld, organId: string) {
  const { message } = this.lastIncoming();
  this.notes.set('replaced', message);
  await slipTo(this, organId, replacing(await this.stage.correspondent(organId).compose(), this.stage.sut.organId, message));
});

Given('{cơ_quan} (đã )gửi văn bản thay thế mà không nêu văn bản bị thay', async function (this: ExamWorld, organId: string) {
  this.notes.set('replaced', this.lastIncoming().message);
  await slipTo(this, organId, replacing(await this.stage.correspondent(organId).compose(), this.stage.sut.organId));
});

Given('{cơ_quan} (đã )thay thế một văn bản mà hệ thống chưa có', async function (this: ExamWorld, organId: string) {
  await replace(this, organId, [await this.stage.correspondent(organId).compose({ attachments: [] })]);
});

Given('{cơ_quan} (đã )gửi lại văn bản bị thay', async function (this: ExamWorld, organId: string) {
  await this.stage.correspondent(organId).send(this.notes.get('replaced') as DocumentMessage);
});

async function replace(world: ExamWorld, organId: string, replaced: readonly DocumentMessage[] = [world.lastIncoming().message]): Promise<void> {
  world.notes.set('replaced', replaced.at(-1));
  const far = world.stage.correspondent(organId);
  const message = replacing(await far.compose(), world.stage.sut.organId, ...replaced);
  await far.send(message);
  world.incoming.push({ from: organId, message });
}

Then('chỉ văn bản gửi sau cùng là bản hiện hành', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const current: string[] = [];
  for (const { message } of this.incoming) {
    const records = await recordsOf(this, message.documentId);
    if (records.some(({ state, supersededBy }) => !['refused', 'recalled'].includes(state) && supersededBy === undefined)) current.push(message.documentId);
  }
  const last = this.lastIncoming().message.documentId;
  this.conforms(current.length === 1 && current[0] === last, { expected: `chỉ ${last} còn hiện hành`, observed: `đang hiện hành: ${current.join(', ') || 'không có'}` });
});

Then('văn bản bị thay đã hết hiện hành', async function (this: ExamWorld) {
  const { documentId } = this.notes.get('replaced') as DocumentMessage;
  const records = await recordsOf(this, documentId);
  const by = this.lastIncoming().message.documentId;
  this.conforms(records.every(({ state, supersededBy }) => supersededBy === by || state === 'recalled'), {
    expected: `văn bản ${documentId} được ghi là đã bị ${by} thay thế`,
    observed: records.map(({ state, supersededBy }) => `${state}, thay bởi ${supersededBy ?? 'không văn bản nào'}`).join('; '),
  });
});

Then('văn bản bị thay vẫn còn nguyên tại hệ thống', async function (this: ExamWorld) {
  await quietTime(this.stage);
  await untouched(this, this.notes.get('replaced') as DocumentMessage);
});

