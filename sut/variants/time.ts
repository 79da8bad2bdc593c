import type { Variant } from './variant.ts';

export const timeVariants: readonly Variant[] = [];
