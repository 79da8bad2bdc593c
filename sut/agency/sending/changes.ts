import { isoOf } from '../../../protocol/dates.ts';
import { Refused, type SendOrder, type UpdateOrder } from '../../driver.ts';
import { issue } from '../issuing/issue.ts';
import type { Office } from '../office.ts';
import type { Addressee, Dispatch, Outgoing } from '../records.ts';
import { enqueue } from './queue.ts';
import type { Change } from './parts.ts';

const FROZEN = {
  recall: 'Văn bản đã thu hồi, bị đóng băng; không gửi lại, không sửa (Nghị định 30/2020/NĐ-CP Phụ lục VI)',
  replacement: 'Văn bản đã được thay thế, không thay đổi nữa',
} as const;

/** A recalled or replaced document stays as it is (ND30 PLVI.III.8.a); a new document may still take its place. */
export function objectionToChange(_: Office, { frozenBy }: Outgoing, change: Change): string | undefined {
  if (frozenBy === undefined || (frozenBy === 'recall' && change === 'replace')) return undefined;
  return FROZEN[frozenBy];
}

/** Everybody the document went to (QĐ28 Đ8.K2 c2), or those the clerk names. */
export function recallRecipients(_: Office, { addressees }: Outgoing, wanted?: readonly string[]): readonly string[] {
  const reached = addressees.filter(({ state }) => state !== 'failed' && state !== 'recalled').map(({ organId }) => organId);
  return wanted ? reached.filter((organId) => wanted.includes(organId)) : reached;
}

/** Recalls: what still waits never leaves, everybody who has it is told why, and the document is frozen. */
export function recall(office: Office, document: Outgoing, { reason, recipients }: { readonly reason: string; readonly recipients?: readonly string[] }): Outgoing {
  const { parts, books } = office;
  const now = parts.clock.now();
  const to = parts.recallRecipients(office, document, recipients);
  if (to.length === 0) throw new Refused('Không có Bên nhận nào để thu hồi');
  const withdrawn = withdraw(office, document, to, ['new', 'update']);
  const told = to.filter((organId) => !withdrawn.includes(organId));
  if (told.length > 0) queueChange(office, document, 'recall', { to: told, reason });
  const history = parts.append(document.history, { at: isoOf(now), event: 'recall', by: parts.identity.clerk.staff, note: reason });
  const addressees = document.addressees.map((each): Addressee => {
    if (withdrawn.includes(each.organId)) return { ...each, state: 'recalled', alert: false, reason };
    return told.includes(each.organId) ? { ...each, recall: 'asked' } : each;
  });
  const recalled = books.outgoing.put(document.id, { ...document, reason, recalledAt: now, addressees, history });
  const left = parts.recallRecipients(office, document).some((organId) => !to.includes(organId));
  return left ? recalled : parts.freeze(office, recalled, 'recall');
}

export function freeze({ books }: Office, document: Outgoing, by: NonNullable<Outgoing['frozenBy']>): Outgoing {
  return books.outgoing.put(document.id, { ...document, frozenBy: by });
}

/** Updates what is said about a document, never the signed file (ND30 Đ18.K3); added recipients get the document itself. */
export async function update(office: Office, document: Outgoing, order: UpdateOrder): Promise<Outgoing> {
  const { parts, books } = office;
  const { dueDate, subject, addRecipients = [], removeRecipients = [], reason } = order;
  const reached = document.addressees.filter(({ acceptedAt, state }) => acceptedAt !== undefined && state !== 'recalled').map(({ organId }) => organId);
  const added = (await Promise.all(addRecipients.map((each) => parts.address(office, each)))).filter(
    ({ organId }) => !document.addressees.some((each) => each.organId === organId),
  );
  const addressees = document.addressees.map((each): Addressee => (reached.includes(each.organId) ? { ...each, update: 'asked' } : each));
  const changed = books.outgoing.put(document.id, {
    ...document,
    order: { ...document.order, ...(dueDate !== undefined && { dueDate }), ...(subject !== undefined && { subject: subject.normalize('NFC') }) },
    addressees: [...addressees, ...added],
    history: parts.append(document.history, { at: isoOf(parts.clock.now()), event: 'update', by: parts.identity.clerk.staff, note: reason }),
  });
  withdraw(office, document, removeRecipients, ['new']);
  if (reached.length > 0) queueChange(office, changed, 'update', { to: reached, reason, change: order });
  parts.queueNew(office, changed, added.filter(({ state }) => state === 'pending').map(({ organId }) => organId));
  return changed;
}

/** Issues the document that takes the place of another of the same kind, to the same recipients unless told otherwise (ND30 Đ18.K3). */
export async function replace(office: Office, document: Outgoing, { reason, ...order }: SendOrder & { readonly reason: string }): Promise<Outgoing> {
  if (order.typeName.normalize('NFC').toLowerCase() !== document.order.typeName.toLowerCase()) {
    throw new Refused(`Văn bản thay thế phải cùng hình thức: ${document.order.typeName} (Nghị định 30/2020/NĐ-CP Điều 18 khoản 3)`);
  }
  const recipients = order.recipients.length > 0 ? order.recipients : document.order.recipients;
  const replacing = await issue(office, { ...order, recipients }, { document, reason });
  const { parts, books } = office;
  const note = `${replacing.number}/${replacing.notation}: ${reason}`;
  const history = parts.append(document.history, { at: isoOf(parts.clock.now()), event: 'replaced', by: parts.identity.clerk.staff, note });
  parts.freeze(office, books.outgoing.put(document.id, { ...document, history }), 'replacement');
  return replacing;
}

function queueChange(office: Office, document: Outgoing, purpose: 'recall' | 'update', facts: { readonly to: readonly string[]; readonly reason: string; readonly change?: UpdateOrder }): void {
  const { parts } = office;
  const priority = document.order.priority ?? 0;
  enqueue(office, { kind: 'edoc', purpose, about: document.id, from: parts.identity.organId, priority, at: parts.clock.now(), ...facts });
}

/** Takes out of the queue what has certainly not left yet; returns who therefore never gets it. */
function withdraw({ books }: Office, document: Outgoing, organIds: readonly string[], purposes: readonly Dispatch['purpose'][]): readonly string[] {
  const withdrawn: string[] = [];
  for (const dispatch of books.queue.under(document.id)) {
    if (!purposes.includes(dispatch.purpose)) continue;
    const to = dispatch.to.filter((organId) => !organIds.includes(organId));
    if (to.length === dispatch.to.length) continue;
    if (dispatch.purpose === 'new' && dispatch.attempts === 0) withdrawn.push(...dispatch.to.filter((organId) => organIds.includes(organId)));
    if (to.length > 0) books.queue.put(dispatch.id, { ...dispatch, to });
    else books.queue.remove(dispatch.id);
  }
  return withdrawn;
}
