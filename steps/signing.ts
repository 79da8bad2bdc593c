/** How a partner signs what it sends: one phrase of a sentence, the seals it puts on, and what it does to the file afterwards. */
import { defineParameterType } from '@cucumber/cucumber';
import { emitAttachment } from '../protocol/edxml/write.ts';
import type { DocumentMessage } from '../protocol/message.ts';
import { makeDocumentPdf } from '../protocol/pdf.ts';
import type { Digest } from '../protocol/signatures/algorithms.ts';
import { signPdf } from '../protocol/signatures/sign-pdf.ts';
import type { CredentialOptions, Flaw } from '../simulator/pki/authority.ts';
import { alterSubject, appendObject, breakSignedText, cutTail } from './spoiling.ts';
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
}

interface Way {
  readonly seals: readonly Seal[];
  readonly spoil?: (pdf: Uint8Array, world: ExamWorld) => Uint8Array | Promise<Uint8Array>;
  readonly difference?: Partial<DocumentMessage>;
}

const MINUTE = 60_000;
const YEAR = 365 * 24 * 60;
const person: Seal = { who: 'person', ago: 3 };
const organisation: Seal = { who: 'organisation', ago: 2 };
const both = [person, organisation] as const;
const copy = (notation: string): Partial<DocumentMessage> => ({ code: { number: '31', notation } });

/** Every way of signing a scenario speaks of; each differs from the right one in exactly one thing. */
export const WAYS = {
  'ký số đủ hai chữ ký': { seals: both },
  'ký số đủ hai chữ ký và có chữ ký nháy của người soạn': { seals: [{ who: 'drafter', ago: 4 }, ...both] },
  'ký số đủ hai chữ ký do cấp phó ký thay': {
    seals: [{ who: 'deputy', ago: 3 }, organisation],
    difference: { signer: { competence: 'KT. GIÁM ĐỐC', position: 'Phó Giám đốc', fullName: 'Phạm Thị Mẫu' } },
  },
  'ký số đủ hai chữ ký trong cùng một giây': { seals: [{ who: 'person', ago: 2 }, organisation] },
  'không có chữ ký số nào': { seals: [] },
  'chỉ có chữ ký số của người có thẩm quyền': { seals: [person] },
  'chỉ có hai chữ ký số cá nhân': { seals: [{ who: 'drafter', ago: 4 }, person] },
  'chỉ có chữ ký số của cơ quan': { seals: [organisation] },

  'ký bằng chứng thư hết hạn sau khi ký': { seals: both.map((seal) => ({ ...seal, ago: 120, valid: { from: YEAR, to: 30 } })) },
  'ký vào giây cuối của thời hạn chứng thư': { seals: [person, { ...organisation, ago: 60, valid: { from: YEAR, to: 60 } }] },
  'ký vào giây đầu của thời hạn chứng thư': { seals: [{ ...person, ago: 90 }, { ...organisation, ago: 60, valid: { from: 60, to: -YEAR } }] },
  'ký bằng chứng thư cơ quan đã hết hạn trước khi ký': { seals: [person, { ...organisation, flaw: 'expired' }] },
  'ký bằng chứng thư cá nhân đã hết hạn trước khi ký': { seals: [{ ...person, flaw: 'expired' }, organisation] },
  'ký một giây sau khi chứng thư hết hạn': { seals: [person, { ...organisation, ago: 60, valid: { from: YEAR, to: 60 + 1 / 60 } }] },
  'ký bằng chứng thư chưa có hiệu lực': { seals: [person, { ...organisation, flaw: 'not-yet-valid' }] },
  'ký trước khi chứng thư bắt đầu có hiệu lực': { seals: [person, { ...organisation, ago: 60, valid: { from: 30, to: -YEAR } }] },
  'ký bằng chứng thư cơ quan đã bị thu hồi trước khi ký': { seals: [person, { ...organisation, revoked: 24 * 60 }] },
  'ký bằng chứng thư cá nhân đã bị thu hồi trước khi ký': { seals: [{ ...person, revoked: 24 * 60 }, organisation] },
  'ký bằng chứng thư bị thu hồi sau khi ký': { seals: [{ ...person, ago: 180 }, { ...organisation, ago: 120, revoked: 60 }] },

  'ký số đủ rồi bị đổi một byte nội dung': { seals: both, spoil: breakSignedText },
  'ký số đủ rồi bị sửa tiêu đề': { seals: both, spoil: alterSubject },
  'ký số đủ rồi bị nối thêm nội dung': { seals: both, spoil: appendObject },
  'ký số đủ rồi bị cắt mất phần cuối': { seals: both, spoil: cutTail },
  'mang hai chữ ký lấy từ văn bản khác': { seals: both, spoil: transplant },
  'ký số đủ rồi được cơ quan ký bổ sung': { seals: [...both, { ...organisation, ago: 1 }] },

  'ký bằng chứng thư cơ quan tự tạo': { seals: [person, { ...organisation, flaw: 'self-signed' }] },
  'ký bằng chứng thư cá nhân tự tạo': { seals: [{ ...person, flaw: 'self-signed' }, organisation] },
  'ký bằng chứng thư của nguồn cấp lạ': { seals: [person, { ...organisation, flaw: 'foreign' }] },
  'ký bằng chứng thư cá nhân của nguồn cấp lạ': { seals: [{ ...person, flaw: 'foreign' }, organisation] },
  'ký bằng chứng thư của một cơ quan khác': { seals: [person, { ...organisation, who: 'other-organisation' }] },
  'ký bằng chứng thư máy chủ': { seals: [person, { ...organisation, flaw: 'wrong-key-usage' }] },

  'ký bằng hai chứng thư đều không có giá trị': { seals: [{ ...person, flaw: 'expired' }, { ...organisation, flaw: 'foreign' }] },

  'ký bằng thuật toán SHA-1': { seals: both.map((seal) => ({ ...seal, digest: 'sha1' as const })) },
  'ký bằng thuật toán SHA-384': { seals: both.map((seal) => ({ ...seal, digest: 'sha384' as const })) },
  'ký bằng thuật toán SHA-512': { seals: both.map((seal) => ({ ...seal, digest: 'sha512' as const })) },
  'ký bằng khóa đường cong elip': { seals: both.map((seal) => ({ ...seal, keyType: 'ec' as const })) },

  'là bản sao y chỉ có chữ ký số của cơ quan': { seals: [organisation], difference: copy('SY-KT') },
  'là bản sao lục chỉ có chữ ký số của cơ quan': { seals: [organisation], difference: copy('SL-KT') },
  'là bản trích sao chỉ có chữ ký số của cơ quan': { seals: [organisation], difference: copy('TrS-KT') },
  'là bản sao y có thêm chữ ký số cá nhân': { seals: both, difference: copy('SY-KT') },
  'là bản sao y không có chữ ký số nào': { seals: [], difference: copy('SY-KT') },
  'là bản sao y chỉ có chữ ký số cá nhân': { seals: [person], difference: copy('SY-KT') },

  'có thời điểm ký ở sau thời điểm gửi một ngày': { seals: both.map((seal) => ({ ...seal, ago: -24 * 60 })) },
  'có thời điểm ký nhanh hơn đồng hồ của Trục nửa phút': { seals: both.map((seal) => ({ ...seal, ago: -0.5 })) },
} as const satisfies Record<string, Way>;

