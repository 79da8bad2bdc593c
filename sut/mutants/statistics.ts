import type { Mutant } from './mutant.ts';

export const statisticsMutants: readonly Mutant[] = [];
