import { report } from '../agency/receiving/report.ts';
import { inDocuments } from '../alterations.ts';
import type { Mutant } from './mutant.ts';

/** Sins about replacements, updates and corrections. */
export const amendingMutants: readonly Mutant[] = [
  {
    name: 'replacement-applies-before-it-is-checked',
    breaks: ['REPLACE'],
    sin: 'Bản thay thế làm bản cũ hết hiện hành trước khi được kiểm tra.',
    apply: (parts) => ({
      ...parts,
      onReplacement: async (office, arrival) => {
        const { message } = arrival;
        for (const { documentId } of message.bussiness?.replacements ?? []) {
          const replaced = parts.recordOf(office, message.from.organId.trim(), documentId, '');
          if (replaced) parts.supersede(office, replaced, message.documentId);
        }
        await parts.onReplacement(office, arrival);
      },
    }),
  },
  {
    name: 'replacement-names-another-document',
    breaks: ['REPLACE'],
    sin: 'Văn bản thay thế phát hành đi nêu chính mã của nó thay cho mã văn bản bị thay.',
    apply: inDocuments((message) =>
      message.bussiness?.replacements
        ? { ...message, bussiness: { ...message.bussiness, replacements: message.bussiness.replacements.map((each) => ({ ...each, documentId: message.documentId })) } }
        : message,
    ),
  },
  {
    name: 'replaced-replacement-stays-current',
    breaks: ['REPLACE-CHAIN'],
    sin: 'Bản thay thế đã bị thay tiếp vẫn được coi là hiện hành.',
    apply: (parts) => ({ ...parts, supersede: (office, record, by) => (record.message.bussiness?.docType.trim() === '3' ? record : parts.supersede(office, record, by)) }),
  },
  {
    name: 'early-replacement-is-forgotten',
    breaks: ['REPLACE-CHAIN', 'OUT-OF-ORDER'],
    sin: 'Bản thay thế đến trước bản bị thay thì bản đến sau vẫn hiện hành.',
    apply: (parts) => ({ ...parts, forewarn: (office, warning) => (warning.kind === 'replacement' ? undefined : parts.forewarn(office, warning)) }),
  },
  {
    name: 'update-swaps-the-signed-file',
    breaks: ['UPDATE'],
    sin: 'Cập nhật kèm tệp khác thì tệp đã ký bị thay bằng tệp đó.',
    apply: (parts) => ({
      ...parts,
      onUpdate: (office, arrival) => {
        const { message, files } = arrival;
        const record = parts.recordOf(office, message.from.organId.trim(), message.documentId, '');
        if (!record) return parts.onUpdate(office, arrival);
        const { attachments: _, ...update } = message;
        report(office, { ...parts.applyUpdate(office, record, update), files }, 'agreed', { note: 'Cập nhật' });
      },
    }),
  },
  {
    name: 'update-carries-another-file',
    breaks: ['UPDATE'],
    sin: 'Gói tin cập nhật phát hành đi mang tệp đã bị in lại.',
    apply: inDocuments((message, _, { purpose }) =>
      purpose === 'update' ? { ...message, attachments: message.attachments.map((each) => ({ ...each, content: Buffer.concat([each.content, Buffer.from('\n')]) })) } : message,
    ),
  },
  {
    name: 'correction-cancels-the-original',
    breaks: ['CORRECTION'],
    sin: 'Nhận công văn đính chính thì hủy luôn văn bản gốc.',
    apply: (parts) => ({
      ...parts,
      admit: async (office, arrival) => {
        const record = await parts.admit(office, arrival);
        const corrected = arrival.message.subject?.startsWith('Đính chính') ? arrival.message.responseFor[0]?.documentId : undefined;
        const [original] = corrected === undefined ? [] : office.books.incoming.under(corrected);
        if (original) parts.cancel(office, original, 'Đã đính chính');
        return record;
      },
    }),
  },
  {
    name: 'correcting-freezes-the-original',
    breaks: ['CORRECTION'],
    sin: 'Phát hành công văn đính chính thì văn bản gốc bị đóng băng như đã thu hồi.',
    apply: (parts) => ({
      ...parts,
      onIssued: (office, document) => {
        parts.onIssued(office, document);
        const original = document.order.answers === undefined ? undefined : office.books.outgoing.get(document.order.answers);
        if (original) parts.freeze(office, original, 'recall');
      },
    }),
  },
];
