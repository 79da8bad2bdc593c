import type { Message, StatusMessage } from '../../protocol/message.ts';
import { refused, type Situation } from '../calls/situation.ts';

/** Codes a package goes to: the To elements of a document, the agency a status answers; the header `to` counts only where the profile says so. */
export function destinations(message: Message, situation: Situation): readonly string[] {
  const { registry, note, setting } = situation;
  const inFile =
    message.kind === 'document' ? message.to.map(({ organId }) => organId) : [message.responseFor.organId ?? ''];
  const header = toHeader(situation);
  if (!header) return inFile;
  if (message.kind === 'status' && setting('send.statusRouting') === 'to-header') return header;
  const agencies = (codes: readonly string[]): string =>
    [...new Set(codes.map((code) => registry.find(code)?.code ?? code))].sort().join(' ');
  if (agencies(header) === agencies(inFile)) return inFile;
  note.findings.push({ code: 'to-header-differs', detail: header.join(', ') });
  const rule = setting('send.toHeader');
  if (rule === 'mustMatch') throw refused(situation, 'errors.invalidFile', 'Header to khong khop noi nhan trong edXML');
  return rule === 'override' ? header : inFile;
}

/** `to` is the text of a JSON array, or one code. */
function toHeader({ members }: Situation): readonly string[] | undefined {
  const text = members.get('to');
  if (text === undefined || text.trim() === '') return undefined;
  try {
    const json: unknown = JSON.parse(text);
    if (Array.isArray(json) && json.every((each) => typeof each === 'string')) return json;
  } catch {
    // Not a list: one code.
  }
  return [text];
}

/** A status goes from the receiver to the sender, only a request to take back the other way (QĐ28 Đ3.K4-5): roles are never swapped. */
export function checkRoles(message: Message, situation: Situation): void {
  if (message.kind !== 'status') return;
  const swapped = objectionToRoles(message, situation);
  if (swapped && situation.setting('send.statusRoles') === 'refuse')
    throw refused(situation, 'errors.notStandard', swapped);
}

function objectionToRoles(
  { from, responseFor, statusCode }: StatusMessage,
  { registry, store }: Situation,
): string | undefined {
  const codeOf = (code: string): string => registry.find(code)?.code ?? code;
  const reporter = codeOf(from.organId);
  if (responseFor.organId !== undefined && codeOf(responseFor.organId) === reporter)
    return `Trang thai gui cho chinh don vi gui: ${from.organId}`;
  const original = responseFor.documentId === undefined ? undefined : store.document(responseFor.documentId);
  if (!original) return undefined;
  const sentByReporter = codeOf(original.from) === reporter;
  if (statusCode === '13') return sentByReporter ? undefined : `Chi ben gui duoc yeu cau lay lai: ${from.organId}`;
  return sentByReporter ? `Trang thai ${statusCode} phai do ben nhan gui, khong phai ${from.organId}` : undefined;
}
