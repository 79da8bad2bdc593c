/** Cross-reference sections of a PDF file: tables and streams (ISO 32000-1, 7.5.4, 7.5.8), newest first. */
import { dictionaryAt, streamData } from './streams.ts';
import { PdfStructureError } from './structure-error.ts';
import { readArray, readDictionary, skipSpace, type Dictionary } from './values.ts';

/** Where an object is: at a place of the file, inside an object stream, or nowhere any more. */
export type Entry = { readonly at: number } | { readonly inStream: number; readonly index: number } | 'free';

export interface CrossReference {
  readonly trailer: Dictionary;
  /** Where the newest section starts. */
  readonly at: number;
  readonly entries: ReadonlyMap<number, Entry>;
  /** The newest section is a stream, so a further one has to be one too. */
  readonly inStream: boolean;
}

type Entries = Map<number, Entry>;
interface Section {
  readonly trailer: Dictionary;
  readonly inStream: boolean;
}

/** The whole cross-reference of the revision that ends at `end`, from its last `startxref` backwards. */
export function readCrossReference(bytes: Buffer, end = bytes.length): CrossReference {
  const start = bytes.lastIndexOf('startxref', end);
  const at = Number(/^startxref\s+(\d+)/.exec(bytes.toString('latin1', start, Math.min(end, start + 40)))?.[1] ?? NaN);
  if (start < 0 || !(at < end)) throw new PdfStructureError('PDF: no readable "startxref" at the end of the file; is it a whole PDF?');
  const entries: Entries = new Map();
  const newest = readSection(bytes, at, entries);
  const seen = new Set([at]);
  for (let { trailer } = newest; ; ) {
    // A table may have a stream beside it, which comes before older sections (7.5.8.4).
    const beside = trailer.get('XRefStm');
    if (beside !== undefined && once(seen, Number(beside))) readSection(bytes, Number(beside), entries);
    const previous = trailer.get('Prev');
    if (previous === undefined) break;
    if (!once(seen, Number(previous))) throw new PdfStructureError(`PDF: the chain of cross-reference tables runs in a circle at ${previous}`);
    trailer = readSection(bytes, Number(previous), entries).trailer;
  }
  return { trailer: newest.trailer, at, entries, inStream: newest.inStream };
}

function once(seen: Set<number>, at: number): boolean {
  return seen.size < seen.add(at).size;
}

/** Newer sections are read first, so an entry that is there already is the newer one. */
function readSection(bytes: Buffer, at: number, entries: Entries): Section {
  const start = Number.isSafeInteger(at) ? at + /^\s*/.exec(bytes.toString('latin1', at, at + 16))![0].length : at;
  if (bytes.toString('latin1', start, start + 4) === 'xref') return { trailer: readTable(bytes, start, entries), inStream: false };
  const header = /^\d+\s+\d+\s+obj\s*/.exec(bytes.toString('latin1', start, start + 64));
  const dictionary = header && dictionaryAt(bytes, start + header[0].length);
  if (dictionary?.entries.get('Type') !== '/XRef') throw new PdfStructureError(`PDF: expected a cross-reference section at ${at}`);
  readStream(streamData(bytes, dictionary), dictionary.entries, entries);
  return { trailer: dictionary.entries, inStream: true };
}

function readTable(bytes: Buffer, at: number, entries: Entries): Dictionary {
  const end = bytes.indexOf('trailer', at);
  const words = bytes.toString('latin1', at, end < 0 ? at : end).trim().split(/\s+/);
  for (let place = 1; place + 1 < words.length; ) {
    const first = Number(words[place]);
    const count = Number(words[place + 1]);
    place += 2;
    for (let entry = 0; entry < count; entry += 1, place += 3) {
      if (!entries.has(first + entry)) entries.set(first + entry, words[place + 2] === 'n' ? { at: Number(words[place]) } : 'free');
    }
  }
  const window = bytes.toString('latin1', end + 'trailer'.length, Math.min(bytes.length, end + 65_536));
  const trailer = end < 0 ? undefined : readDictionary(window, skipSpace(window, 0));
  if (!trailer) throw new PdfStructureError(`PDF: the trailer after the cross-reference table at ${at} is not a dictionary`);
  return trailer.entries;
}

function readStream(data: Buffer, dictionary: Dictionary, entries: Entries): void {
  const widths = readArray(dictionary.get('W') ?? '')?.map(Number) ?? [];
  const [type = 0, second = 0, third = 0] = widths;
  const width = type + second + third;
  const index = readArray(dictionary.get('Index') ?? '')?.map(Number) ?? [0, Number(dictionary.get('Size'))];
  if (widths.length !== 3 || !widths.every((each) => each >= 0 && each <= 6) || width === 0) throw new PdfStructureError('PDF: unreadable widths in a cross-reference stream');
  const field = (at: number, size: number): number => (size === 0 ? 0 : data.readUIntBE(at, size));
  let place = 0;
  for (let pair = 0; pair + 1 < index.length; pair += 2) {
    for (let entry = 0; entry < index[pair + 1]! && place + width <= data.length; entry += 1, place += width) {
      const number = index[pair]! + entry;
      if (entries.has(number)) continue;
      // Without a type field every entry is in use (table 17).
      const kind = type === 0 ? 1 : field(place, type);
      const [a, b] = [field(place + type, second), field(place + type + second, third)];
      entries.set(number, kind === 1 ? { at: a } : kind === 2 ? { inStream: a, index: b } : 'free');
    }
  }
}
