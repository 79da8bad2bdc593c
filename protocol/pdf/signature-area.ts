/** Where on a page the signature of the authorised person goes: between position and full name (ND30 PLI.II.7.d). */
import { resolve, rootOf, type PdfFile } from './file.ts';
import { readArray, readDictionary, readText, referenceIn } from './values.ts';

/** The named place that a printed document carries for its signature: the left upper corner of the free space. */
export const SIGNATURE_AREA = { name: 'noi-ky-so', width: 233, height: 70 } as const;

export interface Area {
  /** Number of the page object. */
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The free space of a document that names it; undefined when it names none. */
export function signatureArea(file: PdfFile): Area | undefined {
  const dictionary = (value: string | undefined) => readDictionary(resolve(file, value)?.trim() ?? '')?.entries;
  const tree = dictionary(dictionary(file.dictionary(rootOf(file)).get('Names'))?.get('Dests'));
  const names = readArray(resolve(file, tree?.get('Names')) ?? '') ?? [];
  const at = names.findIndex((each, index) => index % 2 === 0 && readText(each) === SIGNATURE_AREA.name);
  const [page, kind, left, top] = readArray(resolve(file, at < 0 ? undefined : names[at + 1]) ?? '') ?? [];
  const number = referenceIn(page);
  if (number === undefined || kind !== '/XYZ' || !Number.isFinite(Number(left)) || !Number.isFinite(Number(top))) return undefined;
  return { page: number, left: Number(left), top: Number(top), width: SIGNATURE_AREA.width, height: SIGNATURE_AREA.height };
}
