/** Signed files that are wrong in exactly one way, each with its verdict: what a partner may send, and what a verifier has to say about it. */
import type { Digest } from '../algorithms.ts';
import type { Imprint } from '../cms/timestamp.ts';
import type { Credential } from '../credential.ts';
import type { OriginalObjection, OriginalVerdict } from '../judge-original.ts';
import type { Reason } from '../reasons.ts';
import type { RevocationReason } from '../revocation.ts';
import { signPdf } from '../sign-pdf.ts';

/** Who signs in these files. */
export type Holder =
  | { readonly kind: 'person'; readonly fullName: string; readonly position?: string; readonly organId: string; readonly organName?: string }
  | { readonly kind: 'organisation'; readonly organId: string; readonly organName?: string };

/** How a credential may be other than it should; the words of the simulated authority. */
export interface Wanted {
  readonly flaw?: 'expired' | 'not-yet-valid' | 'self-signed' | 'foreign' | 'wrong-key-usage' | 'broken-chain' | 'unauthorised-issuer' | 'weak-key';
  readonly valid?: { readonly from: number; readonly to: number };
  readonly keyType?: 'rsa' | 'ec' | 'rsa-3072' | 'ec-384';
  readonly from?: 'second' | 'publicIssuing';
  readonly unrestricted?: boolean;
}

/** What the files are made with; the simulated authority fits in as `authority`. */
export interface Workshop {
  readonly now: number;
  readonly authority: {
    credentialFor(holder: Holder, wanted?: Wanted): Credential & { readonly serial: string };
    revoke(serial: string, at: number, reason?: RevocationReason): void;
    stamp(imprint: Imprint): Uint8Array;
    behave(moods: { readonly timestamps?: 'regular' | 'ahead' | 'behind' | 'other-imprint' | 'broken' | 'foreign' | 'wrong-purpose' }): void;
  };
  /** The document before anybody signs it. */
  readonly plain: Uint8Array;
  /** The agency that sends it, and who signs there. */
  readonly from: { readonly organId: string; readonly organName: string };
  readonly signer: { readonly fullName: string; readonly position: string };
}

/** One signature still to be put on. Times are seconds before `now`; negative ones lie ahead. */
export interface Seal extends Wanted {
  readonly who: 'person' | 'organisation' | 'other-organisation';
  readonly ago?: number;
  /** The certificate is withdrawn so many seconds before `now`. */
  readonly revoked?: number;
  readonly suspended?: number;
  readonly digest?: Digest;
  /** With a time stamp of now, by an authority in this mood. */
  readonly stamp?: 'regular' | 'ahead' | 'behind' | 'other-imprint' | 'broken' | 'foreign' | 'wrong-purpose';
}

export interface Attack {
  /** What is wrong, or what looks wrong and is not. */
  readonly what: string;
  build(workshop: Workshop): Promise<Uint8Array>;
  /** A file beside the main document: the agency's signature alone makes it good. */
  readonly annex?: boolean;
  /** The verifier holds SHA-1 and short keys for a refusal, not a warning. */
  readonly strict?: boolean;
  /** The axis took the file in so many seconds before `now`. */
  readonly knownSince?: number;
  /** It is verified so many seconds after `now`. */
  readonly later?: number;
  /** Nobody answers when asked for withdrawals. */
  readonly silent?: boolean;
  readonly expects: {
    /** Of each signature in its order: valid, or why not. */
    readonly signatures: readonly (Reason | 'valid')[];
    readonly standing: OriginalVerdict['standing'];
    readonly objections: readonly OriginalObjection[];
  };
}

export type Attacks = Readonly<Record<string, Attack>>;

const SECOND = 1000;

/** The document with these signatures, each over all before it. */
export async function sealed(workshop: Workshop, seals: readonly Seal[], pdf: Uint8Array = workshop.plain): Promise<Uint8Array> {
  const { authority, now, from, signer } = workshop;
  let signed = pdf;
  for (const { who, ago = 60, revoked, suspended, digest, stamp, ...wanted } of seals) {
    const holder: Holder =
      who === 'person'
        ? { kind: 'person', ...signer, ...from }
        : who === 'organisation'
          ? { kind: 'organisation', ...from }
          : { kind: 'organisation', organId: 'Y90.05', organName: 'Cục Ví dụ' };
    const credential = authority.credentialFor(holder, wanted);
    if (revoked !== undefined) authority.revoke(credential.serial, now - revoked * SECOND);
    if (suspended !== undefined) authority.revoke(credential.serial, now - suspended * SECOND, 'certificateHold');
    if (stamp) authority.behave({ timestamps: stamp });
    signed = await signPdf(signed, credential, {
      at: now - ago * SECOND,
      reason: 'Ký ban hành',
      ...(digest && { digest }),
      ...(stamp && { stamp: (imprint) => authority.stamp(imprint) }),
    });
    authority.behave({ timestamps: 'regular' });
  }
  return signed;
}

export const person: Seal = { who: 'person', ago: 120 };
export const organisation: Seal = { who: 'organisation', ago: 60 };
export const both: readonly Seal[] = [person, organisation];

/** An attack that is nothing but its seals. */
export function bySeals(what: string, seals: readonly Seal[], expects: Attack['expects'], rest: Partial<Attack> = {}): Attack {
  return { what, build: (workshop) => sealed(workshop, seals), expects, ...rest };
}

/** Good in every respect. */
export const fine: Attack['expects'] = { signatures: ['valid', 'valid'], standing: 'original', objections: [] };

/** The agency's signature is wrong for this reason, the person's is right. */
export function wrongSeal(reason: Reason): Attack['expects'] {
  return { signatures: ['valid', reason], standing: 'not-original', objections: ['SIGNATURE_INVALID'] };
}

/** Nothing can be said about the agency's signature. */
export function openSeal(reason: Reason): Attack['expects'] {
  return { signatures: ['valid', reason], standing: 'open', objections: ['SIGNATURE_OPEN'] };
}
