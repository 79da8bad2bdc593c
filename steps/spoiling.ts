/** Ways to spoil a signed file that leave its signatures where they are. */
import { incrementFor } from '../protocol/pdf/increment.ts';
import { firstPage, readPdfFile } from '../protocol/pdf/file.ts';
import { writeDictionary, writeText } from '../protocol/pdf/values.ts';

/** Changes one bit of one byte in the text of the page, inside the range that was signed. */
export function breakSignedText(pdf: Uint8Array): Uint8Array {
  const changed = Buffer.from(pdf);
  const at = changed.indexOf('stream\n') + 'stream\n'.length + 40;
  changed[at] = changed[at]! ^ 0x01;
  return changed;
}

/** Rewrites one letter of the title in the properties of the file, inside the range that was signed. */
export function alterSubject(pdf: Uint8Array): Uint8Array {
  const changed = Buffer.from(pdf);
  const at = changed.indexOf('/Title ') + '/Title '.length + 6;
  changed[at] = changed[at] === 0x30 ? 0x31 : 0x30;
  return changed;
}

/** Adds a note to the first page behind the last signature: every signed byte stays, what is shown does not. */
export function appendObject(pdf: Uint8Array): Uint8Array {
  const file = readPdfFile(pdf);
  const page = firstPage(file);
  const entries = file.dictionary(page);
  const note = file.size;
  const notes = entries.get('Annots')?.replace(/^\[|\]$/g, '') ?? '';
  entries.set('Annots', `[${`${notes} ${note} 0 R`.trim()}]`);
  const text = new Map([
    ['Type', '/Annot'],
    ['Subtype', '/FreeText'],
    ['Rect', '[72 500 400 540]'],
    ['DA', '(/Helv 12 Tf 0 g)'],
    ['Contents', writeText('Nội dung thêm vào sau khi đã ký')],
  ]);
  const { bytes } = incrementFor(file, new Map([[note, writeDictionary(text)], [page, writeDictionary(entries)]]));
  return Buffer.concat([pdf, bytes]);
}

/** Loses the last kilobyte on the way. */
export function cutTail(pdf: Uint8Array): Uint8Array {
  return pdf.subarray(0, Math.max(0, pdf.length - 1024));
}
