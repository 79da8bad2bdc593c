import { wireTimestampToInstant } from '../../../protocol/dates.ts';
import { isOutsideState, levelOneOf } from '../../../protocol/identifiers.ts';
import type { DocumentMessage } from '../../../protocol/message.ts';
import { judgeOriginal, originalObjections, type Expectation, type OriginalVerdict } from '../../../protocol/signatures/judge-original.ts';
import { reasons } from '../../../protocol/signatures/reasons.ts';
import type { VerificationOptions } from '../../../protocol/signatures/verification.ts';
import { verifyPdf, type PdfSignatures } from '../../../protocol/signatures/verify-pdf.ts';
import { isPdf } from '../issuing/papers.ts';
import type { Check, Office } from '../office.ts';
import type { KeptFile } from '../records.ts';
import type { Arrival, Defect } from './parts.ts';

/** The arrival with what verification found about each of its PDF files. */
export async function verified(office: Office, arrival: Arrival): Promise<Arrival> {
  const found = new Map<string, PdfSignatures>();
  for (const { contentId, content } of arrival.files) {
    if (isPdf(content)) found.set(contentId, await office.parts.verify(office, content, arrival.message));
  }
  return { ...arrival, signatures: found };
}

/** Verifies by the state of the certificates at signing time; that the axis had the file is proof of its existence (QĐ28 Đ9.K1). */
export function verify(office: Office, pdf: Uint8Array, message: DocumentMessage): Promise<PdfSignatures> {
  return verifyPdf(pdf, verificationFor(office, message));
}

/** Parties outside the State sign with public certificates; a State agency has no business with them (QĐ28 Đ2.K2, NĐ 23/2025 Đ15–17). */
export function anchorsFor({ parts: { trust } }: Office, organId: string): readonly Uint8Array[] {
  return [...trust.anchors(), ...(isOutsideState(organId) ? (trust.publicAnchors?.() ?? []) : [])];
}

/** Whom and what is believed about a message, as of now. */
export function verificationFor(office: Office, message: DocumentMessage): VerificationOptions {
  const { clock, trust, anchorsFor: trusted } = office.parts;
  const now = clock.now();
  const stamped = wireTimestampToInstant(message.trace.at(-1)?.timestamp?.trim() ?? '');
  return {
    anchors: trusted(office, message.from.organId.trim()),
    ...(trust.intermediates && { intermediates: trust.intermediates() }),
    revocation: trust.revocation,
    now,
    ...(stamped !== undefined && stamped <= now && message.trace.length > 1 && { knownSince: stamped }),
  };
}

/** Whose signature the main document must bear; a certified copy needs the agency's alone (ND30 Đ5.K1, Đ25.K1.c). */
export function expectationOf({ directory }: Office, { from, code }: DocumentMessage): Expectation {
  const organId = from.organId.trim();
  return { organId, equivalents: directory.codesOf(organId), certifiedCopy: /^(SY|SL|TrS)-/.test(code.notation ?? '') };
}

/** While units of the same level-1 body wait for their certificates, what they send is for information (local rules). */
export function takesUnsigned({ parts }: Office, { from }: DocumentMessage): boolean {
  return levelOneOf(from.organId.trim()) === levelOneOf(parts.identity.organId);
}

export function judgeMain(signatures: PdfSignatures, expectation: Expectation): OriginalVerdict {
  return judgeOriginal(signatures, expectation);
}

/** The first file that carries text is the document, whatever else comes with it. */
function mainOf(files: readonly KeptFile[]): KeptFile | undefined {
  return files.find(({ content }) => isPdf(content));
}

/** The main document bears valid signatures of the authorised person and of the sending agency (ND30 Đ5.K1, Đ21.K2.a). */
export const mainSigned: Check = (office, { files, signatures, message }) => {
  const { parts } = office;
  const main = mainOf(files);
  const found = main && signatures.get(main.contentId);
  if (!found) return [refusal('Văn bản chính không có tệp PDF ký số')];
  if (found.signatures.length === 0 && parts.takesUnsigned(office, message)) {
    return [{ verdict: 'reference', text: `Tệp ${main.name} chưa ký số: chỉ để biết, tham khảo (Quyết định 28/2018/QĐ-TTg Điều 4 khoản 2)` }];
  }
  const { standing, objections } = parts.judgeMain(found, parts.expectationOf(office, message));
  if (standing === 'original') return [];
  const text = [...objections.map((code) => originalObjections[code].vi), ...whyNot(found)].join('; ');
  const anomaly = objections.some((code) => ['SIGNATURE_INVALID', 'OTHER_ORGANISATION', 'CHANGED_AFTER_SIGNING'].includes(code));
  return standing === 'open' ? [{ verdict: 'reference', text: `Chưa kết luận được chữ ký số, cần người kiểm tra: ${text}` }] : [refusal(`Tệp ${main.name}: ${text}`, anomaly)];
};

/** Weak algorithms are accepted under this profile, but never in silence. */
export const algorithms: Check = (_, { files, signatures }) =>
  files.flatMap(({ contentId, name }): readonly Defect[] => {
    const weak = signatures.get(contentId)?.signatures.filter(({ warnings, standing }) => standing === 'valid' && warnings.length > 0) ?? [];
    return weak.map(({ digest, keyBits, signer }) => ({
      verdict: 'warn',
      text: `Tệp ${name}: chữ ký số của ${signer.name} dùng thuật toán yếu (${digest === 'sha1' ? 'SHA-1' : `khóa ${keyBits} bit`})`,
    }));
  });

/** Every other PDF file bears a valid signature of the sending agency (ND30 PLI.II.8.b). */
export const annexesSigned: Check = (office, { files, signatures, message }) => {
  const main = mainOf(files);
  const { organId, equivalents = [] } = office.parts.expectationOf(office, message);
  return files.flatMap(({ contentId, name }): readonly Defect[] => {
    const found = signatures.get(contentId);
    if (!found || contentId === main?.contentId) return [];
    const own = found.signatures.filter(({ signer }) => signer.class === 'organisation' && [organId, ...equivalents].includes(signer.organId ?? ''));
    if (found.signatures.some(({ standing }) => standing === 'invalid')) return [refusal(`Tệp kèm ${name}: ${whyNot(found).join('; ')}`, true)];
    if (found.changedAfterSigning) return [refusal(`Tệp kèm ${name}: ${originalObjections.CHANGED_AFTER_SIGNING.vi}`, true)];
    if (own.some(({ standing }) => standing === 'valid')) return [];
    return own.length > 0
      ? [{ verdict: 'warn', text: `Tệp kèm ${name}: chưa kết luận được chữ ký số của cơ quan gửi` }]
      : [refusal(`Tệp kèm ${name} không có chữ ký số của cơ quan gửi (Nghị định 30/2020/NĐ-CP Phụ lục I)`)];
  });
};

function whyNot({ signatures }: PdfSignatures): readonly string[] {
  return signatures.flatMap(({ reason, signer }) => (reason ? [`${reasons[reason].vi} (${signer.name})`] : []));
}

function refusal(text: string, anomaly = false): Defect {
  return { verdict: 'refuse', text, ...(anomaly && { anomaly }) };
}
