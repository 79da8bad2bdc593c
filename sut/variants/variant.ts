import type { AgencyParts } from '../agency/office.ts';

/** The reference agency with one legal oddity: a check that fails it demands more than the law. */
export interface Variant {
  /** kebab-case, says the oddity. */
  readonly name: string;
  /** The oddity in one Vietnamese sentence, for the tolerance matrix. */
  readonly oddity: string;
  /** Ids of the requirements whose checks are tempted to fail it. */
  readonly spares: readonly string[];
  readonly apply: (parts: AgencyParts) => AgencyParts;
}
