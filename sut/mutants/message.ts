import { fileMutants } from './message-files.ts';
import { inDocuments, inInbox, isInternal, withoutChecks, withoutObjections } from '../alterations.ts';
import type { Mutant } from './mutant.ts';

const CUT = 255;

/** Sins in number, notation and data of a document. */
const dataMutants: readonly Mutant[] = [
  {
    name: 'repeats-the-first-number-of-the-year',
    breaks: ['NUM-UNIQUE-YEAR'],
    sin: 'Mọi văn bản của ngày đầu năm đều mang số 01.',
    apply: (parts) => ({
      ...parts,
      numberFor: (office, order, issuedOn) => {
        const number = parts.numberFor(office, order, issuedOn);
        return issuedOn.endsWith('-01-01') ? '01' : number;
      },
    }),
  },
  {
    name: 'gives-a-used-number-again',
    breaks: ['NUM-UNIQUE-YEAR'],
    sin: 'Cho văn thư cấp lại số và ký hiệu đã dùng trong năm.',
    apply: withoutObjections('number'),
  },
  {
    name: 'collapses-very-urgent-into-urgent',
    breaks: ['URGENT-ENUM', 'URGENT-SEND'],
    sin: 'Gộp mức thượng khẩn vào mức khẩn khi gửi.',
    apply: inDocuments((message) => (message.otherInfo?.priority === '2' ? { ...message, otherInfo: { ...message.otherInfo, priority: '1' } } : message)),
  },
  {
    name: 'swallows-unknown-urgency',
    breaks: ['URGENT-ENUM'],
    sin: 'Mức khẩn ngoài danh mục của văn bản đến bị hiểu là thường mà không cảnh báo.',
    apply: withoutChecks('urgency'),
  },
  {
    name: 'puts-the-current-year-into-the-document-id',
    breaks: ['DOCID-FORMAT'],
    sin: 'Mã định danh của văn bản năm trước ghi năm hiện tại.',
    apply: (parts) => ({
      ...parts,
      documentIdFor: (office, draft) => {
        const year = parts.timestamp(parts.clock.now()).slice(0, 4);
        return parts.documentIdFor(office, draft).replace(/,\d{4}/, `,${year}`);
      },
    }),
  },
  {
    name: 'loses-the-position-of-the-signer',
    breaks: ['META-REQUIRED', 'META-LENGTH'],
    sin: 'Chức vụ của người ký mất trên đường từ dự thảo tới gói tin.',
    apply: inDocuments((message) => ({ ...message, signer: { ...(message.signer?.fullName !== undefined && { fullName: message.signer.fullName }) } })),
  },
  {
    name: 'issues-without-subject-or-signer',
    breaks: ['META-REQUIRED'],
    sin: 'Phát hành cả dự thảo thiếu trích yếu hoặc thiếu thông tin người ký.',
    apply: withoutObjections('presentation'),
  },
  {
    name: 'accepts-documents-without-required-data',
    breaks: ['META-REQUIRED'],
    sin: 'Tiếp nhận văn bản thiếu trích yếu, người ký, số, ký hiệu hoặc tên loại.',
    apply: withoutChecks('metadata'),
  },
  {
    name: 'cuts-the-subject-when-sending',
    breaks: ['META-LENGTH'],
    sin: 'Cắt trích yếu ở 255 ký tự khi gửi mà không báo.',
    apply: inDocuments((message) => ({ ...message, subject: [...(message.subject ?? '')].slice(0, CUT).join('') })),
  },
  {
    name: 'cuts-the-subject-when-showing',
    breaks: ['META-LENGTH'],
    sin: 'Cắt trích yếu của văn bản đến ở 255 ký tự khi lưu.',
    apply: inInbox((item) => ({ ...item, subject: [...item.subject].slice(0, CUT).join('') })),
  },
  {
    name: 'shifts-the-due-date-by-a-day',
    breaks: ['META-DUE'],
    sin: 'Hạn xử lý trong gói tin sớm hơn một ngày vì đổi múi giờ.',
    apply: inDocuments((message) => {
      if (message.dueDate === undefined) return message;
      const day = new Date(`${message.dueDate.replaceAll('/', '-')}T00:00:00+07:00`).toISOString().slice(0, 10);
      return { ...message, dueDate: day.replaceAll('-', '/') };
    }),
  },
  {
    name: 'declares-a-scan-as-born-digital',
    breaks: ['META-ORIGIN-KIND'],
    sin: 'Bản sao số hóa gửi ra ngoài mang ký hiệu như một văn bản tạo mới.',
    apply: (parts) => ({
      ...parts,
      notationFor: (office, order) => {
        const { copy: _, ...original } = order;
        return parts.notationFor(office, order.recipients.every(({ organId }) => isInternal(parts, organId)) ? order : original);
      },
    }),
  },
  {
    name: 'drops-the-leading-zero',
    breaks: ['CODE-FORMAT'],
    sin: 'Số dưới 10 do văn thư ấn định đi mà không có số 0 đứng trước.',
    apply: (parts) => ({ ...parts, numberFor: (office, order, issuedOn) => order.number ?? parts.numberFor(office, order, issuedOn) }),
  },
  {
    name: 'takes-any-notation',
    breaks: ['CODE-FORMAT', 'TYPE-ABBR'],
    sin: 'Ký hiệu do văn thư gõ đi thẳng vào gói tin, đúng hay sai khuôn cũng vậy.',
    apply: withoutObjections('notation'),
  },
  {
    name: 'writes-cv-on-official-letters',
    breaks: ['TYPE-ABBR'],
    sin: 'Ghi chữ viết tắt CV trong ký hiệu của mọi công văn.',
    apply: (parts) => ({
      ...parts,
      notationFor: (office, order) => (order.typeName === 'Công văn' && order.notation === undefined && !order.copy ? `CV-${parts.identity.letters}` : parts.notationFor(office, order)),
    }),
  },
];

export const messageMutants: readonly Mutant[] = [...dataMutants, ...fileMutants];
