/** The authority's time stamps (RFC 3161), regular or wrong in exactly one way. */
import { createHash } from 'node:crypto';
import { grantTimestamp, readTimestampRequest, refuseTimestamp, writeTimestampToken, type Imprint, type TimestampRequest } from '../../protocol/signatures/cms/timestamp.ts';
import type { Credential } from '../../protocol/signatures/credential.ts';
import type { Reply } from './reply.ts';

/** Ways in which a time-stamp authority behaves. */
export const stamperMoods = {
  regular: 'regular',
  /** Its clock is a day ahead. */
  ahead: 'ahead',
  /** Its clock is a day behind. */
  behind: 'behind',
  /** It stamps something else than it was asked to. */
  'other-imprint': 'other-imprint',
  /** Its signature does not fit. */
  broken: 'broken',
  /** No root that is trusted stands behind it. */
  foreign: 'foreign',
  /** Its certificate is for signing documents. */
  'wrong-purpose': 'wrong-purpose',
  refusing: 'refusing',
  /** It takes half a minute. */
  slow: 'slow',
  absent: 'absent',
} as const;
export type StamperMood = keyof typeof stamperMoods;

export interface Stamping {
  readonly now: number;
  readonly mood: StamperMood;
  /** Who stamps, by mood. */
  readonly credentials: { readonly regular: Credential; readonly foreign: Credential; readonly documents: Credential };
}

/** Policy of the simulated time stamps, below the example arc. */
export const STAMP_POLICY = '2.999.28.2018.10';
const DAY = 86_400_000;
const HALF_A_MINUTE = 30_000;

/** A token over an imprint; the same question at the same second gives the same token, as far as the key allows. */
export function stamp({ imprint, nonce, certificates = true }: Pick<TimestampRequest, 'imprint' | 'nonce'> & { readonly certificates?: boolean }, { now, mood, credentials }: Stamping): Buffer {
  const credential = mood === 'foreign' ? credentials.foreign : mood === 'wrong-purpose' ? credentials.documents : credentials.regular;
  const at = now + (mood === 'ahead' ? DAY : mood === 'behind' ? -DAY : 0);
  const stamped: Imprint = mood === 'other-imprint' ? { digest: imprint.digest, value: createHash(imprint.digest).update('something else').digest() } : imprint;
  const serial = createHash('sha256').update(imprint.value).update(String(Math.floor(at / 1000))).digest('hex').slice(0, 16).replace(/^0/, '1').toUpperCase();
  const token = writeTimestampToken({ policy: STAMP_POLICY, imprint: stamped, serial, at, ...(nonce !== undefined && { nonce }) }, credential, { bare: !certificates });
  return mood === 'broken' ? spoilt(token) : token;
}

/** The answer to a request in DER. */
export function answerStamp(request: Uint8Array, stamping: Stamping): Reply {
  if (stamping.mood === 'absent') return {};
  if (stamping.mood === 'refusing') return { content: refuseTimestamp('timeNotAvailable') };
  try {
    const asked = readTimestampRequest(request);
    if (asked.policy !== undefined && asked.policy !== STAMP_POLICY) return { content: refuseTimestamp('unacceptedPolicy') };
    return { content: grantTimestamp(stamp(asked, stamping)), ...(stamping.mood === 'slow' && { afterMs: HALF_A_MINUTE }) };
  } catch {
    return { content: refuseTimestamp('badDataFormat') };
  }
}

/** One bit of the signature value, which stands last. */
function spoilt(token: Buffer): Buffer {
  const copy = Buffer.from(token);
  copy[copy.length - 5] = copy[copy.length - 5]! ^ 0x01;
  return copy;
}
