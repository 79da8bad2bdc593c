import { createHash } from 'node:crypto';
import { digestOid, digests, type Digest } from '../algorithms.ts';
import { hexOf, octetsOf, oidOf, type Value } from '../asn1/ber.ts';
import { integer, nothing, objectIdentifier, octetString, sequence } from '../asn1/der.ts';
import { keyHash } from '../certificates/key-hash.ts';
import type { X509 } from '../x509.ts';

/** How OCSP names a certificate: by digests of its issuer and its serial number (RFC 6960, 4.1.1). */
export interface CertificateId {
  readonly digest: Digest;
  readonly issuerName: Uint8Array;
  readonly issuerKey: Uint8Array;
  /** Upper-case hex. */
  readonly serial: string;
}

export function certificateId(issuer: X509, serial: string, digest: Digest = 'sha1'): CertificateId {
  return { digest, issuerName: createHash(digest).update(issuer.subjectName).digest(), issuerKey: keyHash(issuer, digest), serial };
}

export function certificateIdDer({ digest, issuerName, issuerKey, serial }: CertificateId): Buffer {
  return sequence(sequence(objectIdentifier(digestOid(digest)), nothing), octetString(issuerName), octetString(issuerKey), integer(BigInt(`0x${serial}`)));
}

/** Reads one; undefined when it is none or over a digest that is not known here. */
export function readCertificateId(value: Value | undefined): CertificateId | undefined {
  const [algorithm, issuerName, issuerKey, serial] = value?.members ?? [];
  const digest = digests[oidOf(algorithm?.members[0]) as keyof typeof digests];
  if (!digest || !issuerName || !issuerKey || !serial) return undefined;
  return { digest, issuerName: Buffer.from(octetsOf(issuerName)), issuerKey: Buffer.from(octetsOf(issuerKey)), serial: hexOf(serial) };
}

/** True when the name is of a certificate that this authority has issued. */
export function isIssuedBy(id: CertificateId, issuer: X509): boolean {
  const own = certificateId(issuer, id.serial, id.digest);
  return Buffer.from(id.issuerName).equals(Buffer.from(own.issuerName)) && Buffer.from(id.issuerKey).equals(Buffer.from(own.issuerKey));
}
