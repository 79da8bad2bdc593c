/** Which changes of an object are part of signing and preserving a file, and which are not. */
import { resolve, type PdfFile } from '../../pdf/file.ts';
import { readArray, readDictionary, referenceIn, type Dictionary } from '../../pdf/values.ts';
import { reachableFrom } from './reachable.ts';

/** Keys that signing and preserving may change, by the role of the object. */
const changeable = {
  catalogue: ['AcroForm', 'DSS', 'Extensions', 'Version'],
  form: ['Fields', 'SigFlags', 'DR', 'DA'],
  page: ['Annots'],
  information: ['ModDate', 'Producer'],
  /** A field that waited for its signature. */
  field: ['V', 'AP', 'AS', 'F', 'M', 'MK', 'DA', 'DR'],
} as const satisfies Record<string, readonly string[]>;

/** A visible signature may take this much of its page; what is larger covers the text. */
const LARGEST_SHARE = 1 / 3;

/** Objection to the change of one object between two revisions; undefined when signing explains it. */
export function changeObjection(then: PdfFile, now: PdfFile, number: number, root: number): string | undefined {
  const [before, after] = [dictionaryIn(then, number), dictionaryIn(now, number)];
  const catalogue = then.dictionary(root);
  if (!before || !after) return listObjection(then, now, number, catalogue);
  if (number === root) {
    return otherKeys(before, after, changeable.catalogue, 'the catalogue') ?? formObjection(then, now, before.get('AcroForm'), after.get('AcroForm'));
  }
  if (number === referenceIn(catalogue.get('AcroForm'))) return formObjection(then, now, `${number} 0 R`, `${number} 0 R`);
  if (number === referenceIn(then.trailer.get('Info'))) return otherKeys(before, after, changeable.information, 'the information about the document');
  if (number === referenceIn(catalogue.get('Metadata'))) return after.get('Type') === '/Metadata' ? undefined : 'the metadata became something else';
  if (before.get('Type') === '/Page') {
    return otherKeys(before, after, changeable.page, 'a page') ?? notesObjection(then, now, before.get('Annots'), after.get('Annots'), after);
  }
  if (before.get('FT') === '/Sig' && !before.has('V') && after.has('V')) return otherKeys(before, after, changeable.field, 'a signature field');
  if (reachableFrom(then, catalogue.get('DSS')).has(number)) return undefined;
  return `object ${number} (${before.get('Subtype') ?? before.get('Type') ?? 'content'}) was changed`;
}

/** Lists that stand as objects of their own: of fields, of the notes on a page. */
function listObjection(then: PdfFile, now: PdfFile, number: number, catalogue: Dictionary): string | undefined {
  const form = dictionaryOf(then, catalogue.get('AcroForm'));
  const own = `${number} 0 R`;
  if (number === referenceIn(form?.get('Fields'))) return fieldsObjection(then, now, own, own);
  const page = [...then.entries.keys()].find((each) => {
    const entries = dictionaryIn(then, each);
    return entries?.get('Type') === '/Page' && referenceIn(entries.get('Annots')) === number;
  });
  if (page !== undefined) return notesObjection(then, now, own, own, now.dictionary(page));
  if (reachableFrom(then, catalogue.get('DSS')).has(number)) return undefined;
  return `object ${number} was changed`;
}

function formObjection(then: PdfFile, now: PdfFile, before: string | undefined, after: string | undefined): string | undefined {
  const [old = new Map<string, string>(), form] = [dictionaryOf(then, before), dictionaryOf(now, after)];
  if (!form) return before === undefined && after === undefined ? undefined : 'the form was removed';
  return otherKeys(old, form, changeable.form, 'the form') ?? fieldsObjection(then, now, old.get('Fields'), form.get('Fields'));
}

/** The fields of before are all there, in their order; every other one is a signature that was not there before. */
function fieldsObjection(then: PdfFile, now: PdfFile, before: string | undefined, after: string | undefined): string | undefined {
  const added = addedTo(membersOf(then, before), membersOf(now, after));
  if (!added) return 'a field of the form was removed';
  return added.every((each) => isNew(then, each) && isSignature(now, each)) ? undefined : 'a field was added that is no signature';
}

function notesObjection(then: PdfFile, now: PdfFile, before: string | undefined, after: string | undefined, page: Dictionary): string | undefined {
  const added = addedTo(membersOf(then, before), membersOf(now, after));
  if (!added) return 'a note was removed from a page';
  for (const each of added) {
    if (!isNew(then, each) || !isSignature(now, each)) return 'something was added to a page that is no signature';
    const share = areaOf(dictionaryOf(now, each)?.get('Rect')) / (areaOf(resolve(now, page.get('MediaBox'))) || 595 * 842);
    if (!(share <= LARGEST_SHARE)) return `a later signature covers ${Math.round(share * 100)} % of its page`;
  }
  return undefined;
}

/** What `after` has more; undefined when something of `before` is missing or out of order. */
function addedTo(before: readonly string[], after: readonly string[]): readonly string[] | undefined {
  const kept = after.filter((each) => before.includes(each));
  return kept.join() === before.join() ? after.filter((each) => !before.includes(each)) : undefined;
}

function isNew(then: PdfFile, value: string): boolean {
  const number = referenceIn(value);
  return number !== undefined && (then.entries.get(number) ?? 'free') === 'free';
}

/** A signature field, or the widget of one. */
function isSignature(file: PdfFile, value: string): boolean {
  const field = dictionaryOf(file, value);
  return (field?.get('FT') ?? dictionaryOf(file, field?.get('Parent'))?.get('FT')) === '/Sig';
}

function otherKeys(before: Dictionary, after: Dictionary, allowed: readonly string[], what: string): string | undefined {
  const flat = (text: string | undefined): string | undefined => text?.replace(/\s+/g, ' ');
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((key) => !allowed.includes(key) && flat(before.get(key)) !== flat(after.get(key)));
  return changed.length === 0 ? undefined : `${what} was changed: ${changed.join(', ')}`;
}

function membersOf(file: PdfFile, value: string | undefined): readonly string[] {
  return value === undefined ? [] : (readArray(resolve(file, value) ?? '') ?? []);
}

function dictionaryOf(file: PdfFile, value: string | undefined): Dictionary | undefined {
  return value === undefined ? undefined : readDictionary(resolve(file, value)?.trim() ?? '')?.entries;
}

function dictionaryIn(file: PdfFile, number: number): Dictionary | undefined {
  return file.entries.get(number) === 'free' ? undefined : readDictionary(file.value(number))?.entries;
}

function areaOf(rectangle: string | undefined): number {
  const [left = 0, bottom = 0, right = 0, top = 0] = readArray(rectangle ?? '')?.map(Number) ?? [];
  return Math.abs(right - left) * Math.abs(top - bottom);
}
