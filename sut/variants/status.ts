import type { Incoming } from '../agency/records.ts';
import { isoOf } from '../../protocol/dates.ts';
import { STATUS_CODES } from '../../protocol/status.ts';
import { inAct, inStatuses } from '../alterations.ts';
import type { AgencyParts } from '../agency/office.ts';
import type { Variant } from './variant.ts';

/** Changes the text of every status that leaves. */
const inStatusText = (change: (xml: string) => string) =>
  (parts: AgencyParts): AgencyParts => ({
    ...parts,
    emit: (message) => (message.kind === 'status' ? Buffer.from(change(Buffer.from(parts.emit(message)).toString('utf8'))) : parts.emit(message)),
  });

const isUrgent = (record: Pick<Incoming, 'message'>): boolean => Number(record.message.otherInfo?.priority) > 0;

export const statusVariants: readonly Variant[] = [
  {
    name: 'repeats-progress',
    oddity: 'Trạng thái đang xử lý được báo hai lần.',
    spares: ['STATUS-TRANSITION', 'STATUS-VOCAB', 'STATUS-DISTINCT'],
    apply: (parts) => ({ ...parts, statusesFor: (office, record, event) => (event === 'processing' ? ['05', '05'] : parts.statusesFor(office, record, event)) }),
  },
  {
    name: 'progress-before-completion',
    oddity: 'Kết thúc xử lý thì báo đang xử lý lần cuối rồi báo đã hoàn thành.',
    spares: ['STATUS-TRANSITION', 'STATUS-DONE'],
    apply: (parts) => ({ ...parts, statusesFor: (office, record, event) => (event === 'replied' ? ['05', '06'] : parts.statusesFor(office, record, event)) }),
  },
  {
    name: 'duty-officer-begins-at-once',
    oddity: 'Văn bản khẩn vừa tiếp nhận thì cán bộ trực bắt tay xử lý ngay, đang xử lý đi liền sau đã tiếp nhận.',
    spares: ['STATUS-DISTINCT', 'STATUS-TRANSITION'],
    apply: inAct('accept', (perform, office, record, words, parts) => {
      const accepted = perform(office, record, words);
      return Number(accepted.message.otherInfo?.priority) >= 3 ? parts.clerk.process(office, accepted, '') : accepted;
    }),
  },
  {
    name: 'has-more-states-of-its-own',
    oddity: 'Nội bộ có thêm bước trình lãnh đạo, bước này không có mã trên Trục.',
    spares: ['STATUS-VOCAB', 'STATUS-TRANSITION'],
    apply: inAct('accept', (perform, office, record, words, parts) => {
      const accepted = perform(office, record, words);
      const entry = { at: isoOf(parts.clock.now()), event: 'submitted', by: parts.identity.clerk.staff, note: 'Trình lãnh đạo' };
      return office.books.incoming.put(accepted.id, { ...accepted, history: parts.append(accepted.history, entry) });
    }),
  },
  {
    name: 'describes-every-status',
    oddity: 'Trạng thái nào cũng kèm một câu mô tả.',
    spares: ['STATUS-REASON', 'STATUS-VOCAB'],
    apply: inStatuses((message) => ({ ...message, description: message.description ?? `Hệ thống báo: ${(STATUS_CODES as Record<string, { vi: string }>)[message.statusCode]?.vi ?? ''}` })),
  },
  {
    name: 'refers-by-identifier-alone',
    oddity: 'Trạng thái dẫn văn bản gốc bằng mã định danh chính xác, bỏ số, ký hiệu và ngày.',
    spares: ['STATUS-REF'],
    apply: (parts) => ({
      ...parts,
      referenceFor: (office, record) => {
        const { organId, documentId } = parts.referenceFor(office, record);
        return { ...(organId !== undefined && { organId }), ...(documentId !== undefined && { documentId }) };
      },
    }),
  },
  {
    name: 'status-elements-in-the-order-of-the-regulation',
    oddity: 'Trong trạng thái, ResponseFor đứng trước From, StaffInfo đứng cuối.',
    spares: ['STATUS-VOCAB', 'STATUS-REF'],
    apply: inStatusText((xml) => {
      const part = (name: string): string => new RegExp(`<edXML:${name}>[^]*?</edXML:${name}>`).exec(xml)?.[0] ?? '';
      const order = ['ResponseFor', 'From', 'StatusCode', 'Description', 'Timestamp', 'StaffInfo'].map(part).join('');
      return xml.replace(/(<edXML:MessageHeader>)[^]*(<\/edXML:MessageHeader>)/, `$1${order.replaceAll('$', '$$$$')}$2`);
    }),
  },
  {
    name: 'statuses-without-prefix',
    oddity: 'Trạng thái viết không tiền tố, trong một không gian tên mặc định.',
    spares: ['STATUS-VOCAB', 'STATUS-REF'],
    apply: inStatusText((xml) => xml.replaceAll(/ xmlns:edXML="[^"]*"/g, '').replaceAll(/(<\/?)edXML:/g, '$1')),
  },
  {
    name: 'reports-with-its-full-address',
    oddity: 'Trạng thái ghi đủ tên, địa chỉ và cơ quan chủ quản của nơi báo.',
    spares: ['STATUS-REF'],
    apply: inStatuses((message) => ({ ...message, from: { ...message.from, organizationInCharge: 'UBND tỉnh Mẫu', organAdd: 'Số 1 đường Thử, tỉnh Mẫu', email: 'van-thu.stn@example.vn', telephone: '0200000001' } })),
  },
  {
    name: 'shows-work-handed-on',
    oddity: 'Việc đang xử lý mà giao lại thì sổ văn bản đi hiện là đã chuyển xử lý.',
    spares: ['STATUS-SENDER-VIEW', 'STATUS-TRANSITION'],
    apply: (parts) => ({
      ...parts,
      after: (addressee, code, reason) => (code === '04' && addressee.state === 'processing' && addressee.recall === undefined ? { change: { state: 'assigned', code, codes: addressee.codes.filter((each) => each !== '05').concat(code) } } : parts.after(addressee, code, reason)),
    }),
  },
  {
    name: 'unknown-codes-ring-a-bell',
    oddity: 'Gặp mã trạng thái lạ thì văn thư được cảnh báo, trạng thái giữ nguyên.',
    spares: ['STATUS-UNKNOWN-CODE'],
    apply: (parts) => ({
      ...parts,
      after: (addressee, code, reason) => {
        const step = parts.after(addressee, code, reason);
        return code in STATUS_CODES ? step : { ...step, change: { ...step.change, alert: true } };
      },
    }),
  },
  {
    name: 'every-urgent-step-is-signed',
    oddity: 'Lịch sử văn bản khẩn ghi thêm người trực ban ở mỗi bước.',
    spares: ['RX-STATUS-FEEDBACK', 'STATUS-DONE'],
    apply: (parts) => ({
      ...parts,
      showIncoming: (office, record) => {
        const item = parts.showIncoming(office, record);
        return isUrgent(record) ? { ...item, history: item.history.map((entry) => ({ ...entry, note: `${entry.note ?? ''} (trực ban)`.trim() })) } : item;
      },
    }),
  },
  {
    name: 'reply-closes-only-work-in-hand',
    oddity: 'Văn bản trả lời chỉ khép lại văn bản đã tiếp nhận, kèm ghi chú số trả lời.',
    spares: ['REPLY-LINK'],
    apply: (parts) => ({
      ...parts,
      onIssued: (office, document) => {
        parts.onIssued(office, document);
        const answered = document.order.answers === undefined ? undefined : office.books.incoming.get(document.order.answers);
        if (!answered) return;
        const entry = { at: isoOf(parts.clock.now()), event: 'answered', by: parts.identity.clerk.staff, note: `${document.number}/${document.notation}` };
        office.books.incoming.put(answered.id, { ...answered, history: parts.append(answered.history, entry) });
      },
    }),
  },
];
