/** What is known about the revocation of one certificate. */
export type RevocationStatus =
  | { readonly status: 'good' }
  /** `at`: from when it is revoked, ms since the epoch. */
  | { readonly status: 'revoked'; readonly at: number; readonly reason?: string }
  | { readonly status: 'unknown'; readonly why: string };

export interface RevocationQuery {
  /** Upper-case hex. */
  readonly serial: string;
  /** DER of the certificate that issued the one asked about. */
  readonly issuer: Uint8Array;
  /** The instant of asking. */
  readonly now: number;
}

/** Somebody who can say whether a certificate is revoked: a list (CRL), a responder (OCSP), the authority itself. */
export interface RevocationSource {
  statusOf(query: RevocationQuery): RevocationStatus | Promise<RevocationStatus>;
}
