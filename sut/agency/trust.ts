import type { Imprint } from '../../protocol/signatures/cms/timestamp.ts';
import type { Credential } from '../../protocol/signatures/credential.ts';
import type { RevocationSource } from '../../protocol/signatures/revocation.ts';

/** Whom the agency believes when it checks a signature. */
export interface Trust {
  /** Trusted certificates, DER. */
  anchors(): readonly Uint8Array[];
  /** What is trusted besides for parties outside the State, DER (NĐ 23/2025 Đ15–17); absent where the profile lists the official-duty anchor only. */
  publicAnchors?(): readonly Uint8Array[];
  /** Certificates of authorities that need not come with a signature, DER. */
  intermediates?(): readonly Uint8Array[];
  readonly revocation: RevocationSource;
}

/** Who shall sign: the authorised person, or the agency as such; with a key of another kind than RSA 2048 where it has one. */
export type Holder = { readonly keyType?: 'ec' | 'ec-384' | 'rsa-3072' } & (
  | { readonly kind: 'person'; readonly fullName: string; readonly position?: string; readonly organId: string; readonly organName?: string }
  | { readonly kind: 'organisation'; readonly organId: string; readonly organName?: string }
);

/** Gives what the holder signs with; the keys stay where they are kept. */
export type Credentials = (holder: Holder) => Credential | Promise<Credential>;

/** Gives a time stamp over a digest (NĐ68 Đ6). */
export type Timestamps = (imprint: Imprint) => Uint8Array | Promise<Uint8Array>;
