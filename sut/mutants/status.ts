import type { Mutant } from './mutant.ts';

export const statusMutants: readonly Mutant[] = [];
