import { isWithin } from '../../../protocol/identifiers.ts';
import type { DocumentMessage, Problem, StatusMessage } from '../../../protocol/message.ts';
import type { PendingRow } from '../line/axis-line.ts';
import { sha256Of } from '../../../protocol/sha256.ts';
import { log } from '../log.ts';
import type { Office } from '../office.ts';
import type { KeptFile } from '../records.ts';
import type { Arrival } from './parts.ts';
import { tell } from './report.ts';

/** A package as it came, with what the agency makes of its address and its files; nothing is verified yet. */
export function arrivalOf(office: Office, { docId, to }: PendingRow, message: DocumentMessage, problems: readonly Problem[]): Arrival {
  const { parts } = office;
  const files = parts.keepFiles(office, message);
  const ours = message.to.map(({ organId }) => organId.trim()).filter((organId) => parts.isOurs(office, organId));
  const content = [message.code, message.subject, message.promulgation, files.map(({ name, sha256 }) => [name, sha256])];
  return {
    docId,
    message,
    problems,
    files,
    signatures: new Map(),
    fingerprint: sha256Of(Buffer.from(JSON.stringify(content))),
    addressedTo: ours.find((organId) => organId === to) ?? ours[0],
    at: parts.clock.now(),
  };
}

/** The agency itself, under its older code too, and the units it works for that have been given a code; by groups, never by letters (QĐ20 Đ4.K3). */
export function isOurs({ parts, directory }: Office, organId: string): boolean {
  const { identity } = parts;
  if (organId === identity.organId || organId === identity.legacyId) return true;
  return isWithin(organId, identity.organId) && directory.lists(organId) !== false;
}

/** Keeps the files byte for byte. */
export function keepFiles(_: Office, message: DocumentMessage): readonly KeptFile[] {
  return message.attachments.map(({ contentId, name, contentType, description, content }) => ({
    contentId,
    name: name.normalize('NFC'),
    contentType,
    ...(description !== undefined && { description }),
    content,
    sha256: sha256Of(content),
  }));
}

/** Sees to a document by its business type (edxml.md §6.1). */
export async function onDocument(office: Office, arrival: Arrival): Promise<void> {
  const { parts } = office;
  const docType = arrival.message.bussiness?.docType.trim();
  // A new document answers for its package among its checks; what changes one that is here must be trusted before it is heard.
  const objection = docType === '1' || docType === '2' ? parts.packetObjection(office, arrival) : undefined;
  if (objection !== undefined) return declineChange(office, arrival, objection);
  switch (docType) {
    case '1':
      return parts.onRecall(office, arrival);
    case '2':
      return parts.onUpdate(office, arrival);
    case '3':
      return parts.onReplacement(office, arrival);
    default:
      await parts.admit(office, arrival);
  }
}

/** Tells the sender why its recall or update has no effect. */
function declineChange(office: Office, { message, addressedTo }: Arrival, reason: string): void {
  const { attachments: _, ...answered } = message;
  log(office, 'change-declined', `${message.documentId}: ${reason}`);
  tell(office, { message: answered, addressedTo: addressedTo ?? office.parts.identity.organId }, 'declined', { about: message.documentId, reason, keep: true });
}

/** Sees to a status: a take-back request concerns what we received, every other one what we sent. */
export async function onStatus(office: Office, status: StatusMessage): Promise<void> {
  const { parts, books } = office;
  const code = status.statusCode.trim();
  if (code === '13') return parts.onTakeBack(office, status);
  const { documentId = '' } = status.responseFor;
  const [document] = books.outgoing.under(documentId);
  const reporter = document && (await parts.reporterOf(office, document, status));
  if (document && reporter !== undefined) books.outgoing.put(document.id, parts.applyStatus(office, document, reporter, status));
  else log(office, 'status-unmatched', `Trạng thái ${code} từ ${status.from.organId} về ${documentId || '(không có mã)'} không khớp văn bản nào`);
}
