/** The textual mark of an invisible signature: black, size 10, top right of the first page (ND30 PLI.II.8.b). */
import { readArray, writeText } from '../../pdf/values.ts';
import type { Appearance } from './appearance.ts';

/** A4 in points, for a page that does not say its size itself. */
const A4 = [0, 0, 595.28, 841.89] as const;
const SIZE = 10;
const HEIGHT = 14;
const MARGIN = 20;
/** Letters of Times-Roman beyond the Latin-1 set that notations need, at free places of the encoding. */
const LETTERS = { Đ: ['\\001', 'Dcroat'], đ: ['\\002', 'dcroat'] } as const;

/** The mark on a page of this size; the exact text goes along for readers, since the plain font lacks most Vietnamese letters. */
export function markOn(mediaBox: string | undefined, text: string): Appearance {
  const box = readArray(mediaBox ?? '')?.map(Number) ?? [];
  const [, , right, top] = box.length === 4 && box.every(Number.isFinite) ? box : A4;
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const width = Math.ceil(plain.length * SIZE * 0.52) + 4;
  const drawn = [...plain].map(drawnAs).join('');
  const content = `/Span << /ActualText ${writeText(plain)} >> BDC\nBT /F1 ${SIZE} Tf 0 g 2 4 Td (${drawn}) Tj ET\nEMC\n`;
  const differences = Object.values(LETTERS)
    .map(([, name]) => `/${name}`)
    .join(' ');
  const font = `<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [1 ${differences}] >> >>`;
  return {
    rect: `[${[right! - MARGIN - width, top! - MARGIN - HEIGHT, right! - MARGIN, top! - MARGIN].map((place) => place.toFixed(2)).join(' ')}]`,
    appearance: `<< /Type /XObject /Subtype /Form /BBox [0 0 ${width} ${HEIGHT}] /Resources << /Font << /F1 ${font} >> >> /Length ${content.length} >>\nstream\n${content}endstream`,
  };
}

function drawnAs(letter: string): string {
  const special = (LETTERS as Record<string, readonly [string, string]>)[letter];
  if (special) return special[0];
  if ('()\\'.includes(letter)) return `\\${letter}`;
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '');
  return /^[\x20-\x7e]$/.test(bare) ? bare : '?';
}
