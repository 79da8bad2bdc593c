import type { Variant } from './variant.ts';

export const signatureVariants: readonly Variant[] = [];
