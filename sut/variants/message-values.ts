import { inDocuments, inInbox, lacking, withoutObjections } from '../alterations.ts';
import type { Variant } from './variant.ts';

/** Urgency, lengths, dates and optional data, in other legal ways. */
export const valueVariants: readonly Variant[] = [
  {
    name: 'appointed-hour-travels-as-express',
    oddity: 'Hỏa tốc hẹn giờ đi trên gói tin như hỏa tốc.',
    spares: ['URGENT-ENUM', 'URGENT-SEND'],
    apply: inDocuments((message) => (message.otherInfo?.priority === '4' ? { ...message, otherInfo: { ...message.otherInfo, priority: '3' } } : message)),
  },
  {
    name: 'shows-appointed-hour-as-express',
    oddity: 'Văn bản đến hỏa tốc hẹn giờ hiện là hỏa tốc.',
    spares: ['URGENT-ENUM'],
    apply: inInbox((item) => (item.priority === 4 ? { ...item, priority: 3 } : item)),
  },
  {
    name: 'refuses-unknown-urgency',
    oddity: 'Văn bản đến có mức khẩn ngoài danh mục bị từ chối thay vì cảnh báo.',
    spares: ['URGENT-ENUM'],
    apply: (parts) => ({
      ...parts,
      checks: {
        ...parts.checks,
        urgency: async (office, arrival) => (await parts.checks['urgency']!(office, arrival)).map((defect) => ({ ...defect, verdict: 'refuse' as const })),
      },
    }),
  },
  {
    name: 'refuses-over-long-values',
    oddity: 'Văn bản đến có trường dài quá giới hạn bị từ chối, nêu rõ trường nào.',
    spares: ['META-LENGTH'],
    apply: (parts) => ({
      ...parts,
      checks: {
        ...parts.checks,
        lengths: async (office, arrival) => (await parts.checks['lengths']!(office, arrival)).map((defect) => ({ ...defect, verdict: 'refuse' as const })),
      },
    }),
  },
  {
    name: 'takes-longer-values-without-loss',
    oddity: 'Nhận và gửi nguyên vẹn cả giá trị dài hơn giới hạn.',
    spares: ['META-LENGTH'],
    apply: withoutObjections('lengths'),
  },
  {
    name: 'refuses-a-due-date-before-the-issue-date',
    oddity: 'Văn bản đến có hạn xử lý trước ngày ban hành bị trả lại thay vì cảnh báo.',
    spares: ['META-DUE'],
    apply: (parts) => ({
      ...parts,
      checks: {
        ...parts.checks,
        due: (_, { message: { dueDate = '9999', promulgation } }) =>
          dueDate < (promulgation.date ?? '') ? [{ verdict: 'refuse' as const, text: `Hạn xử lý ${dueDate} trước ngày ban hành` }] : [],
      },
    }),
  },
  {
    name: 'content-repeats-the-subject',
    oddity: 'Phần nội dung của gói tin chép lại trích yếu.',
    spares: ['META-REQUIRED', 'META-LENGTH'],
    apply: inDocuments((message) => ({ ...message, content: message.subject ?? '' })),
  },
  {
    name: 'no-content-element',
    oddity: 'Gói tin không có phần nội dung tóm tắt.',
    spares: ['META-REQUIRED'],
    apply: inDocuments((message) => lacking(message, 'content')),
  },
  {
    name: 'other-information-only-when-urgent',
    oddity: 'Văn bản thường không có phần thông tin khác.',
    spares: ['META-REQUIRED', 'URGENT-ENUM'],
    apply: inDocuments((message) => {
      const { otherInfo, ...rest } = message;
      return otherInfo?.priority === '0' ? rest : message;
    }),
  },
  {
    name: 'fills-every-other-information',
    oddity: 'Ghi đủ phạm vi ban hành, người đánh máy, số bản, số trang, danh mục phụ lục.',
    spares: ['META-REQUIRED', 'UNKNOWN-FIELD'],
    apply: inDocuments((message) => ({
      ...message,
      otherInfo: { ...message.otherInfo, sphereOfPromulgation: 'Nội bộ ngành', typerNotation: 'LVM', promulgationAmount: '15', pageAmount: '3', direction: 'false', appendixes: ['Phụ lục I', 'Phụ lục II'] },
    })),
  },
  {
    name: 'steers-by-its-letters',
    oddity: 'Mọi văn bản được ghi là văn bản chỉ đạo.',
    spares: ['META-REQUIRED'],
    apply: inDocuments((message) => ({ ...message, steeringType: '2' })),
  },
  {
    name: 'type-without-detail',
    oddity: 'Loại văn bản chỉ ghi nhóm và tên, không ghi số trong danh mục.',
    spares: ['TYPE-ABBR', 'META-REQUIRED'],
    apply: inDocuments((message) => ({ ...message, documentType: { type: '2', typeName: message.documentType?.typeName ?? '' } })),
  },
];
