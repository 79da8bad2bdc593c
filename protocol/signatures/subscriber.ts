import type { X509 } from './x509.ts';

/** The three classes of subscribers (Nghị định 68/2024/NĐ-CP Điều 10). */
export type SubscriberClass = 'person' | 'organisation' | 'device';

/** Who holds a certificate, as far as the certificate tells. */
export interface Subscriber {
  readonly class: SubscriberClass | 'unknown';
  /** Common name. */
  readonly name: string;
  readonly organName?: string;
  /** Electronic identifier of the agency (Quyết định 20/2020/QĐ-TTg), when the certificate names it. */
  readonly organId?: string;
  readonly position?: string;
}

/** Attribute types of subject names (X.520, RFC 4519, ETSI EN 319 412-1). */
export const nameOids = {
  country: '2.5.4.6',
  organisation: '2.5.4.10',
  organisationIdentifier: '2.5.4.97',
  title: '2.5.4.12',
  commonName: '2.5.4.3',
  userId: '0.9.2342.19200300.100.1.1',
} as const;

/**
 * ASSUMED (profile `certificateSubject`): how a certificate tells its class and its agency is laid down nowhere that is
 * public. The simulated authority marks the class by a certificate policy below the example arc 2.999, and names the agency
 * by organizationIdentifier `MD:VN-<mã định danh>`, a national scheme in the syntax of ETSI EN 319 412-1, 5.1.4.
 * This table is the one place where writer and reader meet.
 */
export const classPolicies = {
  person: '2.999.28.2018.1',
  organisation: '2.999.28.2018.2',
  device: '2.999.28.2018.3',
} as const satisfies Record<SubscriberClass, string>;

const SCHEME = 'MD:VN-';

/** The value of organizationIdentifier for an agency. */
export function organisationIdentifierFor(organId: string): string {
  return `${SCHEME}${organId}`;
}

/** Reads the holder of a certificate. */
export function subscriberOf(certificate: X509): Subscriber {
  const first = (oid: string): string | undefined => certificate.subject.get(oid)?.[0]?.normalize('NFC');
  const identifier = first(nameOids.organisationIdentifier);
  const organName = first(nameOids.organisation);
  const position = first(nameOids.title);
  return {
    class: classOf(certificate),
    name: first(nameOids.commonName) ?? organName ?? '',
    ...(organName !== undefined && { organName }),
    ...(identifier?.startsWith(SCHEME) && { organId: identifier.slice(SCHEME.length) }),
    ...(position !== undefined && { position }),
  };
}

/** The policy decides; without one, field practice does: UID with a personal or a tax number, or a title. */
function classOf({ policies, subject }: X509): Subscriber['class'] {
  for (const [name, policy] of Object.entries(classPolicies))
    if (policies.includes(policy)) return name as SubscriberClass;
  const userIds = subject.get(nameOids.userId) ?? [];
  if (userIds.some((id) => /^(CMND|CCCD|CMT|HC):/i.test(id))) return 'person';
  if (userIds.some((id) => /^(MST|MNS|MDVQHNS|MD):/i.test(id))) return 'organisation';
  return subject.has(nameOids.title) ? 'person' : 'unknown';
}
