import type { Digest } from './algorithms.ts';
import { pathObjection, pathTo, type Path } from './chain.ts';
import type { CmsSignature } from './cms.ts';
import { readSignatures, type Finding, type ReadSignature } from './read-signatures.ts';
import { reasons, type Reason, type Standing } from './reasons.ts';
import type { RevocationSource } from './revocation.ts';
import { subscriberOf, type Subscriber } from './subscriber.ts';
import { readX509, type X509 } from './x509.ts';

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

/** One signature and what is to be thought of it. */
export interface PdfSignature {
  readonly standing: Standing;
  /** Main indication of ETSI EN 319 102-1. */
  readonly indication: 'TOTAL-PASSED' | 'TOTAL-FAILED' | 'INDETERMINATE';
  /** Absent when valid. */
  readonly reason?: Reason;
  /** What exactly was found, one sentence in English. */
  readonly detail?: string;
  readonly warnings: readonly Reason[];
  readonly signer: Subscriber;
  /** Claimed signing time, ms since the epoch. */
  readonly signedAt?: number;
  readonly digest?: Digest;
  readonly keyType?: string;
  readonly keyBits?: number;
  /** DER. */
  readonly certificate?: Uint8Array;
  readonly serial?: string;
  readonly byteRange?: readonly [number, number, number, number];
  /** First byte this signature does not reach any more. */
  readonly reachesTo: number;
  /** True when bytes follow what this signature covers. */
  readonly laterBytes: boolean;
  readonly shownName?: string;
  readonly shownReason?: string;
}

export interface PdfSignatures {
  /** In the order they were put on: each covers those before it. */
  readonly signatures: readonly PdfSignature[];
  /** The last signature covers the file to its last byte. */
  readonly coversWholeFile: boolean;
  /** Something other than blank space was added behind the last signature. */
  readonly changedAfterSigning: boolean;
}

/** All signatures of a file, each judged by the state of its certificate at signing time. Never throws for what the file holds. */
export async function verifyPdf(pdf: Uint8Array, options: VerificationOptions): Promise<PdfSignatures> {
  const { signatures, length, tail } = readSignatures(pdf);
  const judged = await Promise.all(signatures.map((each) => judge(each, length, options)));
  return {
    signatures: judged,
    coversWholeFile: judged.length > 0 && tail === 'none',
    changedAfterSigning: judged.length > 0 && tail === 'bytes',
  };
}

async function judge(signature: ReadSignature, length: number, options: VerificationOptions): Promise<PdfSignature> {
  const { dictionary, cms, signer, reachesTo } = signature;
  const signedAt = cms?.signingTime ?? dictionary?.claimedAt;
  const finding = signature.failed ?? (await objection(signature, signer!, signedAt, options));
  const weak = signer && cms && weakness(cms, signer) ? (['CRYPTO_CONSTRAINTS_FAILURE'] as const) : [];
  return {
    ...(finding
      ? {
          standing: reasons[finding[0]].standing,
          indication: reasons[finding[0]].etsi,
          reason: finding[0],
          detail: finding[1],
        }
      : { standing: 'valid', indication: 'TOTAL-PASSED' }),
    warnings: weak,
    signer: signer ? subscriberOf(signer) : { class: 'unknown', name: dictionary?.shownName ?? '' },
    ...(signedAt !== undefined && { signedAt }),
    ...(cms && { digest: cms.digest }),
    ...(signer && { keyType: signer.keyType, keyBits: signer.keyBits, certificate: signer.der, serial: signer.serial }),
    ...(dictionary && { byteRange: dictionary.byteRange }),
    reachesTo,
    laterBytes: reachesTo < length,
    ...(dictionary?.shownName !== undefined && { shownName: dictionary.shownName }),
    ...(dictionary?.reason !== undefined && { shownReason: dictionary.reason }),
  };
}

