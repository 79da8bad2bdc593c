/** Time stamps (RFC 3161): requests, answers, and the tokens inside. */
import { createHash } from 'node:crypto';
import { digestOid, digests, type Digest } from '../algorithms.ts';
import { hexOf, octetsOf, oidOf, readBer, timeOf, type Value } from '../asn1/ber.ts';
import { cmsOids } from './cms-oids.ts';
import type { Credential } from '../credential.ts';
import { boolean, generalizedTime, integer, nothing, objectIdentifier, octetString, sequence, tags, value } from '../asn1/der.ts';
import { readCms, type CmsSignature } from './read-cms.ts';
import { signEnclosed } from './write-cms.ts';

/** The digest that is stamped. */
export interface Imprint {
  readonly digest: Digest;
  readonly value: Uint8Array;
}

export interface TimestampRequest {
  readonly imprint: Imprint;
  /** Upper-case hex. */
  readonly nonce?: string;
  readonly policy?: string;
  /** Whether the authority's certificates shall come along. */
  readonly certificates: boolean;
}

export interface TimestampContent extends Omit<TimestampRequest, 'certificates' | 'policy'> {
  readonly policy: string;
  /** Upper-case hex. */
  readonly serial: string;
  /** The instant that is stamped, ms since the epoch; whole seconds. */
  readonly at: number;
}

/** A token as it was read; whether it holds is another question. */
export interface Timestamp extends TimestampContent {
  readonly cms: CmsSignature;
}

export function writeTimestampRequest({ imprint, nonce, policy, certificates }: TimestampRequest): Buffer {
  return sequence(integer(1), imprintDer(imprint), ...(policy === undefined ? [] : [objectIdentifier(policy)]), ...nonceDer(nonce), ...(certificates ? [boolean(true)] : []));
}

/** Reads a request; throws with one sentence when it is none. */
export function readTimestampRequest(der: Uint8Array): TimestampRequest {
  const [version, imprint, ...rest] = readBer(der).members;
  if (version?.tag !== tags.integer || !imprint) throw new Error('not a time-stamp request (RFC 3161, 2.4.1)');
  const of = (tag: number): Value | undefined => rest.find((each) => each.tag === tag);
  const [policy, nonce] = [of(tags.objectIdentifier), of(tags.integer)];
  return {
    imprint: readImprint(imprint),
    ...(nonce && { nonce: hexOf(nonce) }),
    ...(policy && { policy: oidOf(policy) }),
    certificates: of(tags.boolean)?.content[0] === 0xff,
  };
}

/** A token signed by the authority; a bare one names its certificate without carrying it. */
export function writeTimestampToken(content: TimestampContent, credential: Credential, { bare = false } = {}): Buffer {
  const { policy, imprint, serial, at, nonce } = content;
  const digest = 'sha256';
  const accuracy = sequence(integer(1));
  const info = sequence(integer(1), objectIdentifier(policy), imprintDer(imprint), integer(BigInt(`0x${serial}`)), generalizedTime(at), accuracy, ...nonceDer(nonce));
  const messageDigest = createHash(digest).update(info).digest();
  return signEnclosed(credential, { messageDigest, digest, at, bare }, cmsOids.timestampInfo, info);
}

/** The answer that grants a token. */
export function grantTimestamp(token: Uint8Array): Buffer {
  return sequence(sequence(integer(0)), token);
}

/** Failures of PKIFailureInfo that a time-stamp authority uses (RFC 3161, 2.4.2), by their bit. */
const failures = { badAlg: 0, badRequest: 2, badDataFormat: 5, timeNotAvailable: 14, unacceptedPolicy: 15, systemFailure: 25 } as const;

/** The answer that refuses one. */
export function refuseTimestamp(failure: keyof typeof failures): Buffer {
  const bit = failures[failure];
  const bits = Buffer.alloc((bit >> 3) + 1);
  bits[bit >> 3] = 0x80 >> (bit & 7);
  return sequence(sequence(integer(2), value(tags.bitString, Buffer.from([7 - (bit & 7)]), bits)));
}

/** The token of an answer; throws when the authority refused. */
export function tokenIn(answer: Uint8Array): Buffer {
  const [status, token] = readBer(answer).members;
  if ((status?.members[0]?.content[0] ?? 2) > 1 || !token) throw new Error('the time-stamp authority refused');
  return Buffer.from(token.bytes);
}

/** Reads a token; throws with one sentence when it is none. */
export function readTimestamp(token: Uint8Array): Timestamp {
  const cms = readCms(token);
  if (cms.contentType !== cmsOids.timestampInfo || !cms.content) throw new Error('the time stamp does not hold time-stamp information');
  const [, policy, imprint, serial, time, ...rest] = readBer(cms.content).members;
  const at = timeOf(time);
  if (!imprint || !serial || at === undefined) throw new Error('the time-stamp information is incomplete');
  const nonce = rest.find(({ tag }) => tag === tags.integer);
  return { cms, policy: oidOf(policy), imprint: readImprint(imprint), serial: hexOf(serial), at, ...(nonce && { nonce: hexOf(nonce) }) };
}

function imprintDer({ digest, value: hash }: Imprint): Buffer {
  return sequence(sequence(objectIdentifier(digestOid(digest)), nothing), octetString(hash));
}

function readImprint({ members: [algorithm, hash] }: Value): Imprint {
  const digest = digests[oidOf(algorithm?.members[0]) as keyof typeof digests];
  if (!digest || hash?.tag !== tags.octetString) throw new Error('a time stamp over a digest that is not known here');
  return { digest, value: Buffer.from(octetsOf(hash)) };
}

function nonceDer(nonce: string | undefined): Buffer[] {
  return nonce === undefined ? [] : [integer(BigInt(`0x${nonce}`))];
}
