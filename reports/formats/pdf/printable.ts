/** Signs the font lacks but that have a plain form. */
const PLAIN: Readonly<Record<string, string>> = { '→': '->', '←': '<-', '⇒': '=>', '✔': 'OK', '✖': 'x', '\t': ' ', '\u{2011}': '-', '\u{202F}': ' ', '\u{2009}': ' ', '\u{2212}': '-' };

// What Be Vietnam Pro draws: Latin with every Vietnamese letter, common punctuation, a few signs.
const drawn =
  /^[\n\x20-\x7E\u00A0-\u0107\u010A-\u0113\u0116-\u011B\u011E-\u0121\u0126-\u012B\u012E-\u0131\u0139\u013A\u013D\u013E\u0141-\u0144\u0147\u0148\u014C\u014D\u0150-\u0155\u0158-\u015B\u015E-\u016B\u016E-\u017E\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9\u2013\u2014\u2018-\u201A\u201C-\u201E\u2020-\u2022\u2026\u2030\u2039\u203A\u20AB\u20AC\u2122\u2248\u2260\u2264\u2265]$/u;

/** Text the PDF can show as it is: what the font does not draw is spelled as its code point, so that nothing silently vanishes. */
export function printable(text: string): string {
  let out = '';
  for (const character of text) out += drawn.test(character) ? character : (PLAIN[character] ?? `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`);
  return out;
}
