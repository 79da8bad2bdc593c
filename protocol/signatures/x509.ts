import { createHash, X509Certificate } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { createMemory } from '../remember.ts';

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
  /** Values of the subject by attribute type (dotted), in their order. */
  readonly subject: ReadonlyMap<string, readonly string[]>;
  readonly isCa: boolean;
  /** How many authorities may stand between this one and a subscriber; absent when not limited. */
  readonly pathLength?: number;
  /** Absent when the certificate does not restrict it. */
  readonly keyUsage?: ReadonlySet<KeyUsage>;
  readonly extendedKeyUsage?: readonly string[];
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
  const fingerprint = createHash('sha256').update(der).digest('hex');
  return known.of(fingerprint, () => read(Uint8Array.from(der), fingerprint));
}

function read(der: Uint8Array, fingerprint: string): X509 {
  const native = new X509Certificate(der);
  const parsed = pkijs.Certificate.fromBER(der.buffer as ArrayBuffer);
  const extension = (id: string): any => parsed.extensions?.find(({ extnID }) => extnID === id)?.parsedValue;
  const subject = new Map<string, string[]>();
  for (const { type, value } of parsed.subject.typesAndValues) {
    subject.set(type, [...(subject.get(type) ?? []), String(value.valueBlock.value)]);
  }
  const key = native.publicKey;
  return {
    der,
    fingerprint,
    native,
    serial: native.serialNumber,
    notBefore: parsed.notBefore.value.getTime(),
    notAfter: parsed.notAfter.value.getTime(),
    subject,
    isCa: native.ca,
    ...limit(extension('2.5.29.19')),
    ...usage(extension('2.5.29.15')),
    ...(extension('2.5.29.37') && { extendedKeyUsage: (extension('2.5.29.37') as pkijs.ExtKeyUsage).keyPurposes }),
    policies: ((extension('2.5.29.32') as pkijs.CertificatePolicies | undefined)?.certificatePolicies ?? []).map(
      ({ policyIdentifier }) => policyIdentifier,
    ),
    keyType: key.asymmetricKeyType ?? 'unknown',
    keyBits: key.asymmetricKeyDetails?.modulusLength ?? curveBits(key.asymmetricKeyDetails?.namedCurve),
  };
}

function limit(constraints: pkijs.BasicConstraints | undefined): { pathLength?: number } {
  const length = constraints?.pathLenConstraint;
  return length === undefined ? {} : { pathLength: typeof length === 'number' ? length : Number(length.toBigInt()) };
}

function usage(bits: asn1js.BitString | undefined): { keyUsage?: ReadonlySet<KeyUsage> } {
  if (!bits) return {};
  const bytes = bits.valueBlock.valueHexView;
  return { keyUsage: new Set(keyUsages.filter((_, index) => ((bytes[index >> 3] ?? 0) >> (7 - (index & 7))) & 1)) };
}

function curveBits(curve: string | undefined): number {
  return Number(/(\d{3})/.exec(curve === 'prime256v1' ? '256' : (curve ?? ''))?.[1] ?? 0);
}
