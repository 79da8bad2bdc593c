/** CMS SignedData without content (RFC 5652), in the CAdES form that PDF signatures carry (ETSI EN 319 122-1, 319 142-1). */
import { createHash, sign, type KeyObject } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { digestOid, digests, signatureAlgorithms, signatureOid, type Digest, type Scheme } from './algorithms.ts';
import type { Credential } from './credential.ts';

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
  const signer = parseCertificate(credential.certificate);
  const scheme: Scheme = credential.key.asymmetricKeyType === 'ec' ? 'ecdsa' : 'rsa';
  const certificateDigest = createHash('sha256').update(credential.certificate).digest();
  const attributes = [
    attribute(oid.contentType, new asn1js.ObjectIdentifier({ value: oid.data })),
    attribute(oid.messageDigest, octets(messageDigest)),
    attribute(oid.signingTime, new asn1js.UTCTime({ valueDate: new Date(Math.floor(at / 1000) * 1000) })),
    attribute(oid.signingCertificateV2, sequence(sequence(sequence(octets(certificateDigest))))),
  ];
  const signedAttrs = new pkijs.SignedAndUnsignedAttributes({ type: 0, attributes: inDerOrder(attributes) });
  // What is signed is the set with its universal tag, not with the tag [0] it carries in the message.
  const toBeSigned = Buffer.from(signedAttrs.toSchema().toBER());
  toBeSigned[0] = 0x31;

  const algorithm = (id: string): pkijs.AlgorithmIdentifier =>
    new pkijs.AlgorithmIdentifier({ algorithmId: id, ...(scheme === 'rsa' && { algorithmParams: new asn1js.Null() }) });
  const digestAlgorithm = new pkijs.AlgorithmIdentifier({ algorithmId: digestOid(digest) });
  const message = new pkijs.SignedData({
    version: 1,
    digestAlgorithms: [digestAlgorithm],
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: oid.data }),
    certificates: [signer, ...credential.chain.map(parseCertificate)],
    signerInfos: [
      new pkijs.SignerInfo({
        version: 1,
        sid: new pkijs.IssuerAndSerialNumber({ issuer: signer.issuer, serialNumber: signer.serialNumber }),
        digestAlgorithm,
        signedAttrs,
        signatureAlgorithm: algorithm(signatureOid(scheme, digest)),
        signature: octets(sign(digest, toBeSigned, credential.key)),
      }),
    ],
  });
  return Buffer.from(
    new pkijs.ContentInfo({ contentType: oid.signedData, content: message.toSchema(true) }).toSchema().toBER(),
  );
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
  const outer = asn1js.fromBER(bufferOf(bytes));
  if (outer.offset === -1) throw new Error('not an ASN.1 structure');
  const info = new pkijs.ContentInfo({ schema: outer.result });
  if (info.contentType !== oid.signedData)
    throw new Error(`content type ${info.contentType} where SignedData is expected`);
  const message = new pkijs.SignedData({ schema: info.content });
  const signer = message.signerInfos[0];
  if (!signer || message.signerInfos.length !== 1)
    throw new Error(`${message.signerInfos.length} signers in one signature where one is expected`);

  const algorithm = signatureAlgorithms[signer.signatureAlgorithm.algorithmId as keyof typeof signatureAlgorithms];
  const digest = digests[signer.digestAlgorithm.algorithmId as keyof typeof digests];
  if (!algorithm || !digest)
    throw new Error(
      `unknown algorithm ${signer.signatureAlgorithm.algorithmId} over ${signer.digestAlgorithm.algorithmId}`,
    );
  if ('digest' in algorithm && algorithm.digest !== digest)
    throw new Error(`digest ${digest} does not fit the signature over ${algorithm.digest}`);

  const certificates = (message.certificates ?? []).filter((each) => each instanceof pkijs.Certificate);
  const named = certificates.find((each) => names(signer.sid, each));
  const values = (id: string): any => signer.signedAttrs?.attributes.find(({ type }) => type === id)?.values[0];
  const token = signer.unsignedAttrs?.attributes.find(({ type }) => type === oid.timestampToken)?.values[0] as
    asn1js.BaseBlock | undefined;
  const signingTime = values(oid.signingTime) as asn1js.UTCTime | undefined;
  const messageDigest = values(oid.messageDigest) as asn1js.OctetString | undefined;
  return {
    digest,
    scheme: algorithm.scheme,
    ...(algorithm.scheme === 'rsa-pss' && {
      saltLength: new pkijs.RSASSAPSSParams({ schema: signer.signatureAlgorithm.algorithmParams }).saltLength,
    }),
    signature: viewOf(signer.signature),
    certificates: certificates.map(derOf),
    ...(named && { signerCertificate: derOf(named) }),
    ...(signer.signedAttrs && { signedAttributes: new Uint8Array(signer.signedAttrs.encodedValue) }),
    ...(messageDigest && { messageDigest: viewOf(messageDigest) }),
    ...(signingTime && { signingTime: signingTime.toDate().getTime() }),
    namedCertificates: [
      ...certificateDigests(values(oid.signingCertificateV2), 'sha256'),
      ...certificateDigests(values(oid.signingCertificate), 'sha1'),
    ],
    ...(token && { timestampToken: new Uint8Array(token.toBER()) }),
  };
}