/** Path, validity, revocation, purpose and strength, in this order (EN 319 102-1, 5.2.6 and 5.2.8); the first objection counts. */
async function objection(
  signature: ReadSignature,
  signer: X509,
  signedAt: number | undefined,
  options: VerificationOptions,
): Promise<Finding | undefined> {
  const { now, knownSince, clockSkew = 300_000, weakAlgorithms = 'warn' } = options;
  if (signedAt !== undefined && signedAt > now + clockSkew)
    return ['SIG_CONSTRAINTS_FAILURE', 'the claimed signing time lies in the future'];
  const path = pathTo(options.anchors.map(readX509), signer, [
    ...signature.others,
    ...(options.intermediates ?? []).map(readX509),
  ]);
  if (!path)
    return ['NO_CERTIFICATE_CHAIN_FOUND', `no path from "${subscriberOf(signer).name}" to a trusted certificate`];
  const constraint = pathObjection(path);
  if (constraint) return ['CHAIN_CONSTRAINTS_FAILURE', constraint];
  const at = signedAt ?? knownSince ?? now;
  const validity = validityObjection(path, at, signedAt ?? knownSince);
  if (validity) return validity;
  const revocation = await revocationObjection(path, signedAt ?? knownSince, options);
  if (revocation) return revocation;
  if (!meantForSigning(signer))
    return [
      'CHAIN_CONSTRAINTS_FAILURE',
      'key usage or extended key usage of the certificate is not for signing documents',
    ];
  const weak = weakAlgorithms === 'refuse' && weakness(signature.cms!, signer);
  return weak ? ['CRYPTO_CONSTRAINTS_FAILURE', weak] : undefined;
}

function validityObjection(path: Path, at: number, claimed: number | undefined): Finding | undefined {
  for (const each of path) {
    const name = subscriberOf(each).name;
    if (at >= each.notBefore && at <= each.notAfter) continue;
    if (claimed === undefined)
      return ['NO_POE', `"${name}" is outside its validity now and nothing tells the signing time`];
    return at < each.notBefore
      ? ['NOT_YET_VALID', `"${name}" was not yet valid at signing time`]
      : ['EXPIRED', `"${name}" had expired at signing time`];
  }
  return undefined;
}

async function revocationObjection(
  path: Path,
  signedAt: number | undefined,
  { revocation, now, knownSince }: VerificationOptions,
): Promise<Finding | undefined> {
  for (const [index, each] of path.entries()) {
    const issuer = path[index + 1];
    if (!issuer) return undefined;
    const status = await revocation.statusOf({ serial: each.serial, issuer: issuer.der, now });
    const name = subscriberOf(each).name;
    if (status.status === 'unknown') return ['TRY_LATER', `revocation status of "${name}" unknown: ${status.why}`];
    if (status.status === 'good' || (knownSince !== undefined && knownSince < status.at)) continue;
    if (signedAt !== undefined && status.at <= signedAt)
      return ['REVOKED', `"${name}" had been revoked at signing time`];
    return [
      'NO_POE',
      `"${name}" was revoked after the claimed signing time, and only the signer vouches for that time`,
    ];
  }
  return undefined;
}

/** Purposes under which documents are signed, and purposes that are something else (RFC 5280, RFC 9336, field practice). */
const signingPurposes = [
  '1.3.6.1.5.5.7.3.4',
  '1.3.6.1.5.5.7.3.36',
  '2.5.29.37.0',
  '1.3.6.1.4.1.311.10.3.12',
  '1.2.840.113583.1.1.5',
];
const otherPurposes = ['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.3', '1.3.6.1.5.5.7.3.8', '1.3.6.1.5.5.7.3.9'];

/** A certificate without the optional extensions is not restricted. */
function meantForSigning({ keyUsage, extendedKeyUsage }: X509): boolean {
  if (keyUsage && !keyUsage.has('digitalSignature') && !keyUsage.has('nonRepudiation')) return false;
  if (!extendedKeyUsage || extendedKeyUsage.some((purpose) => signingPurposes.includes(purpose))) return true;
  return !extendedKeyUsage.some((purpose) => otherPurposes.includes(purpose));
}

function weakness({ digest }: CmsSignature, { keyType, keyBits }: X509): string | undefined {
  if (digest === 'sha1') return 'the digest is SHA-1';
  return keyType.startsWith('rsa') && keyBits < 2048 ? `the RSA key has ${keyBits} bits` : undefined;
}
