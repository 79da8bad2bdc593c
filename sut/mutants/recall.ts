import type { Incoming } from '../agency/records.ts';
import { inInbox, inOutbox } from '../alterations.ts';
import type { Mutant } from './mutant.ts';
import { amendingMutants } from './recall-amendments.ts';

const codeOf = ({ message: { code } }: Pick<Incoming, 'message'>): string => [code.number, code.notation].filter(Boolean).join('/');

const recallingMutants: readonly Mutant[] = [
  {
    name: 'recall-reaches-the-first-recipient-only',
    breaks: ['RECALL-NOTIFY'],
    sin: 'Thu hồi chỉ báo cho nơi nhận đầu tiên.',
    apply: (parts) => ({ ...parts, recallRecipients: (office, document, wanted) => parts.recallRecipients(office, document, wanted).slice(0, 1) }),
  },
  {
    name: 'recall-stops-at-who-has-refused',
    breaks: ['RECALL-NOTIFY'],
    sin: 'Gặp nơi đã từ chối nhận thì các nơi xếp sau không được báo thu hồi.',
    apply: (parts) => ({
      ...parts,
      recallRecipients: (office, document, wanted) => {
        const stop = document.addressees.findIndex(({ state }) => state === 'refused');
        return parts.recallRecipients(office, stop < 0 ? document : { ...document, addressees: document.addressees.slice(0, stop + 1) }, wanted);
      },
    }),
  },
  {
    name: 'partial-recall-reaches-everybody',
    breaks: ['RECALL-NOTIFY'],
    sin: 'Chỉ thu hồi tại một nơi mà mọi nơi nhận đều bị báo thu hồi.',
    apply: (parts) => ({ ...parts, recallRecipients: (office, document) => parts.recallRecipients(office, document) }),
  },
  {
    name: 'recall-is-shown-not-carried-out',
    breaks: ['RECALL-CANCEL'],
    sin: 'Văn bản đang xử lý bị thu hồi thì chỉ hiện thông báo, không hủy.',
    apply: (parts) => ({
      ...parts,
      cancel: (office, record, reason) => (record.state === 'processing' ? record : parts.cancel(office, record, reason)),
    }),
  },
  {
    name: 'recall-is-not-confirmed',
    breaks: ['RECALL-CANCEL'],
    sin: 'Hủy văn bản đã giao xử lý theo lệnh thu hồi mà không báo lại Bên gửi.',
    apply: (parts) => ({
      ...parts,
      statusesFor: (office, record, event) => {
        const assigned = 'history' in record && (record as Incoming).history.some((entry) => entry.event === 'assigned');
        const working = 'history' in record && (record as Incoming).history.some((entry) => entry.event === 'processing');
        return event === 'agreed' && assigned && !working ? [] : parts.statusesFor(office, record, event);
      },
    }),
  },
  {
    name: 'early-recall-is-forgotten',
    breaks: ['RECALL-CANCEL', 'OUT-OF-ORDER'],
    sin: 'Lệnh thu hồi đến trước văn bản bị quên, văn bản đến sau vẫn có hiệu lực.',
    apply: (parts) => ({ ...parts, forewarn: (office, warning) => (warning.kind === 'recall' ? undefined : parts.forewarn(office, warning)) }),
  },
  {
    name: 'recalled-document-can-be-sent-again',
    breaks: ['RECALL-FREEZE'],
    sin: 'Văn bản đã thu hồi vẫn sửa được, gửi lại được.',
    apply: (parts) => ({
      ...parts,
      objectionToChange: (office, document, change) => (document.frozenBy === 'recall' && change === 'update' ? undefined : parts.objectionToChange(office, document, change)),
    }),
  },
  {
    name: 'trace-of-the-recall-is-erased',
    breaks: ['RECALL-META', 'HISTORY'],
    sin: 'Hủy văn bản bị thu hồi thì xóa luôn vết của việc thu hồi.',
    apply: inInbox((item) => (item.state === 'recalled' ? { ...item, history: [] } : item)),
  },
  {
    name: 'sender-forgets-how-a-recall-was-answered',
    breaks: ['RECALL-META'],
    sin: 'Sổ văn bản đi không lưu trả lời của nơi nhận về việc thu hồi.',
    apply: inOutbox((item, document) =>
      document.recalledAt === undefined
        ? item
        : { ...item, recipients: item.recipients.map((each) => ({ ...each, history: each.history.filter(({ code }) => code !== '15' && code !== '16') })) },
    ),
  },
  {
    name: 'recall-matches-by-number-only',
    breaks: ['RECALL-UNKNOWN'],
    sin: 'Thu hồi so theo số và ký hiệu nên hủy cả văn bản của cơ quan khác.',
    apply: (parts) => ({
      ...parts,
      recordOf: (office, organId, documentId, code) => parts.recordOf(office, organId, documentId, code) ?? (code === '' ? undefined : office.books.incoming.all().find((each) => codeOf(each) === code)),
    }),
  },
  {
    name: 'partial-recall-drops-the-reason',
    breaks: ['RECALL-REASON'],
    sin: 'Thu hồi tại một trong nhiều nơi nhận thì thông báo đi không có lý do.',
    apply: (parts) => ({ ...parts, recall: (office, document, order) => parts.recall(office, document, order.recipients ? { ...order, reason: '-' } : order) }),
  },
  {
    name: 'reason-of-a-take-back-is-dropped',
    breaks: ['RECALL-REASON'],
    sin: 'Lý do trong yêu cầu lấy lại không được giữ ở Bên nhận.',
    apply: (parts) => ({ ...parts, onTakeBack: (office, status) => parts.onTakeBack(office, { ...status, description: '' }) }),
  },
  {
    name: 'finished-work-ignores-recalls',
    breaks: ['RECALL-LATE'],
    sin: 'Văn bản đã xử lý xong thì lệnh thu hồi bị bỏ qua.',
    apply: (parts) => ({
      ...parts,
      onRecall: async (office, arrival) => {
        const { documentId } = arrival.message;
        if (!isFinished(documentId, office.books.incoming.under(documentId))) await parts.onRecall(office, arrival);
      },
      onTakeBack: (office, status) =>
        isFinished(status.responseFor.documentId ?? '', office.books.incoming.under(status.responseFor.documentId ?? '')) ? undefined : parts.onTakeBack(office, status),
    }),
  },
  {
    name: 'cancels-but-says-no',
    breaks: ['RECALL-NO-REFUSE'],
    sin: 'Đang xử lý dở mà bị thu hồi thì trả lời thêm là không đồng ý.',
    apply: (parts) => ({
      ...parts,
      statusesFor: (office, record, event) =>
        event === 'agreed' && 'history' in record && (record as Incoming).history.some((entry) => entry.event === 'processing') && (record as Incoming).state === 'recalled'
          ? [...parts.statusesFor(office, record, event), '16']
          : parts.statusesFor(office, record, event),
    }),
  },
];

export const recallMutants: readonly Mutant[] = [...recallingMutants, ...amendingMutants];

function isFinished(documentId: string, records: readonly Incoming[]): boolean {
  return documentId !== '' && records.some(({ state }) => state === 'completed');
}
