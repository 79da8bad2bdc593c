/** CMS SignedData without content (RFC 5652), in the CAdES form that PDF signatures carry (ETSI EN 319 122-1, 319 142-1). */
import { sign } from 'node:crypto';
import { digestOid, digests, signatureAlgorithms, signatureOid, type Digest, type Scheme } from './algorithms.ts';
import { octetsOf, oidOf, readBer, timeOf, type Value } from './ber.ts';
import type { Credential } from './credential.ts';
import { context, integer, nothing, objectIdentifier, octetString, sequence, setOf, tags, time } from './der.ts';
import { readX509 } from './x509.ts';

const oid = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  timestampToken: '1.2.840.113549.1.9.16.2.14',
} as const;

export interface CmsRequest {
  /** Digest of the bytes signed, made with `digest`. */
  readonly messageDigest: Uint8Array;
  readonly digest: Digest;
  /** Claimed signing time, ms since the epoch; whole seconds are kept. */
  readonly at: number;
}

/** A detached signature with content type, message digest, signing time and the digest of the signer's certificate. */
export function signCms(credential: Credential, { messageDigest, digest, at }: CmsRequest): Buffer {
  const signer = readX509(credential.certificate);
  const scheme: Scheme = credential.key.asymmetricKeyType === 'ec' ? 'ecdsa' : 'rsa';
  const attribute = (type: string, content: Buffer): Buffer => sequence(objectIdentifier(type), setOf(content));
  const signedAttributes = setOf(
    attribute(oid.contentType, objectIdentifier(oid.data)),
    attribute(oid.messageDigest, octetString(messageDigest)),
    attribute(oid.signingTime, time(at)),
    attribute(oid.signingCertificateV2, sequence(sequence(sequence(octetString(Buffer.from(signer.fingerprint, 'hex')))))),
  );
  const digestAlgorithm = sequence(objectIdentifier(digestOid(digest)));
  const signatureAlgorithm = objectIdentifier(signatureOid(scheme, digest));
  const signerInfo = sequence(
    integer(1),
    sequence(signer.issuerName, integer(BigInt(`0x${signer.serial}`))),
    digestAlgorithm,
    retagged(signedAttributes, 0xa0),
    scheme === 'rsa' ? sequence(signatureAlgorithm, nothing) : sequence(signatureAlgorithm),
    octetString(sign(digest, signedAttributes, credential.key)),
  );
  const signedData = sequence(
    integer(1),
    setOf(digestAlgorithm),
    sequence(objectIdentifier(oid.data)),
    context(0, credential.certificate, ...credential.chain),
    setOf(signerInfo),
  );
  return sequence(objectIdentifier(oid.signedData), context(0, signedData));
}

/** What a detached signature says, not yet checked. */
export interface CmsSignature {
  readonly digest: Digest;
  readonly scheme: Scheme;
  readonly saltLength?: number;
  readonly signature: Uint8Array;
  /** DER of every certificate that came along. */
  readonly certificates: readonly Uint8Array[];
  /** DER of the one the signer names; absent when it did not come along. */
  readonly signerCertificate?: Uint8Array;
  /** The signed attributes as they were signed; absent when the content itself was signed. */
  readonly signedAttributes?: Uint8Array;
  readonly messageDigest?: Uint8Array;
  readonly signingTime?: number;
  /** Digests of the signer's certificate among the signed attributes. */
  readonly namedCertificates: readonly { readonly digest: Digest; readonly value: Uint8Array }[];
  /** RFC 3161 token over the signature value, when there is one. */
  readonly timestampToken?: Uint8Array;
}

