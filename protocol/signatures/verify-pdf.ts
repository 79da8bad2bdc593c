import type { Digest } from './algorithms.ts';
import { certificateObjection, weakness } from './certificates/judge-certificate.ts';
import { judgeTimestamp, type TimestampVerdict } from './cms/judge-timestamp.ts';
import { judgementOn } from './judgement.ts';
import { createHash } from 'node:crypto';
import { readSignatures, type ReadSignature } from './pdf/read-signatures.ts';
import type { Reason } from './reasons.ts';
import { subscriberOf, type Subscriber } from './subscriber.ts';
import { CLOCK_SKEW, type Finding, type Judgement, type VerificationOptions } from './verification.ts';

/** One signature and what is to be thought of it. */
export interface PdfSignature extends Judgement {
  readonly warnings: readonly Reason[];
  readonly signer: Subscriber;
  /** When it was signed, ms since the epoch: by a valid time stamp, else as the signer claims. */
  readonly signedAt?: number;
  /** The time stamp over this signature, when there is one. */
  readonly timestamp?: TimestampVerdict;
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
  /** What the file shows otherwise than what was signed; further signatures and validation data are none. */
  readonly laterChanges: readonly string[];
  readonly shownName?: string;
  readonly shownReason?: string;
}

export interface PdfSignatures {
  /** In the order they were put on: each covers those before it. */
  readonly signatures: readonly PdfSignature[];
  /** Time stamps over the whole document, as preservation adds them. */
  readonly documentTimestamps: readonly (TimestampVerdict & { readonly reachesTo: number })[];
  /** The last signature covers the file to its last byte. */
  readonly coversWholeFile: boolean;
  /** The file shows something else than a signature covers, and not only further signatures or validation data. */
  readonly changedAfterSigning: boolean;
}

/** All signatures of a file, each judged by the state of its certificate at signing time. Never throws for what the file holds. */
export async function verifyPdf(pdf: Uint8Array, options: VerificationOptions): Promise<PdfSignatures> {
  const { signatures, stamps, length } = readSignatures(pdf);
  const documentTimestamps = await Promise.all(
    stamps.map(async ({ token, signed, reachesTo }) => ({ ...(await judgeTimestamp(token, signed.digest, options)), reachesTo })),
  );
  const judged = await Promise.all(
    signatures.map((each) => {
      // A stamp over the whole document proves every signature it covers.
      const proofs = documentTimestamps.filter(({ standing, reachesTo }) => standing === 'valid' && reachesTo > each.reachesTo).map(({ at }) => at!);
      return judge(each, length, { ...options, ...earliest(options.knownSince, ...proofs) });
    }),
  );
  return {
    signatures: judged,
    documentTimestamps,
    coversWholeFile: judged.at(-1)?.reachesTo === length,
    changedAfterSigning: judged.some(({ laterChanges }) => laterChanges.length > 0),
  };
}

async function judge(signature: ReadSignature, length: number, options: VerificationOptions): Promise<PdfSignature> {
  const { dictionary, cms, signer, reachesTo, laterChanges } = signature;
  const token = cms?.timestampToken;
  const timestamp = token && (await judgeTimestamp(token, (digest) => createHash(digest).update(cms.signature).digest(), options));
  const claimedAt = cms?.signingTime ?? dictionary?.claimedAt;
  const stampedAt = timestamp?.standing === 'valid' ? timestamp.at : undefined;
  const signedAt = stampedAt ?? claimedAt;
  const finding = signature.failed ?? timeObjection(claimedAt, timestamp, options) ?? (await objection(signature, signedAt, stampedAt, options));
  const weak = signer && cms && weakness(cms.digest, [signer]) ? (['CRYPTO_CONSTRAINTS_FAILURE'] as const) : [];
  return {
    ...judgementOn(finding),
    warnings: weak,
    signer: signer ? subscriberOf(signer) : { class: 'unknown', name: dictionary?.shownName ?? '' },
    ...(signedAt !== undefined && { signedAt }),
    ...(timestamp && { timestamp }),
    ...(cms && { digest: cms.digest }),
    ...(signer && { keyType: signer.keyType, keyBits: signer.keyBits, certificate: signer.der, serial: signer.serial }),
    ...(dictionary && { byteRange: dictionary.byteRange }),
    reachesTo,
    laterBytes: reachesTo < length,
    laterChanges,
    ...(dictionary?.shownName !== undefined && { shownName: dictionary.shownName }),
    ...(dictionary?.reason !== undefined && { shownReason: dictionary.reason }),
  };
}

function objection({ signer, others, cms }: ReadSignature, signedAt: number | undefined, stampedAt: number | undefined, options: VerificationOptions): Promise<Finding | undefined> {
  const { knownSince: provenAt } = { ...earliest(options.knownSince, stampedAt) };
  const times = { ...(signedAt !== undefined && { signedAt }), ...(provenAt !== undefined && { provenAt }) };
  return certificateObjection({ signer: signer!, others, purpose: 'documents', digest: cms!.digest, ...times }, options);
}

/** Nobody signs tomorrow, and nothing is stamped before it is signed. */
function timeObjection(claimedAt: number | undefined, timestamp: TimestampVerdict | undefined, { now, clockSkew = CLOCK_SKEW }: VerificationOptions): Finding | undefined {
  if (claimedAt !== undefined && claimedAt > now + clockSkew) return ['SIG_CONSTRAINTS_FAILURE', 'the claimed signing time lies in the future'];
  if (timestamp?.reason === 'TIMESTAMP_ORDER_FAILURE') return ['TIMESTAMP_ORDER_FAILURE', timestamp.detail!];
  if (timestamp?.standing === 'valid' && claimedAt !== undefined && claimedAt > timestamp.at! + clockSkew)
    return ['TIMESTAMP_ORDER_FAILURE', 'the signature claims to be younger than its time stamp'];
  return undefined;
}

function earliest(...instants: readonly (number | undefined)[]): { knownSince?: number } {
  const known = instants.filter((each) => each !== undefined);
  return known.length === 0 ? {} : { knownSince: Math.min(...known) };
}
