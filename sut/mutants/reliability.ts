import type { Mutant } from './mutant.ts';

export const reliabilityMutants: readonly Mutant[] = [];
