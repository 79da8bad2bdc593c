import { isoOf } from '../../../protocol/dates.ts';
import { PdfStructureError } from '../../../protocol/pdf/file.ts';
import { makeDocumentPdf, type DocumentText } from '../../../protocol/pdf.ts';
import { signPdf } from '../../../protocol/signatures/sign-pdf.ts';
import { URGENCY } from '../../../protocol/status.ts';
import { Refused } from '../../driver.ts';
import { sha256Of } from '../../../protocol/sha256.ts';
import type { Office } from '../office.ts';
import type { KeptFile } from '../records.ts';
import type { Holder, Timestamps } from '../trust.ts';
import { minuteOf } from '../working-time.ts';
import type { Draft } from './parts.ts';

/** The main document and what is attached, printed and signed; the same bytes are kept and sent. */
export async function papers(office: Office, draft: Draft): Promise<readonly KeptFile[]> {
  const { parts } = office;
  const main = await parts.signMain(office, await parts.print(office, draft), draft);
  const name = `${draft.number}-${draft.notation}`.replaceAll('/', '-');
  const files = [kept(office, `${name}.pdf`, 'application/pdf', main)];
  for (const { name: attached, contentType, content } of draft.order.attachments ?? []) {
    files.push(kept(office, attached, contentType, isPdf(content) ? await annex(office, attached, content, draft) : content));
  }
  return files;
}

async function annex(office: Office, name: string, content: Uint8Array, draft: Draft): Promise<Uint8Array> {
  try {
    return await office.parts.signAnnex(office, content, draft);
  } catch (error) {
    if (error instanceof PdfStructureError) throw new Refused(`Không ký được tệp ${name}: ${error.message}`);
    throw error;
  }
}

/** What stands in the printed document (ND30 Đ8). */
export function textOf({ parts, directory }: Office, { order, issuedOn, number, notation }: Draft): DocumentText {
  const { identity } = parts;
  const urgency = stampOf(order.priority);
  return {
    ...(identity.parentName !== undefined && { parentName: identity.parentName }),
    organName: identity.organName,
    code: `${number}/${notation}`,
    place: order.place ?? identity.place,
    date: issuedOn,
    typeName: order.typeName,
    subject: order.subject,
    body: (order.content ?? order.subject).split('\n'),
    signer: order.signer ?? identity.leader,
    recipients: order.recipients.map(({ organId, organName, person }) => [person, organName ?? directory.nameOf(organId) ?? organId].filter(Boolean).join(', ')),
    toPlaces: order.toPlaces ?? ['Như trên', 'Lưu: VT'],
    ...(urgency !== undefined && { urgency }),
  };
}

/** The authorised person, then the agency (ND30 Đ13.K7); a certified copy bears the agency's signature alone (ND30 Đ25.K1.c). */
export function signers({ parts }: Office, { order }: Draft): readonly Holder[] {
  const { organId, organName, leader } = parts.identity;
  const { position, fullName } = order.signer ?? leader;
  const organisation: Holder = { kind: 'organisation', organId, organName };
  return order.copy ? [organisation] : [{ kind: 'person', fullName, position, organId, organName }, organisation];
}

/** Signs by addition, each signature over all before it, shown between position and name (ND30 PLI.II.7.d, II.8.a). The minute is enough, and equal examinations make equal files. */
export async function signMain(office: Office, pdf: Uint8Array, draft: Draft): Promise<Uint8Array> {
  const { parts } = office;
  const at = minuteOf(parts.clock.now());
  const stamp = parts.stamperFor(office);
  let signed = pdf;
  for (const holder of parts.signers(office, draft)) {
    const shown = draft.order.copy && holder.kind === 'organisation' ? { mark: parts.markOf(office, draft, at) } : { image: holder.kind === 'person' ? 'signature' : 'seal' } as const;
    signed = await signPdf(signed, await parts.credentials(holder), { at, reason: 'Ký ban hành', location: parts.identity.place, ...shown, ...(stamp && { stamp }) });
  }
  return signed;
}

/** The agency signs every separately attached file, with number and time shown at the top right of its first page (ND30 PLI.II.8.b). */
export async function signAnnex(office: Office, pdf: Uint8Array, draft: Draft): Promise<Uint8Array> {
  const { parts } = office;
  const { organId, organName } = parts.identity;
  const at = minuteOf(parts.clock.now());
  const credential = await parts.credentials({ kind: 'organisation', organId, organName });
  const stamp = parts.stamperFor(office);
  return signPdf(pdf, credential, { at, reason: 'Tài liệu kèm theo', mark: parts.markOf(office, draft, at), ...(stamp && { stamp }) });
}

/** Time stamps go on what is signed only where the profile wants them as evidence: `crl-or-ocsp` asks for none (A12). */
export function stamperFor({ parts }: Office): Timestamps | undefined {
  return parts.stampsSignatures ? parts.timestamps : undefined;
}

/** Number and notation with the time of signing (ND30 PLI.II.8.b); on a copy its form and the agency (ND30 PLI phần II.I.3). */
export function markOf({ parts }: Office, { order, number, notation }: Draft, at: number): string {
  const forms = { SY: 'SAO Y', SL: 'SAO LỤC', TrS: 'TRÍCH SAO' } as const;
  return order.copy ? `${forms[order.copy]}; ${parts.identity.organName}; ${isoOf(at)}` : `${number}/${notation}; ${isoOf(at)}`;
}

export async function print(office: Office, draft: Draft): Promise<Uint8Array> {
  return makeDocumentPdf(office.parts.textOf(office, draft));
}

function kept({ parts }: Office, name: string, contentType: string, content: Uint8Array): KeptFile {
  return { contentId: parts.ids.uuid(), name, contentType, content, sha256: sha256Of(content) };
}

export function isPdf(content: Uint8Array): boolean {
  return Buffer.from(content.buffer, content.byteOffset, Math.min(content.length, 1024)).includes('%PDF-');
}

function stampOf(priority = 0): string | undefined {
  return (URGENCY as Record<string, { readonly stamp?: string }>)[priority]?.stamp;
}
