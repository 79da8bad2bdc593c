/** Certificates of persons, agencies and devices, right or wrong in exactly one way (Nghị định 68/2024/NĐ-CP Điều 7, Điều 10). */
import { classPolicies } from '../../protocol/signatures/subscriber.ts';
import { nameOf, roles, type Authorities, type RoleName } from './authorities.ts';
import { issue, remembered, startOf, type IssuedCredential } from './certificates.ts';
import type { CertificateRequest, Name } from './issue.ts';
import type { KeyPair, KeySource, KeyType } from './keys.ts';
import { subjectName, type NamedSubject } from './naming.ts';

/** What may be wrong with a credential, one thing at a time. */
export const flaws = {
  /** Its validity ended half a year before the clock's year. */
  expired: 'expired',
  /** Its validity begins in the middle of the year after the clock's. */
  'not-yet-valid': 'not-yet-valid',
  /** Withdrawn by the authority, see `revokedAt`. */
  revoked: 'revoked',
  /** Signed with its own key: no authority stands behind it. */
  'self-signed': 'self-signed',
  /** Issued below a root that nobody here trusts. */
  foreign: 'foreign',
  /** Issued by the authority for TLS servers, not for signing. */
  'wrong-key-usage': 'wrong-key-usage',
  /** Issued under the trusted root, but the authority in between is nowhere to be had. */
  'broken-chain': 'broken-chain',
  /** Issued with the key of another subscriber, who is no authority. */
  'unauthorised-issuer': 'unauthorised-issuer',
  /** An RSA key of 1024 bits. */
  'weak-key': 'weak-key',
} as const;
export type Flaw = keyof typeof flaws;

export interface CredentialOptions {
  readonly flaw?: Flaw;
  /** With flaw `revoked`: from when; an hour before the clock's time when absent. */
  readonly revokedAt?: number;
  /** Validity to the second, for cases at the edge. */
  readonly valid?: { readonly from: number; readonly to: number };
  readonly keyType?: KeyType;
  /** Who issues; the official-duty authority when absent. */
  readonly from?: 'second' | 'publicIssuing';
  /** Without the optional extensions that restrict the use of the key. */
  readonly unrestricted?: boolean;
}

/** What certificates are made with. */
export interface Office {
  readonly keys: KeySource;
  readonly authorities: Authorities;
  /** The years validities are counted from: of the authorities, of subscribers. */
  readonly years: { readonly authorities: number; readonly subscribers: number };
  /** Where lists and responder are served. */
  readonly address?: string;
}

const DAY = 86_400_000;
/** The revocation list each issuer keeps. */
const lists = { issuing: 'issuing.crl', second: 'second.crl', publicIssuing: 'public.crl' } as const;

/** The credential of a subscriber; equal questions, equal answers. */
export function subscriber(office: Office, subject: NamedSubject, options: CredentialOptions): IssuedCredential {
  const { keys, years, address } = office;
  const { flaw, valid, from = 'issuing', unrestricted } = options;
  const keyType = flaw === 'weak-key' ? 'rsa-1024' : (options.keyType ?? 'rsa');
  return remembered(keys, [years, address, subject, flaw, valid, keyType, from, unrestricted], () => {
    const name = subjectName(subject);
    const own = keys.keyFor(flaw === 'self-signed' ? 'stranger' : `${subject.kind}:${name.map(([, value]) => value).join('|')}`, keyType);
    const issuer = issuerFor(office, flaw, from, { name, key: own });
    return issue(
      {
        subject: name,
        publicKey: own.publicKey,
        issuer: issuer.name,
        issuerKey: issuer.key,
        ...(valid ? { notBefore: valid.from, notAfter: valid.to } : validity(flaw, years.subscribers)),
        ...(unrestricted ? {} : usage(flaw)),
        policies: [classPolicies[subject.kind]],
        ...(address !== undefined && { addresses: { crl: `${address}/pki/crl/${lists[from]}`, ocsp: `${address}/pki/ocsp` } }),
      },
      own,
      issuer.chain,
    );
  });
}

function usage(flaw: Flaw | undefined): Pick<CertificateRequest, 'keyUsage' | 'extendedKeyUsage'> {
  return flaw === 'wrong-key-usage'
    ? { keyUsage: ['keyEncipherment'], extendedKeyUsage: ['1.3.6.1.5.5.7.3.1'] }
    : { keyUsage: ['digitalSignature', 'nonRepudiation'], extendedKeyUsage: ['1.3.6.1.5.5.7.3.4', '1.3.6.1.5.5.7.3.36'] };
}

interface Issuer {
  readonly name: Name;
  readonly key: KeyPair;
  /** Certificates that come along with a signature. */
  readonly chain: readonly Uint8Array[];
}

function issuerFor(office: Office, flaw: Flaw | undefined, from: keyof typeof lists, own: Pick<Issuer, 'name' | 'key'>): Issuer {
  const { keys, authorities } = office;
  if (flaw === 'self-signed') return { ...own, chain: [] };
  if (flaw === 'unauthorised-issuer') {
    const subject = { kind: 'organisation', organId: 'Y90.05', organName: 'Cục Ví dụ' } as const;
    const { certificate, chain } = subscriber(office, subject, {});
    const name = subjectName(subject);
    return { name, key: keys.keyFor(`organisation:${name.map(([, value]) => value).join('|')}`, 'rsa'), chain: [certificate, ...chain] };
  }
  const role: RoleName = flaw === 'foreign' ? 'stranger' : flaw === 'broken-chain' ? 'lost' : from;
  const comesAlong = role !== 'stranger' && role !== 'lost';
  return { name: nameOf(role), key: keys.keyFor(role, roles[role].keyType), chain: comesAlong ? [authorities(role).certificate] : [] };
}

/**
 * A subscriber's certificate runs for five years at most (Nghị định 68/2024/NĐ-CP); whole years make equal certificates. It ends on
 * 30 December, a day before its renewal: on the last day of the year it has run out.
 */
function validity(flaw: Flaw | undefined, year: number): { notBefore: number; notAfter: number } {
  if (flaw === 'expired') return { notBefore: startOf(year - 3), notAfter: startOf(year - 1, 7) };
  if (flaw === 'not-yet-valid') return { notBefore: startOf(year + 1, 7), notAfter: startOf(year + 5) };
  return { notBefore: startOf(year - 1), notAfter: startOf(year + 4) - DAY - 1000 };
}
