import type { ResponseFor } from '../../../protocol/message.ts';
import type { SendOrder } from '../../driver.ts';
import type { Office } from '../office.ts';
import { report } from '../receiving/report.ts';
import type { Outgoing } from '../records.ts';

/** The reference an answer carries to what it answers, and a correction to the agency's own document (ND30 Đ18.K3). */
export function referenceToAnswered({ books, parts }: Office, order: SendOrder): ResponseFor | undefined {
  const own = order.answers === undefined ? undefined : books.outgoing.get(order.answers);
  if (own) {
    const { documentId, number, notation, issuedOn } = own;
    return { organId: parts.identity.organId, code: `${number}/${notation}`, promulgationDate: issuedOn.replaceAll('-', '/'), documentId };
  }
  const message = order.answers === undefined ? undefined : books.incoming.get(order.answers)?.message;
  if (!message) return undefined;
  const { date } = message.promulgation;
  const code = [message.code.number, message.code.notation].filter(Boolean).join('/');
  return { organId: message.from.organId, code, ...(date !== undefined && { promulgationDate: date }), documentId: message.documentId };
}

/** Issuing the answer completes the work on what it answers, and its sender is told. */
export function onIssued(office: Office, { order, number, notation }: Outgoing): void {
  const { books } = office;
  const answered = order.answers === undefined ? undefined : books.incoming.get(order.answers);
  if (!answered || !['accepted', 'assigned', 'processing'].includes(answered.state)) return;
  const completed = books.incoming.put(answered.id, { ...answered, state: 'completed' });
  report(office, completed, 'replied', { note: `Đã trả lời bằng văn bản ${number}/${notation}` });
}
