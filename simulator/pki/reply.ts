/** What a service of the authority answers: nothing at all when it is not there. */
export interface Reply {
  /** DER. */
  readonly content?: Uint8Array;
  /** How long it takes, ms. */
  readonly afterMs?: number;
}
