import { isoOf } from '../../../protocol/dates.ts';
import type { DocumentMessage, StatusMessage } from '../../../protocol/message.ts';
import { log } from '../log.ts';
import type { Office } from '../office.ts';
import type { Answered, Forewarning, Incoming } from '../records.ts';
import type { Arrival } from './parts.ts';
import { report, tell } from './report.ts';

/** A recall by message type 1: the document is cancelled and its sender told so (QĐ28 Đ9.K2 c2); there is no right to refuse. */
export function onRecall(office: Office, { message, addressedTo }: Arrival): void {
  const { attachments: _, ...answered } = message;
  recallOf(office, { message: answered, addressedTo: addressedTo ?? office.parts.identity.organId }, message.bussiness?.docReason ?? '');
}

/** A recall by status 13: the same end by the other way (edxml.md §6.2). */
export function onTakeBack(office: Office, { from, responseFor, description = '' }: StatusMessage): void {
  const [number, ...notation] = (responseFor.code ?? '').split('/');
  const message = {
    kind: 'document',
    from,
    to: [],
    documentId: responseFor.documentId ?? '',
    code: { number: number!, notation: notation.join('/') },
    promulgation: responseFor.promulgationDate === undefined ? {} : { date: responseFor.promulgationDate },
    responseFor: [],
    toPlaces: [],
    trace: [],
    manifest: [],
  } satisfies Omit<DocumentMessage, 'attachments'>;
  const ours = responseFor.organId?.trim() ?? '';
  recallOf(office, { message, addressedTo: office.parts.isOurs(office, ours) ? ours : office.parts.identity.organId }, description);
}

function recallOf(office: Office, request: Answered, reason: string): void {
  const { parts, books } = office;
  const { message } = request;
  const record = parts.recordOf(office, message.from.organId.trim(), message.documentId, codeOf(message));
  if (!record) return unknownRecall(office, request, reason);
  if (record.state === 'recalled') return void report(office, record, 'agreed', { note: 'Yêu cầu thu hồi đến lần nữa' });
  if (parts.approval.recall === 'automatic') return takeBack(office, record, reason);
  const asked = { ...record, state: 'recall-requested' as const, pendingRequest: 'recall' as const, request: { kind: 'recall' as const, reason } };
  const entry = { at: isoOf(parts.clock.now()), event: 'recall-requested', by: message.from.organId, note: reason };
  books.incoming.put(record.id, { ...asked, history: parts.append(record.history, entry) });
}

/** Cancels and confirms; the trace of the recall is kept (ND30 PLVI.III.8). */
export function takeBack(office: Office, record: Incoming, reason: string, by = record.message.from.organId): void {
  const cancelled = office.parts.cancel(office, record, reason);
  if (cancelled) report(office, cancelled, 'agreed', { note: reason, by });
  else tell(office, record, 'agreed', { about: record.id, keep: true });
}

/** Cancels the document and its data; what is kept tells who recalled it, when and why. */
export function cancel({ books }: Office, record: Incoming, reason: string): Incoming {
  const { pendingRequest: _, request: __, ...rest } = record;
  return books.incoming.put(record.id, { ...rest, files: [], state: 'recalled', reason });
}

/** Nothing is deleted for a recall that fits no document of its sender; one that is only early is remembered. */
function unknownRecall(office: Office, request: Answered, reason: string): void {
  const { parts, books } = office;
  const { message } = request;
  const organId = message.from.organId.trim();
  log(office, 'recall-unmatched', `${organId} thu hồi ${message.documentId}: không có văn bản này của cơ quan đó`);
  if (books.incoming.under(message.documentId).length === 0) parts.forewarn(office, { kind: 'recall', organId, documentId: message.documentId, reason });
  const text = `Không có văn bản ${message.documentId} do ${organId} gửi; không hủy văn bản nào`;
  tell(office, request, 'declined', { about: message.documentId, reason: text, keep: true });
}

/** Same sender and same document id; the number alone decides nothing. What was refused counts only when nothing else is there. */
export function recordOf({ books }: Office, organId: string, documentId: string): Incoming | undefined {
  const own = books.incoming.under(documentId).filter(({ message }) => message.from.organId.trim() === organId);
  return own.findLast(({ state }) => state !== 'refused') ?? own.at(-1);
}

export function forewarn({ books }: Office, warning: Forewarning): void {
  books.forewarnings.put(`${warning.kind} ${warning.organId} ${warning.documentId}`, warning);
}

function codeOf({ code }: Answered['message']): string {
  return [code.number, code.notation].filter(Boolean).join('/');
}
