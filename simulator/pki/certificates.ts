/** Certificates by the keys they were made with: equal question, equal certificate, made once. */
import { createHash } from 'node:crypto';
import type { Credential } from '../../protocol/signatures/credential.ts';
import { issueCertificate, type CertificateRequest } from './issue.ts';
import type { KeySource } from './keys.ts';

export interface IssuedCredential extends Credential {
  /** Upper-case hex; what `revoke` wants. */
  readonly serial: string;
}

const issued = new WeakMap<KeySource, Map<string, IssuedCredential>>();

/** The credential this question was answered with before, or a new one. */
export function remembered(keys: KeySource, question: unknown, make: () => IssuedCredential): IssuedCredential {
  let known = issued.get(keys);
  if (!known) issued.set(keys, (known = new Map()));
  const key = JSON.stringify(question);
  let credential = known.get(key);
  if (!credential) known.set(key, (credential = make()));
  return credential;
}

/** Issues a certificate whose serial number follows from what is in it. */
export function issue(request: Omit<CertificateRequest, 'serial'>, own: { readonly privateKey: Credential['key'] }, chain: readonly Uint8Array[]): IssuedCredential {
  const { publicKey, issuerKey, ...named } = request;
  const digest = createHash('sha256')
    .update(JSON.stringify(named))
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest();
  // 127 bits, the first of them set: positive, and no leading zero that readers might drop.
  digest[0] = (digest[0]! & 0x3f) | 0x40;
  const serial = digest.subarray(0, 16).toString('hex').toUpperCase();
  return { certificate: issueCertificate({ ...named, publicKey, issuerKey, serial }), key: own.privateKey, chain, serial };
}

const ZONE = 7 * 3_600_000;

/** The year of an instant in Vietnam. */
export function yearOf(instant: number): number {
  return new Date(instant + ZONE).getUTCFullYear();
}

/** First instant of a month in Vietnam. */
export function startOf(year: number, month = 1): number {
  return Date.UTC(year, month - 1, 1) - ZONE;
}
