import { purposeObjection } from '../certificates/purposes.ts';
import type { RevocationSource, RevocationStatus } from '../revocation.ts';
import { readX509, type X509 } from '../x509.ts';
import { certificateId, isIssuedBy } from './certificate-id.ts';
import { writeOcspRequest } from './ocsp-request.ts';
import { readOcspResponse } from './ocsp-response.ts';

/** Sends a question (DER) to the responder of an authority and brings its answer; rejects when there is none in time. */
export type AskResponder = (request: Uint8Array, issuer: Uint8Array) => Uint8Array | Promise<Uint8Array>;

export interface OcspOptions {
  /** Ties every answer to its question; without one an answer may be a stored one. */
  readonly nonce?: () => Uint8Array;
  /** How far the responder's clock may be ahead, ms. */
  readonly clockSkew?: number;
}

/** Asks a responder; what it can't prove is unknown, never good (RFC 6960, 3.2). */
export function ocspSource(ask: AskResponder, { nonce, clockSkew = 300_000 }: OcspOptions = {}): RevocationSource {
  return {
    async statusOf({ serial, issuer, now }) {
      const unknown = (why: string): RevocationStatus => ({ status: 'unknown', why });
      const authority = readX509(issuer);
      const token = nonce?.();
      try {
        const response = readOcspResponse(await ask(writeOcspRequest({ ids: [certificateId(authority, serial)], ...(token && { nonce: token }) }), issuer));
        if (![authority, ...response.certificates.filter((each) => mayAnswer(each, authority, now))].some((each) => response.signedBy(each)))
          return unknown('the answer is not signed by the authority or a responder it named');
        if (token && !(response.nonce && Buffer.from(token).equals(Buffer.from(response.nonce)))) return unknown('the answer belongs to another question');
        const answer = response.answers.find(({ id }) => id.serial === serial && isIssuedBy(id, authority));
        if (!answer) return unknown('the answer is about other certificates');
        if (answer.thisUpdate > now + clockSkew) return unknown('the answer lies in the future');
        const { status } = answer;
        if (status.is === 'revoked') return { status: 'revoked', at: status.at, ...(status.reason && { reason: status.reason }) };
        if (answer.nextUpdate !== undefined && answer.nextUpdate < now) return unknown('the answer is out of date');
        return status.is === 'good' ? { status: 'good' } : unknown('the responder does not know the certificate');
      } catch (error) {
        return unknown(error instanceof Error ? error.message : String(error));
      }
    },
  };
}

/** Issued by the authority itself for this purpose, and in force (RFC 6960, 4.2.2.2). */
function mayAnswer(responder: X509, authority: X509, now: number): boolean {
  return (
    purposeObjection(responder, 'ocsp') === undefined &&
    now >= responder.notBefore &&
    now <= responder.notAfter &&
    responder.native.checkIssued(authority.native) &&
    responder.native.verify(authority.native.publicKey)
  );
}
