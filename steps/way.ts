/** A way of signing: the seals a partner puts on, and what it does to the file afterwards. */
import type { DocumentMessage } from '../protocol/message.ts';
import type { Digest } from '../protocol/signatures/algorithms.ts';
import type { CredentialOptions, Flaw } from '../simulator/pki/authority.ts';
import type { StamperMood } from '../simulator/pki/stamper.ts';
import type { ExamWorld } from './world.ts';

/** One signature on a file. Times are minutes before the partner sends. */
export interface Seal {
  readonly who: 'person' | 'deputy' | 'drafter' | 'organisation' | 'other-organisation';
  readonly ago?: number;
  readonly flaw?: Flaw;
  readonly valid?: { readonly from: number; readonly to: number };
  /** The certificate is withdrawn this many minutes before sending. */
  readonly revoked?: number;
  readonly digest?: Digest;
  readonly keyType?: CredentialOptions['keyType'];
  /** Who issued the certificate; the official-duty authority when absent. */
  readonly from?: CredentialOptions['from'];
  /** A time stamp by an authority that behaves like this. */
  readonly stamp?: StamperMood;
  /** When it was put on; at the time of signing when absent. */
  readonly stampedAgo?: number;
}

export interface Way {
  readonly seals: readonly Seal[];
  readonly spoil?: (pdf: Uint8Array, world: ExamWorld) => Uint8Array | Promise<Uint8Array>;
  readonly difference?: Partial<DocumentMessage>;
}
