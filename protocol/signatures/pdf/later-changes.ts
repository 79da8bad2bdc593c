/**
 * What a file shows beyond what a signature covers. A PDF may grow after signing: further signatures and validation data are no change
 * (ETSI EN 319 142-1, 5.5); whatever else differs, even by bytes that were signed but not shown, is one ("shadow attacks").
 */
import { readPdfFile, rootOf, type PdfFile } from '../../pdf/file.ts';
import { referencesIn } from '../../pdf/values.ts';
import { changeObjection } from './allowed-changes.ts';

/** Sentences about everything the file as shown has otherwise than the revision that ends at `end`; none when only signing went on. */
export function changesSince(pdf: Buffer, end: number): readonly string[] {
  let then: PdfFile;
  let now: PdfFile;
  try {
    then = readPdfFile(pdf, end);
    now = readPdfFile(pdf);
    const stray = pdf.lastIndexOf('startxref') < end || !/%%EOF\s*$/.test(pdf.toString('latin1', Math.max(end, pdf.length - 64)));
    return [...(stray ? ['bytes follow that are no part of the document'] : []), ...differences(then, now)];
  } catch (error) {
    return [`what follows the signature can not be compared with what it covers: ${(error as Error).message}`];
  }
}

function* differences(then: PdfFile, now: PdfFile): Generator<string> {
  const root = rootOf(then);
  if (rootOf(now) !== root) yield 'another catalogue was put in the place of the signed one';
  if (then.trailer.get('Encrypt') !== now.trailer.get('Encrypt')) yield 'the encryption of the file was changed';
  const added: number[] = [];
  for (const number of new Set([...then.entries.keys(), ...now.entries.keys()])) {
    const [before, after] = [has(then, number), has(now, number)];
    if (!before && !after) continue;
    if (!before) added.push(number);
    else if (!after) {
      if (!isStructure(then, number)) yield `object ${number} was removed`;
    } else if (!samePlace(then, now, number) && then.text(number) !== now.text(number)) {
      const objection = changeObjection(then, now, number, root);
      if (objection) yield objection;
    }
  }
  // A reference that led nowhere when it was signed may not come to life later.
  const awaited = added.length === 0 ? new Set<number>() : referencesOf(then);
  for (const number of added) if (awaited.has(number)) yield `object ${number}, named in what was signed, was put in later`;
}

function has({ entries }: PdfFile, number: number): boolean {
  const entry = entries.get(number);
  return entry !== undefined && entry !== 'free';
}

function samePlace(then: PdfFile, now: PdfFile, number: number): boolean {
  const [a, b] = [then.entries.get(number), now.entries.get(number)];
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  if ('at' in a) return 'at' in b && a.at === b.at;
  return 'inStream' in b && a.inStream === b.inStream && a.index === b.index && samePlace(then, now, a.inStream);
}

/** Streams that only hold places or other objects come and go with the structure. */
function isStructure(file: PdfFile, number: number): boolean {
  return /^<<[\s\S]*\/Type\s*\/(XRef|ObjStm)\b/.test(file.value(number));
}

const SMALL = 65_536;

/** Numbers of all objects that the objects of a revision refer to. */
function referencesOf(file: PdfFile): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [number, entry] of file.entries) {
    if (entry === 'free') continue;
    // Of a large object only the value is looked at; a small one is faster read as a whole.
    const end = 'at' in entry ? file.bytes.indexOf('endobj', entry.at) : -1;
    const text = 'at' in entry && end >= 0 && end - entry.at < SMALL ? file.bytes.toString('latin1', entry.at, end) : file.value(number);
    for (const each of referencesIn(text)) found.add(each);
  }
  return found;
}
