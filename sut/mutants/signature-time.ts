import { certificateObjection } from '../../protocol/signatures/certificates/judge-certificate.ts';
import { readTimestamp } from '../../protocol/signatures/cms/timestamp.ts';
import { judgementOn } from '../../protocol/signatures/judgement.ts';
import { readSignatures, type ReadSignature } from '../../protocol/signatures/pdf/read-signatures.ts';
import type { Alteration } from '../alterations.ts';
import { verificationFor } from '../agency/receiving/signatures.ts';
import type { Mutant } from './mutant.ts';

/** Judges signatures that bear a time stamp by another time than a verified stamp tells. */
function stampedJudgedBy(timesOf: (signature: ReadSignature) => { readonly signedAt?: number | undefined; readonly provenAt?: number | undefined }): Alteration {
  return (parts) => ({
    ...parts,
    verify: async (office, pdf, message) => {
      const found = await parts.verify(office, pdf, message);
      const read = readSignatures(pdf).signatures;
      const signatures = found.signatures.map(async (each, index) => {
        const { cms, signer, others, failed } = read[index]!;
        if (!each.timestamp || !cms || !signer || failed) return each;
        const { signedAt, provenAt } = timesOf(read[index]!);
        const use = { signer, others, purpose: 'documents', digest: cms.digest, ...(signedAt !== undefined && { signedAt }), ...(provenAt !== undefined && { provenAt }) } as const;
        const { reason: _, detail: __, ...rest } = each;
        return { ...rest, ...judgementOn(await certificateObjection(use, verificationFor(office, message))), ...(signedAt !== undefined && { signedAt }) };
      });
      return { ...found, signatures: await Promise.all(signatures) };
    },
  });
}

const claimed = ({ cms, dictionary }: ReadSignature): number | undefined => dictionary?.claimedAt ?? cms?.signingTime;
const stamped = ({ cms }: ReadSignature): number => readTimestamp(cms!.timestampToken!).at;

/** Changes one bit of the stamp's own signature, which stands last. */
function spoilt(token: Uint8Array): Uint8Array {
  const copy = Buffer.from(token);
  copy[copy.length - 5] = copy[copy.length - 5]! ^ 0x01;
  return copy;
}

/** Time stamps: what is believed of them, and what is put on (NĐ68 Đ6, Đ29). */
export const signatureTimeMutants: readonly Mutant[] = [
  {
    name: 'believes-the-time-the-signer-claims',
    breaks: ['SIG-TIMESTAMP'],
    sin: 'Lấy thời gian ký từ thuộc tính không được bảo vệ của tệp PDF thay vì từ dấu thời gian.',
    apply: stampedJudgedBy((signature) => ({ signedAt: claimed(signature), provenAt: claimed(signature) })),
  },
  {
    name: 'believes-any-time-stamp',
    breaks: ['SIG-TIMESTAMP'],
    sin: 'Tin mọi dấu thời gian mà không kiểm tra chữ ký, nguồn cấp và dữ liệu được đóng dấu.',
    apply: stampedJudgedBy((signature) => ({ signedAt: stamped(signature), provenAt: stamped(signature) })),
  },
  {
    name: 'does-not-know-time-stamps',
    breaks: ['SIG-TIMESTAMP'],
    sin: 'Bỏ qua dấu thời gian hợp lệ: chữ ký có trước lúc chứng thư bị thu hồi vẫn không được công nhận.',
    apply: stampedJudgedBy((signature) => ({ signedAt: claimed(signature) })),
  },
  {
    name: 'passes-on-broken-time-stamps',
    breaks: ['SIG-TIMESTAMP'],
    sin: 'Đóng lên văn bản gửi đi dấu thời gian không kiểm tra được.',
    apply: (parts) => ({ ...parts, stamperFor: ({ parts: { timestamps } }) => timestamps && (async (imprint) => spoilt(await timestamps(imprint))) }),
  },
];
