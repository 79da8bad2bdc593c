/** Genuine XML signatures over a packet (XML Signature 1.1), in the shape seen in the field: enveloped, in the header behind the trace. */
import { createHash, sign } from 'node:crypto';
import { DEFAULT_LIMITS } from '../edxml/limits.ts';
import { withXml } from '../edxml/xml.ts';
import type { Digest } from './algorithms.ts';
import type { Credential } from './credential.ts';
import { digestUri, DSIG, ENVELOPED, EXCLUSIVE, methodUri } from './xml/xml-algorithms.ts';

export interface XmlSigningOptions {
  /** SHA-256 when absent. */
  readonly digest?: Digest;
}

/** The packet with a signature over all of it; a later one covers the earlier ones, and thereby ends them. */
export function signXml(packet: Uint8Array, credential: Credential, { digest = 'sha256' }: XmlSigningOptions = {}): Uint8Array {
  const canonical = withXml(packet, DEFAULT_LIMITS, (open) => open.canonical(undefined, { mode: 'exclusive' }));
  if ('code' in canonical) throw new Error(`the packet can not be signed: ${canonical.detail}`);
  return placed(packet, signReference(credential, { uri: '', transforms: [ENVELOPED, EXCLUSIVE], canonical, digest }));
}

/** What one signature is over: how the file names it, and its canonical form. */
export interface Signed {
  readonly uri: string;
  readonly transforms: readonly string[];
  readonly canonical: Uint8Array;
  readonly digest?: Digest;
}

/** The Signature element over one reference; it is written as its own canonical form, so that what is signed is what stands in the file. */
export function signReference(credential: Credential, { uri, transforms, canonical, digest = 'sha256' }: Signed): string {
  const scheme = credential.key.asymmetricKeyType === 'ec' ? 'ecdsa' : 'rsa';
  const signedInfo =
    `<SignedInfo xmlns="${DSIG}"><CanonicalizationMethod Algorithm="${EXCLUSIVE}"></CanonicalizationMethod>` +
    `<SignatureMethod Algorithm="${methodUri(scheme, digest)}"></SignatureMethod><Reference URI="${uri}">` +
    `<Transforms>${transforms.map((each) => `<Transform Algorithm="${each}"></Transform>`).join('')}</Transforms>` +
    `<DigestMethod Algorithm="${digestUri(digest)}"></DigestMethod>` +
    `<DigestValue>${createHash(digest).update(canonical).digest('base64')}</DigestValue></Reference></SignedInfo>`;
  const value = sign(digest, Buffer.from(signedInfo), { key: credential.key, dsaEncoding: 'ieee-p1363' }).toString('base64');
  const certificates = [credential.certificate, ...credential.chain].map((der) => `<X509Certificate>${Buffer.from(der).toString('base64')}</X509Certificate>`);
  return (
    `<Signature xmlns="${DSIG}">${signedInfo.replace(` xmlns="${DSIG}"`, '')}<SignatureValue>${value}</SignatureValue>` +
    `<KeyInfo><X509Data>${certificates.join('')}</X509Data></KeyInfo></Signature>`
  );
}

/** In the header, behind the trace where there is one; not a byte of the packet is touched. */
function placed(packet: Uint8Array, signature: string): Uint8Array {
  const whole = Buffer.from(packet.buffer, packet.byteOffset, packet.byteLength);
  const end = whole.indexOf('AttachmentEncoded');
  const head = (end < 0 ? whole : whole.subarray(0, end)).toString('latin1');
  const behind = /<\/([\w.-]+:)?TraceHeaderList\s*>|<([\w.-]+:)?TraceHeaderList[^>]*\/>/.exec(head);
  const before = /<\/([\w.-]+:)?edXMLHeader\s*>/.exec(head);
  const at = behind ? behind.index + behind[0].length : before?.index;
  if (at === undefined) throw new Error('the packet can not be signed: it has no header');
  return Buffer.concat([whole.subarray(0, at), Buffer.from(signature), whole.subarray(at)]);
}
