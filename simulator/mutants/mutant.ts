import type { AxisParts } from '../operations.ts';

/** The reference axis with one sin: a suite that does not fail exactly the requirements in `breaks` is blind. */
export interface AxisMutant {
  /** kebab-case, says the sin. */
  readonly name: string;
  /** Ids of the requirements that the suite must find violated by it, and no other. */
  readonly breaks: readonly string[];
  /** The sin in one Vietnamese sentence, for the kill matrix. */
  readonly sin: string;
  readonly apply: (parts: AxisParts) => AxisParts;
}
