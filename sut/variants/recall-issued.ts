import type { DocumentMessage } from '../../protocol/message.ts';
import type { Office } from '../agency/office.ts';
import type { Outgoing } from '../agency/records.ts';
import { enqueue } from '../agency/sending/queue.ts';
import { inDocuments } from '../alterations.ts';
import type { Variant } from './variant.ts';

/** Sends a take-back status to each of these recipients (the second way of recalling known on the axis). */
function takeBackFrom(office: Office, document: Outgoing, recipients: readonly string[], reason: string): void {
  const { parts } = office;
  for (const organId of recipients) {
    const message = {
      kind: 'document',
      from: { organId },
      to: [],
      documentId: document.documentId,
      code: { number: document.number, notation: document.notation },
      promulgation: { date: document.issuedOn.replaceAll('-', '/') },
      responseFor: [],
      toPlaces: [],
      trace: [],
      manifest: [],
    } satisfies Omit<DocumentMessage, 'attachments'>;
    const from = parts.identity.organId;
    enqueue(office, { kind: 'status', purpose: 'status', about: document.id, from, to: [organId], priority: 0, at: parts.clock.now(), code: '13', reason, answers: { message, addressedTo: from } });
  }
}

/** Other ways of recalling and updating what was issued. */
export const recallingVariants: readonly Variant[] = [
  {
    name: 'recalls-by-take-back-status',
    oddity: 'Thu hồi bằng trạng thái yêu cầu lấy lại thay cho thông báo thu hồi.',
    spares: ['RECALL-NOTIFY', 'RECALL-REASON'],
    apply: (parts) => ({
      ...parts,
      recall: (office, document, order) => {
        const recalled = parts.recall(office, document, order);
        for (const dispatch of office.books.queue.under(document.id)) {
          if (dispatch.purpose !== 'recall') continue;
          office.books.queue.remove(dispatch.id);
          takeBackFrom(office, document, dispatch.to, order.reason);
        }
        return recalled;
      },
    }),
  },
  {
    name: 'recalls-in-both-ways',
    oddity: 'Thu hồi bằng cả thông báo thu hồi lẫn trạng thái yêu cầu lấy lại.',
    spares: ['RECALL-NOTIFY', 'RECALL-REASON', 'RECALL-FREEZE'],
    apply: (parts) => ({
      ...parts,
      recall: (office, document, order) => {
        const recalled = parts.recall(office, document, order);
        for (const { purpose, to } of office.books.queue.under(document.id)) if (purpose === 'recall') takeBackFrom(office, document, to, order.reason);
        return recalled;
      },
    }),
  },
  {
    name: 'recalls-one-recipient-a-package',
    oddity: 'Mỗi nơi nhận được báo thu hồi bằng một gói tin riêng.',
    spares: ['RECALL-NOTIFY', 'RECALL-REASON'],
    apply: (parts) => ({
      ...parts,
      recall: (office, document, order) => {
        const recalled = parts.recall(office, document, order);
        for (const dispatch of office.books.queue.under(document.id)) {
          if (dispatch.purpose !== 'recall' || dispatch.to.length < 2) continue;
          office.books.queue.remove(dispatch.id);
          for (const organId of dispatch.to) enqueue(office, { ...dispatch, to: [organId] });
        }
        return recalled;
      },
    }),
  },
  {
    name: 'leaves-out-who-has-refused',
    oddity: 'Nơi đã từ chối nhận thì không báo thu hồi nữa.',
    spares: ['RECALL-NOTIFY'],
    apply: (parts) => ({
      ...parts,
      recallRecipients: (office, document, wanted) => {
        const refused = document.addressees.filter(({ state }) => state === 'refused').map(({ organId }) => organId);
        return parts.recallRecipients(office, document, wanted).filter((organId) => !refused.includes(organId));
      },
    }),
  },
  {
    name: 'recalls-without-the-file',
    oddity: 'Thông báo thu hồi không mang lại tệp của văn bản.',
    spares: ['RECALL-NOTIFY', 'RECALL-REASON'],
    apply: inDocuments((message, _, { purpose }) => (purpose === 'recall' ? { ...message, manifest: [], attachments: [] } : message)),
  },
  {
    name: 'updates-without-the-file',
    oddity: 'Gói tin cập nhật không mang lại tệp của văn bản.',
    spares: ['UPDATE'],
    apply: inDocuments((message, _, { purpose }) => (purpose === 'update' ? { ...message, manifest: [], attachments: [] } : message)),
  },
];
