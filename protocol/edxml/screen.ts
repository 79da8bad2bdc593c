import type { Limits } from './limits.ts';

/** Why no tree could be built. */
export interface Failure {
  readonly code: 'not-xml' | 'doctype' | 'too-large' | 'too-deep' | 'too-many-elements';
  readonly line?: number;
  readonly detail: string;
}

/** What forbids giving a file to the parser at all: its size, a DOCTYPE, or more tags and attributes than a message can have. */
export function screen(bytes: Uint8Array, { maxBytes, maxElements }: Limits): Failure | undefined {
  if (bytes.length > maxBytes) return { code: 'too-large', detail: `${bytes.length} > ${maxBytes}` };
  if (bytes.length === 0) return { code: 'not-xml', line: 1, detail: 'empty file' };
  const declared = doctypeOf(bytes);
  if (declared) return declared;
  // Counted by their signs: what is built from them takes far more memory than the file.
  const signs = [0x3c, 0x3d];
  return signs.some((sign) => countsAbove(bytes, sign, 2 * maxElements)) ? { code: 'too-many-elements', detail: `> ${maxElements}` } : undefined;
}

/** A DOCTYPE is refused before the parser sees it; in encodings other than ASCII's kin it is found after parsing. */
function doctypeOf(bytes: Uint8Array): Failure | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 65_536)).toString('latin1');
  let at = head.startsWith('\xef\xbb\xbf') ? 3 : 0;
  for (;;) {
    while (/\s/.test(head.charAt(at))) at += 1;
    const close = head.startsWith('<?', at) ? '?>' : head.startsWith('<!--', at) ? '-->' : undefined;
    if (close === undefined) break;
    const end = head.indexOf(close, at + 2);
    if (end < 0) return undefined;
    at = end + close.length;
  }
  if (!head.startsWith('<!DOCTYPE', at)) return undefined;
  return { code: 'doctype', line: head.slice(0, at).split('\n').length, detail: '<!DOCTYPE' };
}

function countsAbove(bytes: Uint8Array, byte: number, limit: number): boolean {
  let count = 0;
  for (let at = bytes.indexOf(byte); at >= 0; at = bytes.indexOf(byte, at + 1)) {
    count += 1;
    if (count > limit) return true;
  }
  return false;
}
