import { X509Certificate, type KeyObject } from 'node:crypto';
import { FlattenedSign, flattenedVerify } from 'jose';
import { canonicalForm } from '../digest.ts';
import { renderJson } from '../formats/json.ts';

/** Who seals: a private key and its certificate chain, DER, the holder's first. */
export interface Issuer {
  readonly key: KeyObject;
  readonly chain: readonly [Uint8Array, ...Uint8Array[]];
}

/** A detached JSON Web Signature (RFC 7515, RFC 7797 not used) over the RFC 8785 form of a statement. */
export interface Seal {
  readonly protected: string;
  readonly signature: string;
}

export type SealVerdict =
  | { readonly valid: true; readonly chain: readonly X509Certificate[] }
  | { readonly valid: false; readonly why: string };

/** Seals a JSON statement; the payload is not repeated, it is the statement's canonical form. */
export async function seal(statement: unknown, { key, chain }: Issuer): Promise<Seal> {
  const x5c = chain.map((der) => Buffer.from(der).toString('base64'));
  const { protected: header, signature } = await new FlattenedSign(payloadOf(statement))
    .setProtectedHeader({ alg: algorithmFor(key), typ: 'lienthong-certificate', x5c })
    .sign(key);
  return { protected: header!, signature };
}

/** The seal as a file. */
export function sealFile({ protected: header, signature }: Seal): string {
  return renderJson({ protected: header, signature });
}

/** Holds a seal against the statement, and its chain against itself; whom to trust is the reader's question. */
export async function verifySeal(statement: unknown, file: string): Promise<SealVerdict> {
  try {
    const parsed = JSON.parse(file) as Seal;
    // One spelling only: a changed blank or an unused bit of base64 is a change.
    if (sealFile(parsed) !== file || !isCanonicalBase64(parsed.signature) || !isCanonicalBase64(parsed.protected)) {
      return { valid: false, why: 'the seal is not written in its one canonical form' };
    }
    const header = JSON.parse(Buffer.from(parsed.protected, 'base64url').toString('utf8')) as { x5c?: readonly string[] };
    const chain = (header.x5c ?? []).map((each) => new X509Certificate(Buffer.from(each, 'base64')));
    const [holder] = chain;
    if (!holder) return { valid: false, why: 'the seal names no certificate' };
    await flattenedVerify({ ...parsed, payload: Buffer.from(payloadOf(statement)).toString('base64url') }, holder.publicKey);
    const broken = chain.findIndex((each, at) => at + 1 < chain.length && !each.verify(chain[at + 1]!.publicKey));
    if (broken >= 0) return { valid: false, why: `certificate ${broken + 1} of the seal was not issued by the next one` };
    return { valid: true, chain };
  } catch (error) {
    return { valid: false, why: error instanceof Error ? error.message : String(error) };
  }
}

function payloadOf(statement: unknown): Uint8Array {
  return new TextEncoder().encode(canonicalForm(statement));
}

function algorithmFor(key: KeyObject): string {
  const type = key.asymmetricKeyType;
  if (type === 'rsa') return 'RS256';
  if (type === 'ed25519') return 'EdDSA';
  const curve = key.asymmetricKeyDetails?.namedCurve;
  if (type === 'ec' && curve === 'prime256v1') return 'ES256';
  if (type === 'ec' && curve === 'secp384r1') return 'ES384';
  throw new TypeError(`a seal needs an RSA, P-256, P-384 or Ed25519 key, found ${type} ${curve ?? ''}`.trim());
}

function isCanonicalBase64(text: string): boolean {
  return Buffer.from(text, 'base64url').toString('base64url') === text;
}
