import { inDocuments, inInbox, withoutObjections } from '../alterations.ts';
import { fileVariants } from './message-files.ts';
import { spellingVariants } from './message-spellings.ts';
import { objecting } from './sending.ts';
import type { Variant } from './variant.ts';

/** Number, notation and data of a document, in other legal ways. */
const dataVariants: readonly Variant[] = [
  {
    name: 'document-id-of-agency-year-and-serial',
    oddity: 'Mã định danh văn bản gồm mã cơ quan, năm và số thứ tự của mã trong năm.',
    spares: ['DOCID-FORMAT', 'STATUS-REF'],
    apply: (parts) => {
      let serial = 5000;
      return { ...parts, documentIdFor: (_, { issuedOn }) => `${parts.identity.organId},${issuedOn.slice(0, 4)},${(serial += 1)}` };
    },
  },
  {
    name: 'document-id-of-agency-year-and-code',
    oddity: 'Mã định danh văn bản gồm mã cơ quan, năm và số, ký hiệu, nối bằng gạch ngang.',
    spares: ['DOCID-FORMAT', 'STATUS-REF'],
    apply: (parts) => ({ ...parts, documentIdFor: (_, { issuedOn, number, notation }) => `${parts.identity.organId}-${issuedOn.slice(0, 4)}-${number}/${notation}` }),
  },
  {
    name: 'document-id-with-commas-and-year',
    oddity: 'Mã định danh văn bản gồm mã cơ quan, năm và số, ký hiệu, cách nhau bằng dấu phẩy.',
    spares: ['DOCID-FORMAT', 'STATUS-REF'],
    apply: (parts) => ({ ...parts, documentIdFor: (_, { issuedOn, number, notation }) => `${parts.identity.organId},${issuedOn.slice(0, 4)},${number}/${notation}` }),
  },
  {
    name: 'a-register-for-each-notation',
    oddity: 'Mỗi ký hiệu có sổ số riêng, nên 01/QĐ-STN và 01/STN-VP cùng có trong một năm.',
    spares: ['NUM-UNIQUE-YEAR', 'DOCID-FORMAT'],
    apply: (parts) => ({
      ...parts,
      numberFor: (office, order, issuedOn) => {
        if (order.number !== undefined) return parts.numberFor(office, order, issuedOn);
        const notation = parts.notationFor(office, order);
        const key = `register/${issuedOn.slice(0, 4)}/${notation}`;
        for (;;) {
          const next = office.books.counters.put(key, (office.books.counters.get(key) ?? 0) + 1);
          const number = String(next).padStart(2, '0');
          if (office.books.numbers.get(`${issuedOn.slice(0, 4)} ${number}/${notation}`) === undefined) return number;
        }
      },
    }),
  },
  {
    name: 'skips-cancelled-numbers',
    oddity: 'Số văn bản có chỗ đứt quãng vì số bị hủy.',
    spares: ['NUM-UNIQUE-YEAR', 'CODE-FORMAT'],
    apply: (parts) => ({
      ...parts,
      numberFor: (office, order, issuedOn) => {
        const number = parts.numberFor(office, order, issuedOn);
        return order.number === undefined && number !== '01' ? parts.numberFor(office, order, issuedOn) : number;
      },
    }),
  },
  {
    name: 'numbers-come-from-the-system-alone',
    oddity: 'Văn thư không ấn định được số và ký hiệu, hệ thống tự cấp.',
    spares: ['NUM-UNIQUE-YEAR', 'CODE-FORMAT', 'TYPE-ABBR', 'DOCID-FORMAT', 'META-LENGTH'],
    apply: objecting('insisted', (_, { number, notation }) =>
      number !== undefined || notation !== undefined ? 'Số và ký hiệu do hệ thống cấp theo loại văn bản, không nhập tay (độ dài và chữ viết tắt theo quy định)' : undefined,
    ),
  },
  {
    name: 'dates-come-from-the-system-alone',
    oddity: 'Ngày ban hành luôn là ngày phát hành, văn thư không ghi lùi ngày được.',
    spares: ['DOCID-FORMAT', 'SEND-DEADLINE', 'DATE-COHERENCE'],
    apply: objecting('insisted-date', ({ parts }, { promulgationDate }) =>
      promulgationDate !== undefined && promulgationDate.slice(0, 4) !== parts.timestamp(parts.clock.now()).slice(0, 4) ? 'Ngày ban hành do hệ thống cấp, không ghi lùi sang năm trước' : undefined,
    ),
  },
  {
    name: 'names-the-drafting-unit-in-the-notation',
    oddity: 'Ký hiệu công văn mang tên đơn vị soạn thảo thay vì văn phòng.',
    spares: ['CODE-FORMAT', 'TYPE-ABBR'],
    apply: (parts) => ({
      ...parts,
      notationFor: (office, order) => (order.typeName === 'Công văn' && order.notation === undefined && !order.copy ? `${parts.identity.letters}-QLĐT` : parts.notationFor(office, order)),
    }),
  },
  {
    name: 'has-digits-in-its-letters',
    oddity: 'Chữ viết tắt tên cơ quan có chữ số.',
    spares: ['CODE-FORMAT', 'TYPE-ABBR', 'DOCID-FORMAT'],
    apply: (parts) => ({ ...parts, identity: { ...parts.identity, letters: 'STN2' } }),
  },
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
    apply: inDocuments(({ content: _, ...message }) => message),
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

export const messageVariants: readonly Variant[] = [...dataVariants, ...fileVariants, ...spellingVariants];
