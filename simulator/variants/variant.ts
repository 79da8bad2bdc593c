import type { AxisParts } from '../operations.ts';

/** The reference axis with one oddity the law allows: a suite that finds it worse than the reference is unjust. */
export interface AxisVariant {
  /** kebab-case, says the oddity. */
  readonly name: string;
  /** Ids of the requirements whose scenarios it is near to. */
  readonly spares: readonly string[];
  /** The oddity in one Vietnamese sentence, for the tolerance matrix. */
  readonly oddity: string;
  readonly apply: (parts: AxisParts) => AxisParts;
}
