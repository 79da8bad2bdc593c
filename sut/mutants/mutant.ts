import type { AgencyParts } from '../agency/office.ts';

/** The reference agency with one sin: a suite that does not fail exactly the requirements in `breaks` is blind. */
export interface Mutant {
  /** kebab-case, says the sin. */
  readonly name: string;
  /** Ids of the requirements that the suite must find violated, and no other. */
  readonly breaks: readonly string[];
  /** The sin in one Vietnamese sentence, for the kill matrix. */
  readonly sin: string;
  readonly apply: (parts: AgencyParts) => AgencyParts;
}
