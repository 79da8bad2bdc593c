import { DOCX, DOCX_TYPE, attach, drop, every, inTurn, move, namespace, one, payload, pdf, regulationOrder, set, unprefixed, zipped, type Edit } from './edit.ts';

export type Ruling = 'reject' | 'error' | 'warn' | 'tolerate' | 'never-send';

/** A message that differs from the sample in one way met in the field, and how a receiver rules on it. */
export interface Variant {
  readonly id: string;
  readonly says: string;
  readonly ruling: Ruling;
  readonly edit: Edit;
}

const TRACE_END = '</edXML:TraceHeaderList>';
const BUSINESS = /\s*<edXML:Bussiness>[^]*<\/edXML:Bussiness>/;
const ATTACHMENTS = /\s*<AttachmentEncoded>[^]*<\/AttachmentEncoded>/;
const DSIG = '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><SignedInfo/><SignatureValue>AAAA</SignatureValue></Signature>';

/** Derived from the sample of a new document; they fit any message that is written in its form. */
export const DOCUMENT_VARIANTS: readonly Variant[] = [
  row('01', 'tolerate', 'without any prefix', unprefixed),
  row('02', 'tolerate', 'with the prefix e', inTurn(every('edXML:', 'e:'), every('xmlns:edXML', 'xmlns:e'))),
  row('03', 'reject', 'in no namespace', inTurn(unprefixed, every(/ xmlns="[^"]*"/g, ''))),
  row('04', 'reject', 'in the namespace of the 2013 format', namespace('http://www.e-doc.vn/Schema/')),
  row('05', 'reject', 'in a namespace that ends in a slash', namespace('http://www.mic.gov.vn/TBT/QCVN_102_2016/')),
  row('06', 'warn', 'under the root EdXML', inTurn(one('<edXML xmlns=', '<EdXML xmlns='), one(/<\/edXML>\s*$/, '</EdXML>'))),
  row('07', 'reject', 'with the envelope as root', inTurn(one(/<edXML xmlns=[^>]*>\s*/, ''), one(ATTACHMENTS, ''), one(/<\/edXML>\s*$/, ''))),
  row('08', 'tolerate', 'in the order of the regulation', regulationOrder),
  row('09', 'warn', 'with Business spelled right', inTurn(every('Bussiness>', 'Business>'), every('BussinessDocType', 'BusinessDocType'), every('BussinessDocReason', 'BusinessDocReason'))),
  row('10', 'reject', 'with Bussiness behind TraceHeaderList', (text) => move(BUSINESS, '</edXML:edXMLHeader>')(text)),
  row('11', 'tolerate', 'without Bussiness', one(BUSINESS, '')),
  row('12', 'tolerate', 'without TraceHeaderList', drop('TraceHeaderList')),
  row('13', 'tolerate', 'with SOAP attributes on TraceHeaderList', one('<edXML:TraceHeaderList>', '<edXML:TraceHeaderList id="1" version="1.0" mustUnderstand="1" actor="http://schemas.xmlsoap.org/soap/actor/next">')),
  row('14', 'tolerate', 'with the same attributes prefixed', one('<edXML:TraceHeaderList>', '<edXML:TraceHeaderList edXML:id="1" edXML:version="1.0" edXML:mustUnderstand="1" edXML:actor="x">')),
  row('15', 'reject', 'dated day first', set('PromulgationDate', '20/05/2024')),
  row('16', 'reject', 'dated after ISO 8601', set('PromulgationDate', '2026-03-02')),
  row('17', 'warn', 'dated with a time of day', set('PromulgationDate', '2026/03/02 08:15:30')),
  row('18', 'warn', 'with an empty date', set('PromulgationDate', '')),
  row('19', 'reject', 'dated 31 February', set('PromulgationDate', '2024/02/31')),
  row('20', 'reject', 'stamped day first', set('Timestamp', '20/05/2024 08:15:30')),
  row('21', 'reject', 'stamped after ISO 8601', set('Timestamp', '2026-03-02T08:15:30')),
  row('22', 'error', 'with an empty SteeringType', set('SteeringType', '')),
  row('23', 'error', 'with a word for SteeringType', set('SteeringType', 'abc')),
  row('24', 'error', 'with blanks around SteeringType', set('SteeringType', ' 1 ')),
  row('25', 'tolerate', 'without SteeringType', drop('SteeringType')),
  row('26', 'warn', 'with an empty document type', set('Type', '')),
  row('27', 'warn', 'with a word for the document type', set('Type', 'abc')),
  row('28', 'warn', 'with a word for the urgency', set('Priority', 'Khẩn')),
  row('29', 'error', 'with an empty business type', set('BussinessDocType', '')),
  row('30', 'error', 'with business type 9', set('BussinessDocType', '9')),
  row('31', 'tolerate', 'without cid: on either side', every('cid:', '')),
  row('32', 'tolerate', 'with cid: in the manifest alone', one('<ContentId>cid:', '<ContentId>')),
  row('33', 'tolerate', 'referring by xlink:href', one(/<edXML:Reference>\s*<edXML:ContentId>([^<]*)<\/edXML:ContentId>/, '<edXML:Reference xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="$1">')),
  row('34', 'tolerate', 'with every part of the attachment prefixed', inTurn(every(/(<\/?)(Attachment|ContentId|AttachmentName|Description|ContentType)(?=>)/g, '$1edXML:$2'), one('<AttachmentEncoded>', '<AttachmentEncoded xmlns:edXML="http://www.mic.gov.vn/TBT/QCVN_102_2016">'))),
  row('35', 'tolerate', 'with ContentTransferEncoded bare', inTurn(one(/<edXML:ContentTransferEncoded[^>]*>/, '<ContentTransferEncoded>'), one('</edXML:ContentTransferEncoded>', '</ContentTransferEncoded>'))),
  row('36', 'tolerate', 'with attachments in no namespace', one('<AttachmentEncoded>', '<AttachmentEncoded xmlns="">')),
  row('37', 'reject', 'with attachments inside the envelope', (text) => move(ATTACHMENTS, '</edXML:edXMLEnvelope>')(text)),
  row('38', 'tolerate', 'with a PDF zipped and declared so', attach(zipped(pdf, 'pdf'), 'application/zip')),
  row('39', 'warn', 'with a PDF zipped but declared PDF', attach(zipped(pdf, 'pdf'), 'application/pdf')),
  row('40', 'error', 'with a bare PDF declared a zip', attach(undefined, 'application/zip', { where: 'attachment' })),
  row('41', 'tolerate', 'with base64 over several lines', payload((base64) => `${base64.slice(0, 8)}\n${base64.slice(8, 12)}\r\n  ${base64.slice(12)}`)),
  row('42', 'error', 'with something else than base64', payload((base64) => `JV*ER!0x#jQ$${base64.slice(12)}`)),
  row('43', 'error', 'with an empty payload', payload(() => '')),
  row('44', 'warn', 'without any file', inTurn(drop('Attachment'), drop('Reference'))),
  row('45', 'warn', 'without AttachmentEncoded', inTurn(one(ATTACHMENTS, ''), drop('Reference'))),
  row('46', 'warn', 'with a file name that lacks its extension', every('toan-van.pdf', 'toan-van')),
  row('47', 'error', 'with a file without a name', one(/\s*<AttachmentName>[^<]*<\/AttachmentName>/, '')),
  row('48', 'tolerate', 'to two receivers', one('<edXML:DocumentId>', '<edXML:To><edXML:OrganId>000.00.30.Z98</edXML:OrganId></edXML:To><edXML:DocumentId>')),
  row('49', 'never-send', 'behind a byte order mark', (text) => `\ufeff${text}`),
  row('50', 'reject', 'with an entity of its own', inTurn(one('?>', '?>\n<!DOCTYPE edXML [<!ENTITY x "V/v">]>'), set('Subject', '&x; thử'))),
  row('51', 'tolerate', 'with the subject in CDATA', one(/<edXML:Subject>([^<]*)</, '<edXML:Subject><![CDATA[$1]]><')),
  row('52', 'tolerate', 'with an element nobody knows', one('</edXML:MessageHeader>', '<edXML:MaHoSo>HS-01</edXML:MaHoSo></edXML:MessageHeader>')),
  row('53', 'warn', 'with blanks around the sender code', set('OrganId', '\n  000.00.10.Z98 ')),
  row('54', 'tolerate', 'with an XML signature', one(TRACE_END, TRACE_END + DSIG)),
  row('55', 'tolerate', 'with an empty DigitalSignature', one(TRACE_END, `${TRACE_END}<edXML:DigitalSignature />`)),
  row('56', 'never-send', 'in UTF-16', (text) => Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le')),
  row('57', 'tolerate', 'without OtherInfo', drop('OtherInfo')),
  row('58', 'tolerate', 'without SignerInfo', drop('SignerInfo')),
  row('59', 'tolerate', 'with an empty ResponseFor', one(/<edXML:ResponseFor>[^]*<\/edXML:ResponseFor>/, '<edXML:ResponseFor />')),
  row('60', 'tolerate', 'with a bare Word file', attach(DOCX, DOCX_TYPE, { name: 'toan-van.docx' })),
  row('61', 'tolerate', 'with a Word file zipped', attach(zipped(DOCX, 'docx'), 'application/zip', { name: 'toan-van.docx' })),
  row('62', 'warn', 'with a file the manifest does not list', drop('Reference')),
];

/** Derived from the sample of a status 03. */
export const STATUS_VARIANTS: readonly Variant[] = [
  row('s0', 'tolerate', 'as it should be', (text) => text),
  row('s1', 'never-send', 'wrapped in Status', every('edXML:MessageHeader>', 'edXML:Status>')),
  row('s2', 'warn', 'with a code of one digit', set('StatusCode', '3')),
  row('s3', 'warn', 'with blanks around the code', set('StatusCode', ' 03 ')),
  row('s4', 'reject', 'stamped day first', set('Timestamp', '20/05/2024 09:40:11')),
  row('s5', 'tolerate', 'without StaffInfo', drop('StaffInfo')),
  row('s6', 'tolerate', 'with a body and a file', inTurn(one('</edXML:edXMLEnvelope>', '<edXML:edXMLBody><edXML:edXMLManifest version="1.0" /></edXML:edXMLBody></edXML:edXMLEnvelope><AttachmentEncoded><Attachment><ContentId>cid:1</ContentId></Attachment></AttachmentEncoded>'))),
  row('s7', 'tolerate', 'without any prefix', unprefixed),
  row('s8', 'error', 'about no document', drop('ResponseFor')),
];

function row(id: string, ruling: Ruling, says: string, edit: Edit): Variant {
  return { id, ruling, says, edit };
}
