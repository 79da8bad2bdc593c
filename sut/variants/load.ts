import type { Variant } from './variant.ts';

export const loadVariants: readonly Variant[] = [];
