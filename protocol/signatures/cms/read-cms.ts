/** Reading CMS SignedData with one signer (RFC 5652), as PDF signatures and time-stamp tokens carry it. */
import { digests, signatureAlgorithms, type Digest, type Scheme } from '../algorithms.ts';
import { membersAs, octetsOf, oidOf, readBer, timeOf, type Value } from '../asn1/ber.ts';
import { cmsOids } from './cms-oids.ts';
import { tags } from '../asn1/der.ts';
import { retagged } from './write-cms.ts';
import { readX509 } from '../x509.ts';

/** What a signature says, not yet checked. */
export interface CmsSignature {
  /** Content type of what is signed. */
  readonly contentType: string;
  /** The content itself where it came along. */
  readonly content?: Uint8Array;
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
  /** Content type among the signed attributes. */
  readonly signedContentType?: string;
  readonly messageDigest?: Uint8Array;
  readonly signingTime?: number;
  /** Digests of the signer's certificate among the signed attributes. */
  readonly namedCertificates: readonly { readonly digest: Digest; readonly value: Uint8Array }[];
  /** RFC 3161 token over the signature value, when there is one. */
  readonly timestampToken?: Uint8Array;
  /** How many bytes the structure takes; what follows is padding. */
  readonly length: number;
}

/** Versions of SignedData and of SignerInfo that certificates and signers as here call for (RFC 5652, 5.1, 5.3). */
const versions: readonly number[] = [1, 3, 4, 5];

/** Reads a signature; bytes after it (padding) are ignored. Throws with one sentence when it is none. */
export function readCms(bytes: Uint8Array): CmsSignature {
  const outer = readBer(bytes);
  const [type, wrapped] = membersAs(outer, tags.sequence, tags.objectIdentifier, 0xa0);
  if (oidOf(type) !== cmsOids.signedData) throw new Error(`content type ${oidOf(type)} where SignedData is expected`);
  const [signedData] = membersAs(wrapped, 0xa0, tags.sequence);
  const [version, digestAlgorithms, encapsulated, enclosed, , signers] = membersAs(signedData, tags.sequence, tags.integer, tags.set, tags.sequence, { optional: 0xa0 }, { optional: 0xa1 }, tags.set);
  if (signers!.members.length !== 1) throw new Error(`${signers!.members.length} signers in one signature where one is expected`);
  const certificates = (enclosed?.members ?? []).filter(({ tag }) => tag === tags.sequence).map(({ bytes: der }) => Buffer.from(der));
  const [signerVersion, sid, digestAlgorithm, signedAttrs, signatureAlgorithm, signature, unsignedAttrs] = membersAs(
    signers!.members[0], tags.sequence,
    tags.integer, [tags.sequence, 0x80], tags.sequence, { optional: 0xa0 }, tags.sequence, [tags.octetString, 0x24], { optional: 0xa1 },
  );
  if (![version, signerVersion].every((each) => each!.content.length === 1 && versions.includes(each!.content[0]!))) throw new Error('unknown version of SignedData or SignerInfo');
  const { algorithm, digest } = algorithms(digestAlgorithm!, signatureAlgorithm!);
  if (!digestAlgorithms!.members.map(algorithmOf).includes(algorithmOf(digestAlgorithm!))) throw new Error('the digest is not among the digest algorithms');

  const signed = attributes(signedAttrs);
  const messageDigest = signed(cmsOids.messageDigest);
  const signingTime = timeOf(signed(cmsOids.signingTime));
  const signerCertificate = certificates.find((der) => names(sid!, der));
  const token = attributes(unsignedAttrs)(cmsOids.timestampToken);
  const [contentType, wrappedContent] = membersAs(encapsulated, tags.sequence, tags.objectIdentifier, { optional: 0xa0 });
  const content = wrappedContent && membersAs(wrappedContent, 0xa0, [tags.octetString, 0x24])[0];
  return {
    contentType: oidOf(contentType),
    ...(content && { content: Buffer.from(octetsOf(content)) }),
    digest,
    scheme: algorithm.scheme,
    ...(algorithm.scheme === 'rsa-pss' && { saltLength: saltLength(signatureAlgorithm!.members[1]) }),
    signature: Buffer.from(octetsOf(signature!)),
    certificates,
    ...(signerCertificate && { signerCertificate }),
    ...(signedAttrs && { signedAttributes: retagged(signedAttrs.bytes, tags.set), signedContentType: oidOf(signed(cmsOids.contentType)) }),
    ...(messageDigest && { messageDigest: Buffer.from(octetsOf(messageDigest)) }),
    ...(signingTime !== undefined && { signingTime }),
    namedCertificates: [...certificateDigests(signed(cmsOids.signingCertificateV2), 'sha256'), ...certificateDigests(signed(cmsOids.signingCertificate), 'sha1')],
    ...(token && { timestampToken: Buffer.from(token.bytes) }),
    length: outer.bytes.length,
  };
}

function algorithms(digestAlgorithm: Value, signatureAlgorithm: Value) {
  const [digestId, signatureId] = [algorithmOf(digestAlgorithm), algorithmOf(signatureAlgorithm)];
  const algorithm = signatureAlgorithms[signatureId as keyof typeof signatureAlgorithms];
  const digest = digests[digestId as keyof typeof digests];
  if (!algorithm || !digest) throw new Error(`unknown algorithm ${signatureId} over ${digestId}`);
  if ('digest' in algorithm && algorithm.digest !== digest) throw new Error(`digest ${digest} does not fit the signature over ${algorithm.digest}`);
  return { algorithm, digest };
}

/** Identifier of an algorithm; parameters are nothing, or a structure. */
function algorithmOf(value: Value): string {
  const [id, parameters] = value.tag === tags.sequence && value.members.length > 1 ? membersAs(value, tags.sequence, tags.objectIdentifier, [tags.null, tags.sequence]) : membersAs(value, tags.sequence, tags.objectIdentifier);
  if (parameters?.tag === tags.null && parameters.content.length > 0) throw new Error('parameters of an algorithm that are nothing and something');
  return oidOf(id);
}

/** The one value of an attribute by its type; an attribute that stands twice, or has two values, counts for none. */
function attributes(set: Value | undefined): (type: string) => Value | undefined {
  return (type) => {
    const found = (set?.members ?? []).map((each) => membersAs(each, tags.sequence, tags.objectIdentifier, tags.set)).filter(([id]) => oidOf(id) === type);
    const values = found.length === 1 ? found[0]![1]!.members : [];
    return values.length === 1 ? values[0] : undefined;
  };
}

/** Issuer and serial number, or the subject key identifier. */
function names(sid: Value, der: Uint8Array): boolean {
  const certificate = readX509(der);
  if (sid.tag === 0x80) return certificate.subjectKeyIdentifier !== undefined && sid.content.equals(certificate.subjectKeyIdentifier);
  const [issuer, serial] = membersAs(sid, tags.sequence, tags.sequence, tags.integer);
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
