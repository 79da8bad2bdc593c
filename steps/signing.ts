/** How a partner signs what it sends: one phrase of a sentence, the seals it puts on, and what it does to the file afterwards. */
import { defineParameterType } from '@cucumber/cucumber';
import { emitAttachment } from '../protocol/edxml/write.ts';
import type { DocumentMessage } from '../protocol/message.ts';
import { createMemory } from '../protocol/remember.ts';
import { sha256Of } from '../protocol/sha256.ts';
import { signPdf, type SigningOptions } from '../protocol/signatures/sign-pdf.ts';
import type { IssuedCredential } from '../simulator/pki/authority.ts';
import type { Seal, Way } from './way.ts';
import { WAYS } from './ways.ts';
import type { ExamWorld } from './world.ts';

export type WayName = keyof typeof WAYS;
export type { Seal };

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Where `sealed` notes the instants that its time stamps tell. */
export const STAMPED = 'instants of time stamps';

defineParameterType({
  name: 'cách_ký',
  // The longest name first: some are the beginning of another.
  regexp: new RegExp(Object.keys(WAYS).sort((a, b) => b.length - a.length).join('|')),
  transformer: (name: string) => name as WayName,
});

/** A document from this partner, signed in this way; not sent yet. */
export async function signedIn(world: ExamWorld, organId: string, name: WayName): Promise<DocumentMessage> {
  const { seals, spoil, difference }: Way = WAYS[name];
  const message = await world.stage.correspondent(organId).compose(difference, { signatures: [] });
  const [main, ...others] = message.attachments;
  const signed = await sealed(world, message, main!.content, seals);
  const content = spoil ? await spoil(signed, world) : signed;
  return { ...message, attachments: [emitAttachment(main!.name, main!.contentType, content, main!.contentId), ...others] };
}

/** The file with these signatures, each over all before it. */
export async function sealed(world: ExamWorld, { from, signer }: Pick<DocumentMessage, 'from' | 'signer'>, pdf: Uint8Array, seals: readonly Seal[]): Promise<Uint8Array> {
  const { authority, clock } = world.stage;
  // To the second, as certificates and signatures write it.
  const now = Math.floor(clock.now() / MINUTE) * MINUTE;
  const before = (minutes: number): number => Math.round(now - minutes * MINUTE);
  let signed = pdf;
  for (const { who, ago = 1, flaw, valid, revoked, digest, keyType, from: issuer, stamp, stampedAgo = ago } of seals) {
    const credential = authority.credentialFor(holderOf(who, from, signer), {
      ...(flaw && { flaw }),
      ...(valid && { valid: { from: before(valid.from), to: before(valid.to) } }),
      ...(keyType && { keyType }),
      ...(issuer && { from: issuer }),
    });
    if (revoked !== undefined) authority.revoke(credential.serial, before(revoked));
    const unsigned = signed;
    const options = { at: before(ago), reason: 'Ký ban hành', ...(digest && { digest }) };
    if (stamp) noteStamp(world, before(stampedAgo) + (stamp === 'ahead' ? DAY : 0));
    signed = await world.stage.perform('sign', () => (stamp ? stamped(world, unsigned, credential, options, { stamp, at: before(stampedAgo) }) : signPdf(unsigned, credential, options)));
  }
  return signed;
}

/** A time stamp is never the same twice; remembered, equal scenarios make equal documents, and make them once. */
const made = createMemory<Promise<Uint8Array>>(256);

function stamped({ stage: { authority } }: ExamWorld, pdf: Uint8Array, credential: IssuedCredential, options: SigningOptions, { stamp, at }: { readonly stamp: NonNullable<Seal['stamp']>; readonly at: number }): Promise<Uint8Array> {
  const key = [sha256Of(pdf), sha256Of(credential.certificate), options.at, stamp, at].join('\n');
  return made.of(key, async () => {
    authority.behave({ timestamps: stamp });
    try {
      return await signPdf(pdf, credential, { ...options, stamp: (imprint) => authority.stamp(imprint, at) });
    } finally {
      authority.behave({ timestamps: 'regular' });
    }
  });
}

function noteStamp({ notes }: ExamWorld, at: number): void {
  notes.set(STAMPED, [...((notes.get(STAMPED) as readonly number[] | undefined) ?? []), at]);
}

function holderOf(who: Seal['who'], { organId, organName = organId }: DocumentMessage['from'], signer: DocumentMessage['signer']) {
  if (who === 'organisation') return { kind: 'organisation', organId, organName } as const;
  if (who === 'other-organisation') return { kind: 'organisation', organId: 'Y90.05', organName: 'Cục Ví dụ' } as const;
  const { fullName = 'Nguyễn Văn Mẫu', position = 'Giám đốc' } = who === 'drafter' ? { fullName: 'Vũ Văn Nháp', position: 'Trưởng phòng' } : (signer ?? {});
  return { kind: 'person', fullName, position, organId, organName } as const;
}

