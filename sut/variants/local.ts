import type { Variant } from './variant.ts';

export const localVariants: readonly Variant[] = [];
