import type { KeyObject } from 'node:crypto';

/** What somebody signs with: an X.509 certificate, its private key, and the certificates that lead towards the root. */
export interface Credential {
  /** DER. */
  readonly certificate: Uint8Array;
  readonly key: KeyObject;
  /** DER, the issuer first, then its issuer; the root is not among them. */
  readonly chain: readonly Uint8Array[];
}
