import type { Message, Problem } from '../../../protocol/message.ts';
import type { Kind, PendingRow } from '../line/axis-line.ts';
import { sha256Of } from '../../../protocol/sha256.ts';
import { log } from '../log.ts';
import type { Office } from '../office.ts';
import { watch } from '../sending/alerts.ts';
import { drain } from '../sending/deliver.ts';
import { arrivalOf } from './arrival.ts';

/** One whole turn: send what is due, receive documents and statuses, send what that caused. */
export async function turn(office: Office): Promise<void> {
  const tried = new Set<string>();
  await drain(office, tried);
  for (const kind of office.parts.polls) await office.parts.poll(office, kind);
  await drain(office, tried);
  watch(office);
  await office.books.settle();
}

/** Takes everything pending of one kind from the axis; a package that fails harms no other, and none is lost by a failing list. */
export async function poll(office: Office, kind: Kind): Promise<void> {
  const { axis, books } = office;
  const listed = await axis.pending(kind);
  if (!listed) return log(office, 'list-failed', `Trục không trả danh sách ${kind}; hỏi lại ở lượt sau`);
  const rows = new Map(listed.filter(({ docId }) => docId !== '').map((row) => [row.docId, row]));
  for (const row of rows.values()) {
    try {
      const known = books.deliveries.get(row.docId);
      if (known && known.state !== 'suspect') await axis.acknowledge(row.docId, known.state);
      else await take(office, row);
    } catch (error) {
      log(office, 'delivery-failed', `${row.docId}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

async function take(office: Office, row: PendingRow): Promise<void> {
  const { axis, parts } = office;
  const { docId } = row;
  const bytes = await axis.fetch(docId);
  if (!bytes) return log(office, 'fetch-failed', `${docId}: chưa lấy được nội dung, giữ lại cho lượt sau`);
  const { message, problems } = parts.read(bytes);
  const state = message ? await settle(office, row, message, problems, bytes) : parts.onUnreadable(office, docId, bytes);
  if (state === 'leave') return;
  office.books.deliveries.put(docId, { docId, state });
  // What was decided must survive before the axis forgets the package.
  await office.books.settle();
  await axis.acknowledge(docId, state);
}

/** Decides about a package that could be read; `fail` when its form forbids reading on. */
async function settle(office: Office, row: PendingRow, message: Message, problems: readonly Problem[], bytes: Uint8Array): Promise<'done' | 'fail'> {
  const { parts } = office;
  // Which units are ours stands in the address book: have it at hand.
  await office.directory.find(parts.identity.organId);
  if (message.kind === 'document') {
    const packet = await parts.verifyPacket(office, bytes, message);
    await parts.onDocument(office, { ...arrivalOf(office, row, message, problems), ...(packet && { packet }) });
  } else {
    const wrong = problems.find(({ severity }) => severity !== 'warn');
    if (wrong) log(office, 'status-unreadable', `${row.docId}: ${wrong.code}, ${wrong.found}`);
    else await parts.onStatus(office, message);
  }
  return problems.some(({ severity }) => severity === 'reject') ? 'fail' : 'done';
}

/** A package that can not be read: a passing disturbance is fetched again, the same bytes twice are broken for good (V10, V11, V18). */
export function onUnreadable(office: Office, docId: string, bytes: Uint8Array): 'fail' | 'leave' {
  const sha256 = sha256Of(bytes);
  const seen = office.books.deliveries.get(docId);
  log(office, 'unreadable', `${docId}: nội dung không phải gói edXML đọc được`);
  if (bytes.length > 0 && seen?.sha256 === sha256) return 'fail';
  office.books.deliveries.put(docId, { docId, state: 'suspect', sha256 });
  return 'leave';
}
