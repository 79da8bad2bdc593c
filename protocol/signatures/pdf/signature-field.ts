/** The field a signature stands in, and everything of a file that must name it (ISO 32000-1, 12.7.4.5). */
import { firstPage, resolve, rootOf, type PdfFile } from '../../pdf/file.ts';
import { signatureArea, type Area } from '../../pdf/signature-area.ts';
import { readArray, readDictionary, referenceIn, writeDictionary, writeText, type Dictionary } from '../../pdf/values.ts';
import type { Appearance } from './appearance.ts';
import { imageOn, type ImageKind } from './signature-image.ts';
import { markOn } from './signature-mark.ts';

export type Place = Pick<Area, 'left' | 'top'>;

/** What the field shows: nothing, a line of text at the top right of the first page, or an image where the document has room for it. */
export interface Shown {
  readonly mark?: string;
  readonly image?: ImageKind;
  readonly place?: Place;
  /** Who signs, as readers without eyes are told. */
  readonly name: string;
}

/** The objects a new signature changes or adds, without its value, which becomes object number `signature`. */
export function fieldObjects(file: PdfFile, signature: number, shown: Shown): [number, string][] {
  const root = rootOf(file);
  const catalogue = file.dictionary(root);
  const { page, appearance } = lookOf(file, shown);
  const pageEntries = file.dictionary(page);
  const formNumber = referenceIn(catalogue.get('AcroForm'));
  const form = readDictionary(resolve(file, catalogue.get('AcroForm')) ?? '')?.entries ?? new Map<string, string>();
  const fields = readArray(resolve(file, form.get('Fields')) ?? '') ?? [];
  const widget = signature + 1;

  form.set('SigFlags', '3');
  form.set('Fields', `[${[...fields, `${widget} 0 R`].join(' ')}]`);
  const notes = readArray(resolve(file, pageEntries.get('Annots')) ?? '') ?? [];
  pageEntries.set('Annots', `[${[...notes, `${widget} 0 R`].join(' ')}]`);
  const field: Dictionary = new Map([
    ['Type', '/Annot'],
    ['Subtype', '/Widget'],
    ['FT', '/Sig'],
    ['T', `(Signature${fields.length + 1})`],
    ['TU', writeText(shown.name)],
    ['V', `${signature} 0 R`],
    ['P', `${page} 0 R`],
    ['Rect', appearance?.rect ?? '[0 0 0 0]'],
    ['F', '132'],
    ...(appearance ? ([['AP', `<< /N ${widget + 2} 0 R >>`]] as const) : []),
  ]);
  const changed: [number, string][] = [
    [widget, writeDictionary(field)],
    [page, writeDictionary(pageEntries)],
    ...(appearance ? ([[widget + 2, appearance.appearance]] as [number, string][]) : []),
  ];
  if (formNumber !== undefined) return [...changed, [formNumber, writeDictionary(form)]];
  catalogue.set('AcroForm', `${widget + 1} 0 R`);
  return [...changed, [widget + 1, writeDictionary(form)], [root, writeDictionary(catalogue)]];
}

function lookOf(file: PdfFile, { mark, image, place, name }: Shown): { readonly page: number; readonly appearance?: Appearance } {
  const first = firstPage(file);
  if (mark !== undefined) return { page: first, appearance: markOn(resolve(file, file.dictionary(first).get('MediaBox')), mark) };
  const area = image && (signatureArea(file) ?? bottomRight(first));
  return area ? { page: area.page, appearance: imageOn({ ...area, ...place }, image!, name) } : { page: first };
}

/** Where to sign on a page that does not say where: below the text, to the right. */
function bottomRight(page: number): Area {
  return { page, left: 320, top: 150, width: 233, height: 70 };
}
