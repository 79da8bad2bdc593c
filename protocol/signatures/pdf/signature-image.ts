/** What a visible signature shows: the blue signature of a person, the red seal of an agency over its left third (ND30 PLI.II.7.d, II.8.a). */
import { createHash } from 'node:crypto';
import type { Area } from '../../pdf/signature-area.ts';
import type { Appearance } from './appearance.ts';

export type ImageKind = 'signature' | 'seal';

const MM = 72 / 25.4;
const SIGNATURE = { width: 110, height: 46 } as const;
/** The seal in its real size: 36 mm across. */
const SEAL = 36 * MM;
/** Distance of a Bézier point that bends a quarter of a circle. */
const BEND = 0.5523;

/** The image in its place on the page; drawn lines only, so that the ground stays transparent. `of` tells one hand from another. */
export function imageOn(area: Area, kind: ImageKind, of: string): Appearance {
  const left = area.left + (area.width - SIGNATURE.width) / 2;
  const middle = area.top - area.height / 2;
  if (kind === 'signature') return appearance(left, middle - SIGNATURE.height / 2, SIGNATURE.width, SIGNATURE.height, handwriting(of));
  return appearance(left + SIGNATURE.width / 3 - SEAL, middle - SEAL / 2, SEAL, SEAL, seal());
}

function appearance(left: number, bottom: number, width: number, height: number, content: string): Appearance {
  return {
    rect: `[${[left, bottom, left + width, bottom + height].map((place) => place.toFixed(2)).join(' ')}]`,
    appearance: `<< /Type /XObject /Subtype /Form /BBox [0 0 ${width.toFixed(2)} ${height.toFixed(2)}] /Resources << >> /Length ${content.length} >>\nstream\n${content}endstream`,
  };
}

/** One line in blue ink, its bends drawn from the name. */
function handwriting(name: string): string {
  const dice = createHash('sha256').update(name.normalize('NFC')).digest();
  const high = (index: number): number => 6 + (dice[index]! % (SIGNATURE.height - 12));
  const strokes = [...Array(6).keys()].map((n) => {
    const x = 14 + n * 15;
    return `${x} ${high(3 * n)} ${x + 12} ${high(3 * n + 1)} ${x + 10} ${high(3 * n + 2)} c`;
  });
  return `q 0.05 0.2 0.7 RG 1.4 w 1 J 1 j\n6 ${high(20)} m\n${strokes.join('\n')}\nS\n8 7 m 34 12 78 3 104 9 c S Q\n`;
}

/** Two circles and a star in red. */
function seal(): string {
  const middle = SEAL / 2;
  const star = [...Array(10).keys()].map((n) => {
    const reach = n % 2 === 0 ? 17 : 6.5;
    const turn = Math.PI / 2 + (n * Math.PI) / 5;
    return `${(middle + reach * Math.cos(turn)).toFixed(2)} ${(middle + reach * Math.sin(turn)).toFixed(2)} ${n === 0 ? 'm' : 'l'}`;
  });
  return `q 0.85 0 0.1 RG 2 w\n${circle(middle, middle - 2)}\n1 w\n${circle(middle, middle - 15)}\n${star.join('\n')}\nh S Q\n`;
}

function circle(middle: number, radius: number): string {
  const at = (x: number, y: number): string => `${(middle + x * radius).toFixed(2)} ${(middle + y * radius).toFixed(2)}`;
  return [
    `${at(1, 0)} m`,
    `${at(1, BEND)} ${at(BEND, 1)} ${at(0, 1)} c`,
    `${at(-BEND, 1)} ${at(-1, BEND)} ${at(-1, 0)} c`,
    `${at(-1, -BEND)} ${at(-BEND, -1)} ${at(0, -1)} c`,
    `${at(BEND, -1)} ${at(1, -BEND)} ${at(1, 0)} c S`,
  ].join('\n');
}
