import type { Variant } from './variant.ts';

export const messageVariants: readonly Variant[] = [];
