/** What the agencies on the far side prepare and send to the system under test. */
import { Given, Then } from '@cucumber/cucumber';
import { documentTypeOf, typeNamed } from '../protocol/document-types.ts';
import { writeMessage } from '../protocol/edxml/write.ts';
import type { DocumentMessage } from '../protocol/message.ts';
import { quietTime, statusesAbout } from './observations.ts';
import { recordOf } from './receiver.ts';
import type { ComposeOptions } from './stage.ts';
import type { ExamWorld } from './world.ts';

type Change = (message: DocumentMessage) => DocumentMessage;

/** What a partner is preparing: composed, signed and sent in one go when the scenario says so. */
interface Preparation {
  readonly from: string;
  /** Part of the document before it is printed and signed. */
  readonly difference: Partial<DocumentMessage>;
  readonly options: ComposeOptions;
  /** What changes after signing, in order. */
  readonly changes: readonly Change[];
  /** What changes in the file itself, on its way past the axis. */
  readonly rewritings: readonly ((xml: string) => string)[];
}

const KEY = 'preparation';

/** Lets a partner begin a document of this type, valid in every respect. */
export function prepare(world: ExamWorld, from: string, typeName: string, difference: Partial<DocumentMessage> = {}): void {
  world.notes.set(KEY, { from, difference: { ...typedAs(typeName), ...difference }, options: {}, changes: [], rewritings: [] } satisfies Preparation);
}

/** Gives the document another content before it is signed. */
export function differ(world: ExamWorld, difference: Partial<DocumentMessage>): void {
  world.notes.set(KEY, { ...prepared(world), difference: { ...prepared(world).difference, ...difference } });
}

/** Has it signed otherwise, or with more files. */
export function signDifferently(world: ExamWorld, options: ComposeOptions): void {
  world.notes.set(KEY, { ...prepared(world), options: { ...prepared(world).options, ...options } });
}

/** Changes the package after signing. */
export function alter(world: ExamWorld, change: Change): void {
  world.notes.set(KEY, { ...prepared(world), changes: [...prepared(world).changes, change] });
}

/** Changes the text of the file; such a document can only come past the checks of the axis. */
export function rewrite(world: ExamWorld, change: (xml: string) => string): void {
  world.notes.set(KEY, { ...prepared(world), rewritings: [...prepared(world).rewritings, change] });
}

/** Sends what was prepared through the axis, like any agency. */
export async function deliver(world: ExamWorld): Promise<DocumentMessage> {
  const { from, message } = await finished(world);
  await world.stage.correspondent(from).send(message);
  world.incoming.push({ from, message });
  return message;
}

/** Puts what was prepared into the queue of the system past the checks of the axis. */
export async function smuggle(world: ExamWorld): Promise<DocumentMessage> {
  const { from, message } = await finished(world);
  const { rewritings } = prepared(world);
  const xml = rewritings.reduce((text, change) => change(text), Buffer.from(writeMessage(message)).toString('utf8'));
  await world.stage.correspondent(from).inject(Buffer.from(xml, 'utf8'));
  world.incoming.push({ from, message });
  return message;
}

async function finished(world: ExamWorld): Promise<{ from: string; message: DocumentMessage }> {
  const { from, difference, options, changes } = prepared(world);
  const message = await world.stage.correspondent(from).compose(difference, options);
  return { from, message: changes.reduce((changed, change) => change(changed), message) };
}

function prepared(world: ExamWorld): Preparation {
  const held = world.notes.get(KEY) as Preparation | undefined;
  if (!held) throw new Error('the scenario speaks of a document that no partner has prepared');
  return held;
}

/** Type and notation of a partner's document (ND30 PLI.II.3.b). */
function typedAs(typeName: string): Partial<DocumentMessage> {
  const abbreviation = typeNamed(typeName)?.abbreviation;
  if (abbreviation === undefined) return { documentType: documentTypeOf(typeName) };
  return { documentType: documentTypeOf(typeName), code: { number: '101', notation: `${abbreviation}-KT` } };
}

Given('{cơ_quan} đã gửi hệ thống một {loại}', async function (this: ExamWorld, from: string, typeName: string) {
  prepare(this, from, typeName);
  await deliver(this);
});

Given('{cơ_quan} đã soạn một {loại} gửi hệ thống', function (this: ExamWorld, from: string, typeName: string) {
  prepare(this, from, typeName);
});

Given('văn bản đó kèm {int} phụ lục ký số đầy đủ', function (this: ExamWorld, annexes: number) {
  signDifferently(this, { annexes });
});

Given('văn bản đó có trích yếu {string}', function (this: ExamWorld, subject: string) {
  differ(this, { subject });
});

Given('văn bản đó có số và ký hiệu {string}', function (this: ExamWorld, code: string) {
  const at = code.indexOf('/');
  differ(this, { code: { number: code.slice(0, at), notation: code.slice(at + 1) } });
});

Given('văn bản đó có hạn xử lý ngày {ngày}', function (this: ExamWorld, day: string) {
  differ(this, { dueDate: day.replaceAll('-', '/') });
});

Given('văn bản đó có mức khẩn {mức_khẩn}', function (this: ExamWorld, priority: number) {
  differ(this, { otherInfo: { priority: String(priority), promulgationAmount: '1', pageAmount: '1' } });
});

Given('văn bản đó đã được gửi qua Trục', async function (this: ExamWorld) {
  await deliver(this);
});

Given('văn bản đó lọt qua Trục tới hệ thống', async function (this: ExamWorld) {
  await smuggle(this);
});

/** Past the axis and fetched: the clerk finds whatever the system made of it. */
Given('văn bản đó đã lọt qua Trục vào hệ thống', async function (this: ExamWorld) {
  await smuggle(this);
  await this.driver.collect();
});

Given('văn bản đó bị cắt cụt rồi lọt qua Trục tới hệ thống', async function (this: ExamWorld) {
  rewrite(this, (xml) => xml.slice(0, Math.floor(xml.length / 2)));
  await smuggle(this);
});

Then('hệ thống nhận văn bản đó và không từ chối', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const { documentId } = this.lastIncoming().message;
  const item = await recordOf(this);
  const refusals = statusesAbout(this.stage, documentId, '02');
  this.conforms(item !== undefined && item.state !== 'refused' && refusals.length === 0, {
    expected: `văn bản ${documentId} có trong sổ văn bản đến và không bị từ chối`,
    observed: item ? `trạng thái ${item.state}, lý do: ${item.reason ?? refusals[0]?.message.description ?? 'không có'}` : 'hệ thống không hiển thị văn bản đó',
    evidence: refusals.map(({ seq }) => seq),
  });
});
