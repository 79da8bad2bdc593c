import { inDocuments, type Alteration } from '../alterations.ts';
import type { Variant } from './variant.ts';

const HOUR = 3_600_000;

/** Refuses an order for a reason of the house. */
export const objecting = (name: string, objection: Parameters<Alteration>[0]['objections'][string]): Alteration => (parts) => ({
  ...parts,
  objections: { ...parts.objections, [name]: objection },
});

export const sendingVariants: readonly Variant[] = [
  {
    name: 'one-package-per-recipient',
    oddity: 'Mỗi nơi nhận một gói tin riêng thay vì một gói cho tất cả.',
    spares: ['MULTI-RECIPIENT', 'SEND-VIA-SYSTEM', 'ID-UNKNOWN', 'SEND-LAUNCH', 'NUM-UNIQUE-YEAR'],
    apply: (parts) => ({ ...parts, packaging: (addressees) => addressees.map(({ organId }) => [organId]) }),
  },
  {
    name: 'two-recipients-a-package',
    oddity: 'Mỗi gói tin mang tối đa hai nơi nhận.',
    spares: ['MULTI-RECIPIENT', 'SEND-LAUNCH'],
    apply: (parts) => ({
      ...parts,
      packaging: (addressees) => {
        const codes = addressees.map(({ organId }) => organId);
        return Array.from({ length: Math.ceil(codes.length / 2) }, (_, at) => codes.slice(2 * at, 2 * at + 2));
      },
    }),
  },
  {
    name: 'holds-mail-for-the-unconnected',
    oddity: 'Văn bản gửi nơi chưa kết nối được giữ lại, văn thư được báo là chưa gửi được.',
    spares: ['NOT-CONNECTED', 'CONN-READINESS'],
    apply: (parts) => ({
      ...parts,
      settleRefused: (office, dispatch, error) => {
        parts.settleRefused(office, dispatch, error);
        const document = /chua ket noi/i.test(error.text) ? office.books.outgoing.get(dispatch.about) : undefined;
        if (!document) return;
        const addressees = document.addressees.map((each) => (dispatch.to.includes(each.organId) ? { ...each, state: 'pending' as const, needsPaper: false } : each));
        office.books.outgoing.put(document.id, { ...document, addressees });
      },
    }),
  },
  {
    name: 'refuses-requests-for-paper',
    oddity: 'Dự thảo đề nghị kèm bản giấy ngoài danh mục bị trả lại cho văn thư sửa.',
    spares: ['PAPER-FLAG', 'LOCAL-ALL-ELECTRONIC'],
    apply: objecting('paper', ({ parts }, { paper }) => (paper && parts.identity.paperTypes.length === 0 ? 'Văn bản này không thuộc danh mục được gửi kèm bản giấy' : undefined)),
  },
  {
    name: 'says-nothing-about-paper',
    oddity: 'Gói tin không có phần tử Paper khi không gửi bản giấy.',
    spares: ['PAPER-FLAG', 'LOCAL-ALL-ELECTRONIC'],
    apply: inDocuments((message) => {
      const { paper, ...bussiness } = message.bussiness!;
      return { ...message, bussiness: paper === '1' ? message.bussiness! : bussiness };
    }),
  },
  {
    name: 'paper-for-invitations-by-decision-of-the-head',
    oddity: 'Người đứng đầu cho gửi kèm bản giấy với giấy mời, theo danh mục riêng.',
    spares: ['PAPER-FLAG'],
    apply: (parts) => ({ ...parts, identity: { ...parts.identity, paperTypes: ['giấy mời'] } }),
  },
  {
    name: 'warns-of-missing-arrival-next-afternoon',
    oddity: 'Thiếu tin đã đến thì chiều ngày làm việc kế tiếp mới cảnh báo, vẫn trong thời hạn.',
    spares: ['SEND-TRACK'],
    apply: (parts) => ({ ...parts, retry: { ...parts.retry, arrivalWithin: 30 * HOUR } }),
  },
  {
    name: 'sends-again-instead-of-warning',
    oddity: 'Thiếu tin đã đến thì hệ thống tự gửi lại cùng văn bản thay vì cảnh báo văn thư.',
    spares: ['SEND-TRACK'],
    apply: (parts) => ({
      ...parts,
      // What a turn found missing leaves in the same visit of the clerk.
      turn: async (office) => {
        await parts.turn(office);
        await parts.turn(office);
      },
      alertsFor: (office, document, addressee) => {
        const watched = parts.alertsFor(office, document, addressee);
        if (addressee.state !== 'sent' || watched.alert !== true || addressee.alert === true) return watched;
        parts.queueNew(office, document, [addressee.organId]);
        return { ...addressee, acceptedAt: parts.clock.now() };
      },
    }),
  },
  {
    name: 'records-the-time-of-issue-as-a-second-hop',
    oddity: 'Vết gửi ghi thời điểm rời hệ thống, rồi thêm thời điểm ký ban hành ở chặng sau.',
    spares: ['SEND-EGRESS-TIME', 'CLOCK-SKEW', 'DATE-COHERENCE'],
    apply: inDocuments((message, { issuedAt }, _, { parts }) => ({ ...message, trace: [...message.trace, { organId: message.from.organId, timestamp: parts.timestamp(issuedAt) }] })),
  },
  {
    name: 'gives-its-own-words-as-business-reason',
    oddity: 'Lý do nghiệp vụ của văn bản mới là một câu riêng của đơn vị.',
    spares: ['SEND-LAUNCH', 'META-REQUIRED'],
    apply: inDocuments((message) => ({ ...message, bussiness: message.bussiness!.docType === '0' ? { ...message.bussiness!, docReason: 'Gửi để phối hợp thực hiện' } : message.bussiness! })),
  },
  {
    name: 'business-block-without-staff',
    oddity: 'Phần nghiệp vụ không nêu cán bộ văn thư.',
    spares: ['SEND-LAUNCH', 'META-REQUIRED'],
    apply: inDocuments((message) => {
      const { staff: _, ...bussiness } = message.bussiness!;
      return { ...message, bussiness };
    }),
  },
];
