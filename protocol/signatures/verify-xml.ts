/** Signatures on a packet itself: genuine ones are verified, placeholders in the namespace of QCVN 102 are information only. */
import { constants, createHash, verify } from 'node:crypto';
import { DEFAULT_LIMITS } from '../edxml/limits.ts';
import { withXml, type Element, type OpenXml } from '../edxml/xml.ts';
import type { Digest } from './algorithms.ts';
import { certificateObjection, weakness } from './certificates/judge-certificate.ts';
import { judgementOn } from './judgement.ts';
import type { Reason } from './reasons.ts';
import { subscriberOf, type Subscriber } from './subscriber.ts';
import type { Finding, Judgement, VerificationOptions } from './verification.ts';
import { readX509, type X509 } from './x509.ts';
import { isPlaceholder, readXmlSignature, signaturesIn, type ReadXmlSignature } from './xml/read-xml-signature.ts';

export interface XmlSignature extends Judgement {
  readonly warnings: readonly Reason[];
  readonly signer?: Subscriber;
  /** The weakest digest it uses. */
  readonly digest?: Digest;
  readonly serial?: string;
}

export interface XmlSignatures {
  /** Genuine XML signatures, in the order of the file. */
  readonly signatures: readonly XmlSignature[];
  /** How many elements only look like one: `Signature` or `DigitalSignature` of QCVN 102. */
  readonly placeholders: number;
  /** What the packet as a whole is worth; absent when nothing on it is a signature. */
  readonly judgement?: Judgement;
}

interface Checked {
  readonly finding?: Finding;
  readonly signer?: X509;
  readonly others: readonly X509[];
  readonly digest?: Digest;
}

/** More signatures than any packet has; each costs a pass over the file. */
const MOST_SIGNATURES = 8;

/** All signatures of a packet; every one has to cover the whole packet. Never throws for what the packet holds. */
export async function verifyXml(packet: Uint8Array, options: VerificationOptions): Promise<XmlSignatures> {
  const read = withXml(packet, DEFAULT_LIMITS, (open) => {
    const found = signaturesIn(open.root);
    const tooMany: Finding | undefined = found.length > MOST_SIGNATURES ? ['FORMAT_FAILURE', `${found.length} signatures on one packet`] : undefined;
    return { checked: tooMany ? [{ finding: tooMany, others: [] }] : found.map((each) => check(open, each)), placeholders: countPlaceholders(open.root) };
  });
  if ('code' in read) return { signatures: [], placeholders: 0, judgement: judgementOn(['FORMAT_FAILURE', `the packet can not be read: ${read.detail}`]) };
  const signatures = await Promise.all(read.checked.map((each) => judge(each, options)));
  const worst = signatures.find(({ standing }) => standing === 'invalid') ?? signatures.find(({ standing }) => standing === 'indeterminate') ?? signatures[0];
  return { signatures, placeholders: read.placeholders, ...(worst && { judgement: judgementOn(worst.reason && [worst.reason, worst.detail ?? '']) }) };
}

async function judge({ finding, signer, others, digest }: Checked, options: VerificationOptions): Promise<XmlSignature> {
  const { knownSince } = options;
  const objection =
    finding ?? (await certificateObjection({ signer: signer!, others, purpose: 'documents', digest: digest!, ...(knownSince !== undefined && { provenAt: knownSince }) }, options));
  const weak = signer && digest && weakness(digest, [signer]) ? (['CRYPTO_CONSTRAINTS_FAILURE'] as const) : [];
  return { ...judgementOn(objection), warnings: weak, ...(signer && { signer: subscriberOf(signer), serial: signer.serial }), ...(digest && { digest }) };
}

function check(open: OpenXml, element: Element): Checked {
  try {
    const read = readXmlSignature(element);
    const certificates = read.certificates.map(readX509);
    const signer = certificates.find((each) => isSignedBy(open, read, each)) ?? certificates[0];
    const digest = [read.method.digest, ...read.references.map((each) => each.digest)].includes('sha1') ? 'sha1' : read.method.digest;
    const finding = objection(open, element, read, signer);
    return { others: certificates, digest, ...(signer && { signer }), ...(finding && { finding }) };
  } catch (error) {
    return { others: [], finding: ['FORMAT_FAILURE', `the signature can not be read: ${(error as Error).message}`] };
  }
}

function objection(open: OpenXml, element: Element, read: ReadXmlSignature, signer: X509 | undefined): Finding | undefined {
  if (!signer) return ['NO_SIGNING_CERTIFICATE_FOUND', 'KeyInfo does not hold a certificate'];
  let whole = false;
  for (const { uri, enveloped, form, digest, value } of read.references) {
    const target = targetOf(open.root, uri);
    if ('missing' in target) return ['SIGNED_DATA_NOT_FOUND', target.missing];
    if ('ambiguous' in target) return ['SIG_CONSTRAINTS_FAILURE', target.ambiguous];
    // What a reference by name or to the file points at never has comments (XML Signature 1.1, 4.4.3.3).
    const canonical = open.canonical(target.element, { ...form, comments: false }, enveloped ? element : undefined);
    if (!createHash(digest).update(canonical).digest().equals(value)) return ['HASH_FAILURE', `${digest} of what "${uri}" names differs from the digest that was signed`];
    whole ||= target.element === undefined || target.element === open.root;
  }
  if (!isSignedBy(open, read, signer)) return ['SIG_CRYPTO_FAILURE', 'the signature value does not verify with the key of the certificate'];
  return whole ? undefined : ['SIG_CONSTRAINTS_FAILURE', 'the signature covers a part, not the packet that is read'];
}

function isSignedBy(open: OpenXml, { signedInfo, form, method: { scheme, digest }, value }: ReadXmlSignature, { native, keyType }: X509): boolean {
  if ((keyType === 'ec') !== (scheme === 'ecdsa')) return false;
  const key = { key: native.publicKey, dsaEncoding: 'ieee-p1363' as const, ...(scheme === 'rsa-pss' && { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }) };
  return verify(digest, open.canonical(signedInfo, form), key, value);
}

type Target = { readonly element: Element | undefined } | { readonly missing: string } | { readonly ambiguous: string };

/** The whole file, or the one element with this id; two with the same id are how a signed part is passed off for another. */
function targetOf(root: Element, uri: string | undefined): Target {
  if (uri === '') return { element: undefined };
  if (uri === undefined || !/^#[\w.-]+$/.test(uri)) return { missing: `"${uri ?? 'no URI'}" names nothing in the packet` };
  const found = withId(root, uri.slice(1));
  if (found.length > 1) return { ambiguous: `${found.length} elements have the id "${uri.slice(1)}"` };
  return found[0] ? { element: found[0] } : { missing: `nothing in the packet has the id "${uri.slice(1)}"` };
}

function withId(element: Element, id: string): readonly Element[] {
  const own = ['Id', 'ID', 'id'].some((name) => element.attributes[name] === id) ? [element] : [];
  return [...own, ...element.children.flatMap((child) => withId(child, id))];
}

function countPlaceholders(element: Element): number {
  return element.children.reduce((sum, child) => sum + (isPlaceholder(child) ? 1 : countPlaceholders(child)), 0);
}
