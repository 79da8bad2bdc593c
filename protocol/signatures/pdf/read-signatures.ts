import { createMemory } from '../../remember.ts';
import { sha256Of } from '../../sha256.ts';
import { cmsObjection, type SignedBytes } from '../cms/check-cms.ts';
import { changesSince } from './later-changes.ts';
import { rangeDigests, type ByteRange } from './range-digests.ts';
import { readCms, type CmsSignature } from '../cms/read-cms.ts';
import { signatureDictionaries, type Malformed, type SignatureDictionary } from './signature-dictionaries.ts';
import type { Finding } from '../verification.ts';
import { readX509, type X509 } from '../x509.ts';

/** What depends on the bytes of the file alone; `failed` is set when they settle the verdict. */
export interface ReadSignature {
  readonly dictionary?: SignatureDictionary;
  readonly cms?: CmsSignature;
  readonly signer?: X509;
  readonly others: readonly X509[];
  readonly failed?: Finding;
  readonly reachesTo: number;
  /** What the file shows otherwise than what was signed; empty when only signing went on. */
  readonly laterChanges: readonly string[];
}

/** A time stamp over the document as it stood (ETSI EN 319 142-1, 5.4.3). */
export interface ReadStamp {
  readonly token: Uint8Array;
  readonly signed: SignedBytes;
  readonly reachesTo: number;
}

export interface ReadFile {
  readonly signatures: readonly ReadSignature[];
  readonly stamps: readonly ReadStamp[];
  readonly length: number;
}

const read = createMemory<ReadFile>(512);
/** Above this a file is read anew each time: keeping the result costs a hash over all of it. */
const REMEMBERED_UP_TO = 1 << 20;

/** Reads and checks everything that neither trust nor time can change. */
export function readSignatures(pdf: Uint8Array): ReadFile {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  if (bytes.length > REMEMBERED_UP_TO) return readAll(bytes);
  return read.of(sha256Of(pdf), () => readAll(bytes));
}

function readAll(bytes: Buffer): ReadFile {
  const digestsOf = rangeDigests(bytes);
  const found = signatureDictionaries(bytes);
  const later = new Map<number, readonly string[]>();
  const changes = (reachesTo: number): readonly string[] => {
    const known = later.get(reachesTo) ?? (isBlank(bytes, reachesTo) ? [] : changesSince(bytes, reachesTo));
    later.set(reachesTo, known);
    return known;
  };
  const isStamp = (each: SignatureDictionary | Malformed): each is SignatureDictionary => !('malformed' in each) && each.subFilter === 'ETSI.RFC3161';
  // Found in the order of the file; sorting keeps it among those that reach equally far.
  const signatures = found.filter((each) => !isStamp(each)).map((each) => readSignature(each, digestsOf));
  return {
    signatures: signatures
      .sort((a, b) => a.reachesTo - b.reachesTo)
      .map((each) => ({ ...each, laterChanges: each.dictionary ? changes(each.reachesTo) : [] })),
    stamps: found.filter(isStamp).map(({ byteRange, contents }) => stampOf(contents, byteRange, digestsOf)),
    length: bytes.length,
  };
}

/** The digest is taken now, so that a remembered result keeps no file. */
function stampOf(token: Uint8Array, range: ByteRange, digestsOf: (range: ByteRange) => SignedBytes): ReadStamp {
  const digests = new Map((['sha1', 'sha256', 'sha384', 'sha512'] as const).map((digest) => [digest, digestsOf(range).digest(digest)]));
  return { token, signed: { digest: (digest) => digests.get(digest)!, parts: [] }, reachesTo: reachOf(range) };
}

function readSignature(dictionary: SignatureDictionary | Malformed, digestsOf: (range: ByteRange) => SignedBytes): Omit<ReadSignature, 'laterChanges'> {
  if ('malformed' in dictionary) return { others: [], failed: ['FORMAT_FAILURE', dictionary.malformed], reachesTo: dictionary.at };
  const { byteRange, subFilter, contents } = dictionary;
  const place = { dictionary, reachesTo: reachOf(byteRange) };
  try {
    if (!/^(ETSI\.CAdES|adbe\.pkcs7)\.detached$/.test(subFilter)) throw new Error(`SubFilter ${subFilter} is not a detached CMS signature`);
    const cms = readCms(contents);
    if (contents.subarray(cms.length).some((byte) => byte !== 0)) throw new Error('something else than padding follows it');
    if (cms.content) throw new Error('it brings content of its own');
    const others = cms.certificates.map(readX509);
    const signer = cms.signerCertificate && readX509(cms.signerCertificate);
    const failed = signer
      ? cmsObjection(cms, signer, digestsOf(byteRange), subFilter === 'ETSI.CAdES.detached')
      : (['NO_SIGNING_CERTIFICATE_FOUND', 'the certificate named by the signature is not in it'] as const);
    return { ...place, cms, others, ...(signer && { signer }), ...(failed && { failed }) };
  } catch (error) {
    return { ...place, others: [], failed: ['FORMAT_FAILURE', `the signature value can not be read: ${(error as Error).message}`] };
  }
}

function reachOf([, , second, rest]: ByteRange): number {
  return second + rest;
}

/** Nothing but line ends and spaces to the end of the file. */
function isBlank(bytes: Buffer, from: number): boolean {
  return bytes.subarray(from, from + 64).every((byte) => byte === 0x0a || byte === 0x0d || byte === 0x20) && bytes.length - from <= 64;
}
