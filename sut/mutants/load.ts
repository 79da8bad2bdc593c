import type { Mutant } from './mutant.ts';

export const loadMutants: readonly Mutant[] = [];
