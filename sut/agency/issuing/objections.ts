import { dayOf } from '../../../protocol/dates.ts';
import { objectionToCode } from '../../../protocol/document-code.ts';
import { typeNamed } from '../../../protocol/document-types.ts';
import type { SendOrder } from '../../driver.ts';
import type { Objection } from '../office.ts';
import { objectionToCredentials } from './credentials.ts';
import { objectionToFile } from './formats.ts';
import { isTaken } from './numbering.ts';

/** Longest values of an outgoing document, in characters (ND30 PLVI.II). */
const LIMITS: readonly (readonly [what: string, limit: number, value: (order: SendOrder) => string | undefined])[] = [
  ['Trích yếu', 500, ({ subject }) => subject],
  ['Tên loại', 100, ({ typeName }) => typeName],
  ['Số', 11, ({ number }) => number],
  ['Ký hiệu', 30, ({ notation }) => notation],
  ['Chức vụ người ký', 100, ({ signer }) => signer?.position],
  ['Họ tên người ký', 50, ({ signer }) => signer?.fullName],
  ['Nơi nhận', 1000, ({ toPlaces }) => toPlaces?.join('; ')],
];

/** Why an order may not be issued, in the words a clerk sees; each is one rule. */
export const objections = {
  secrecy: (_, { secrecy }) =>
    secrecy && `Văn bản mang dấu chỉ mức ${secrecy} chứa bí mật nhà nước, không được gửi qua Trục (Quyết định 28/2018/QĐ-TTg Điều 1 khoản 2)`,

  unsigned: (_, { signed }) =>
    signed === false ? 'Dự thảo chưa được ký số, chỉ phát hành sau khi ký (Quyết định 28/2018/QĐ-TTg Điều 8 khoản 1)' : undefined,

  recipients: (_, { recipients }) => (recipients.length === 0 ? 'Văn bản chưa có nơi nhận' : undefined),

  person: (_, { recipients }) => {
    const stray = recipients.find(({ organId, person }) => person !== undefined && (organId === '' || organId.includes('@')));
    return stray && `Người nhận ${stray.person} chưa có mã cơ quan quản lý tài khoản; ghi mã cơ quan của người đó`;
  },

  identifier: ({ parts }, { recipients }) => {
    const wrong = recipients.find(({ organId }) => !parts.isIdentifier(organId));
    return wrong && `Mã cơ quan nhận "${wrong.organId}" sai cấu trúc (Quyết định 20/2020/QĐ-TTg Điều 4 đến Điều 6)`;
  },

  answered: ({ books }, { answers }) =>
    answers !== undefined && !books.incoming.get(answers) && !books.outgoing.get(answers) ? `Không có văn bản ${answers} để trả lời hay đính chính` : undefined,

  gateway: (_, { recipients }) => {
    const below = recipients.find(({ organId }) => organId.startsWith('G11.'));
    return below && `Bộ Quốc phòng chỉ có một đầu mối G11; không gửi thẳng đơn vị ${below.organId} (Quyết định 28/2018/QĐ-TTg Điều 21 khoản 2)`;
  },

  presentation: (_, { subject, typeName, signer }) => {
    if (subject.trim() === '') return 'Thiếu trích yếu nội dung';
    if (typeName.trim() === '') return 'Thiếu tên loại văn bản';
    return signer && (signer.position.trim() === '' || signer.fullName.trim() === '') ? 'Thiếu chức vụ hoặc họ tên người ký' : undefined;
  },

  lengths: (_, order) => {
    for (const [what, limit, valueOf] of LIMITS) {
      const length = [...(valueOf(order) ?? '')].length;
      if (length > limit) return `${what} dài ${length} ký tự, tối đa ${limit}; rút ngắn rồi phát hành lại`;
    }
    return undefined;
  },

  urgency: (_, { priority = 0 }) =>
    Number.isInteger(priority) && priority >= 0 && priority <= 4 ? undefined : `Mức khẩn ${priority} không có trong danh mục 0 đến 4`,

  dates: ({ parts }, { promulgationDate, dueDate }) => {
    const today = dayOf(parts.clock.now());
    if (promulgationDate !== undefined && promulgationDate > today) return `Ngày ban hành ${promulgationDate} ở sau ngày hôm nay ${today}`;
    const issuedOn = promulgationDate ?? today;
    return dueDate !== undefined && dueDate < issuedOn ? `Hạn xử lý ${dueDate} trước ngày ban hành ${issuedOn}` : undefined;
  },

  /** What the clerk insists on keeps the rules of number and notation too (ND30 PLI.II.3, PLIII). */
  notation: (_, { number, notation, typeName, copy }) => {
    if (number === undefined && notation === undefined) return undefined;
    const wrong = objectionToCode({ number: number?.padStart(2, '0') ?? '01', notation: notation ?? `${copy ?? typeNamed(typeName)?.abbreviation ?? 'CQ'}-CQ`, typeName, ...(copy && { copy }) });
    return wrong && `Số và ký hiệu "${wrong.found}" sai thể thức, phải là ${wrong.expected} (Nghị định 30/2020/NĐ-CP Phụ lục I, Phụ lục III)`;
  },

  number: (office, order) => {
    if (order.number === undefined) return undefined;
    const issuedOn = order.promulgationDate ?? dayOf(office.parts.clock.now());
    const [number, notation] = [order.number.padStart(2, '0'), office.parts.notationFor(office, order)];
    const taken = isTaken(office, issuedOn, number, notation);
    return taken ? `Số ${number}/${notation} đã cấp trong năm ${issuedOn.slice(0, 4)} (Nghị định 30/2020/NĐ-CP Điều 15 khoản 1)` : undefined;
  },

  formats: (_, { attachments = [] }) => {
    for (const file of attachments) {
      const text = objectionToFile(file);
      if (text !== undefined) return text;
    }
    return undefined;
  },

  credentials: objectionToCredentials,
} as const satisfies Record<string, Objection>;
