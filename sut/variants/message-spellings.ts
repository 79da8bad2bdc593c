import { DOCUMENT_VARIANTS } from '../../protocol/edxml/variants/variants.ts';
import { writeMessage, type WriteOptions } from '../../protocol/edxml/write.ts';
import { inDocuments, inText, type Alteration } from '../alterations.ts';
import type { Variant } from './variant.ts';

const written = (options: WriteOptions): Alteration => (parts) => ({ ...parts, emit: (message) => writeMessage(message, options) });

/** The spelling of a row of the divergence list that a sender may use. */
const row = (id: string): Alteration => {
  const { edit } = DOCUMENT_VARIANTS.find((each) => each.id === id)!;
  return inText((xml) => {
    if (!xml.includes('<edXML:TraceHeaderList>')) return xml;
    const edited = edit(xml);
    return typeof edited === 'string' ? edited : Buffer.from(edited).toString('utf8');
  });
};

/** Entities for every letter outside ASCII: other bytes, the same characters. */
const asReferences = (xml: string): string => xml.replace(/[\u0080-\u{10ffff}]/gu, (letter) => `&#${letter.codePointAt(0)};`);

/** The same package in other spellings the format allows. */
export const spellingVariants: readonly Variant[] = [
  {
    name: 'business-before-trace',
    oddity: 'Phần nghiệp vụ đứng trước các chặng của vết gửi, như thư viện của Trục viết.',
    spares: ['META-REQUIRED', 'SEND-EGRESS-TIME', 'PAPER-FLAG'],
    apply: written({ bussinessFirst: true }),
  },
  {
    name: 'reference-id-before-date',
    oddity: 'Trong phần phản hồi, mã văn bản đứng trước ngày ban hành.',
    spares: ['ROLE-KEEP', 'STATUS-REF'],
    apply: written({ responseForIdFirst: true }),
  },
  {
    name: 'lines-end-in-crlf',
    oddity: 'Gói tin xuống dòng kiểu Windows.',
    spares: ['ATTACH-BYTES', 'TEXT-NFC'],
    apply: written({ crlf: true }),
  },
  { name: 'order-of-the-regulation', oddity: 'Các phần tử theo thứ tự của quy chuẩn thay vì của thư viện.', spares: ['META-REQUIRED'], apply: row('08') },
  { name: 'subject-in-cdata', oddity: 'Trích yếu viết trong CDATA.', spares: ['META-REQUIRED', 'META-LENGTH', 'TEXT-NFC'], apply: row('51') },
  { name: 'attributes-on-the-trace', oddity: 'Danh sách vết gửi mang các thuộc tính của định dạng SOAP cũ.', spares: ['UNKNOWN-FIELD', 'SEND-EGRESS-TIME'], apply: row('13') },
  {
    name: 'comments-in-the-package',
    oddity: 'Gói tin có chú thích của phần mềm.',
    spares: ['META-REQUIRED'],
    apply: inText((xml) => xml.replace('<edXML:edXMLHeader>', '<!-- phần mềm quản lý văn bản, bản 7 --><edXML:edXMLHeader>')),
  },
  {
    name: 'package-on-one-line',
    oddity: 'Gói tin không có khoảng trắng giữa các phần tử.',
    spares: ['META-REQUIRED', 'ATTACH-BYTES'],
    apply: inText((xml) => xml.replace(/>\s+</g, '><')),
  },
  {
    name: 'letters-as-references',
    oddity: 'Chữ có dấu viết bằng tham chiếu ký tự.',
    spares: ['TEXT-NFC', 'META-REQUIRED', 'META-LENGTH'],
    apply: inText(asReferences),
  },
  {
    name: 'declares-schema-namespaces',
    oddity: 'Phần tử gốc khai thêm không gian tên xsi và xsd.',
    spares: ['META-REQUIRED'],
    apply: inText((xml) => xml.replace('<edXML xmlns=', '<edXML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns=')),
  },
  {
    name: 'extensions-of-its-vendor',
    oddity: 'Phần đầu có phần tử riêng của nhà cung cấp.',
    spares: ['UNKNOWN-FIELD', 'META-REQUIRED'],
    apply: inDocuments((message) => ({ ...message, unknown: [['MaHoSo', 'HS-2026-01']] as const })),
  },
  {
    name: 'empty-reference',
    oddity: 'Văn bản không trả lời văn bản nào vẫn có phần ResponseFor để trống.',
    spares: ['REPLY-LINK', 'META-REQUIRED'],
    apply: inText((xml) => (xml.includes('<edXML:ResponseFor>') ? xml : xml.replace('<edXML:SteeringType>', '<edXML:ResponseFor /><edXML:SteeringType>'))),
  },
  {
    name: 'no-places-of-receipt',
    oddity: 'Gói tin không có phần nơi nhận bằng chữ.',
    spares: ['META-REQUIRED', 'FOCAL-POINT'],
    apply: inDocuments((message) => ({ ...message, toPlaces: [] })),
  },
  {
    name: 'competence-of-the-signer',
    oddity: 'Gói tin ghi quyền hạn ký của người ký.',
    spares: ['META-REQUIRED'],
    apply: inDocuments((message) => ({ ...message, signer: { ...message.signer, competence: 'TM. BAN GIÁM ĐỐC' } })),
  },
];