export type WayName = keyof typeof WAYS;

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
  for (const { who, ago = 1, flaw, valid, revoked, digest, keyType } of seals) {
    const credential = authority.credentialFor(holderOf(who, from, signer), {
      ...(flaw && { flaw }),
      ...(valid && { valid: { from: before(valid.from), to: before(valid.to) } }),
      ...(keyType && { keyType }),
    });
    if (revoked !== undefined) authority.revoke(credential.serial, before(revoked));
    const unsigned = signed;
    signed = await world.stage.perform('sign', () => signPdf(unsigned, credential, { at: before(ago), reason: 'Ký ban hành', ...(digest && { digest }) }));
  }
  return signed;
}

function holderOf(who: Seal['who'], { organId, organName = organId }: DocumentMessage['from'], signer: DocumentMessage['signer']) {
  if (who === 'organisation') return { kind: 'organisation', organId, organName } as const;
  if (who === 'other-organisation') return { kind: 'organisation', organId: 'Y90.05', organName: 'Cục Ví dụ' } as const;
  const { fullName = 'Nguyễn Văn Mẫu', position = 'Giám đốc' } = who === 'drafter' ? { fullName: 'Vũ Văn Nháp', position: 'Trưởng phòng' } : (signer ?? {});
  return { kind: 'person', fullName, position, organId, organName } as const;
}

/** The text of one document under the signatures of another: what was signed is not what is read. */
async function transplant(signed: Uint8Array): Promise<Uint8Array> {
  const foreign = Buffer.from(
    await makeDocumentPdf({
      organName: 'Cơ quan khác',
      code: '99/KT-VP',
      place: 'Mẫu',
      date: '2026-01-05',
      typeName: 'Công văn',
      subject: 'Nội dung khác hẳn',
      body: ['Nội dung của một văn bản khác.'],
      signer: { position: 'Giám đốc', fullName: 'Nguyễn Văn Mẫu' },
    }),
  );
  const donor = Buffer.from(signed);
  // The increments that hold the signatures begin behind the first end of file; places shift, as they do when somebody copies them.
  return Buffer.concat([foreign, donor.subarray(donor.indexOf('%%EOF') + '%%EOF'.length)]);
}
