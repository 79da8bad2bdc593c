/** The simulated official-duty certification authority (Nghị định 68/2024/NĐ-CP Điều 6, 7, 10): for examinations only, trusted by nobody else. */
import type { Clock } from '../../protocol/clock.ts';
import type { Imprint } from '../../protocol/signatures/cms/timestamp.ts';
import type { RevocationReason, RevocationSource } from '../../protocol/signatures/revocation.ts';
import { authoritiesOf } from './authorities.ts';
import { yearOf, type IssuedCredential } from './certificates.ts';
import { processKeys, type KeySource } from './keys.ts';
import type { Subject } from './naming.ts';
import type { Reply } from './reply.ts';
import { answerOcsp, type OcspMood } from './responder.ts';
import { openRevocations, type ListName } from './revocations.ts';
import { answerStamp, stamp, type StamperMood } from './stamper.ts';
import { flaws, subscriber, type CredentialOptions, type Flaw } from './subscribers.ts';

export { flaws, type CredentialOptions, type Flaw, type IssuedCredential, type Subject };

export interface Authority {
  credentialFor(subject: Subject, options?: CredentialOptions): IssuedCredential;
  /** Withdraws a certificate from this instant on; an earlier instant replaces a later one. */
  revoke(serial: string, at: number, reason?: RevocationReason): void;
  readonly revocation: RevocationSource;
  /** The issuing authority's revocation list as of now, DER. */
  crl(): Uint8Array;
  /** The root's list, DER. */
  rootCrl(): Uint8Array;
  /** Every list by the name of its file, DER. */
  lists(): Readonly<Record<ListName, () => Uint8Array>>;
  /** The answer of the responder to an OCSP request, both DER. */
  ocsp(request: Uint8Array): Reply;
  /** The answer of the time-stamp authority to a request, both DER. */
  timestamp(request: Uint8Array): Reply;
  /** A time stamp without the way over a request, DER; of now, or of the instant it was asked for then. */
  stamp(imprint: Imprint, at?: number): Uint8Array;
  /** From now on the services behave like this. */
  behave(moods: Moods): void;
  /** What a system must trust: the root, DER. */
  anchors(): readonly Uint8Array[];
  /** What it may trust for parties outside the State: the root of public certification services, DER. */
  publicAnchors(): readonly Uint8Array[];
  /** Issuing authority, then root, DER. */
  chain(): readonly Uint8Array[];
  organNameOf(organId: string): string | undefined;
}

export interface Moods {
  readonly ocsp?: OcspMood;
  readonly timestamps?: StamperMood;
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
  /** Where lists and responder are served, once that is known; written into the certificates of subscribers. */
  readonly address?: () => string | undefined;
}

const HOUR = 3_600_000;

/** An authority with a revocation state of its own; keys and certificates are shared, so that making one costs nothing. */
export function createAuthority(options: AuthorityOptions): Authority {
  const { clock, organisationNames = () => undefined, keys = processKeys, year = yearOf(clock.now()), revoked = new Map() } = options;
  const authorities = authoritiesOf(keys, year);
  const revocations = openRevocations(authorities, clock, revoked);
  const moods: { ocsp: OcspMood; timestamps: StamperMood } = { ocsp: 'regular', timestamps: 'regular' };
  const responding = () => ({ now: clock.now(), mood: moods.ocsp, authorities: revocations.answeredFor(), stranger: authorities('strangeStamper') });
  const stamping = (at = clock.now()) => ({
    now: at,
    mood: moods.timestamps,
    credentials: {
      regular: authorities('stamper'),
      foreign: authorities('strangeStamper'),
      get documents() {
        return authority.credentialFor({ kind: 'device', name: 'Máy chủ ký', organId: 'Y90' });
      },
    },
  });
  const authority: Authority = {
    credentialFor(subject, wanted = {}) {
      // A kept or long-lived authority renews when the clock has left the years it counts from.
      const now = yearOf(clock.now());
      const years = { authorities: year, subscribers: now >= year && now < year + 4 ? year : now };
      const organName = subject.organName ?? organisationNames(subject.organId) ?? subject.organId;
      const address = options.address?.();
      const credential = subscriber({ keys, authorities, years, ...(address !== undefined && { address }) }, { ...subject, organName }, wanted);
      if (wanted.flaw === 'revoked') authority.revoke(credential.serial, wanted.revokedAt ?? clock.now() - HOUR);
      return credential;
    },
    revoke: revocations.revoke,
    revocation: revocations.source,
    crl: () => revocations.lists['issuing.crl'](),
    rootCrl: () => revocations.lists['root.crl'](),
    lists: () => revocations.lists,
    ocsp: (request) => answerOcsp(request, responding()),
    timestamp: (request) => answerStamp(request, stamping()),
    stamp: (imprint, at) => stamp({ imprint }, stamping(at)),
    behave: (wanted) => void Object.assign(moods, wanted),
    anchors: () => [authorities('root').certificate],
    publicAnchors: () => [authorities('publicRoot').certificate],
    chain: () => [authorities('issuing').certificate, authorities('root').certificate],
    organNameOf: organisationNames,
  };
  return authority;
}
