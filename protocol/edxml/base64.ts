const BLANKS = /[ \t\r\n]+/g;

/** Decodes base64 strictly (blanks between the characters apart); undefined when a character, the length or the padding is wrong. */
export function decodeBase64(text: string): { readonly bytes: Uint8Array; readonly lines: boolean } | undefined {
  const trimmed = text.trim();
  const lines = /\s/.test(trimmed);
  const packed = lines ? trimmed.replaceAll(BLANKS, '') : trimmed;
  if (packed.length % 4 !== 0 || packed.includes('-') || packed.includes('_')) return undefined;
  const padding = packed.endsWith('==') ? 2 : packed.endsWith('=') ? 1 : 0;
  // Node passes over characters outside the alphabet, so the result comes out short.
  const bytes = Buffer.from(packed, 'base64');
  if (bytes.length !== (packed.length / 4) * 3 - padding) return undefined;
  return { bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length), lines };
}

/** Base64 on one line. */
export function encodeBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');
}
