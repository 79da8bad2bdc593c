import { createHash } from 'node:crypto';
import type { Digest } from '../algorithms.ts';
import { cmsObjection } from './check-cms.ts';
import { certificateObjection } from '../certificates/judge-certificate.ts';
import { judgementOn } from '../judgement.ts';
import { subscriberOf } from '../subscriber.ts';
import { readTimestamp, type Timestamp } from './timestamp.ts';
import { CLOCK_SKEW, type Finding, type Judgement, type VerificationOptions } from '../verification.ts';
import { readX509, type X509 } from '../x509.ts';

/** What a time stamp is worth; only a valid one is evidence (Nghị định 68/2024/NĐ-CP Điều 6, Điều 29). */
export interface TimestampVerdict extends Judgement {
  /** The instant it tells, ms since the epoch. */
  readonly at?: number;
  readonly authority?: string;
}

/** Judges a token over what has the given digest: form, signature, imprint, the authority's certificate at that time. */
export async function judgeTimestamp(token: Uint8Array, digestOf: (digest: Digest) => Buffer, options: VerificationOptions): Promise<TimestampVerdict> {
  let stamp: Timestamp;
  let certificates: readonly X509[];
  try {
    stamp = readTimestamp(token);
    certificates = stamp.cms.certificates.map(readX509);
  } catch (error) {
    return judgementOn(['FORMAT_FAILURE', `the time stamp can not be read: ${(error as Error).message}`]);
  }
  const { cms, imprint, at } = stamp;
  const signer = cms.signerCertificate && readX509(cms.signerCertificate);
  const authority = signer && subscriberOf(signer).name;
  const told = (finding: Finding | undefined): TimestampVerdict => ({ ...judgementOn(finding), at, ...(authority !== undefined && { authority }) });
  if (!signer) return told(['NO_SIGNING_CERTIFICATE_FOUND', 'the certificate of the time-stamp authority is not in the time stamp']);
  const content = cms.content!;
  const failed = cmsObjection(cms, signer, { digest: (digest) => createHash(digest).update(content).digest(), parts: [content] }, true);
  if (failed) return told(failed);
  if (!digestOf(imprint.digest).equals(imprint.value)) return told(['HASH_FAILURE', 'the time stamp is over something else']);
  const provenAt = options.knownSince === undefined ? {} : { provenAt: options.knownSince };
  const objection = await certificateObjection({ signer, others: certificates, purpose: 'timestamps', digest: cms.digest, signedAt: at, ...provenAt }, options);
  if (objection) return told(objection);
  return told(at > options.now + (options.clockSkew ?? CLOCK_SKEW) ? ['TIMESTAMP_ORDER_FAILURE', 'the time stamp lies in the future'] : undefined);
}
