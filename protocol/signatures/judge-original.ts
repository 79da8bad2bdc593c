import type { PdfSignature, PdfSignatures } from './verify-pdf.ts';

/** What keeps a file from having the value of an original, each with the requirement it touches. */
export const originalObjections = {
  UNSIGNED: {
    requirement: 'SIG-REQUIRED',
    vi: 'Tệp không có chữ ký số',
    en: 'The file bears no digital signature',
  },
  SIGNATURE_INVALID: {
    requirement: 'SIG-TAMPER',
    vi: 'Có chữ ký số không hợp lệ',
    en: 'A signature is not valid',
  },
  SIGNATURE_OPEN: {
    requirement: 'SIG-TIME-VALID',
    vi: 'Có chữ ký số chưa kết luận được',
    en: 'No conclusion can be reached about a signature',
  },
  CHANGED_AFTER_SIGNING: {
    requirement: 'SIG-TAMPER',
    vi: 'Tệp có nội dung bị thêm hoặc thay đổi sau chữ ký',
    en: 'Something was added to the file or changed in it after a signature',
  },
  PERSON_MISSING: {
    requirement: 'SIG-TWO',
    vi: 'Thiếu chữ ký số của người có thẩm quyền',
    en: 'The signature of the authorised person is missing',
  },
  ORGANISATION_MISSING: {
    requirement: 'SIG-TWO',
    vi: 'Thiếu chữ ký số của cơ quan, tổ chức',
    en: 'The signature of the organisation is missing',
  },
  WRONG_ORDER: {
    requirement: 'SIG-ORDER',
    vi: 'Cơ quan ký trước người có thẩm quyền',
    en: 'The organisation signed before the authorised person',
  },
  OTHER_ORGANISATION: {
    requirement: 'SIG-ORG-MATCH',
    vi: 'Chữ ký số của cơ quan khác với cơ quan gửi',
    en: 'The organisation that signed is not the sending one',
  },
  HOLDER_UNKNOWN: {
    requirement: 'SIG-TWO',
    vi: 'Không xác định được chứng thư thuộc cá nhân hay cơ quan nào',
    en: 'A certificate does not tell whether a person or which organisation holds it',
  },
} as const satisfies Record<string, { requirement: string; vi: string; en: string }>;

export type OriginalObjection = keyof typeof originalObjections;

export interface Expectation {
  /** Identifier of the sending agency, as certificates write it. */
  readonly organId: string;
  /** Further identifiers that stand for it in certificates: its office, its parent, its former code. */
  readonly equivalents?: readonly string[];
  /** A certified copy (SY, TrS, SL) bears the signature of the organisation alone (Nghị định 30/2020/NĐ-CP Điều 25, 26). */
  readonly certifiedCopy?: boolean;
}

export interface OriginalVerdict {
  /** `open`: nothing speaks against it but something could not be established. */
  readonly standing: 'original' | 'not-original' | 'open';
  readonly objections: readonly OriginalObjection[];
}

const openOnly: readonly OriginalObjection[] = ['SIGNATURE_OPEN', 'HOLDER_UNKNOWN'];

/** Signed by the authorised person, then by the sending organisation (Nghị định 30/2020/NĐ-CP Điều 5 khoản 1, Điều 13 khoản 7). */
export function judgeOriginal(
  { signatures, changedAfterSigning }: PdfSignatures,
  expectation: Expectation,
): OriginalVerdict {
  if (signatures.length === 0) return { standing: 'not-original', objections: ['UNSIGNED'] };
  const objections: OriginalObjection[] = [
    ...(signatures.some(({ standing }) => standing === 'invalid') ? (['SIGNATURE_INVALID'] as const) : []),
    ...(signatures.some(({ standing }) => standing === 'indeterminate') ? (['SIGNATURE_OPEN'] as const) : []),
    ...(changedAfterSigning ? (['CHANGED_AFTER_SIGNING'] as const) : []),
    ...signerObjections(signatures, expectation),
  ];
  const standing =
    objections.length === 0
      ? 'original'
      : objections.every((each) => openOnly.includes(each))
        ? 'open'
        : 'not-original';
  return { standing, objections };
}

function signerObjections(
  signatures: readonly PdfSignature[],
  { organId, equivalents = [], certifiedCopy = false }: Expectation,
): OriginalObjection[] {
  const accepted = new Set([organId, ...equivalents]);
  const organisations = signatures.filter(({ signer }) => signer.class === 'organisation');
  const own = organisations.filter(({ signer }) => signer.organId !== undefined && accepted.has(signer.organId));
  const firstPerson = signatures.findIndex(({ signer }) => signer.class === 'person');
  const unclear =
    signatures.some(({ signer }) => signer.class === 'unknown') ||
    organisations.some(({ signer }) => signer.organId === undefined);
  const found: OriginalObjection[] = [];

  // A holder that can't be told may be the one that is missing: then the question stays open instead of being answered.
  if (own.length === 0)
    found.push(unclear ? 'HOLDER_UNKNOWN' : organisations.length > 0 ? 'OTHER_ORGANISATION' : 'ORGANISATION_MISSING');
  if (certifiedCopy) return found;
  if (firstPerson < 0)
    return [
      ...found,
      ...(unclear ? (found.length > 0 ? [] : (['HOLDER_UNKNOWN'] as const)) : (['PERSON_MISSING'] as const)),
    ];
  const last = signatures.findLastIndex(({ signer }) => signer.class === 'organisation');
  return last >= 0 && last < firstPerson ? [...found, 'WRONG_ORDER'] : found;
}
