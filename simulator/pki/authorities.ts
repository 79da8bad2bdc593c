/** The authorities there are in the simulated world, and the services they run. */
import type { KeyUsage } from '../../protocol/signatures/x509.ts';
import { purposeOids } from '../../protocol/signatures/certificates/purposes.ts';
import { issue, remembered, startOf, type IssuedCredential } from './certificates.ts';
import type { Name } from './issue.ts';
import type { KeySource, KeyType } from './keys.ts';
import { authorityName } from './naming.ts';

interface Role {
  readonly commonName: string;
  /** Who issued it; itself when absent. */
  readonly under?: string;
  readonly keyType: KeyType;
  /** Further authorities allowed below; absent for a service. */
  readonly pathLength?: number;
  readonly extendedKeyUsage?: readonly string[];
}

/** Every authority and service, by its part in the examinations. Roots have RSA keys: their own signature comes out the same each time. */
export const roles = {
  root: { commonName: 'Gốc thử nghiệm Liên Thông', keyType: 'rsa', pathLength: 1 },
  issuing: { commonName: 'CA công vụ thử nghiệm Liên Thông', under: 'root', keyType: 'rsa', pathLength: 0 },
  /** Another authority under the same root, whose certificate comes along with signatures. */
  second: { commonName: 'CA công vụ thứ hai thử nghiệm Liên Thông', under: 'root', keyType: 'ec', pathLength: 0 },
  /** One more, whose certificate is nowhere to be had. */
  lost: { commonName: 'CA không ai có chứng thư', under: 'root', keyType: 'ec', pathLength: 0 },
  /** A root nobody trusts. */
  stranger: { commonName: 'Gốc lạ không ai tin', keyType: 'rsa', pathLength: 1 },
  /** Public certification services, for parties outside the State (Nghị định 23/2025/NĐ-CP). */
  publicRoot: { commonName: 'Gốc công cộng thử nghiệm Liên Thông', keyType: 'rsa', pathLength: 1 },
  publicIssuing: { commonName: 'CA công cộng thử nghiệm Liên Thông', under: 'publicRoot', keyType: 'ec', pathLength: 0 },
  /** Answers about the state of certificates (RFC 6960). */
  responder: { commonName: 'OCSP thử nghiệm Liên Thông', under: 'issuing', keyType: 'ec', extendedKeyUsage: [purposeOids.ocsp] },
  /** Stamps times (RFC 3161). */
  stamper: { commonName: 'Dấu thời gian thử nghiệm Liên Thông', under: 'issuing', keyType: 'ec', extendedKeyUsage: [purposeOids.timestamps] },
  /** Stamps times without being anybody's time-stamp authority. */
  strangeStamper: { commonName: 'Dấu thời gian lạ', under: 'stranger', keyType: 'ec', extendedKeyUsage: [purposeOids.timestamps] },
} as const satisfies Record<string, Role>;

export type RoleName = keyof typeof roles;
export type Authorities = (role: RoleName) => IssuedCredential;

/** Credentials by role; validities are counted from the given year. */
export function authoritiesOf(keys: KeySource, year: number): Authorities {
  const known = new Map<RoleName, IssuedCredential>();
  const credential: Authorities = (name) => {
    const found = known.get(name) ?? remembered(keys, [name, year], () => made(name));
    known.set(name, found);
    return found;
  };
  const made = (name: RoleName): IssuedCredential => {
    const { keyType, pathLength, extendedKeyUsage }: Role = roles[name];
    const under = issuerOf(name);
    const own = keys.keyFor(name, keyType);
    const ca = pathLength !== undefined;
    const usage: readonly KeyUsage[] = ca ? ['keyCertSign', 'cRLSign'] : ['digitalSignature'];
    return issue(
      {
        subject: nameOf(name),
        publicKey: own.publicKey,
        issuer: nameOf(under ?? name),
        issuerKey: under ? keys.keyFor(under, roles[under].keyType) : own,
        // A certification authority's own certificate runs for twenty years (Nghị định 68/2024/NĐ-CP).
        notBefore: startOf(year - 10),
        notAfter: startOf(year + 10) - 1000,
        ...(ca && { pathLength }),
        keyUsage: usage,
        ...(extendedKeyUsage && { extendedKeyUsage, extendedKeyUsageCritical: true }),
      },
      own,
      under && issuerOf(under) ? [credential(under).certificate] : [],
    );
  };
  return credential;
}

/** The distinguished name of an authority. */
export function nameOf(role: RoleName): Name {
  return authorityName(roles[role].commonName);
}

function issuerOf(role: RoleName): RoleName | undefined {
  return (roles[role] as Role).under as RoleName | undefined;
}
