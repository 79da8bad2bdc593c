import { X509Certificate } from 'node:crypto';
import { createMemory } from '../remember.ts';
import { sha256Of } from '../sha256.ts';
import { signatureAlgorithms, type Digest } from './algorithms.ts';
import { octetsOf, oidOf, readBer, textOf, timeOf, type Value } from './asn1/ber.ts';
import { tags } from './asn1/der.ts';

/** What an X.509 certificate (RFC 5280) says, as far as signatures are judged by it. */
export interface X509 {
  readonly der: Uint8Array;
  /** Hex of SHA-256 over the DER. */
  readonly fingerprint: string;
  readonly native: X509Certificate;
  /** Upper-case hex without leading zeros, as OpenSSL prints it. */
  readonly serial: string;
  readonly notBefore: number;
  readonly notAfter: number;
  /** DER of the issuer's and the subject's name. */
  readonly issuerName: Buffer;
  readonly subjectName: Buffer;
  readonly subjectKeyIdentifier?: Buffer;
  /** Values of the subject by attribute type (dotted), in their order. */
  readonly subject: ReadonlyMap<string, readonly string[]>;
  readonly isCa: boolean;
  /** How many authorities may stand between this one and a subscriber; absent when not limited. */
  readonly pathLength?: number;
  /** Absent when the certificate does not restrict it. */
  readonly keyUsage?: ReadonlySet<KeyUsage>;
  readonly extendedKeyUsage?: readonly string[];
  /** Extensions marked critical, dotted. */
  readonly critical: readonly string[];
  /** Digest of the issuer's signature; absent when its algorithm is not known. */
  readonly signedWith?: Digest;
  readonly policies: readonly string[];
  readonly keyType: string;
  readonly keyBits: number;
}

/** Bits of the key usage extension in their order (RFC 5280, 4.2.1.3). */
const keyUsages = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
  'encipherOnly',
  'decipherOnly',
] as const;
export type KeyUsage = (typeof keyUsages)[number];

const known = createMemory<X509>(1024);

/** Reads a certificate in DER; throws when it is none. */
export function readX509(der: Uint8Array): X509 {
  const fingerprint = sha256Of(der);
  return known.of(fingerprint, () => read(Uint8Array.from(der), fingerprint));
}

function read(bytes: Uint8Array, fingerprint: string): X509 {
  const native = new X509Certificate(bytes);
  const outer = readBer(bytes);
  // Node overlooks what stands behind; a certificate is those bytes and no others.
  if (outer.bytes.length !== bytes.length) throw new Error(`${bytes.length - outer.bytes.length} bytes stand behind the certificate`);
  const fields = [...(outer.members[0]?.members ?? [])];
  // The version stands first, under a tag of its own, or is left out.
  if (fields[0]?.tag === 0xa0) fields.shift();
  const [, , issuer, validity, subject] = fields;
  const extensions = fields.find(({ tag }) => tag === 0xa3)?.members[0]?.members ?? [];
  const extension = (id: string): Value | undefined => {
    const found = extensions.find(({ members }) => oidOf(members[0]) === id)?.members.at(-1);
    return found && readBer(octetsOf(found));
  };
  const notBefore = timeOf(validity?.members[0]);
  const notAfter = timeOf(validity?.members[1]);
  if (!issuer || !subject || notBefore === undefined || notAfter === undefined) throw new Error('the certificate is not an X.509 certificate');
  const key = native.publicKey;
  const pathLength = extension('2.5.29.19')?.members.find(({ tag }) => tag === tags.integer);
  const subjectKeyIdentifier = extension('2.5.29.14');
  const purposes = extension('2.5.29.37')?.members.map(oidOf);
  return {
    der: bytes,
    fingerprint,
    native,
    serial: native.serialNumber,
    notBefore,
    notAfter,
    issuerName: issuer.bytes,
    subjectName: subject.bytes,
    subject: attributesOf(subject),
    isCa: native.ca,
    ...(subjectKeyIdentifier && { subjectKeyIdentifier: subjectKeyIdentifier.content }),
    ...(pathLength && { pathLength: pathLength.content.readUIntBE(0, Math.min(6, pathLength.content.length)) }),
    ...usage(extension('2.5.29.15')),
    ...(purposes && { extendedKeyUsage: purposes }),
    critical: extensions.filter(({ members }) => members[1]?.tag === tags.boolean && members[1].content[0] !== 0).map(({ members }) => oidOf(members[0])),
    ...digestOf(oidOf(outer.members[1]?.members[0])),
    policies: (extension('2.5.29.32')?.members ?? []).map(({ members }) => oidOf(members[0])),
    keyType: key.asymmetricKeyType ?? 'unknown',
    keyBits: key.asymmetricKeyDetails?.modulusLength ?? curveBits(key.asymmetricKeyDetails?.namedCurve),
  };
}

function attributesOf(name: Value): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { members } of name.members.flatMap((set) => set.members)) {
    const type = oidOf(members[0]);
    if (members[1]) found.set(type, [...(found.get(type) ?? []), textOf(members[1])]);
  }
  return found;
}

function usage(bits: Value | undefined): { keyUsage?: ReadonlySet<KeyUsage> } {
  if (!bits) return {};
  const bytes = bits.content.subarray(1);
  return { keyUsage: new Set(keyUsages.filter((_, index) => ((bytes[index >> 3] ?? 0) >> (7 - (index & 7))) & 1)) };
}

function digestOf(algorithm: string): { signedWith?: Digest } {
  const known = signatureAlgorithms[algorithm as keyof typeof signatureAlgorithms];
  return known && 'digest' in known ? { signedWith: known.digest } : {};
}

function curveBits(curve: string | undefined): number {
  return Number(/(\d{3})/.exec(curve === 'prime256v1' ? '256' : (curve ?? ''))?.[1] ?? 0);
}
