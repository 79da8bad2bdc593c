import { createHash } from 'node:crypto';

/** Source of identifiers and other choices; the same seed gives the same sequence. */
export interface Ids {
  /** Random-looking UUID (version 4 form). */
  uuid(): string;
  /** 24 lower-case hex digits, the form of a sender DocId. */
  objectId(): string;
  /** Lower-case hex of the wanted length. */
  hex(digits: number): string;
}

/** Ids drawn from SHA-256(seed, counter): unpredictable enough to spot hard-coded fixtures, reproducible from the seed. */
export function seededIds(seed: string): Ids {
  let counter = 0;
  const hex = (digits: number): string => {
    let text = '';
    while (text.length < digits) text += createHash('sha256').update(`${seed}\n${counter++}`).digest('hex');
    return text.slice(0, digits);
  };
  return {
    hex,
    objectId: () => hex(24),
    uuid() {
      const h = hex(32);
      const variant = ((parseInt(h[16]!, 16) & 0x3) | 0x8).toString(16);
      return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-${variant}${h.slice(17, 20)}-${h.slice(20)}`;
    },
  };
}
