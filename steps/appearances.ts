/** What signatures show on a page: where, and in which ink; as far as an examiner without eyes can tell. */
import { PdfStructureError, readPdfFile, resolve, rootOf, type PdfFile } from '../protocol/pdf/file.ts';
import { streamData } from '../protocol/pdf/streams.ts';
import { readArray, readDictionary, referenceIn, type Dictionary } from '../protocol/pdf/values.ts';

export type Ink = 'blue' | 'red';

/** The image of one signature. */
export interface ShownImage {
  /** The byte range of the signature that shows it, as the file writes it. */
  readonly byteRange: readonly number[];
  /** Number of the page object. */
  readonly page: number | undefined;
  /** Left, bottom, right, top in points. */
  readonly box: readonly [number, number, number, number];
  /** The ink most of it is drawn in; undefined where it is black, or can not be told. */
  readonly ink: Ink | undefined;
}

const DEEPEST = 4;
/** Pixels looked at: enough to tell red from blue. */
const SAMPLES = 10_000;

/** Every signature of a file that shows something, in the order of its fields. */
export function imagesOn(pdf: Uint8Array): readonly ShownImage[] {
  try {
    return imagesIn(readPdfFile(pdf));
  } catch (error) {
    // A file whose structure can not be followed shows nothing that could be judged.
    if (error instanceof PdfStructureError) return [];
    throw error;
  }
}

function imagesIn(file: PdfFile): readonly ShownImage[] {
  const form = dictionaryIn(file, file.dictionary(rootOf(file)).get('AcroForm'));
  return fieldsIn(file, readArray(resolve(file, form?.get('Fields')) ?? '') ?? []).flatMap(({ field, value }) => {
    const box = readArray(resolve(file, field.get('Rect')) ?? '')?.map(Number) ?? [];
    const [left = 0, bottom = 0, right = 0, top = 0] = box;
    const normal = dictionaryIn(file, field.get('AP'))?.get('N');
    if (!value || normal === undefined || right - left <= 0 || top - bottom <= 0) return [];
    const byteRange = readArray(value.get('ByteRange') ?? '')?.map(Number) ?? [];
    return [{ byteRange, page: referenceIn(field.get('P')), box: [left, bottom, right, top] as const, ink: inkOf(drawnBy(file, normal, DEEPEST)) }];
  });
}

/** Fields with a signature, each with the dictionary of that signature; a field may be split into kids. */
function fieldsIn(file: PdfFile, references: readonly string[], inherited?: string): readonly { readonly field: Dictionary; readonly value: Dictionary | undefined }[] {
  return references.flatMap((reference) => {
    const field = dictionaryIn(file, reference);
    if (!field) return [];
    const value = field.get('V') ?? inherited;
    const kids = readArray(resolve(file, field.get('Kids')) ?? '');
    return kids ? fieldsIn(file, kids, value) : [{ field, value: dictionaryIn(file, value) }];
  });
}

interface Amounts {
  readonly blue: number;
  readonly red: number;
}

/** How much of either ink a form or an image uses, by its commands and its pixels. */
function drawnBy(file: PdfFile, reference: string, depth: number): Amounts {
  const found = streamIn(file, reference);
  if (!found || depth === 0) return { blue: 0, red: 0 };
  const { entries, data } = found;
  if (entries.get('Subtype') === '/Image') return sum(pixelsOf(entries, data));
  const below = dictionaryIn(file, dictionaryIn(file, entries.get('Resources'))?.get('XObject')) ?? new Map<string, string>();
  return sum([...coloursIn(data.toString('latin1')).map(inkOfColour), ...[...below.values()].map((each) => drawnBy(file, each, depth - 1))]);
}

/** Every colour that the content sets, as shares of red, green, blue. */
function coloursIn(content: string): readonly (readonly number[])[] {
  const rgb = [...content.matchAll(/([\d.]+)\s+([\d.]+)\s+([\d.]+)\s+(?:rg|RG|scn?|SCN?)(?=\s|$)/g)].map(([, ...parts]) => parts.slice(0, 3).map(Number));
  const cmyk = [...content.matchAll(/([\d.]+)\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)\s+[kK](?=\s|$)/g)].map(([, ...parts]) => {
    const [cyan = 0, magenta = 0, yellow = 0, black = 0] = parts.map(Number);
    return [cyan, magenta, yellow].map((each) => (1 - each) * (1 - black));
  });
  return [...rgb, ...cmyk];
}

/** Pixels of an image with three bytes each, packed or plain; others can not be told. */
function pixelsOf(entries: Dictionary, data: Buffer): readonly Amounts[] {
  const count = Number(entries.get('Width')) * Number(entries.get('Height'));
  if (data.length !== 3 * count || Number(entries.get('BitsPerComponent') ?? 8) !== 8) return [];
  const every = Math.max(1, Math.floor(count / SAMPLES));
  return Array.from({ length: Math.floor(count / every) }, (_, n) => [...data.subarray(3 * n * every, 3 * n * every + 3)].map((each) => each / 255)).map(inkOfColour);
}

/** White, grey and black are no ink; the hue decides about the rest. */
function inkOfColour([red = 0, green = 0, blue = 0]: readonly number[]): Amounts {
  const strong = Math.max(red, green, blue) - Math.min(red, green, blue) > 0.25;
  return { blue: strong && blue > red && blue >= green ? 1 : 0, red: strong && red > blue && red > green ? 1 : 0 };
}

function inkOf({ blue, red }: Amounts): Ink | undefined {
  return blue === red ? undefined : blue > red ? 'blue' : 'red';
}

function sum(each: readonly Amounts[]): Amounts {
  return each.reduce((total, { blue, red }) => ({ blue: total.blue + blue, red: total.red + red }), { blue: 0, red: 0 });
}

function dictionaryIn(file: PdfFile, value: string | undefined): Dictionary | undefined {
  const number = referenceIn(value);
  if (number !== undefined) return file.dictionary(number);
  return readDictionary(value?.trim() ?? '')?.entries;
}

/** A stream unpacked; undefined where it is packed in a way that only pictures use. */
function streamIn(file: PdfFile, reference: string): { readonly entries: Dictionary; readonly data: Buffer } | undefined {
  const number = referenceIn(reference);
  if (number === undefined) return undefined;
  const text = file.text(number);
  const dictionary = readDictionary(text);
  if (!dictionary) return undefined;
  try {
    const length = resolve(file, dictionary.entries.get('Length'))?.trim() ?? '';
    const entries = new Map([...dictionary.entries, ['Length', length]]);
    return { entries, data: streamData(Buffer.from(text, 'latin1'), { entries, end: dictionary.end }) };
  } catch {
    return undefined;
  }
}
