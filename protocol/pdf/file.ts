/** Structure of a PDF file (ISO 32000-1, 7.5), as far as adding to it and comparing its revisions needs. */
import { dictionaryAt, streamData, valueEnd } from './streams.ts';
import { PdfStructureError } from './structure-error.ts';
import { readArray, readDictionary, referenceIn, type Dictionary } from './values.ts';
import { readCrossReference, type Entry } from './xref.ts';

export { PdfStructureError };

export interface PdfFile {
  readonly bytes: Buffer;
  readonly trailer: Dictionary;
  /** Where the newest cross-reference section starts, and whether it is a stream. */
  readonly xrefAt: number;
  readonly xrefInStream: boolean;
  /** Number of the first object that is free for use. */
  readonly size: number;
  readonly entries: ReadonlyMap<number, Entry>;
  /** The dictionary of an object; throws when the object has none. */
  dictionary(number: number): Dictionary;
  /** The text of an object's value, bytes as latin-1, its stream included. */
  text(number: number): string;
  /** The value alone, without the stream that may follow it. */
  value(number: number): string;
}

/** Reads the revision that ends at `end`; the whole file when that is not said. */
export function readPdfFile(pdf: Uint8Array, end = pdf.length): PdfFile {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const { trailer, at: xrefAt, entries, inStream: xrefInStream } = readCrossReference(bytes, end);
  const unfolded = new Map<number, readonly string[]>();

  /** Where the value of an object that stands by itself begins. */
  const valueAt = (number: number, offset: number): number => {
    const header = /^\s*(\d+)\s+\d+\s+obj\s*/.exec(bytes.toString('latin1', offset, offset + 64));
    if (!header || Number(header[1]) !== number) throw new PdfStructureError(`PDF: object ${number} is referred to but not in the file`);
    return offset + header[0].length;
  };
  const standing = (number: number): { readonly at: number } | { readonly text: string } => {
    const entry = entries.get(number);
    if (entry === undefined || entry === 'free') throw new PdfStructureError(`PDF: object ${number} is referred to but not in the file`);
    if ('at' in entry) return { at: valueAt(number, entry.at) };
    const holder = entries.get(entry.inStream);
    if (typeof holder !== 'object' || !('at' in holder)) throw new PdfStructureError(`PDF: object ${number} is in stream ${entry.inStream}, which is not in the file`);
    const members = unfolded.get(entry.inStream) ?? unfold(bytes, valueAt(entry.inStream, holder.at));
    unfolded.set(entry.inStream, members);
    return { text: members[entry.index] ?? '' };
  };
  return {
    bytes,
    trailer,
    xrefAt,
    xrefInStream,
    size: Number(trailer.get('Size')),
    entries,
    text(number) {
      const found = standing(number);
      if ('text' in found) return found.text;
      const end = bytes.indexOf('endobj', found.at);
      if (end < 0) throw new PdfStructureError(`PDF: object ${number} does not end`);
      return bytes.toString('latin1', found.at, end);
    },
    value(number) {
      const found = standing(number);
      if ('text' in found) return found.text;
      const end = valueEnd(bytes, found.at);
      if (end === undefined) throw new PdfStructureError(`PDF: the value of object ${number} can not be read`);
      return bytes.toString('latin1', found.at, end);
    },
    dictionary(number) {
      const found = standing(number);
      const read = 'text' in found ? readDictionary(found.text) : dictionaryAt(bytes, found.at);
      if (!read) throw new PdfStructureError(`PDF: object ${number} should be a dictionary but is not`);
      return read.entries;
    },
  };
}

/** Texts of the objects in an object stream, in their order. */
function unfold(bytes: Buffer, at: number): readonly string[] {
  const dictionary = dictionaryAt(bytes, at);
  if (dictionary?.entries.get('Type') !== '/ObjStm') throw new PdfStructureError(`PDF: expected an object stream at ${at}`);
  const data = streamData(bytes, dictionary);
  const first = Number(dictionary.entries.get('First'));
  const numbers = data.toString('latin1', 0, first).trim().split(/\s+/).map(Number);
  const places = numbers.filter((_, index) => index % 2 === 1).slice(0, Number(dictionary.entries.get('N')));
  return places.map((place, index) => data.toString('latin1', first + place, index + 1 < places.length ? first + places[index + 1]! : data.length).trim());
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
