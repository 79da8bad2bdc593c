/** Making certificates with node-forge; keys and signatures come from node:crypto, which is a hundred times faster. */
import { createHash, sign, type KeyObject } from 'node:crypto';
import { createRequire } from 'node:module';
import type Forge from 'node-forge';
import type { KeyUsage } from '../../protocol/signatures/x509.ts';

/** A distinguished name as attribute types (dotted) and values; names are given, never read back from a certificate. */
export type Name = readonly (readonly [type: string, value: string])[];

export interface CertificateRequest {
  readonly subject: Name;
  readonly publicKey: KeyObject;
  readonly issuer: Name;
  readonly issuerKey: { readonly privateKey: KeyObject; readonly publicKey: KeyObject };
  /** Upper-case hex. */
  readonly serial: string;
  readonly notBefore: number;
  readonly notAfter: number;
  /** Number of further authorities allowed below; absent for a subscriber. */
  readonly pathLength?: number;
  /** Absent: the use of the key is not restricted. */
  readonly keyUsage?: readonly KeyUsage[];
  /** Dotted. */
  readonly extendedKeyUsage?: readonly string[];
  readonly extendedKeyUsageCritical?: boolean;
  readonly policies?: readonly string[];
  readonly addresses?: Addresses;
}

/** Where the state of a certificate can be asked for (RFC 5280, 4.2.1.13, 4.2.2.1). */
export interface Addresses {
  readonly crl: string;
  readonly ocsp: string;
}

let loaded: typeof Forge | undefined;
/** Loaded when first needed: it is heavy and most runs take their certificates from memory. */
export function forge(): typeof Forge {
  return (loaded ??= createRequire(import.meta.url)('node-forge') as typeof Forge);
}

const signatureOids = { rsa: '1.2.840.113549.1.1.11', ec: '1.2.840.10045.4.3.2' } as const;

/** A signed certificate in DER (RFC 5280), names as UTF8String in NFC. */
export function issueCertificate(request: CertificateRequest): Uint8Array {
  const { asn1, pki, jsbn } = forge();
  const certificate = pki.createCertificate();
  certificate.serialNumber = request.serial.toLowerCase();
  certificate.validity.notBefore = new Date(request.notBefore);
  certificate.validity.notAfter = new Date(request.notAfter);
  certificate.setSubject(attributes(request.subject));
  certificate.setIssuer(attributes(request.issuer));
  certificate.setExtensions(extensions(request));
  // A stand-in of the one kind forge knows; the true key takes its place below.
  certificate.publicKey = pki.setRsaPublicKey(new jsbn.BigInteger('3'), new jsbn.BigInteger('3'));
  const type = request.issuerKey.privateKey.asymmetricKeyType === 'ec' ? 'ec' : 'rsa';
  certificate.siginfo.algorithmOid = certificate.signatureOid = signatureOids[type];

  const body = (pki as unknown as { getTBSCertificate(of: Forge.pki.Certificate): Forge.asn1.Asn1 }).getTBSCertificate(
    certificate,
  );
  const members = body.value as Forge.asn1.Asn1[];
  const algorithm = algorithmIdentifier(type);
  members[2] = algorithm;
  members[6] = asn1.fromDer(request.publicKey.export({ type: 'spki', format: 'der' }).toString('latin1'));
  const bytes = Buffer.from(asn1.toDer(body).getBytes(), 'latin1');
  const signature = sign('sha256', bytes, request.issuerKey.privateKey);
  const whole = asn1.create(asn1.Class.UNIVERSAL, asn1.Type.SEQUENCE, true, [
    body,
    algorithm,
    asn1.create(asn1.Class.UNIVERSAL, asn1.Type.BITSTRING, false, `\0${signature.toString('latin1')}`),
  ]);
  return Uint8Array.from(Buffer.from(asn1.toDer(whole).getBytes(), 'latin1'));
}

