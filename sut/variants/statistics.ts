import type { Variant } from './variant.ts';

export const statisticsVariants: readonly Variant[] = [];
