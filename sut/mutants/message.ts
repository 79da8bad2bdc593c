import type { Mutant } from './mutant.ts';

export const messageMutants: readonly Mutant[] = [];
