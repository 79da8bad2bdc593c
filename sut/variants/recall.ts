import type { Variant } from './variant.ts';

export const recallVariants: readonly Variant[] = [];
