import { dayAfter, dayOf, isoOf } from '../../../protocol/dates.ts';
import { reasons } from '../../../protocol/signatures/reasons.ts';
import type { PdfSignatures } from '../../../protocol/signatures/verify-pdf.ts';
import { sha256Of } from '../../../protocol/sha256.ts';
import { dayIn } from '../receiving/admit.ts';
import type { AttachmentView, HistoryEntry, InboxItem, OutboxItem, RecipientView } from '../../driver.ts';
import type { Office } from '../office.ts';
import type { Addressee, History, Incoming, KeptFile, Outgoing } from '../records.ts';

/** Adds at the end; what is written stays. */
export function append(history: History, entry: HistoryEntry): History {
  return [...history, entry];
}

/** What the sender's clerk sees, warnings as of now. */
export function showOutgoing(office: Office, document: Outgoing): OutboxItem {
  return {
    id: document.id,
    documentId: document.documentId,
    code: `${document.number}/${document.notation}`,
    subject: document.order.subject,
    issuedOn: document.issuedOn,
    frozen: document.frozenBy !== undefined,
    recipients: document.addressees.map((each) => recipient(office.parts.alertsFor(office, document, each))),
    attachments: document.originals.map(attachment),
    history: document.history,
  };
}

function recipient({ organId, state, code, reason, needsPaper, alert, history }: Addressee): RecipientView {
  return {
    organId,
    state,
    ...(code !== undefined && { code }),
    ...(reason !== undefined && { reason }),
    ...(needsPaper && { needsPaper }),
    ...(alert && { alert }),
    history,
  };
}

/** What the receiver's clerk sees. */
export function showIncoming(office: Office, record: Incoming): InboxItem {
  const { message } = record;
  const priority = Number(message.otherInfo?.priority?.trim() || 0);
  const { organId, organName } = message.from;
  const { position, fullName } = message.signer ?? {};
  const issuedOn = dayIn(message.promulgation.date);
  const reminders = office.parts.reminders(office, record).map((text) => ({ code: 'other' as const, text }));
  return {
    id: record.id,
    documentId: record.documentId,
    from: { organId: organId.trim(), ...(organName !== undefined && { organName: organName.normalize('NFC') }) },
    to: message.to.map((each) => each.organId.trim()),
    code: [message.code.number, message.code.notation].filter(Boolean).join('/').normalize('NFC'),
    subject: record.subject,
    ...(message.content !== undefined && { content: message.content.normalize('NFC') }),
    ...(message.documentType?.typeName !== undefined && { typeName: message.documentType.typeName.normalize('NFC') }),
    ...(issuedOn !== undefined && { issuedOn }),
    ...(message.signer && {
      signer: { ...(position !== undefined && { position: position.normalize('NFC') }), ...(fullName !== undefined && { fullName: fullName.normalize('NFC') }) },
    }),
    priority: Number.isInteger(priority) && priority >= 0 && priority <= 4 ? priority : 0,
    ...(record.dueDate !== undefined && { dueDate: record.dueDate }),
    state: record.state,
    standing: record.standing,
    arrivedAt: isoOf(record.arrivedAt),
    ...(record.arrivalNumber !== undefined && { arrivalNumber: record.arrivalNumber }),
    warnings: [...record.warnings, ...reminders],
    ...(record.reason !== undefined && { reason: record.reason }),
    ...(record.supersededBy !== undefined && { supersededBy: record.supersededBy }),
    ...(message.responseFor[0]?.documentId !== undefined && { respondsTo: message.responseFor[0].documentId }),
    ...(record.pendingRequest && { pendingRequest: record.pendingRequest }),
    attachments: record.files.map(attachment),
    history: record.history,
  };
}

/** Verdict, signer and time of every signature (ND30 PLVI.I.II.8). */
export function showSignatures({ signatures }: PdfSignatures): NonNullable<AttachmentView['signatures']> {
  return signatures.map(({ signer, signedAt, standing, reason, warnings }) => {
    const remark = reason ?? warnings[0];
    return { signer: signer.name, ...(signedAt !== undefined && { at: isoOf(signedAt) }), verdict: standing, ...(remark && { reason: reasons[remark].vi }) };
  });
}

/** Due tomorrow or today, and overdue, counted in Vietnamese days. */
export function reminders({ parts }: Office, { dueDate, state, supersededBy }: Incoming): readonly string[] {
  if (dueDate === undefined || supersededBy !== undefined || ['refused', 'completed', 'recalled'].includes(state)) return [];
  const today = dayOf(parts.clock.now());
  if (dueDate < today) return [`Quá hạn xử lý ${dueDate}`];
  return dueDate <= dayAfter(today) ? [`Sắp đến hạn xử lý ${dueDate}`] : [];
}

/** Hashes what is stored, so that a changed file shows. */
function attachment({ name, contentType, content, signatures }: KeptFile): AttachmentView {
  return { name, contentType, size: content.length, sha256: sha256Of(content), ...(signatures && { signatures }) };
}
