import type { Mutant } from './mutant.ts';

export const sendingMutants: readonly Mutant[] = [];
