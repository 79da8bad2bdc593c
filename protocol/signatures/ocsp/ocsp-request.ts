/** Questions about the state of a certificate (RFC 6960, 4.1). */
import { octetsOf, oidOf, readBer } from '../asn1/ber.ts';
import { context, objectIdentifier, octetString, sequence } from '../asn1/der.ts';
import { certificateIdDer, readCertificateId, type CertificateId } from './certificate-id.ts';

export const NONCE = '1.3.6.1.5.5.7.48.1.2';

export interface OcspRequest {
  readonly ids: readonly CertificateId[];
  readonly nonce?: Uint8Array;
}

export function writeOcspRequest({ ids, nonce }: OcspRequest): Buffer {
  return sequence(sequence(sequence(...ids.map((id) => sequence(certificateIdDer(id)))), ...(nonce ? [context(2, sequence(nonceDer(nonce)))] : [])));
}

/** Reads a question; throws with one sentence when it is none. */
export function readOcspRequest(der: Uint8Array): OcspRequest {
  const body = readBer(der).members[0];
  const list = body?.members.find(({ tag }) => tag === 0x30);
  const ids = (list?.members ?? []).map(({ members }) => readCertificateId(members[0]));
  if (ids.length === 0 || !ids.every((id) => id !== undefined)) throw new Error('not an OCSP request (RFC 6960, 4.1.1)');
  const extensions = body?.members.find(({ tag }) => tag === 0xa2)?.members[0]?.members ?? [];
  const nonce = extensions.find(({ members }) => oidOf(members[0]) === NONCE)?.members.at(-1);
  return { ids, ...(nonce && { nonce: Buffer.from(octetsOf(readBer(octetsOf(nonce)))) }) };
}

/** The extension that ties an answer to its question. */
export function nonceDer(nonce: Uint8Array): Buffer {
  return sequence(objectIdentifier(NONCE), octetString(octetString(nonce)));
}
