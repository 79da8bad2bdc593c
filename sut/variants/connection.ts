import type { Variant } from './variant.ts';

export const connectionVariants: readonly Variant[] = [];
