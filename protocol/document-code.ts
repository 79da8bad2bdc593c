import { DOCUMENT_TYPES, typeNamed } from './document-types.ts';
import { wireDateToDay } from './dates.ts';

/** Which rule of number and notation is broken (ND30 PLI.II.3, PLIII). */
export type CodeRule =
  | 'number-missing'
  | 'number-digits'
  | 'leading-zero'
  | 'notation-missing'
  | 'blank'
  | 'separator'
  | 'letter-case'
  | 'year-segment'
  | 'agency-missing'
  | 'abbreviation'
  | 'no-abbreviation';

export interface CodeObjection {
  readonly rule: CodeRule;
  readonly expected: string;
  readonly found: string;
}

/** Capitals, with small letters only inside: QyĐ, CTr, TTr, TrS among types, TTg among agencies. */
const CAPITALS = /^(\p{Lu}|\p{Lu}[\p{Lu}\d&]+|\p{Lu}\p{L}*\p{Lu}\p{L}*|\d+\p{L}*)$/u;

/** What is wrong with number and notation of a document of this type; Party documents follow rules of their own and are not for this check. */
export function objectionToCode({
  number = '',
  notation = '',
  typeName,
  copy,
}: {
  readonly number?: string;
  readonly notation?: string;
  readonly typeName?: string;
  readonly copy?: string;
}): CodeObjection | undefined {
  const object = (rule: CodeRule, expected: string, found: string): CodeObjection => ({ rule, expected, found });
  if (number === '') return object('number-missing', '01…', '');
  if (notation === '') return object('notation-missing', copy ? `${copy}-…` : 'QĐ-…', '');
  if (/\s/.test(number + notation)) return object('blank', `${number}/${notation}`.replaceAll(/\s/g, ''), `${number}/${notation}`);
  if (!/^\d+$/.test(number)) return object('number-digits', '05, 15, 120', number);
  if (/^[1-9]$/.test(number)) return object('leading-zero', `0${number}`, number);
  const [, year, rest = ''] = /^(?:(\d{4})\/)?(.*)$/u.exec(notation.normalize('NFC')) ?? [];
  const parts = rest.split('-');
  if (rest.includes('/') || parts.some((part) => !/^[\p{L}\d&]+$/u.test(part))) return object('separator', 'QĐ-BNV', notation);
  const lower = parts.find((part) => !CAPITALS.test(part));
  if (lower !== undefined) return object('letter-case', lower.toUpperCase(), lower);
  const name = typeName?.trim().normalize('NFC').toLowerCase();
  const types = DOCUMENT_TYPES.filter((type) => type.name === name);
  if (year !== undefined && types.length > 0 && !types.some(({ list }) => list === 'A')) return object('year-segment', rest, notation);
  return objectionToPrefix(parts, copy ?? typeNamed(typeName ?? '')?.abbreviation, types.length > 0) ?? undefined;
}

function objectionToPrefix([first = '', ...agency]: readonly string[], wanted: string | undefined, known: boolean): CodeObjection | undefined {
  if (wanted === undefined) {
    const written = known && first === 'CV';
    return written ? { rule: 'no-abbreviation', expected: agency.join('-'), found: [first, ...agency].join('-') } : undefined;
  }
  if (first !== wanted) return { rule: 'abbreviation', expected: wanted, found: first };
  return agency.length === 0 ? { rule: 'agency-missing', expected: `${wanted}-…`, found: first } : undefined;
}

/** How document ids are built (QĐ28 Đ10.K2.b and what is met in the field). */
export const DOCUMENT_ID_GRAMMARS = ['organ-date-code', 'organ-year-code', 'organ-year-serial', 'organ-year-number'] as const;
export type DocumentIdGrammar = (typeof DOCUMENT_ID_GRAMMARS)[number];

/** What a document id says; `date` is `yyyy-MM-dd` and absent when the written day does not exist. */
export interface DocumentIdParts {
  readonly grammar: DocumentIdGrammar;
  readonly organId: string;
  readonly year: string;
  readonly date?: string;
  readonly number?: string;
  /** number/notation. */
  readonly code?: string;
  /** Running number of the id itself, which need not be the document's. */
  readonly serial?: string;
}

const FORMS: Readonly<Record<DocumentIdGrammar, RegExp>> = {
  'organ-date-code': /^(?<organId>[0-9A-Za-z.]+),(?<date>(?<year>\d{4})\/\d{2}\/\d{2}),(?<code>(?<number>[^,/\s]+)\/[^,\s]+)$/u,
  'organ-year-code': /^(?<organId>[0-9A-Za-z.]+)[,-](?<year>\d{4})[,-](?<code>(?<number>[^,/\s-]+)\/[^,\s]+)$/u,
  'organ-year-serial': /^(?<organId>[0-9A-Za-z.]+)[,-](?<year>\d{4})[,-](?<serial>\d+)$/u,
  'organ-year-number': /^(?<organId>[0-9A-Za-z.]+)[,-](?<year>\d{4})[,-](?<number>\d+)$/u,
};

/** Reads a document id by the first grammar that fits; undefined for a UUID and every other opaque id. */
export function readDocumentId(text: string, grammars: readonly string[] = DOCUMENT_ID_GRAMMARS): DocumentIdParts | undefined {
  for (const grammar of DOCUMENT_ID_GRAMMARS.toSorted((a, b) => grammars.indexOf(a) - grammars.indexOf(b))) {
    if (!grammars.includes(grammar)) continue;
    const { date, ...parts } = FORMS[grammar].exec(text)?.groups ?? {};
    if (parts['organId'] === undefined) continue;
    const day = date === undefined ? undefined : wireDateToDay(date);
    return { grammar, ...(parts as { organId: string; year: string }), ...(day !== undefined && { date: day }) };
  }
  return undefined;
}
