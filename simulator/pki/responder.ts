/** The authority's answers about the state of certificates (RFC 6960), regular or wrong in exactly one way. */
import { readBer } from '../../protocol/signatures/asn1/ber.ts';
import type { Credential } from '../../protocol/signatures/credential.ts';
import { isIssuedBy, type CertificateId } from '../../protocol/signatures/ocsp/certificate-id.ts';
import { readOcspRequest } from '../../protocol/signatures/ocsp/ocsp-request.ts';
import { refuseOcsp, writeOcspResponse, type OcspAnswer } from '../../protocol/signatures/ocsp/ocsp-response.ts';
import { readX509 } from '../../protocol/signatures/x509.ts';
import type { Reply } from './reply.ts';

/** Ways in which a responder behaves. */
export const ocspMoods = {
  regular: 'regular',
  /** It knows no certificate. */
  unknown: 'unknown',
  /** Its signature is no signature. */
  unsigned: 'unsigned',
  /** It signs with a key that nobody gave this duty. */
  'wrong-signer': 'wrong-signer',
  /** Its answers ran out a week ago. */
  stale: 'stale',
  /** It answers about another certificate. */
  'other-certificate': 'other-certificate',
  /** It repeats an answer to another question. */
  replayed: 'replayed',
  'try-later': 'try-later',
  /** It takes half a minute. */
  slow: 'slow',
  absent: 'absent',
} as const;
export type OcspMood = keyof typeof ocspMoods;

/** An authority the responder answers for. */
export interface AnsweredFor {
  readonly certificate: Uint8Array;
  /** Who signs the answers. */
  readonly responder: Credential;
  statusOf(serial: string): OcspAnswer['status'];
}

export interface Responding {
  readonly now: number;
  readonly mood: OcspMood;
  readonly authorities: readonly AnsweredFor[];
  /** For the mood `wrong-signer`. */
  readonly stranger: Credential;
}

const WEEK = 7 * 86_400_000;
const HALF_A_MINUTE = 30_000;

/** The answer to a request in DER. */
export function answerOcsp(request: Uint8Array, { now, mood, authorities, stranger }: Responding): Reply {
  if (mood === 'absent') return {};
  if (mood === 'try-later') return { content: refuseOcsp('tryLater') };
  let asked: ReturnType<typeof readOcspRequest>;
  try {
    asked = readOcspRequest(request);
  } catch {
    return { content: refuseOcsp('malformedRequest') };
  }
  const office = authorities.find(({ certificate }) => isIssuedBy(asked.ids[0]!, readX509(certificate)));
  if (!office) return { content: refuseOcsp('unauthorized') };
  const thisUpdate = mood === 'stale' ? now - 2 * WEEK : now;
  const answers = asked.ids.map((id): OcspAnswer => ({
    id: mood === 'other-certificate' ? another(id) : id,
    status: mood === 'unknown' || !isIssuedBy(id, readX509(office.certificate)) ? { is: 'unknown' } : office.statusOf(id.serial),
    thisUpdate,
    nextUpdate: thisUpdate + WEEK,
  }));
  const nonce = mood === 'replayed' ? Buffer.from('an earlier one') : asked.nonce;
  const content = writeOcspResponse({ producedAt: thisUpdate, answers, ...(nonce && { nonce }) }, mood === 'wrong-signer' ? stranger : office.responder);
  return { content: mood === 'unsigned' ? withoutSignature(content) : content, ...(mood === 'slow' && { afterMs: HALF_A_MINUTE }) };
}

function another(id: CertificateId): CertificateId {
  return { ...id, serial: `${id.serial.slice(0, -2)}${id.serial.endsWith('00') ? '01' : '00'}` };
}

/** The octets of the signature become zero. */
function withoutSignature(response: Buffer): Buffer {
  const copy = Buffer.from(response);
  const [, basic] = readBer(copy).members[1]!.members[0]!.members;
  readBer(basic!.content).members[2]!.content.fill(0, 1);
  return copy;
}
