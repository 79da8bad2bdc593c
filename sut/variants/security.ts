import type { Variant } from './variant.ts';

export const securityVariants: readonly Variant[] = [];
