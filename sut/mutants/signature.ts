import { readX509 } from '../../protocol/signatures/x509.ts';
import type { OriginalObjection } from '../../protocol/signatures/judge-original.ts';
import type { PdfSignatures } from '../../protocol/signatures/verify-pdf.ts';
import type { Reason } from '../../protocol/signatures/reasons.ts';
import { pardoned, together, type Alteration } from '../alterations.ts';
import type { Mutant } from './mutant.ts';

/** Judges the main document as if these reasons did not count against a signature; what the clerk is shown stays as it is. */
function forgiving(...forgiven: readonly Reason[]): Alteration {
  return judgingBy((found) => pardoned(found, forgiven));
}

function judgingBy(change: (found: PdfSignatures) => PdfSignatures): Alteration {
  return (parts) => ({ ...parts, judgeMain: (found, expectation) => parts.judgeMain(change(found), expectation) });
}

/** Judges the main document without this objection. */
function blindTo(unseen: OriginalObjection, where: 'anywhere' | 'on originals' = 'anywhere'): Alteration {
  return (parts) => ({
    ...parts,
    judgeMain: (found, expectation) => {
      const { objections, standing } = parts.judgeMain(found, expectation);
      const left = objections.filter((each) => each !== unseen || (where === 'on originals' && expectation.certifiedCopy === true));
      return { objections: left, standing: left.length === 0 ? 'original' : standing };
    },
  });
}

/** What the system believes of the signatures on what it receives. */
export const signatureMutants: readonly Mutant[] = [
  { name: 'personal-signature-makes-an-original', breaks: ['SIG-TWO'], sin: 'Nhận văn bản chỉ có chữ ký cá nhân như bản gốc.', apply: blindTo('ORGANISATION_MISSING', 'on originals') },
  {
    name: 'never-looks-at-annexes',
    breaks: ['SIG-ATTACH', 'SIG-ORG-MATCH'],
    sin: 'Nhận văn bản mà không xem chữ ký trên phụ lục.',
    apply: (parts) => ({ ...parts, checks: { ...parts.checks, annexesSigned: () => [] } }),
  },
  {
    name: 'judges-by-the-state-of-today',
    breaks: ['SIG-TIME-VALID', 'SIG-TIMESTAMP'],
    sin: 'Xét chữ ký theo tình trạng chứng thư hôm nay: hết hạn hay thu hồi sau khi ký cũng bị từ chối.',
    apply: (parts) => ({
      ...parts,
      judgeMain: (found, expectation) => {
        const now = parts.clock.now();
        const signatures = found.signatures.map((each) => {
          const overdue = each.certificate !== undefined && readX509(each.certificate).notAfter < now;
          return overdue || each.reason === 'REVOKED_NO_POE' ? { ...each, standing: 'invalid' as const, reason: 'EXPIRED' as const } : each;
        });
        return parts.judgeMain({ ...found, signatures }, expectation);
      },
    }),
  },
  { name: 'never-asks-about-revocation', breaks: ['SIG-TIME-VALID', 'SIG-TIMESTAMP', 'SIG-CROSS-CA'], sin: 'Không hỏi chứng thư đã bị thu hồi trước khi ký hay chưa.', apply: forgiving('REVOKED') },
  { name: 'overlooks-validity-at-signing', breaks: ['SIG-TIME-VALID', 'SIG-TIMESTAMP'], sin: 'Không xét thời hạn chứng thư tại thời điểm ký.', apply: forgiving('EXPIRED', 'NOT_YET_VALID') },
  {
    name: 'a-signature-is-a-signature',
    breaks: ['SIG-TAMPER', 'RX-ABNORMAL'],
    sin: 'Chỉ xem có chữ ký hay không, không xem chữ ký có khớp nội dung.',
    apply: together(
      forgiving('HASH_FAILURE', 'SIG_CRYPTO_FAILURE', 'FORMAT_FAILURE'),
      judgingBy((found) => ({ ...found, changedAfterSigning: false })),
    ),
  },
  { name: 'ignores-what-was-added-after-signing', breaks: ['SIG-TAMPER'], sin: 'Bỏ qua nội dung nối thêm sau chữ ký cuối cùng.', apply: judgingBy((found) => ({ ...found, changedAfterSigning: false })) },
  { name: 'trusts-any-issuer', breaks: ['SIG-CHAIN', 'RX-ABNORMAL', 'SIG-CROSS-CA'], sin: 'Tin mọi chứng thư đi kèm trong tệp, ai cấp cũng được.', apply: forgiving('NO_CERTIFICATE_CHAIN_FOUND') },
  { name: 'any-agency-may-sign', breaks: ['SIG-ORG-MATCH'], sin: 'Không đối chiếu cơ quan ký với cơ quan gửi.', apply: blindTo('OTHER_ORGANISATION') },
  {
    name: 'registers-the-unsigned-as-originals',
    breaks: ['UNSIGNED-REFERENCE'],
    sin: 'Ghi văn bản không có chữ ký số nào vào sổ như bản gốc.',
    apply: (parts) => ({
      ...parts,
      judgeMain: (found, expectation) => (found.signatures.length === 0 && !expectation.certifiedCopy ? { standing: 'original', objections: [] } : parts.judgeMain(found, expectation)),
    }),
  },
  {
    name: 'wants-two-signatures-on-copies',
    breaks: ['SIG-COPY-ONE', 'META-ORIGIN-KIND'],
    sin: 'Đòi đủ hai chữ ký trên bản sao y, sao lục, trích sao.',
    apply: (parts) => ({ ...parts, expectationOf: (office, message) => ({ ...parts.expectationOf(office, message), certifiedCopy: false }) }),
  },
  {
    name: 'takes-every-document-for-a-copy',
    breaks: ['SIG-COPY-ONE', 'META-ORIGIN-KIND'],
    sin: 'Bản gốc chỉ có chữ ký của cơ quan cũng được nhận như bản gốc.',
    apply: (parts) => ({ ...parts, expectationOf: (office, message) => ({ ...parts.expectationOf(office, message), certifiedCopy: true }) }),
  },
  { name: 'ignores-key-usage', breaks: ['SIG-PURPOSE'], sin: 'Nhận chữ ký bằng chứng thư cấp cho máy chủ.', apply: forgiving('CHAIN_CONSTRAINTS_FAILURE') },
  {
    name: 'takes-sha1-without-a-word',
    breaks: ['SIG-ALGO'],
    sin: 'Nhận chữ ký dùng SHA-1 mà không cảnh báo gì.',
    apply: (parts) => ({
      ...parts,
      verify: async (office, pdf, message) => {
        const found = await parts.verify(office, pdf, message);
        return { ...found, signatures: found.signatures.map((each) => ({ ...each, warnings: [] })) };
      },
    }),
  },
  {
    name: 'always-shows-valid',
    breaks: ['SIG-VERIFY-UI'],
    sin: 'Màn hình luôn báo chữ ký hợp lệ.',
    apply: (parts) => ({ ...parts, showSignatures: (found) => parts.showSignatures(found).map((each) => ({ ...each, reason: undefined, verdict: 'valid' })) }),
  },
];
