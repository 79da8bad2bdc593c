/** PDF values (ISO 32000-1, 7.3) as their own text, bytes taken as latin-1, so that what is not changed is written back as it was. */

/** A dictionary: key without the slash, value as text, in the order of the file. */
export type Dictionary = Map<string, string>;

const SPACE = /[\0\t\n\f\r ]/;
const END_OF_WORD = /[\0\t\n\f\r ()<>[\]{}/%]/;

/** Reads the dictionary that starts at `at` with `<<`; undefined when there is none or it does not end. */
export function readDictionary(
  text: string,
  at = 0,
): { readonly entries: Dictionary; readonly end: number } | undefined {
  if (!text.startsWith('<<', at)) return undefined;
  const entries: Dictionary = new Map();
  let place = skipSpace(text, at + 2);
  while (text[place] === '/') {
    const keyEnd = endOfValue(text, place);
    const valueStart = skipSpace(text, keyEnd);
    const valueEnd = endOfValue(text, valueStart);
    if (valueEnd <= valueStart) return undefined;
    const key = text.slice(place + 1, keyEnd);
    // The first of two equal keys counts for nobody: readers differ, so such a dictionary is refused.
    if (entries.has(key)) return undefined;
    entries.set(key, text.slice(valueStart, valueEnd));
    place = skipSpace(text, valueEnd);
  }
  return text.startsWith('>>', place) ? { entries, end: place + 2 } : undefined;
}

/** The dictionary as text. */
export function writeDictionary(entries: Dictionary): string {
  return `<<\n${[...entries].map(([key, value]) => `/${key} ${value}`).join('\n')}\n>>`;
}

/** The members of an array given as text; undefined when it is none. */
export function readArray(text: string): string[] | undefined {
  if (text[0] !== '[') return undefined;
  const members: string[] = [];
  let place = skipSpace(text, 1);
  while (place < text.length && text[place] !== ']') {
    const end = endOfValue(text, place);
    if (end <= place) return undefined;
    members.push(text.slice(place, end));
    place = skipSpace(text, end);
  }
  return text[place] === ']' ? members : undefined;
}

/** Object number of an indirect reference such as `12 0 R`; undefined for every other value. */
export function referenceIn(value: string | undefined): number | undefined {
  const found = value === undefined ? null : /^(\d+)\s+\d+\s+R$/.exec(value);
  return found ? Number(found[1]) : undefined;
}

/** Object numbers of every indirect reference in a text. */
export function* referencesIn(text: string): Generator<number> {
  for (const [, number] of text.matchAll(/(?<!\d)(\d{1,10})\s+\d{1,5}\s+R\b/g)) yield Number(number);
}

/** Text as a string in hexadecimal form, UTF-16 with mark: safe for Vietnamese. */
export function writeText(text: string): string {
  const little = Buffer.from(`\uFEFF${text.normalize('NFC')}`, 'utf16le');
  return `<${little.swap16().toString('hex').toUpperCase()}>`;
}

/** The characters of a literal or hexadecimal string. */
export function readText(value: string): string {
  const bytes = readBytes(value);
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)))
      .swap16()
      .toString('utf16le');
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3).toString('utf8');
  return bytes.toString('latin1');
}

/** The bytes of a literal or hexadecimal string. */
export function readBytes(value: string): Buffer {
  if (value.startsWith('<')) return Buffer.from(value.replace(/[^0-9A-Fa-f]/g, ''), 'hex');
  const named: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  const text = value
    .slice(1, -1)
    .replace(/\\(?:([0-7]{1,3})|(\r\n|[\s\S]))/g, (_, octal: string | undefined, other: string) =>
      octal ? String.fromCharCode(parseInt(octal, 8) & 0xff) : /^[\r\n]/.test(other) ? '' : (named[other] ?? other),
    );
  return Buffer.from(text, 'latin1');
}

export function skipSpace(text: string, at: number): number {
  let place = at;
  while (place < text.length) {
    if (text[place] === '%') while (place < text.length && text[place] !== '\n' && text[place] !== '\r') place += 1;
    else if (SPACE.test(text[place]!)) place += 1;
    else break;
  }
  return place;
}

/** Where the value that starts at `at` ends; `at` itself when nothing readable starts there. */
export function endOfValue(text: string, at: number): number {
  switch (text[at]) {
    case '(':
      return endOfLiteral(text, at);
    case '[':
      return endOfMembers(text, at + 1, ']') ?? at;
    case '<': {
      if (text[at + 1] === '<') return readDictionary(text, at)?.end ?? at;
      const close = text.indexOf('>', at);
      return close < 0 ? at : close + 1;
    }
    case '/':
      return endOfWord(text, at + 1);
    default: {
      const reference = /(\d+)\s+\d+\s+R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
      reference.lastIndex = at;
      return reference.test(text) ? reference.lastIndex : endOfWord(text, at);
    }
  }
}

function endOfMembers(text: string, from: number, close: string): number | undefined {
  let place = skipSpace(text, from);
  while (place < text.length && text[place] !== close) {
    const end = endOfValue(text, place);
    if (end <= place) return undefined;
    place = skipSpace(text, end);
  }
  return text[place] === close ? place + 1 : undefined;
}

function endOfLiteral(text: string, at: number): number {
  let depth = 0;
  for (let place = at; place < text.length; place += 1) {
    const letter = text[place];
    if (letter === '\\') place += 1;
    else if (letter === '(') depth += 1;
    else if (letter === ')' && --depth === 0) return place + 1;
  }
  return at;
}

function endOfWord(text: string, from: number): number {
  let place = from;
  while (place < text.length && !END_OF_WORD.test(text[place]!)) place += 1;
  return place;
}
