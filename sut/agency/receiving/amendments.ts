import { dayOf, isoOf } from '../../../protocol/dates.ts';
import { sha256Of } from '../../../protocol/sha256.ts';
import type { Office } from '../office.ts';
import type { Answered, Incoming } from '../records.ts';
import { dayIn } from './admit.ts';
import type { Arrival } from './parts.ts';
import { takeBack } from './recalls.ts';
import { report, tell } from './report.ts';

/** An update (type 2): what is said about a document may change, its signed file may not (ND30 Đ18.K3). */
export async function onUpdate(office: Office, arrival: Arrival): Promise<void> {
  const { parts, books } = office;
  const { message, files, addressedTo } = arrival;
  const { attachments: _, ...update } = message;
  const organId = message.from.organId.trim();
  const code = [message.code.number, message.code.notation].filter(Boolean).join('/');
  const record =
    parts.recordOf(office, organId, message.bussiness?.documentId?.trim() || message.documentId, code) ?? parts.recordOf(office, organId, message.documentId, code);
  const reason = message.bussiness?.docReason ?? '';
  // An added recipient may learn of the document by the very update that adds it.
  if (!record && files.length > 0 && changesReceiver(update, addressedTo, '1')) return void (await parts.admit(office, arrival));
  if (!record || record.state === 'recalled' || record.state === 'refused') {
    const text = record ? 'Văn bản đã thu hồi hoặc đã bị từ chối, không cập nhật' : `Không có văn bản ${message.documentId} để cập nhật`;
    tell(office, { message: update, addressedTo: addressedTo ?? parts.identity.organId }, 'declined', { about: message.documentId, reason: text, keep: true });
    return;
  }
  if (changesReceiver(update, record.addressedTo, '0')) return takeBack(office, record, `Không còn là nơi nhận: ${reason}`);
  const kept = new Set(record.files.map(({ sha256 }) => sha256));
  if (files.some(({ content }) => !kept.has(sha256Of(content)))) {
    report(office, record, 'declined', { reason: 'Cập nhật không được đổi tệp đã ký số; đề nghị gửi văn bản thay thế (Nghị định 30/2020/NĐ-CP Điều 18 khoản 3)' });
    return;
  }
  if (parts.approval.update === 'automatic') return void report(office, parts.applyUpdate(office, record, update), 'agreed', { note: `Cập nhật: ${reason}` });
  const entry = { at: isoOf(parts.clock.now()), event: 'update-requested', by: organId, note: reason };
  books.incoming.put(record.id, { ...record, pendingRequest: 'update', request: { kind: 'update', reason, message: update }, history: parts.append(record.history, entry) });
}

/** Takes over due date and subject; every file stays as it is. */
export function applyUpdate({ books }: Office, record: Incoming, { dueDate, subject }: Answered['message']): Incoming {
  const day = dayIn(dueDate);
  return books.incoming.put(record.id, {
    ...record,
    ...(day !== undefined && { dueDate: day }),
    ...(subject?.trim() && { subject: subject.normalize('NFC') }),
  });
}

/** A replacement (type 3): a new document with all that is due to one; only when it stands does the old one fall (ND30 Đ18.K3). */
export async function onReplacement(office: Office, arrival: Arrival): Promise<void> {
  const { parts } = office;
  const { message } = arrival;
  const record = await parts.admit(office, arrival);
  if (record.state === 'refused' || record.state === 'recalled') return;
  const organId = message.from.organId.trim();
  for (const { documentId } of message.bussiness?.replacements ?? []) {
    const replaced = parts.recordOf(office, organId, documentId, '');
    if (replaced) parts.supersede(office, replaced, message.documentId);
    else parts.forewarn(office, { kind: 'replacement', organId, documentId, by: message.documentId });
  }
}

/** The replaced document is kept, but no longer in force. */
export function supersede(office: Office, record: Incoming, by: string): Incoming {
  const { parts, books } = office;
  if (record.documentId === by || record.supersededBy === by) return record;
  const entry = { at: isoOf(parts.clock.now()), event: 'superseded', by: record.message.from.organId, note: `Được thay thế bằng ${by} (${dayOf(parts.clock.now())})` };
  return books.incoming.put(record.id, { ...record, supersededBy: by, history: parts.append(record.history, entry) });
}

/** Whether the update removes (0) or adds (1) this receiver. */
function changesReceiver({ bussiness }: Answered['message'], organId: string | undefined, type: '0' | '1'): boolean {
  return bussiness?.documentInfo?.receivers.some((each) => each.organId.trim() === organId && each.receiverType.trim() === type) ?? false;
}