function names(sid: unknown, certificate: pkijs.Certificate): boolean {
  if (sid instanceof pkijs.IssuerAndSerialNumber) {
    return certificate.issuer.isEqual(sid.issuer) && certificate.serialNumber.isEqual(sid.serialNumber);
  }
  const wanted = (sid as asn1js.OctetString).valueBlock.valueHexView;
  const identifier = certificate.extensions?.find(({ extnID }) => extnID === '2.5.29.14')?.parsedValue as
    asn1js.OctetString | undefined;
  return identifier !== undefined && Buffer.compare(wanted, viewOf(identifier)) === 0;
}

/** SigningCertificate and its version 2 (RFC 5035): a list of digests; version 2 may name another digest than its default. */
function certificateDigests(value: any, byDefault: Digest): CmsSignature['namedCertificates'] {
  const list = value?.valueBlock?.value?.[0]?.valueBlock?.value ?? [];
  return list.flatMap((entry: any) => {
    const members = entry.valueBlock?.value ?? [];
    const at = members.findIndex((member: unknown) => member instanceof asn1js.OctetString);
    const digest =
      at === 1 ? digests[members[0].valueBlock?.value?.[0]?.valueBlock?.toString() as keyof typeof digests] : byDefault;
    return at < 0 || !digest ? [] : [{ digest, value: viewOf(members[at]) }];
  });
}

function parseCertificate(der: Uint8Array): pkijs.Certificate {
  return pkijs.Certificate.fromBER(bufferOf(der));
}

function derOf(certificate: pkijs.Certificate): Uint8Array {
  return new Uint8Array(certificate.toSchema().toBER());
}

function attribute(type: string, value: asn1js.AsnType): pkijs.Attribute {
  return new pkijs.Attribute({ type, values: [value] });
}

/** DER wants the members of a set in the order of their encodings. */
function inDerOrder(attributes: pkijs.Attribute[]): pkijs.Attribute[] {
  const encoded = attributes.map((each) => ({ each, bytes: Buffer.from(each.toSchema().toBER()) }));
  return encoded.sort((a, b) => Buffer.compare(a.bytes, b.bytes)).map(({ each }) => each);
}

function sequence(...value: asn1js.AsnType[]): asn1js.Sequence {
  return new asn1js.Sequence({ value });
}

function octets(bytes: Uint8Array): asn1js.OctetString {
  return new asn1js.OctetString({ valueHex: bufferOf(bytes) });
}

/** The bytes of an octet string, also when it came in pieces (BER). */
function viewOf(value: asn1js.OctetString): Uint8Array {
  return new Uint8Array(value.getValue());
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
