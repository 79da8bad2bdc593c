import type { Mutant } from './mutant.ts';

export const recallMutants: readonly Mutant[] = [];