/** Reads a detached signature; bytes after it (padding) are ignored. Throws with one sentence when it is none. */
export function readCms(bytes: Uint8Array): CmsSignature {
  const outer = readBer(bytes);
  const type = oidOf(outer.members[0]);
  const signedData = outer.members[1]?.members[0]?.members;
  if (type !== oid.signedData || !signedData) throw new Error(`content type ${type || 'unreadable'} where SignedData is expected`);
  const signers = signedData.at(-1)?.members ?? [];
  if (signers.length !== 1) throw new Error(`${signers.length} signers in one signature where one is expected`);
  const certificates = (signedData.find(({ tag }) => tag === 0xa0)?.members ?? []).filter(({ tag }) => tag === tags.sequence).map(({ bytes: der }) => Buffer.from(der));

  const [, sid, digestAlgorithm, ...rest] = signers[0]!.members;
  const signedAttrs = rest[0]?.tag === 0xa0 ? rest.shift() : undefined;
  const [signatureAlgorithm, signature, unsignedAttrs] = rest;
  if (!sid || !digestAlgorithm || !signatureAlgorithm || !signature) throw new Error('the signer information is incomplete');
  const algorithm = signatureAlgorithms[oidOf(signatureAlgorithm.members[0]) as keyof typeof signatureAlgorithms];
  const digest = digests[oidOf(digestAlgorithm.members[0]) as keyof typeof digests];
  if (!algorithm || !digest) throw new Error(`unknown algorithm ${oidOf(signatureAlgorithm.members[0])} over ${oidOf(digestAlgorithm.members[0])}`);
  if ('digest' in algorithm && algorithm.digest !== digest) throw new Error(`digest ${digest} does not fit the signature over ${algorithm.digest}`);

  const signed = attributes(signedAttrs);
  const messageDigest = signed(oid.messageDigest);
  const signingTime = timeOf(signed(oid.signingTime));
  const signerCertificate = certificates.find((der) => names(sid, der));
  const token = attributes(unsignedAttrs)(oid.timestampToken);
  return {
    digest,
    scheme: algorithm.scheme,
    ...(algorithm.scheme === 'rsa-pss' && { saltLength: saltLength(signatureAlgorithm.members[1]) }),
    signature: Buffer.from(octetsOf(signature)),
    certificates,
    ...(signerCertificate && { signerCertificate }),
    // What is signed is the set with its universal tag, not with the tag [0] it carries in the message.
    ...(signedAttrs && { signedAttributes: retagged(signedAttrs.bytes, tags.set) }),
    ...(messageDigest && { messageDigest: Buffer.from(octetsOf(messageDigest)) }),
    ...(signingTime !== undefined && { signingTime }),
    namedCertificates: [...certificateDigests(signed(oid.signingCertificateV2), 'sha256'), ...certificateDigests(signed(oid.signingCertificate), 'sha1')],
    ...(token && { timestampToken: Buffer.from(token.bytes) }),
  };
}

/** The one value of an attribute by its type; an attribute that stands twice counts for none. */
function attributes(set: Value | undefined): (type: string) => Value | undefined {
  return (type) => {
    const found = (set?.members ?? []).filter(({ members }) => oidOf(members[0]) === type);
    return found.length === 1 ? found[0]!.members[1]?.members[0] : undefined;
  };
}

/** Issuer and serial number, or the subject key identifier. */
function names(sid: Value, der: Uint8Array): boolean {
  const certificate = readX509(der);
  if (sid.tag === 0x80) return certificate.subjectKeyIdentifier !== undefined && sid.content.equals(certificate.subjectKeyIdentifier);
  const [issuer, serial] = sid.members;
  return issuer !== undefined && serial !== undefined && issuer.bytes.equals(certificate.issuerName) && BigInt(`0x${serial.content.toString('hex')}`) === BigInt(`0x${certificate.serial}`);
}

/** SigningCertificate and its version 2 (RFC 5035): a list of digests; version 2 may name another digest than its default. */
function certificateDigests(list: Value | undefined, byDefault: Digest): CmsSignature['namedCertificates'] {
  return (list?.members[0]?.members ?? []).flatMap(({ members }) => {
    const at = members.findIndex(({ tag }) => tag === tags.octetString);
    const digest = at === 1 ? digests[oidOf(members[0]!.members[0]) as keyof typeof digests] : byDefault;
    return at < 0 || !digest ? [] : [{ digest, value: Buffer.from(members[at]!.content) }];
  });
}

/** Salt length of RSASSA-PSS (RFC 4055, 3.1): 20 unless said. */
function saltLength(parameters: Value | undefined): number {
  const salt = parameters?.members.find(({ tag }) => tag === 0xa2)?.members[0];
  return salt ? Number(BigInt(`0x${salt.content.toString('hex')}`)) : 20;
}

function retagged(bytes: Uint8Array, tag: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[0] = tag;
  return copy;
}
