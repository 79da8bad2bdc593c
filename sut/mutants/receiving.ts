import type { Mutant } from './mutant.ts';

export const receivingMutants: readonly Mutant[] = [];
