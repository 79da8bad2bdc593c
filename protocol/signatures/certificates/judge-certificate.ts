/** Certificates judged by their state when they signed: path, validity, revocation, purpose, strength, in this order (EN 319 102-1, 5.2.6). */
import type { Digest } from '../algorithms.ts';
import { pathObjection, pathTo, type Path } from './chain.ts';
import { purposeObjection, type Purpose } from './purposes.ts';
import { subscriberOf } from '../subscriber.ts';
import type { Finding, VerificationOptions } from '../verification.ts';
import { readX509, type X509 } from '../x509.ts';

/** One use of a key: whose, for what, and what is known about when. */
export interface Use {
  readonly signer: X509;
  /** Certificates that came along. */
  readonly others: readonly X509[];
  readonly purpose: Purpose;
  readonly digest: Digest;
  /** When it signed: by a trusted time stamp, else as the signer claims. */
  readonly signedAt?: number;
  /** An instant at which the signature existed for sure. */
  readonly provenAt?: number;
}

/** The first objection to this use of a certificate. */
export async function certificateObjection(use: Use, options: VerificationOptions): Promise<Finding | undefined> {
  const { signer, others, purpose, signedAt, provenAt } = use;
  const path = pathTo(options.anchors.map(readX509), signer, [...others, ...(options.intermediates ?? []).map(readX509)]);
  if (!path) return ['NO_CERTIFICATE_CHAIN_FOUND', `no path from "${nameOf(signer)}" to a trusted certificate`];
  const constraint = pathObjection(path);
  if (constraint) return ['CHAIN_CONSTRAINTS_FAILURE', constraint];
  const known = signedAt ?? provenAt;
  const validity = validityObjection(path, known ?? options.now, known);
  if (validity) return validity;
  const revocation = await revocationObjection(path, known, provenAt, options);
  if (revocation) return revocation;
  const misused = purposeObjection(signer, purpose);
  if (misused) return ['CHAIN_CONSTRAINTS_FAILURE', misused];
  const weak = options.weakAlgorithms === 'refuse' && weakness(use.digest, path);
  return weak ? ['CRYPTO_CONSTRAINTS_FAILURE', weak] : undefined;
}

function validityObjection(path: Path, at: number, known: number | undefined): Finding | undefined {
  for (const each of path) {
    if (at >= each.notBefore && at <= each.notAfter) continue;
    if (known === undefined) return ['OUT_OF_BOUNDS_NO_POE', `"${nameOf(each)}" is outside its validity now and nothing tells the signing time`];
    return at < each.notBefore
      ? ['NOT_YET_VALID', `"${nameOf(each)}" was not yet valid at signing time`]
      : ['EXPIRED', `"${nameOf(each)}" had expired at signing time`];
  }
  return undefined;
}

async function revocationObjection(path: Path, signedAt: number | undefined, provenAt: number | undefined, { revocation, now }: VerificationOptions): Promise<Finding | undefined> {
  for (const [index, each] of path.entries()) {
    const issuer = path[index + 1];
    // Nobody revokes an anchor: it is taken out of the list of those that are trusted.
    if (!issuer) return undefined;
    const status = await revocation.statusOf({ serial: each.serial, issuer: issuer.der, now });
    const name = nameOf(each);
    if (status.status === 'unknown') return ['TRY_LATER', `revocation status of "${name}" unknown: ${status.why}`];
    if (status.status === 'good' || (provenAt !== undefined && provenAt < status.at)) continue;
    if (status.reason === 'certificateHold') return ['TRY_LATER', `"${name}" is suspended, which may still end either way`];
    if (signedAt !== undefined && status.at <= signedAt) return ['REVOKED', `"${name}" had been revoked at signing time`];
    return [
      index === 0 ? 'REVOKED_NO_POE' : 'REVOKED_CA_NO_POE',
      `"${name}" was revoked after the claimed signing time, and only the signer vouches for that time`,
    ];
  }
  return undefined;
}

/** Digest or key too weak, at the signature or anywhere on the way to the anchor (profile `allowedAlgorithms`). */
export function weakness(digest: Digest, path: readonly X509[]): string | undefined {
  if (digest === 'sha1') return 'the digest is SHA-1';
  for (const [index, { keyType, keyBits, signedWith }] of path.entries()) {
    const least = keyType.startsWith('rsa') ? 2048 : 224;
    if (keyBits < least) return `the ${keyType.toUpperCase()} key of "${nameOf(path[index]!)}" has ${keyBits} bits`;
    // The anchor is trusted for itself, not for the signature under it.
    if (index + 1 < path.length && signedWith === 'sha1') return `the certificate of "${nameOf(path[index]!)}" is signed over SHA-1`;
  }
  return undefined;
}

function nameOf(certificate: X509): string {
  return subscriberOf(certificate).name;
}
