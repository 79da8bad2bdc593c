// C0 and C1 controls, lone surrogates and non-characters: neither XML nor HTML may carry them.
const unprintable = /(?![\t\n\r])[\p{Cc}\p{Cs}\u{FDD0}-\u{FDEF}\u{FFFE}\u{FFFF}]/gu;

/** A text safe to stand in markup and in an NFC file, whatever the system under test put into it. */
export function clean(text: string): string {
  const composed = text.normalize('NFC').replace(unprintable, '\u{FFFD}');
  // A leading combining mark would melt into the bracket of the tag before it.
  return /^\p{M}/u.test(composed) ? `\u{25CC}${composed}` : composed;
}

/** The same value with every text in it cleaned. */
export function cleaned<T>(value: T): T {
  if (typeof value === 'string') return clean(value) as T;
  if (Array.isArray(value)) return value.map(cleaned) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [clean(key), cleaned(each)])) as T;
}
