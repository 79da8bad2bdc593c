import type { StatusMessage } from '../../protocol/message.ts';
import type { Incoming } from '../agency/records.ts';
import { inStatuses } from '../alterations.ts';
import type { Mutant } from './mutant.ts';
import { viewingMutants } from './status-view.ts';

const toneless = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
const reworded = (change: (reason: string) => string) =>
  inStatuses((message, about): StatusMessage => {
    const byClerk = message.statusCode === '02' && 'history' in about && (about as Incoming).history.some(({ event }) => event === 'arrived');
    return byClerk && message.description !== undefined ? { ...message, description: change(message.description) } : message;
  });

const reportingMutants: readonly Mutant[] = [
  {
    name: 'says-nothing-after-acceptance',
    breaks: ['RX-STATUS-FEEDBACK'],
    sin: 'Văn bản khẩn tiếp nhận xong thì không phản hồi trạng thái xử lý nào nữa.',
    apply: (parts) => ({
      ...parts,
      statusesFor: (office, record, event) =>
        record.message.otherInfo?.priority === '1' && ['assigned', 'processing', 'completed', 'replied'].includes(event) ? [] : parts.statusesFor(office, record, event),
    }),
  },
  {
    name: 'completion-is-told-as-progress',
    breaks: ['STATUS-VOCAB', 'STATUS-DONE'],
    sin: 'Kết thúc công việc thì báo mã của đang xử lý.',
    apply: (parts) => ({ ...parts, statusesFor: (office, record, event) => (event === 'completed' ? ['05'] : parts.statusesFor(office, record, event)) }),
  },
  {
    name: 'refers-by-its-own-arrival-number',
    breaks: ['STATUS-REF'],
    sin: 'Trạng thái dẫn số đến của Bên nhận thay cho số và ký hiệu của văn bản gốc.',
    apply: (parts) => ({
      ...parts,
      referenceFor: (office, record) => {
        const number = 'arrivalNumber' in record ? record.arrivalNumber : undefined;
        return { ...parts.referenceFor(office, record), ...(number !== undefined && { code: String(number) }) };
      },
    }),
  },
  {
    name: 'refers-to-the-document-it-cites',
    breaks: ['STATUS-REF'],
    sin: 'Trạng thái dẫn ngày của văn bản được viện dẫn thay cho ngày của văn bản đến.',
    apply: (parts) => ({
      ...parts,
      referenceFor: (office, record) => {
        const date = record.message.responseFor[0]?.promulgationDate;
        return { ...parts.referenceFor(office, record), ...(date !== undefined && { promulgationDate: date }) };
      },
    }),
  },
  {
    name: 'works-on-after-its-own-refusal',
    breaks: ['STATUS-TRANSITION'],
    sin: 'Văn thư đã từ chối mà hệ thống vẫn báo tiếp là đang xử lý.',
    apply: (parts) => ({ ...parts, statusesFor: (office, record, event) => (event === 'refused' ? [...parts.statusesFor(office, record, event), '05'] : parts.statusesFor(office, record, event)) }),
  },
  {
    name: 'acceptance-and-progress-in-one-breath',
    breaks: ['STATUS-DISTINCT'],
    sin: 'Vừa đăng ký đã báo luôn đang xử lý dù chưa ai được giao việc.',
    apply: (parts) => ({ ...parts, statusesFor: (office, record, event) => (event === 'accepted' ? ['03', '05'] : parts.statusesFor(office, record, event)) }),
  },
  {
    name: 'completion-only-by-a-button',
    breaks: ['STATUS-DONE', 'STATUS-VOCAB'],
    sin: 'Kết thúc công việc mà không báo hoàn thành, phải có người nhớ bấm nút.',
    apply: (parts) => ({ ...parts, statusesFor: (office, record, event) => (event === 'completed' ? [] : parts.statusesFor(office, record, event)) }),
  },
  {
    name: 'work-done-alone-is-not-reported',
    breaks: ['STATUS-DONE'],
    sin: 'Văn thư tự giải quyết, không qua giao việc, thì không báo hoàn thành.',
    apply: (parts) => ({
      ...parts,
      statusesFor: (office, record, event) =>
        event === 'completed' && 'history' in record && !(record as Incoming).history.some((entry) => entry.event === 'assigned') ? [] : parts.statusesFor(office, record, event),
    }),
  },
  {
    name: 'reason-cut-at-fifty-characters',
    breaks: ['STATUS-REASON'],
    sin: 'Lý do từ chối bị cắt còn 50 ký tự đầu.',
    apply: reworded((reason) => [...reason].slice(0, 50).join('')),
  },
  {
    name: 'reason-without-marks',
    breaks: ['STATUS-REASON'],
    sin: 'Lý do từ chối đi đường bị mất hết dấu tiếng Việt.',
    apply: reworded(toneless),
  },
  {
    name: 'reply-stands-alone',
    breaks: ['REPLY-LINK', 'LOCAL-REPLY-UPDATE'],
    sin: 'Văn bản trả lời không dẫn văn bản đến và văn bản đến không được khép lại.',
    apply: (parts) => ({
      ...parts,
      referenceToAnswered: (office, order) => (office.books.incoming.get(order.answers ?? '') ? undefined : parts.referenceToAnswered(office, order)),
      onIssued: () => undefined,
    }),
  },
];

export const statusMutants: readonly Mutant[] = [...reportingMutants, ...viewingMutants];
