/** The simulated official-duty certification authority (Nghị định 68/2024/NĐ-CP Điều 6, 7, 10): for examinations only, trusted by nobody else. */
import { createHash } from 'node:crypto';
import type { Clock } from '../../protocol/clock.ts';
import { writeCrl } from '../../protocol/signatures/crl.ts';
import type { Credential } from '../../protocol/signatures/credential.ts';
import type { RevocationSource } from '../../protocol/signatures/revocation.ts';
import {
  classPolicies,
  nameOids,
  organisationIdentifierFor,
  type SubscriberClass,
} from '../../protocol/signatures/subscriber.ts';
import { issueCertificate, type CertificateRequest, type Name } from './issue.ts';
import { processKeys, type KeySource, type KeyType } from './keys.ts';

/** Who shall hold a credential. */
export type Subject =
  | {
      readonly kind: 'person';
      readonly fullName: string;
      readonly position?: string;
      readonly organId: string;
      readonly organName?: string;
    }
  | { readonly kind: 'organisation'; readonly organId: string; readonly organName?: string }
  | { readonly kind: 'device'; readonly name: string; readonly organId: string; readonly organName?: string };

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
} as const;
export type Flaw = keyof typeof flaws;

export interface CredentialOptions {
  readonly flaw?: Flaw;
  /** With flaw `revoked`: from when; an hour before the clock's time when absent. */
  readonly revokedAt?: number;
  /** Validity to the second, for cases at the edge. */
  readonly valid?: { readonly from: number; readonly to: number };
  readonly keyType?: KeyType;
}

export interface IssuedCredential extends Credential {
  /** Upper-case hex; what `revoke` wants. */
  readonly serial: string;
}

export interface Authority {
  credentialFor(subject: Subject, options?: CredentialOptions): IssuedCredential;
  /** Withdraws a certificate from this instant on; an earlier instant replaces a later one. */
  revoke(serial: string, at: number): void;
  readonly revocation: RevocationSource;
  /** The issuing authority's revocation list as of now, DER. */
  crl(): Uint8Array;
  /** The root's list (it has never revoked anybody), DER. */
  rootCrl(): Uint8Array;
  /** What a system must trust: the root, DER. */
  anchors(): readonly Uint8Array[];
  /** Issuing authority, then root, DER. */
  chain(): readonly Uint8Array[];
  organNameOf(organId: string): string | undefined;
}

export interface AuthorityOptions {
  readonly clock: Clock;
  readonly organisationNames?: (organId: string) => string | undefined;
  /** Default: keys of this process, shared by all authorities in it. */
  readonly keys?: KeySource;
  /** The year all validities are counted from; default: the clock's. */
  readonly year?: number;
  /** Instants of revocation by serial number: what an authority that is kept has revoked before. */
  readonly revoked?: Map<string, number>;
}

const WEEK = 7 * 86_400_000;
const HOUR = 3_600_000;
const rootName: Name = caName('Gốc thử nghiệm Liên Thông');
const issuingName: Name = caName('CA công vụ thử nghiệm Liên Thông');
const strangerName: Name = caName('Gốc lạ không ai tin');

/** An authority with a revocation state of its own; keys and certificates are shared, so that making one costs nothing. */
export function createAuthority({
  clock,
  organisationNames = () => undefined,
  keys = processKeys,
  year = yearOf(clock.now()),
  revoked = new Map(),
}: AuthorityOptions): Authority {
  const ca = authorityFor(keys, year);
  const list = (issuer: Credential, entries: ReadonlyMap<string, number>): Uint8Array => {
    const now = clock.now();
    const revokedEntries = [...entries].filter(([, at]) => at <= now).map(([serial, at]) => ({ serial, at }));
    return writeCrl(
      { number: 1 + revokedEntries.length, thisUpdate: now, nextUpdate: now + WEEK, revoked: revokedEntries },
      issuer,
    );
  };
  const authority: Authority = {
    credentialFor(subject, options = {}) {
      // A kept or long-lived authority renews when the clock has left the years it counts from.
      const now = yearOf(clock.now());
      const base = now >= year && now < year + 4 ? year : now;
      const organName = subject.organName ?? organisationNames(subject.organId) ?? subject.organId;
      const credential = subscriber(keys, year, base, { ...subject, organName }, options);
      if (options.flaw === 'revoked') authority.revoke(credential.serial, options.revokedAt ?? clock.now() - HOUR);
      return credential;
    },
    revoke(serial, at) {
      revoked.set(serial, Math.min(at, revoked.get(serial) ?? at));
    },
    revocation: {
      statusOf({ serial, issuer, now }) {
        const der = Buffer.from(issuer);
        if (!der.equals(ca.issuing.certificate) && !der.equals(ca.root.certificate))
          return { status: 'unknown', why: 'issued by another authority' };
        const at = revoked.get(serial);
        return at !== undefined && at <= now ? { status: 'revoked', at } : { status: 'good' };
      },
    },
    crl: () => list(ca.issuing, revoked),
    rootCrl: () => list(ca.root, new Map()),
    anchors: () => [ca.root.certificate],
    chain: () => [ca.issuing.certificate, ca.root.certificate],
    organNameOf: organisationNames,
  };
  return authority;
}

type NamedSubject = Subject & { readonly organName: string };

/** Certificates by the keys they were made with: equal question, equal certificate. */
const issued = new WeakMap<KeySource, Map<string, IssuedCredential>>();

