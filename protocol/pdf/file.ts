/** Structure of a PDF file with a classic cross-reference table (ISO 32000-1, 7.5), as far as adding to it needs. */
import { readArray, readDictionary, referenceIn, type Dictionary } from './values.ts';

export interface PdfFile {
  readonly bytes: Buffer;
  readonly trailer: Dictionary;
  /** Where the newest cross-reference table starts. */
  readonly xrefAt: number;
  /** Number of the first object that is free for use. */
  readonly size: number;
  /** The dictionary of an object; throws when the object has none. */
  dictionary(number: number): Dictionary;
  /** The text of an object's value, bytes as latin-1, streams excluded. */
  text(number: number): string;
}

export class PdfStructureError extends Error {}

/** Reads cross-reference tables and trailer from the end of the file backwards. */
export function readPdfFile(pdf: Uint8Array): PdfFile {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const start = bytes.lastIndexOf('startxref');
  const xrefAt = Number(/^startxref\s+(\d+)/.exec(bytes.toString('latin1', start, start + 40))?.[1] ?? NaN);
  if (start < 0 || !(xrefAt < bytes.length))
    throw new PdfStructureError('PDF: no readable "startxref" at the end of the file; is it a whole PDF?');

  const offsets = new Map<number, number>();
  const newest = readTable(bytes, xrefAt, offsets);
  const seen = new Set([xrefAt]);
  for (let trailer = newest; trailer.has('Prev');) {
    const previous = Number(trailer.get('Prev'));
    if (seen.has(previous))
      throw new PdfStructureError(`PDF: the chain of cross-reference tables runs in a circle at ${previous}`);
    seen.add(previous);
    trailer = readTable(bytes, previous, offsets);
  }

  const text = (number: number): string => {
    const offset = offsets.get(number);
    const end = offset === undefined ? -1 : bytes.indexOf('endobj', offset);
    if (offset === undefined || end < 0)
      throw new PdfStructureError(`PDF: object ${number} is referred to but not in the file`);
    return bytes.toString('latin1', offset, end).replace(/^\s*\d+\s+\d+\s+obj\s*/, '');
  };
  return {
    bytes,
    trailer: newest,
    xrefAt,
    size: Number(newest.get('Size')),
    text,
    dictionary(number) {
      const found = readDictionary(text(number));
      if (!found) throw new PdfStructureError(`PDF: object ${number} should be a dictionary but is not`);
      return found.entries;
    },
  };
}

/** Number of the first page object. */
export function firstPage(file: PdfFile): number {
  let number = referenceIn(file.dictionary(rootOf(file)).get('Pages'));
  for (let depth = 0; number !== undefined && depth < 64; depth += 1) {
    const node = file.dictionary(number);
    if (node.get('Type') === '/Page') return number;
    number = referenceIn(readArray(resolve(file, node.get('Kids')) ?? '')?.[0]);
  }
  throw new PdfStructureError('PDF: no first page found below the catalogue');
}

/** Number of the catalogue object. */
export function rootOf(file: PdfFile): number {
  const root = referenceIn(file.trailer.get('Root'));
  if (root === undefined) throw new PdfStructureError('PDF: the trailer names no /Root');
  return root;
}

/** The value itself, or the value of the object it refers to. */
export function resolve(file: PdfFile, value: string | undefined): string | undefined {
  const number = referenceIn(value);
  return number === undefined ? value : file.text(number).trim();
}

function readTable(bytes: Buffer, at: number, offsets: Map<number, number>): Dictionary {
  const end = bytes.indexOf('trailer', at);
  const table = bytes.toString('latin1', at, end < 0 ? at : end).trim();
  if (!table.startsWith('xref')) {
    throw new PdfStructureError(
      `PDF: expected a classic cross-reference table at ${at}; save the file without object streams (PDF 1.4 structure)`,
    );
  }
  const words = table.split(/\s+/);
  for (let place = 1; place + 1 < words.length;) {
    const first = Number(words[place]);
    const count = Number(words[place + 1]);
    place += 2;
    for (let entry = 0; entry < count; entry += 1, place += 3) {
      // Newer tables are read first, so an entry that is there already is the newer one.
      if (words[place + 2] === 'n' && !offsets.has(first + entry)) offsets.set(first + entry, Number(words[place]));
    }
  }
  const window = bytes.toString('latin1', end + 'trailer'.length, Math.min(bytes.length, end + 65_536));
  const trailer = readDictionary(window.trimStart());
  if (!trailer)
    throw new PdfStructureError(`PDF: the trailer after the cross-reference table at ${at} is not a dictionary`);
  return trailer.entries;
}
