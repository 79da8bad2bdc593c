import type { Variant } from './variant.ts';

export const receivingVariants: readonly Variant[] = [];