function remembered(keys: KeySource, question: unknown, make: () => IssuedCredential): IssuedCredential {
  let known = issued.get(keys);
  if (!known) issued.set(keys, (known = new Map()));
  const key = JSON.stringify(question);
  let credential = known.get(key);
  if (!credential) known.set(key, (credential = make()));
  return credential;
}

function authorityFor(
  keys: KeySource,
  year: number,
): { readonly root: IssuedCredential; readonly issuing: IssuedCredential; readonly stranger: IssuedCredential } {
  const ca = (
    role: 'root' | 'issuing' | 'stranger',
    name: Name,
    issuer?: { name: Name; role: 'root' },
  ): IssuedCredential =>
    remembered(keys, [role, year], () => {
      const own = keys.keyFor(role);
      return signed(
        {
          subject: name,
          publicKey: own.publicKey,
          issuer: issuer?.name ?? name,
          issuerKey: issuer ? keys.keyFor(issuer.role) : own,
          // A certification authority's own certificate runs for twenty years (Nghị định 68/2024/NĐ-CP).
          notBefore: startOf(year - 10),
          notAfter: startOf(year + 10) - 1000,
          pathLength: role === 'issuing' ? 0 : 1,
          keyUsage: ['keyCertSign', 'cRLSign'],
        },
        own,
        [],
      );
    });
  return {
    get root() {
      return ca('root', rootName);
    },
    get issuing() {
      return ca('issuing', issuingName, { name: rootName, role: 'root' });
    },
    get stranger() {
      return ca('stranger', strangerName);
    },
  };
}

function subscriber(
  keys: KeySource,
  caYear: number,
  year: number,
  subject: NamedSubject,
  { flaw, valid, keyType = 'rsa' }: CredentialOptions,
): IssuedCredential {
  return remembered(keys, [caYear, year, subject, flaw, valid, keyType], () => {
    const ca = authorityFor(keys, caYear);
    const name = subjectName(subject);
    const own = keys.keyFor(
      flaw === 'self-signed' ? 'stranger' : `${subject.kind}:${name.map(([, value]) => value).join('|')}`,
      keyType,
    );
    const issuer =
      flaw === 'self-signed'
        ? { name, key: own, chain: [] }
        : flaw === 'foreign'
          ? { name: strangerName, key: keys.keyFor('stranger'), chain: [] }
          : { name: issuingName, key: keys.keyFor('issuing'), chain: [ca.issuing.certificate] };
    const window = valid ? { notBefore: valid.from, notAfter: valid.to } : validity(flaw, year);
    return signed(
      {
        subject: name,
        publicKey: own.publicKey,
        issuer: issuer.name,
        issuerKey: issuer.key,
        ...window,
        ...(flaw === 'wrong-key-usage'
          ? { keyUsage: ['keyEncipherment'] as const, extendedKeyUsage: ['1.3.6.1.5.5.7.3.1'] }
          : {
              keyUsage: ['digitalSignature', 'nonRepudiation'] as const,
              extendedKeyUsage: ['1.3.6.1.5.5.7.3.4', '1.3.6.1.5.5.7.3.36'],
            }),
        policies: [classPolicies[subject.kind satisfies SubscriberClass]],
      },
      own,
      issuer.chain,
    );
  });
}

/**
 * A subscriber's certificate runs for five years at most (Nghị định 68/2024/NĐ-CP); whole years make equal certificates. It ends on
 * 30 December, a day before its renewal: on the last day of the year it has run out.
 */
function validity(flaw: Flaw | undefined, year: number): { notBefore: number; notAfter: number } {
  if (flaw === 'expired') return { notBefore: startOf(year - 3), notAfter: startOf(year - 1, 7) };
  if (flaw === 'not-yet-valid') return { notBefore: startOf(year + 1, 7), notAfter: startOf(year + 5) };
  return { notBefore: startOf(year - 1), notAfter: startOf(year + 4) - 24 * HOUR - 1000 };
}

function signed(
  request: Omit<CertificateRequest, 'serial'>,
  own: { readonly privateKey: Credential['key'] },
  chain: readonly Uint8Array[],
): IssuedCredential {
  const { publicKey, issuerKey: _, ...named } = request;
  const digest = createHash('sha256')
    .update(JSON.stringify(named))
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest();
  // 127 bits, the first of them set: positive, and no leading zero that readers might drop.
  digest[0] = (digest[0]! & 0x3f) | 0x40;
  const serial = digest.subarray(0, 16).toString('hex').toUpperCase();
  return { certificate: issueCertificate({ ...request, serial }), key: own.privateKey, chain, serial };
}

function subjectName(subject: NamedSubject): Name {
  const organisation = [
    [nameOids.country, 'VN'],
    [nameOids.organisation, subject.organName],
    [nameOids.organisationIdentifier, organisationIdentifierFor(subject.organId)],
  ] as const;
  if (subject.kind === 'organisation') return [...organisation, [nameOids.commonName, subject.organName]];
  if (subject.kind === 'device') return [...organisation, [nameOids.commonName, subject.name]];
  const title = subject.position === undefined ? [] : [[nameOids.title, subject.position] as const];
  return [...organisation, ...title, [nameOids.commonName, subject.fullName]];
}

function caName(commonName: string): Name {
  return [
    [nameOids.country, 'VN'],
    [nameOids.organisation, 'Liên Thông - chỉ dùng để thử nghiệm'],
    [nameOids.commonName, commonName],
  ];
}

function yearOf(instant: number): number {
  return new Date(instant + 7 * HOUR).getUTCFullYear();
}

/** First instant of a month in Vietnam. */
function startOf(year: number, month = 1): number {
  return Date.UTC(year, month - 1, 1) - 7 * HOUR;
}
