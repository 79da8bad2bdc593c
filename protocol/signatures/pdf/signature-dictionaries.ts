import { readArray, readBytes, readDictionary, readText, skipSpace } from '../../pdf/values.ts';

/** A signature as it stands in the file (ISO 32000-1, 12.8.1), its form checked, its meaning not. */
export interface SignatureDictionary {
  readonly subFilter: string;
  /** Two stretches of the file: offset and length, twice. */
  readonly byteRange: readonly [number, number, number, number];
  /** The CMS bytes; zero padding may follow them. */
  readonly contents: Uint8Array;
  /** Claimed time of the dictionary (`/M`), ms since the epoch. */
  readonly claimedAt?: number;
  readonly shownName?: string;
  readonly reason?: string;
}

/** Something that means to be a signature but has not the form of one. */
export interface Malformed {
  readonly malformed: string;
  /** Where in the file. */
  readonly at: number;
}

/** Every signature dictionary of the file, in the order of the file. */
export function signatureDictionaries(pdf: Buffer): readonly (SignatureDictionary | Malformed)[] {
  return [...candidates(pdf)].sort((a, b) => a - b).map((start) => read(pdf, start));
}

/** Starts of the objects that mention a byte range or call themselves a signature. */
function candidates(pdf: Buffer): Set<number> {
  const starts = new Set<number>();
  for (const mark of ['/ByteRange', '/Type /Sig', '/Type/Sig', '/ETSI.CAdES.detached', '/adbe.pkcs7.detached']) {
    for (let at = pdf.indexOf(mark); at >= 0; at = pdf.indexOf(mark, at + mark.length)) {
      if (mark.endsWith('Sig') && /[A-Za-z]/.test(String.fromCharCode(pdf[at + mark.length] ?? 0))) continue;
      const start = pdf.lastIndexOf(' obj', at);
      if (start >= 0) starts.add(start + ' obj'.length);
    }
  }
  return starts;
}

function read(pdf: Buffer, start: number): SignatureDictionary | Malformed {
  const malformed = (why: string): Malformed => ({ malformed: why, at: start });
  const end = pdf.indexOf('endobj', start);
  const text = pdf.toString('latin1', start, end < 0 ? pdf.length : end);
  const entries = readDictionary(text, skipSpace(text, 0))?.entries;
  if (!entries) return malformed('the signature dictionary can not be read');
  const range = readArray(entries.get('ByteRange') ?? '')?.map(Number);
  if (!range || range.length !== 4 || !range.every((each) => Number.isSafeInteger(each) && each >= 0))
    return malformed('ByteRange is not four whole numbers');
  const [first, length, second, rest] = range as [number, number, number, number];
  if (first !== 0) return malformed(`ByteRange starts at ${first}, not at the start of the file`);
  if (second + rest > pdf.length)
    return malformed(`ByteRange reaches to ${second + rest}, behind the end of the file at ${pdf.length}`);
  const contents = entries.get('Contents');
  if (contents === undefined || !/^<(?:[0-9A-Fa-f]{2})+>$/.test(contents)) return malformed('Contents is not a string of hexadecimal digits, two for each byte');
  // The only bytes that may stay unsigned are the signature value itself, in its own dictionary.
  if (length < start || second > start + text.length || pdf.toString('latin1', length, second) !== contents) {
    return malformed('the hole of ByteRange is not exactly the Contents of this signature');
  }
  const claimedAt = dateIn(entries.get('M'));
  return {
    subFilter: (entries.get('SubFilter') ?? '').slice(1),
    byteRange: [first, length, second, rest],
    contents: Uint8Array.from(readBytes(contents)),
    ...(claimedAt !== undefined && { claimedAt }),
    ...textual(entries.get('Name'), 'shownName'),
    ...textual(entries.get('Reason'), 'reason'),
  };
}

function textual<K extends string>(value: string | undefined, key: K): Partial<Record<K, string>> {
  return value !== undefined && /^[(<]/.test(value) ? ({ [key]: readText(value) } as Record<K, string>) : {};
}

/** A PDF date, e.g. D:20261124085900+07'00' (ISO 32000-1, 7.9.4). */
function dateIn(value: string | undefined): number | undefined {
  const found =
    value === undefined
      ? null
      : /^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:([+-])(\d\d)'?(\d\d)?'?|Z)?/.exec(readText(value));
  if (!found) return undefined;
  const [
    ,
    year,
    month = '01',
    day = '01',
    hour = '00',
    minute = '00',
    second = '00',
    sign,
    zoneHours = '00',
    zoneMinutes = '00',
  ] = found;
  const offset = (sign === '-' ? -1 : 1) * (Number(zoneHours) * 60 + Number(zoneMinutes));
  const instant =
    Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)) -
    offset * 60_000;
  return Number.isNaN(instant) ? undefined : instant;
}
