import { createHash } from 'node:crypto';
import type { DocumentMessage, Message, Problem, StatusMessage } from '../../protocol/message.ts';
import type { Kind } from './axis-line.ts';
import type { Arrival, Office } from './office.ts';
import type { KeptFile } from './records.ts';
import { isoOf } from './times.ts';

/** Takes everything pending of one kind from the axis; a package that fails harms no other, and none is lost by a failing list. */
export async function poll(office: Office, kind: Kind): Promise<void> {
  const { axis, books } = office;
  const listed = await axis.pending(kind);
  if (!listed) return log(office, 'list-failed', `Trục không trả danh sách ${kind}; hỏi lại ở lượt sau`);
  for (const docId of new Set(listed)) {
    try {
      const known = books.deliveries.get(docId);
      if (known && known.state !== 'suspect') await axis.acknowledge(docId, known.state);
      else await take(office, docId);
    } catch (error) {
      log(office, 'delivery-failed', `${docId}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

async function take(office: Office, docId: string): Promise<void> {
  const { axis, parts } = office;
  const bytes = await parts.fetch(office, docId);
  if (!bytes) return log(office, 'fetch-failed', `${docId}: chưa lấy được nội dung, giữ lại cho lượt sau`);
  const { message, problems } = parts.read(bytes);
  const state = message ? settle(office, docId, message, problems) : parts.onUnreadable(office, docId, bytes);
  if (state === 'leave') return;
  office.books.deliveries.put(docId, { docId, state });
  // What was decided must survive before the axis forgets the package.
  await office.books.settle();
  await axis.acknowledge(docId, state);
}

/** Decides about a package that could be read; `fail` when its form forbids reading on. */
function settle(office: Office, docId: string, message: Message, problems: readonly Problem[]): 'done' | 'fail' {
  const misread = problems.some(({ severity }) => severity === 'reject');
  if (message.kind === 'status') {
    if (problems.some(({ severity }) => severity !== 'warn')) log(office, 'status-unreadable', `${docId}: ${problems[0]!.code}`);
    else office.parts.onStatus(office, message);
  } else {
    office.parts.onDocument(office, arrivalOf(office, docId, message, problems));
  }
  return misread ? 'fail' : 'done';
}

/** Sees to a document by its business type (edxml.md §6.1). */
export function onDocument(office: Office, arrival: Arrival): void {
  const { parts } = office;
  switch (arrival.message.bussiness?.docType) {
    case '1':
      return parts.onRecall(office, arrival);
    case '2':
      return parts.onUpdate(office, arrival);
    case '3':
      return parts.onReplacement(office, arrival);
    default:
      parts.admit(office, arrival);
  }
}

/** A package that can not be read: a passing disturbance is fetched again, the same bytes twice are broken for good (V10, V11, V18). */
export function onUnreadable(office: Office, docId: string, bytes: Uint8Array): 'fail' | 'leave' {
  const sha256 = digest(bytes);
  const seen = office.books.deliveries.get(docId);
  log(office, 'unreadable', `${docId}: nội dung không phải gói edXML đọc được`);
  if (bytes.length > 0 && seen?.sha256 === sha256) return 'fail';
  office.books.deliveries.put(docId, { docId, state: 'suspect', sha256 });
  return 'leave';
}

function arrivalOf(office: Office, docId: string, message: DocumentMessage, problems: readonly Problem[]): Arrival {
  const { parts } = office;
  const files = parts.keepFiles(office, message);
  return {
    docId,
    message,
    problems,
    files,
    fingerprint: digest(Buffer.from(JSON.stringify([message.code, message.subject, message.promulgation, files.map(({ name, sha256 }) => [name, sha256])]))),
    addressedTo: message.to.map(({ organId }) => organId.trim()).find((organId) => parts.isOurs(office, organId)),
    at: parts.clock.now(),
  };
}

/** Keeps the files byte for byte. */
export function keepFiles(_: Office, message: DocumentMessage): readonly KeptFile[] {
  return message.attachments.map(({ contentId, name, contentType, description, content }) => ({
    contentId,
    name: name.normalize('NFC'),
    contentType,
    ...(description !== undefined && { description }),
    content,
    sha256: digest(content),
  }));
}

/** Sees to a status: a take-back request concerns what we received, every other one what we sent. */
export function onStatus(office: Office, status: StatusMessage): void {
  const { parts, books } = office;
  if (status.statusCode.trim() === '13') return parts.onTakeBack(office, status);
  const { documentId } = status.responseFor;
  const document = books.outgoing.find((each) => each.documentId === documentId);
  const from = status.from.organId.trim();
  const addressee = document?.addressees.find(({ organId }) => organId === from || from.startsWith(`${organId}.`) || organId.startsWith(`${from}.`));
  if (!document || !addressee) return log(office, 'status-unmatched', `Trạng thái ${status.statusCode} từ ${from} về ${documentId ?? '(không có mã)'} không khớp văn bản nào`);
  books.outgoing.put(document.id, parts.applyStatus(office, document, addressee.organId, status));
}

/** Enters something into the operator's log. */
export function log({ books, parts }: Pick<Office, 'books' | 'parts'>, what: string, text: string): void {
  const serial = books.counters.put('log', (books.counters.get('log') ?? 0) + 1);
  books.log.put(String(serial), { at: isoOf(parts.clock.now()), what, text });
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
