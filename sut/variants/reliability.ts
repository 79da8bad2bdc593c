import type { Variant } from './variant.ts';

export const reliabilityVariants: readonly Variant[] = [];
