/** Writing CMS SignedData (RFC 5652) in the CAdES form that PDF signatures and time-stamp tokens carry (ETSI EN 319 122-1, 319 142-1). */
import { sign } from 'node:crypto';
import { digestOid, signatureOid, type Digest, type Scheme } from '../algorithms.ts';
import { cmsOids } from './cms-oids.ts';
import type { Credential } from '../credential.ts';
import { context, integer, nothing, objectIdentifier, octetString, sequence, setOf, time } from '../asn1/der.ts';
import { readX509 } from '../x509.ts';

export interface CmsRequest {
  /** Digest of the bytes signed, made with `digest`. */
  readonly messageDigest: Uint8Array;
  readonly digest: Digest;
  /** Claimed signing time, ms since the epoch; whole seconds are kept. */
  readonly at: number;
  /** Without certificates: who asked has them. */
  readonly bare?: boolean;
}

/** A signature before its unsigned attributes: a time stamp goes over its value. */
export interface UnfinishedCms {
  readonly signature: Uint8Array;
  /** The whole, with a time-stamp token when there is one. */
  finish(timestampToken?: Uint8Array): Buffer;
}

/** A detached signature with content type, message digest, signing time and the digest of the signer's certificate. */
export function signDetached(credential: Credential, request: CmsRequest): UnfinishedCms {
  return signed(credential, request, cmsOids.data, sequence(objectIdentifier(cmsOids.data)));
}

/** A signature with its content inside, as time-stamp tokens have it. */
export function signEnclosed(credential: Credential, request: CmsRequest, contentType: string, content: Uint8Array): Buffer {
  return signed(credential, request, contentType, sequence(objectIdentifier(contentType), context(0, octetString(content)))).finish();
}

function signed(credential: Credential, { messageDigest, digest, at, bare = false }: CmsRequest, contentType: string, encapsulated: Buffer): UnfinishedCms {
  const signer = readX509(credential.certificate);
  const scheme: Scheme = credential.key.asymmetricKeyType === 'ec' ? 'ecdsa' : 'rsa';
  const signedAttributes = setOf(
    attribute(cmsOids.contentType, objectIdentifier(contentType)),
    attribute(cmsOids.messageDigest, octetString(messageDigest)),
    attribute(cmsOids.signingTime, time(at)),
    attribute(cmsOids.signingCertificateV2, sequence(sequence(sequence(octetString(Buffer.from(signer.fingerprint, 'hex')))))),
  );
  const digestAlgorithm = sequence(objectIdentifier(digestOid(digest)));
  const signatureAlgorithm = objectIdentifier(signatureOid(scheme, digest));
  const signature = sign(digest, signedAttributes, credential.key);
  return {
    signature,
    finish(token) {
      const signerInfo = sequence(
        integer(1),
        sequence(signer.issuerName, integer(BigInt(`0x${signer.serial}`))),
        digestAlgorithm,
        retagged(signedAttributes, 0xa0),
        scheme === 'rsa' ? sequence(signatureAlgorithm, nothing) : sequence(signatureAlgorithm),
        octetString(signature),
        ...(token ? [retagged(setOf(attribute(cmsOids.timestampToken, token)), 0xa1)] : []),
      );
      const version = integer(contentType === cmsOids.data ? 1 : 3);
      const signedData = sequence(version, setOf(digestAlgorithm), encapsulated, ...(bare ? [] : [context(0, credential.certificate, ...credential.chain)]), setOf(signerInfo));
      return sequence(objectIdentifier(cmsOids.signedData), context(0, signedData));
    },
  };
}

function attribute(type: string, content: Uint8Array): Buffer {
  return sequence(objectIdentifier(type), setOf(content));
}

/** What is signed is the set with its universal tag; in the message it carries another. */
export function retagged(bytes: Uint8Array, tag: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[0] = tag;
  return copy;
}

