/** Answers about the state of certificates (RFC 6960, 4.2). */
import { sign, verify } from 'node:crypto';
import { signatureAlgorithms, signatureOid } from '../algorithms.ts';
import { octetsOf, oidOf, readBer, timeOf, type Value } from '../asn1/ber.ts';
import { bitString, context, generalizedTime, nothing, objectIdentifier, octetString, sequence, tags, value } from '../asn1/der.ts';
import { keyHash } from '../certificates/key-hash.ts';
import type { Credential } from '../credential.ts';
import { reasonCodes, type RevocationReason } from '../revocation.ts';
import { readX509, type X509 } from '../x509.ts';
import { certificateIdDer, readCertificateId, type CertificateId } from './certificate-id.ts';
import { NONCE, nonceDer } from './ocsp-request.ts';

const BASIC = '1.3.6.1.5.5.7.48.1.1';

export interface OcspAnswer {
  readonly id: CertificateId;
  readonly status: { readonly is: 'good' } | { readonly is: 'unknown' } | { readonly is: 'revoked'; readonly at: number; readonly reason?: RevocationReason };
  readonly thisUpdate: number;
  readonly nextUpdate?: number;
}

export interface OcspContent {
  readonly producedAt: number;
  readonly answers: readonly OcspAnswer[];
  readonly nonce?: Uint8Array;
}

/** Statuses of an answer as a whole (RFC 6960, 4.2.1); only the first says anything about certificates. */
export const ocspFailures = { malformedRequest: 1, internalError: 2, tryLater: 3, sigRequired: 5, unauthorized: 6 } as const;

/** An answer without content. */
export function refuseOcsp(failure: keyof typeof ocspFailures): Buffer {
  return sequence(value(tags.enumerated, Buffer.from([ocspFailures[failure]])));
}

/** A signed answer; the responder's certificate comes along. */
export function writeOcspResponse({ producedAt, answers, nonce }: OcspContent, responder: Credential): Buffer {
  const scheme = responder.key.asymmetricKeyType === 'ec' ? 'ecdsa' : 'rsa';
  const algorithm = sequence(objectIdentifier(signatureOid(scheme, 'sha256')), ...(scheme === 'rsa' ? [nothing] : []));
  const body = sequence(
    context(2, octetString(keyHash(readX509(responder.certificate), 'sha1'))),
    generalizedTime(producedAt),
    sequence(...answers.map(answerDer)),
    ...(nonce ? [context(1, sequence(nonceDer(nonce)))] : []),
  );
  const basic = sequence(body, algorithm, bitString(sign('sha256', body, responder.key)), context(0, sequence(responder.certificate)));
  return sequence(value(tags.enumerated, Buffer.from([0])), context(0, sequence(objectIdentifier(BASIC), octetString(basic))));
}

function answerDer({ id, status, thisUpdate, nextUpdate }: OcspAnswer): Buffer {
  const revoked = (at: number, reason: RevocationReason | undefined): Buffer =>
    value(0xa1, generalizedTime(at), ...(reason ? [context(0, value(tags.enumerated, Buffer.from([reasonCodes[reason]])))] : []));
  const state = status.is === 'revoked' ? revoked(status.at, status.reason) : value(status.is === 'good' ? 0x80 : 0x82);
  return sequence(certificateIdDer(id), state, generalizedTime(thisUpdate), ...(nextUpdate === undefined ? [] : [context(0, generalizedTime(nextUpdate))]));
}

export interface OcspResponse extends OcspContent {
  /** Certificates that came along. */
  readonly certificates: readonly X509[];
  /** True when the answer was signed with the key of this certificate. */
  signedBy(certificate: X509): boolean;
}

/** Reads an answer; throws with one sentence when it is none or only says why there is none. */
export function readOcspResponse(der: Uint8Array): OcspResponse {
  const [status, wrapped] = readBer(der).members;
  const code = status?.tag === tags.enumerated ? status.content[0] : undefined;
  if (code !== 0) throw new Error(`the responder answers ${Object.entries(ocspFailures).find(([, each]) => each === code)?.[0] ?? 'nothing readable'}`);
  const [type, basic] = wrapped?.members[0]?.members ?? [];
  if (oidOf(type) !== BASIC || !basic) throw new Error('the OCSP answer is of an unknown type');
  const [body, algorithm, signature, certificates] = readBer(octetsOf(basic)).members;
  // A version stands before the responder only when it is not the first; it shares no tag with the ways to name a responder.
  const [, produced, answers, extended] = (body?.members ?? []).filter(({ tag }) => tag !== 0xa0);
  const producedAt = timeOf(produced);
  if (!body || !answers || !signature || producedAt === undefined) throw new Error('the OCSP answer is incomplete');
  const known = signatureAlgorithms[oidOf(algorithm?.members[0]) as keyof typeof signatureAlgorithms];
  const extensions = extended?.members[0]?.members ?? [];
  const nonce = extensions.find(({ members }) => oidOf(members[0]) === NONCE)?.members.at(-1);
  return {
    producedAt,
    answers: answers.members.flatMap(readAnswer),
    ...(nonce && { nonce: Buffer.from(octetsOf(readBer(octetsOf(nonce)))) }),
    certificates: (certificates?.members[0]?.members ?? []).map(({ bytes }) => readX509(bytes)),
    signedBy: ({ native }) => known !== undefined && 'digest' in known && known.digest !== 'sha1' && verify(known.digest, body.bytes, native.publicKey, signature.content.subarray(1)),
  };
}

function readAnswer({ members: [id, status, thisUpdate, ...rest] }: Value): OcspAnswer[] {
  const named = readCertificateId(id);
  const from = timeOf(thisUpdate);
  const until = timeOf(rest.find(({ tag }) => tag === 0xa0)?.members[0]);
  if (!named || !status || from === undefined) return [];
  const code = status.members[1]?.members[0]?.content[0];
  const reason = (Object.keys(reasonCodes) as RevocationReason[]).find((each) => reasonCodes[each] === code);
  return [
    {
      id: named,
      status:
        status.tag === 0x80
          ? { is: 'good' }
          : status.tag === 0xa1
            ? { is: 'revoked', at: timeOf(status.members[0]) ?? 0, ...(reason && { reason }) }
            : { is: 'unknown' },
      thisUpdate: from,
      ...(until !== undefined && { nextUpdate: until }),
    },
  ];
}
