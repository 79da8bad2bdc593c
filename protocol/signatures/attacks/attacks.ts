import type { Attacks } from './attack.ts';
import { certificateAttacks } from './certificates.ts';
import { contentAttacks } from './contents.ts';
import { incrementAttacks } from './increments.ts';
import { stampAttacks } from './stamps.ts';
import { validityAttacks } from './validity.ts';

/** Every file that is wrong in one way, and for every edge the one on its other side. */
export const attacks: Attacks = { ...validityAttacks, ...stampAttacks, ...certificateAttacks, ...contentAttacks, ...incrementAttacks };
