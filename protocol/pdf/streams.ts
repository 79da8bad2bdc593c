/** Streams that hold structure: cross-reference streams and object streams (ISO 32000-1, 7.5.7, 7.5.8). */
import { inflateSync } from 'node:zlib';
import { PdfStructureError } from './structure-error.ts';
import { endOfValue, readDictionary, type Dictionary } from './values.ts';

/** Structure needs little room; whatever unfolds to more is not structure. */
const LARGEST = 64 << 20;
const WINDOW = 4096;

/** The dictionary that starts at `at`, read from as little of the file as it takes. */
export function dictionaryAt(bytes: Buffer, at: number): { readonly entries: Dictionary; readonly end: number } | undefined {
  return inWindow(bytes, at, (text) => {
    const found = readDictionary(text);
    return found && { entries: found.entries, end: at + found.end };
  });
}

/** Where the value that starts at `at` ends. */
export function valueEnd(bytes: Buffer, at: number): number | undefined {
  return inWindow(bytes, at, (text) => {
    const end = endOfValue(text, 0);
    // A word that reaches the end of the window may go on behind it.
    return end > 0 && end < text.length ? at + end : undefined;
  });
}

/** Reads in ever larger pieces until it succeeds, or the object has ended without. */
function inWindow<T>(bytes: Buffer, at: number, read: (text: string) => T | undefined): T | undefined {
  for (let size = WINDOW; ; size *= 4) {
    const found = read(bytes.toString('latin1', at, Math.min(bytes.length, at + size)));
    if (found !== undefined) return found;
    if (at + size >= bytes.length || bytes.subarray(at, at + size).includes('endobj')) return undefined;
  }
}

/** The data of a stream whose dictionary ends at `end`; only filters that structure uses. */
export function streamData(bytes: Buffer, { entries, end }: { readonly entries: Dictionary; readonly end: number }): Buffer {
  const keyword = /^\s*stream(\r\n|\n)/.exec(bytes.toString('latin1', end, end + 64));
  const length = Number(entries.get('Length'));
  if (!keyword || !Number.isSafeInteger(length)) throw new PdfStructureError(`PDF: expected a stream of known length at ${end}`);
  const start = end + keyword[0].length;
  const raw = bytes.subarray(start, start + length);
  const filter = entries.get('Filter')?.replace(/^\[\s*(\S+)\s*\]$/, '$1');
  if (filter === undefined) return raw;
  if (filter !== '/FlateDecode') throw new PdfStructureError(`PDF: the stream at ${start} uses ${filter}, which structure does not`);
  const parameters = readDictionary(entries.get('DecodeParms')?.replace(/^\[\s*|\s*\]$/g, '') ?? '')?.entries;
  try {
    return unpredicted(inflateSync(raw, { maxOutputLength: LARGEST }), Number(parameters?.get('Predictor') ?? 1), Number(parameters?.get('Columns') ?? 1));
  } catch (error) {
    throw new PdfStructureError(`PDF: the stream at ${start} can not be unpacked: ${(error as Error).message}`);
  }
}

/** Undoes the row predictors of PNG for one byte per column. */
function unpredicted(data: Buffer, predictor: number, columns: number): Buffer {
  if (predictor < 10) return data;
  const rows = Math.floor(data.length / (columns + 1));
  const plain = Buffer.alloc(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const from = row * (columns + 1);
    const kind = data[from]!;
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      const left = column > 0 ? plain[at - 1]! : 0;
      const above = row > 0 ? plain[at - columns]! : 0;
      const corner = row > 0 && column > 0 ? plain[at - columns - 1]! : 0;
      const guess = kind === 1 ? left : kind === 2 ? above : kind === 3 ? (left + above) >> 1 : kind === 4 ? paeth(left, above, corner) : 0;
      plain[at] = data[from + 1 + column]! + guess;
    }
  }
  return plain;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}
