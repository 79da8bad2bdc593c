/** The agency's line to the axis in its own words: what came back is told apart into accepted, refused and unknown. */

export type Kind = 'edoc' | 'status';

/** What became of a package: taken in under a sender DocId, refused with a code, or nobody can tell (V01, V08): silent when no answer came at all (V03). */
export type Receipt =
  | { readonly accepted: string }
  | { readonly refused: { readonly code: string; readonly text: string } }
  | 'unknown'
  | 'silent';

/** A delivery that waits for the agency. */
export interface PendingRow {
  readonly docId: string;
  /** Which of the agency's codes it was delivered to, when the axis says so. */
  readonly to?: string;
}

export interface SentRow {
  readonly senderDocId: string;
  readonly toCode: string;
  readonly notation?: string;
}

export interface AgencyRow {
  readonly code: string;
  readonly name: string;
  readonly code102?: string;
}

/** Every question may stay without a sound answer: `undefined` is never an empty list (V04 to V07). */
export interface AxisLine {
  send(bytes: Uint8Array, as: { readonly from: string; readonly kind: Kind }): Promise<Receipt>;
  /** Everything pending, oldest first. */
  pending(kind: Kind): Promise<readonly PendingRow[] | undefined>;
  fetch(docId: string): Promise<Uint8Array | undefined>;
  /** True when the axis confirmed it. */
  acknowledge(docId: string, state: 'done' | 'fail', description?: string): Promise<boolean>;
  sent(kind: Kind): Promise<readonly SentRow[] | undefined>;
  agencies(): Promise<readonly AgencyRow[] | undefined>;
}
