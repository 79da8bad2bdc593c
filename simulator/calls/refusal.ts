/** A call the axis answers with FAIL: code of the axis and a text without diacritics, which is all that clients can read. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: string;

  constructor(code: string, text: string) {
    super(ascii(text));
    this.code = code;
  }
}

/** Text as the axis writes it: letters keep their base, everything else beyond ASCII becomes a question mark. */
export function ascii(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replaceAll(/[^\x20-\x7e]/g, '?');
}
