import type { Mutant } from './mutant.ts';

export const localMutants: readonly Mutant[] = [];
