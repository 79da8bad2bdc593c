import type { Mutant } from './mutant.ts';

export const signatureMutants: readonly Mutant[] = [];