function attributes(name: Name): Forge.pki.CertificateField[] {
  const { asn1 } = forge();
  return name.map(([type, value]) => ({
    type,
    value: value.normalize('NFC'),
    valueTagClass: (type === '2.5.4.6' ? asn1.Type.PRINTABLESTRING : asn1.Type.UTF8) as unknown as Forge.asn1.Class,
  }));
}

function extensions(request: CertificateRequest): object[] {
  const ca = request.pathLength !== undefined;
  return [
    { name: 'basicConstraints', critical: true, cA: ca, ...(ca && { pathLenConstraint: request.pathLength }) },
    ...(request.keyUsage ? [{ name: 'keyUsage', critical: true, ...Object.fromEntries(request.keyUsage.map((usage) => [usage, true])) }] : []),
    ...(request.extendedKeyUsage
      ? [{ id: '2.5.29.37', critical: request.extendedKeyUsageCritical ?? false, value: sequence(request.extendedKeyUsage.map(objectIdentifier)) }]
      : []),
    ...(request.policies
      ? [{ id: '2.5.29.32', value: sequence(request.policies.map((id) => sequence([objectIdentifier(id)]))) }]
      : []),
    { id: '2.5.29.14', value: octets(keyIdentifier(request.publicKey)) },
    { id: '2.5.29.35', value: authorityKeyIdentifier(keyIdentifier(request.issuerKey.publicKey)) },
    ...(request.addresses ? [{ name: 'cRLDistributionPoints', altNames: [{ type: 6, value: request.addresses.crl }] }, informationAccess(request.addresses.ocsp)] : []),
  ];
}

/** Where to ask a responder: accessMethod OCSP with a URI. */
function informationAccess(url: string): object {
  const { asn1 } = forge();
  const uri = asn1.create(asn1.Class.CONTEXT_SPECIFIC, 6, false, url);
  return { id: '1.3.6.1.5.5.7.1.1', value: sequence([sequence([objectIdentifier('1.3.6.1.5.5.7.48.1'), uri])]) };
}

/** SHA-1 over the key bits (RFC 5280, 4.2.1.2 method 1): a label, not a protection. */
function keyIdentifier(key: KeyObject): Buffer {
  const { asn1 } = forge();
  const info = asn1.fromDer(key.export({ type: 'spki', format: 'der' }).toString('latin1'), {
    decodeBitStrings: false,
  } as never);
  const bits = (info.value as Forge.asn1.Asn1[])[1]!.value as string;
  return createHash('sha1')
    .update(Buffer.from(bits.slice(1), 'latin1'))
    .digest();
}

function octets(bytes: Buffer): Forge.asn1.Asn1 {
  const { asn1 } = forge();
  return asn1.create(asn1.Class.UNIVERSAL, asn1.Type.OCTETSTRING, false, bytes.toString('latin1'));
}

function authorityKeyIdentifier(bytes: Buffer): Forge.asn1.Asn1 {
  const { asn1 } = forge();
  return sequence([asn1.create(asn1.Class.CONTEXT_SPECIFIC, 0, false, bytes.toString('latin1'))]);
}

function objectIdentifier(id: string): Forge.asn1.Asn1 {
  const { asn1 } = forge();
  return asn1.create(asn1.Class.UNIVERSAL, asn1.Type.OID, false, asn1.oidToDer(id).getBytes());
}

function algorithmIdentifier(type: keyof typeof signatureOids): Forge.asn1.Asn1 {
  const { asn1 } = forge();
  const id = objectIdentifier(signatureOids[type]);
  return sequence(type === 'rsa' ? [id, asn1.create(asn1.Class.UNIVERSAL, asn1.Type.NULL, false, '')] : [id]);
}

function sequence(members: Forge.asn1.Asn1[]): Forge.asn1.Asn1 {
  const { asn1 } = forge();
  return asn1.create(asn1.Class.UNIVERSAL, asn1.Type.SEQUENCE, true, members);
}
