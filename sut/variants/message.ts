import { fileVariants } from './message-files.ts';
import { spellingVariants } from './message-spellings.ts';
import { valueVariants } from './message-values.ts';
import { objecting } from './sending.ts';
import type { Variant } from './variant.ts';

/** Number, notation and id of a document, in other legal ways. */
const codeVariants: readonly Variant[] = [
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
];

export const messageVariants: readonly Variant[] = [...codeVariants, ...valueVariants, ...fileVariants, ...spellingVariants];
