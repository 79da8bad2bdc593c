/** What the system under test reports back about a document it received. */
import { Then } from '@cucumber/cucumber';
import { DEFECTS, type Defect, type DefectName } from './defects.ts';
import { awaitStatus, callsOf, quietTime, statusesAbout, type SentPackage } from './observations.ts';
import type { StatusMessage } from '../protocol/message.ts';
import type { CallObservation } from '../simulator/journal.ts';
import { STATUSES } from './parameters.ts';
import { recordOf, recordsOf } from './receiver.ts';
import type { ExamWorld } from './world.ts';

export const nameOfStatus = (code: string): string => Object.entries(STATUSES).find(([, each]) => each === code)?.[0] ?? code;

/** Statuses about the document the scenario speaks of. */
export function reportsAbout(world: ExamWorld, code?: string): readonly SentPackage<StatusMessage>[] {
  return statusesAbout(world.stage, world.lastIncoming().message.documentId, code);
}

/** Calls by which the system took packages from the axis, by either of the two ways. */
export function fetchesOf(world: ExamWorld): readonly CallObservation[] {
  return callsOf(world.stage).filter(({ operation }) => operation === 'getEdoc' || operation === 'downloadEdoc');
}

export function codesAbout(world: ExamWorld): string {
  return reportsAbout(world).map(({ message }) => message.statusCode).join(', ') || 'không có';
}

Then('Bên gửi nhận được trạng thái {trạng_thái} về văn bản đó', async function (this: ExamWorld, code: string) {
  const { documentId } = this.lastIncoming().message;
  const status = await awaitStatus(this.stage, documentId, code);
  this.conforms(status?.accepted === true, {
    expected: `hệ thống gửi trạng thái "${nameOfStatus(code)}" (${code}) về văn bản ${documentId}`,
    observed: status ? 'trạng thái được gửi nhưng trục không nhận' : `các trạng thái đã gửi: ${codesAbout(this)}`,
    evidence: reportsAbout(this).map(({ seq }) => seq),
  });
});

Then('mỗi văn bản đã gửi đến có đúng một trạng thái {trạng_thái}', async function (this: ExamWorld, code: string) {
  await quietTime(this.stage);
  const wrong = this.incoming.filter(({ message }) => statusesAbout(this.stage, message.documentId, code).filter(({ accepted }) => accepted).length !== 1);
  this.conforms(this.incoming.length > 0 && wrong.length === 0, {
    expected: `mỗi văn bản có đúng một trạng thái "${nameOfStatus(code)}" (${code})`,
    observed: wrong.map(({ message }) => `${message.documentId}: ${statusesAbout(this.stage, message.documentId, code).length} lần`).join('; '),
  });
});

Then('không có trạng thái {trạng_thái} về văn bản đó', async function (this: ExamWorld, code: string) {
  await quietTime(this.stage);
  const { documentId } = this.lastIncoming().message;
  const found = statusesAbout(this.stage, documentId, code);
  this.conforms(found.length === 0, {
    expected: `không có trạng thái "${nameOfStatus(code)}" (${code}) về văn bản ${documentId}`,
    observed: `hệ thống đã gửi ${found.length} trạng thái ${code}`,
    evidence: found.map(({ seq }) => seq),
  });
});

Then('trạng thái {trạng_thái} kèm lý do', async function (this: ExamWorld, code: string) {
  const { documentId } = this.lastIncoming().message;
  const status = await awaitStatus(this.stage, documentId, code);
  this.conforms((status?.message.description ?? '').trim() !== '', {
    expected: `trạng thái "${nameOfStatus(code)}" (${code}) nêu lý do trong Description`,
    observed: status ? 'Description trống' : 'không có trạng thái đó',
    evidence: status ? [status.seq] : [],
  });
});

Then('lý do đến Bên gửi còn nguyên vẹn', async function (this: ExamWorld) {
  const typed = String(this.notes.get('reason') ?? '').normalize('NFC').trim();
  const { documentId } = this.lastIncoming().message;
  const status = await awaitStatus(this.stage, documentId, '02');
  const told = (status?.message.description ?? '').normalize('NFC').trim();
  this.conforms(told === typed, {
    expected: `lý do văn thư đã nhập (${[...typed].length} ký tự) đi nguyên vẹn trong Description`,
    observed: status ? `lý do nhận được có ${[...told].length} ký tự: "${told.slice(0, 80)}"` : 'không có trạng thái từ chối nhận',
    evidence: status ? [status.seq] : [],
  });
});

Then('không có lần từ chối nào đi mà thiếu lý do', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const silent = reportsAbout(this, '02').filter(({ message }) => (message.description ?? '').trim() === '');
  const state = (await recordOf(this))?.state;
  const unreported = state === 'refused' && reportsAbout(this, '02').length === 0;
  this.conforms(silent.length === 0 && !unreported, {
    expected: 'hệ thống đòi văn thư nêu lý do, hoặc tự nêu lý do khi báo từ chối',
    observed: unreported ? 'văn bản bị từ chối mà Bên gửi không được báo' : `${silent.length} trạng thái từ chối không có lý do`,
    evidence: silent.map(({ seq }) => seq),
  });
});

Then('Bên gửi được báo từ chối kèm đúng lý do', async function (this: ExamWorld) {
  const { documentId } = this.lastIncoming().message;
  const { words } = defectOf(this);
  const status = await awaitStatus(this.stage, documentId, '02');
  const reason = status?.message.description ?? '';
  this.conforms(status?.accepted === true && words.test(reason), {
    expected: `trạng thái "từ chối nhận" (02) về văn bản ${documentId}, lý do nói đúng khuyết tật "${this.notes.get('defect')}"`,
    observed: status ? `lý do: "${reason}"` : `các trạng thái đã gửi: ${codesAbout(this)}`,
    evidence: status ? [status.seq] : [],
  });
});

Then('hệ thống không tiếp nhận văn bản đó và nêu đúng lý do', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const { words } = defectOf(this);
  const records = await recordsOf(this);
  const reasons = [
    ...reportsAbout(this, '02').map(({ message }) => message.description ?? ''),
    ...records.filter(({ state }) => state === 'refused').map(({ reason }) => reason ?? ''),
    ...callsOf(this.stage, 'updateStatus').map(({ facts }) => facts['description'] ?? ''),
  ];
  const active = records.some(({ state, standing }) => !['refused', 'recalled'].includes(state) && standing === 'original');
  this.conforms(!active && reportsAbout(this, '03').length === 0 && reasons.some((reason) => words.test(reason)), {
    expected: `văn bản không vào sổ như bản gốc; lý do nói đúng khuyết tật "${this.notes.get('defect')}"`,
    observed: active ? 'văn bản đang chờ tiếp nhận như bản gốc' : `lý do nêu ra: ${reasons.filter(Boolean).join('; ') || 'không có'}`,
  });
});

function defectOf(world: ExamWorld): Defect {
  const name = world.notes.get('defect') as DefectName | undefined;
  if (name === undefined) throw new Error('the scenario speaks of a defect that no document has');
  return DEFECTS[name];
}
