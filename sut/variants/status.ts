import type { Variant } from './variant.ts';

export const statusVariants: readonly Variant[] = [];
