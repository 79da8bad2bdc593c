import { nameOids, organisationIdentifierFor } from '../../protocol/signatures/subscriber.ts';
import type { Name } from './issue.ts';

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

/** A subject whose agency has its name. */
export type NamedSubject = Subject & { readonly organName: string };

/** The distinguished name of a subscriber: agency and code in every one, title and name of a person, name of a device. */
export function subjectName(subject: NamedSubject): Name {
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

/** The name of an authority or one of its services; it says of itself what it is for. */
export function authorityName(commonName: string): Name {
  return [
    [nameOids.country, 'VN'],
    [nameOids.organisation, 'Liên Thông - chỉ dùng để thử nghiệm'],
    [nameOids.commonName, commonName],
  ];
}
