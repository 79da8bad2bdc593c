import type { Reason, Standing } from './reasons.ts';
import type { RevocationSource } from './revocation.ts';

/** Whom and what verification believes, and the instant it is done at. */
export interface VerificationOptions {
  /** Trusted certificates, DER. */
  readonly anchors: readonly Uint8Array[];
  /** Further certificates of authorities that need not come with the signature, DER. */
  readonly intermediates?: readonly Uint8Array[];
  readonly revocation: RevocationSource;
  readonly now: number;
  /** An instant at which the file is known to have existed, e.g. when the axis took it in: proof against later revocations. */
  readonly knownSince?: number;
  /** SHA-1 and keys below RSA 2048: a warning (default) or a refusal (profile `allowedAlgorithms: strict`). */
  readonly weakAlgorithms?: 'warn' | 'refuse';
  /** How far a claimed signing time may lie ahead of `now`, ms. */
  readonly clockSkew?: number;
}

/** Five minutes: what two clocks that are looked after may differ by. */
export const CLOCK_SKEW = 300_000;

/** Why a signature is not valid, and what exactly was found. */
export type Finding = readonly [reason: Reason, detail: string];

/** A verdict: three values, and why it is not the first of them. */
export interface Judgement {
  readonly standing: Standing;
  /** Main indication of ETSI EN 319 102-1. */
  readonly indication: 'TOTAL-PASSED' | 'TOTAL-FAILED' | 'INDETERMINATE';
  /** Absent when valid. */
  readonly reason?: Reason;
  /** What exactly was found, one sentence in English. */
  readonly detail?: string;
}
