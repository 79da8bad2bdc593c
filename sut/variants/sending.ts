import type { Variant } from './variant.ts';

export const sendingVariants: readonly Variant[] = [];
