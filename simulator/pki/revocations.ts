/** What the authorities have withdrawn, told in every form there is: lists, answers, and the bare truth. */
import type { Clock } from '../../protocol/clock.ts';
import { writeCrl } from '../../protocol/signatures/crl.ts';
import type { OcspAnswer } from '../../protocol/signatures/ocsp/ocsp-response.ts';
import type { RevocationReason, RevocationSource } from '../../protocol/signatures/revocation.ts';
import type { Authorities, RoleName } from './authorities.ts';
import type { AnsweredFor } from './responder.ts';

/** Lists by the name of their file, each with its issuer. */
const listed = {
  'issuing.crl': 'issuing',
  'root.crl': 'root',
  'second.crl': 'second',
  'public.crl': 'publicIssuing',
  'public-root.crl': 'publicRoot',
} as const satisfies Record<string, RoleName>;
export type ListName = keyof typeof listed;

export interface Revocations {
  revoke(serial: string, at: number, reason?: RevocationReason): void;
  readonly source: RevocationSource;
  readonly lists: Readonly<Record<ListName, () => Uint8Array>>;
  answeredFor(): readonly AnsweredFor[];
}

const WEEK = 7 * 86_400_000;

/** The revocation state of the authorities as of the clock. */
export function openRevocations(authorities: Authorities, clock: Clock, revoked: Map<string, number>): Revocations {
  const why = new Map<string, RevocationReason>();
  const issuers = Object.values(listed);
  const reasonOf = (serial: string): { reason?: RevocationReason } => (why.has(serial) ? { reason: why.get(serial)! } : {});
  /** Authorities stand on their root's list, subscribers on those of every issuing authority: serial numbers are never given twice. */
  const onList = (issuer: RoleName) => {
    const authoritySerials = issuers.map((role) => authorities(role).serial);
    const now = clock.now();
    const isRoot = issuer === 'root' || issuer === 'publicRoot';
    return [...revoked].filter(([serial, at]) => at <= now && authoritySerials.includes(serial) === isRoot).map(([serial, at]) => ({ serial, at, ...reasonOf(serial) }));
  };
  const list = (issuer: RoleName) => (): Uint8Array => {
    const now = clock.now();
    const entries = onList(issuer);
    return writeCrl({ number: 1 + entries.length, thisUpdate: now, nextUpdate: now + WEEK, revoked: entries }, authorities(issuer));
  };
  const stateOf = (serial: string): OcspAnswer['status'] => {
    const at = revoked.get(serial);
    return at !== undefined && at <= clock.now() ? { is: 'revoked', at, ...reasonOf(serial) } : { is: 'good' };
  };
  return {
    revoke(serial, at, reason) {
      if (reason) why.set(serial, reason);
      revoked.set(serial, Math.min(at, revoked.get(serial) ?? at));
    },
    source: {
      statusOf({ serial, issuer, now }) {
        const der = Buffer.from(issuer);
        if (!issuers.some((role) => der.equals(authorities(role).certificate))) return { status: 'unknown', why: 'issued by another authority' };
        const at = revoked.get(serial);
        return at !== undefined && at <= now ? { status: 'revoked', at, ...reasonOf(serial) } : { status: 'good' };
      },
    },
    lists: Object.fromEntries(Object.entries(listed).map(([file, issuer]) => [file, list(issuer)])) as Revocations['lists'],
    answeredFor: () =>
      issuers.map((role) => ({ certificate: authorities(role).certificate, responder: authorities(role === 'issuing' ? 'responder' : role), statusOf: stateOf })),
  };
}
