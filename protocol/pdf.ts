import { makePdf, type Content } from './pdf/maker.ts';
import { SIGNATURE_AREA } from './pdf/signature-area.ts';

/** What stands in an administrative document (Nghị định 30/2020/NĐ-CP Điều 8, Phụ lục I). */
export interface DocumentText {
  /** The agency above the issuing one, where it is named. */
  readonly parentName?: string;
  readonly organName: string;
  /** Number and notation, e.g. 28/QĐ-STN. */
  readonly code: string;
  readonly place: string;
  /** `yyyy-MM-dd` (`/` is understood too). */
  readonly date: string;
  /** e.g. Quyết định; a Công văn shows no type name. */
  readonly typeName: string;
  readonly subject: string;
  readonly body: readonly string[];
  readonly signer: { readonly competence?: string; readonly position: string; readonly fullName: string };
  /** Addressees of a Công văn. */
  readonly recipients?: readonly string[];
  readonly toPlaces?: readonly string[];
  /** Urgency stamp, e.g. HỎA TỐC. */
  readonly urgency?: string;
}

/** An unsigned PDF 1.7 of the document, laid out after Phụ lục I in simple form; equal texts give equal bytes. */
export async function makeDocumentPdf(text: DocumentText): Promise<Uint8Array> {
  const letter = plain(text.typeName).toLowerCase() === 'công văn';
  const title: Content[] = letter
    ? []
    : [
        { text: plain(text.typeName).toUpperCase(), bold: true, fontSize: 14, alignment: 'center', margin: [0, 18, 0, 0] },
        { text: plain(text.subject), bold: true, alignment: 'center', margin: [30, 0, 30, 12] },
      ];
  const recipients = text.recipients ?? [];
  const addressees: Content[] = recipients.length === 0 ? [] : [{ text: `Kính gửi: ${recipients.map(plain).join('; ')}`, alignment: 'center', margin: [0, 12, 0, 12] }];
  return makePdf({
    title: plain(`${text.code} ${text.subject}`),
    author: plain(text.organName),
    createdAt: dayOf(text.date),
    content: [head(text, letter), ...title, ...addressees, ...text.body.map(paragraph), foot(text)],
  });
}

/** An unsigned PDF for a separate attachment; the line "Kèm theo văn bản số…" is not needed in electronic form. */
export async function makeAttachmentPdf(title: string, lines: readonly string[], date = '2026-01-01'): Promise<Uint8Array> {
  return makePdf({
    title: plain(title),
    author: '',
    createdAt: dayOf(date),
    content: [{ text: plain(title), bold: true, fontSize: 14, alignment: 'center', margin: [0, 0, 0, 12] }, ...lines.map(paragraph)],
  });
}

/** Left: the agency and its number; right: the national title, place and date. */
function head(text: DocumentText, letter: boolean): Content {
  const rule = (width: number): Content => ({ canvas: [{ type: 'line', x1: 0, y1: 2, x2: width, y2: 2, lineWidth: 0.7 }], alignment: 'center' });
  const agency: Content[] = [
    ...(text.parentName === undefined ? [] : [{ text: plain(text.parentName).toUpperCase(), alignment: 'center' } satisfies Content]),
    { text: plain(text.organName).toUpperCase(), bold: true, alignment: 'center' },
    rule(60),
    { text: `Số: ${plain(text.code)}`, alignment: 'center', margin: [0, 6, 0, 0] },
    ...(letter ? [{ text: subjectOfLetter(text.subject), alignment: 'center' } satisfies Content] : []),
    ...(text.urgency ? [{ text: plain(text.urgency).toUpperCase(), bold: true, color: '#c00000', alignment: 'center', margin: [0, 6, 0, 0] } satisfies Content] : []),
  ];
  const nation: Content[] = [
    { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold: true, alignment: 'center' },
    { text: 'Độc lập - Tự do - Hạnh phúc', bold: true, fontSize: 13, alignment: 'center' },
    rule(160),
    { text: placeAndDate(text), italics: true, alignment: 'center', margin: [0, 6, 0, 0] },
  ];
  return { columns: [{ width: '40%', stack: agency }, { width: '60%', stack: nation }], fontSize: 11, margin: [0, 0, 0, 12] };
}

/** Left: where copies go; right: who signs, with room for the signature. */
function foot(text: DocumentText): Content {
  const places = text.toPlaces ?? [];
  const copies: Content[] =
    places.length === 0
      ? []
      : [
          { text: 'Nơi nhận:', bold: true, italics: true, fontSize: 11 },
          ...places.map((place): Content => ({ text: `- ${plain(place).replace(/[;.]$/, '')};`, fontSize: 10 })),
        ];
  const { competence, position, fullName } = text.signer;
  const signer: Content[] = [
    { text: plain([competence, position].filter(Boolean).join(' ')).toUpperCase(), bold: true, alignment: 'center' },
    { text: '\u00a0', id: SIGNATURE_AREA.name, fontSize: 1, margin: [0, 0, 0, SIGNATURE_AREA.height] },
    { text: plain(fullName), bold: true, alignment: 'center' },
  ];
  return { columns: [{ width: '50%', stack: copies }, { width: '50%', stack: signer }], margin: [0, 18, 0, 0], unbreakable: true };
}

function paragraph(text: string): Content {
  return { text: plain(text), alignment: 'justify', leadingIndent: 28, margin: [0, 0, 0, 6] };
}

function subjectOfLetter(subject: string): string {
  return `V/v ${plain(subject).replace(/^(V\/v|Về việc)\s+/i, '')}`;
}

/** Days below 10 and the months 1 and 2 carry a zero (Phụ lục I phần I.II.4). */
function placeAndDate({ place, date }: DocumentText): string {
  const [year = '', month = '', day = ''] = date.split(/[-/]/);
  const written = Number(month) <= 2 ? month.padStart(2, '0') : String(Number(month));
  return `${plain(place)}, ngày ${day.padStart(2, '0')} tháng ${written} năm ${year}`;
}

/** Midnight in Vietnam; an unreadable date does not keep the document from being made. */
function dayOf(date: string): number {
  const instant = Date.parse(`${date.replaceAll('/', '-')}T00:00:00+07:00`);
  return Number.isNaN(instant) ? 0 : instant;
}

/** Text as it can be printed: NFC, no control characters. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();
}
