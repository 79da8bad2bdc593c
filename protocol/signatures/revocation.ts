/** Reasons for a revocation and their codes (RFC 5280, 5.3.1). */
export const reasonCodes = {
  keyCompromise: 1,
  cACompromise: 2,
  affiliationChanged: 3,
  superseded: 4,
  cessationOfOperation: 5,
  certificateHold: 6,
  privilegeWithdrawn: 9,
} as const;
export type RevocationReason = keyof typeof reasonCodes;

/** What is known about the revocation of one certificate. */
export type RevocationStatus =
  | { readonly status: 'good' }
  /** `at`: from when it is revoked, ms since the epoch. */
  | { readonly status: 'revoked'; readonly at: number; readonly reason?: RevocationReason }
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

/** Asks one source after the other until one knows; what none knows stays unknown, with every why. */
export function firstThatKnows(...sources: readonly RevocationSource[]): RevocationSource {
  return {
    async statusOf(query) {
      const whys: string[] = [];
      for (const source of sources) {
        const status = await source.statusOf(query);
        if (status.status !== 'unknown') return status;
        whys.push(status.why);
      }
      return { status: 'unknown', why: whys.join('; ') || 'nobody was asked' };
    },
  };
}
