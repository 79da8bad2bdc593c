/** Signatures on what the system sent, verified with the authority of the exam. */
import type { Attachment, DocumentMessage } from '../protocol/message.ts';
import { firstPage, readPdfFile, resolve } from '../protocol/pdf/file.ts';
import { readArray, readDictionary, readText, referenceIn } from '../protocol/pdf/values.ts';
import { verifyPdf, type PdfSignature, type PdfSignatures } from '../protocol/signatures/verify-pdf.ts';
import { reasons } from '../protocol/signatures/reasons.ts';
import { documentsOf, type SentPackage } from './observations.ts';
import type { Stage } from './stage.ts';

/** A file of a sent document with what verification says about it. */
export interface SealedFile {
  readonly file: Attachment;
  readonly found: PdfSignatures;
}

/** New and replacing documents the system sent, oldest first; repetitions of the same document count once. */
export function issuedPackages(stage: Stage): readonly SentPackage<DocumentMessage>[] {
  const seen = new Set<string>();
  return documentsOf(stage).filter(({ message }) => {
    if (!['0', '3', undefined].includes(message.bussiness?.docType) || seen.has(message.documentId)) return false;
    seen.add(message.documentId);
    return true;
  });
}

/** The main document is the first file of the package; the others are attached to it. */
export async function sealedFiles(stage: Stage, { message, at }: SentPackage<DocumentMessage>): Promise<readonly SealedFile[]> {
  const { authority } = stage;
  const options = { anchors: authority.anchors(), intermediates: authority.chain().slice(0, 1), revocation: authority.revocation, now: at };
  return Promise.all(message.attachments.filter(isPdf).map(async (file) => ({ file, found: await verifyPdf(file.content, options) })));
}

export function isPdf({ content }: Attachment): boolean {
  return Buffer.from(content.buffer, content.byteOffset, Math.min(content.length, 1024)).includes('%PDF-');
}

/** One signature in words: who, of what class, and why it does not count. */
export function describe({ signer, standing, reason, timestamp }: PdfSignature): string {
  const holder = signer.class === 'organisation' ? 'cơ quan' : signer.class === 'person' ? 'cá nhân' : 'không rõ loại';
  const stamp = timestamp?.reason ? `, dấu thời gian: ${reasons[timestamp.reason].vi.toLowerCase()}` : '';
  return `${signer.name} (${holder}${standing === 'valid' ? '' : `, ${reason ? reasons[reason].vi.toLowerCase() : standing}`}${stamp})`;
}

export function describeAll({ signatures }: PdfSignatures): string {
  return signatures.length === 0 ? 'không có chữ ký số' : signatures.map(describe).join('; ');
}

/** A text shown by a signature on the first page, and where its box lies on the page. */
export interface ShownMark {
  readonly text: string;
  /** Left, bottom, right, top in points. */
  readonly box: readonly number[];
  readonly page: readonly number[];
}

/** Every text that signatures show on the first page of a file. */
export function marksOn(pdf: Uint8Array): readonly ShownMark[] {
  const file = readPdfFile(pdf);
  const page = file.dictionary(firstPage(file));
  const numbers = (value: string | undefined): readonly number[] => readArray(value ?? '')?.map(Number) ?? [];
  const notes = readArray(resolve(file, page.get('Annots')) ?? '') ?? [];
  return notes.flatMap((note) => {
    const number = referenceIn(note);
    const widget = number === undefined ? undefined : file.dictionary(number);
    const appearance = widget && readDictionary(resolve(file, widget.get('AP')) ?? '')?.entries.get('N');
    if (!widget || appearance === undefined) return [];
    return [{ text: textIn(resolve(file, appearance) ?? ''), box: numbers(widget.get('Rect')), page: numbers(page.get('MediaBox')) }];
  });
}

/** What an appearance says: the exact text it carries for readers, else what it draws. */
function textIn(appearance: string): string {
  const exact = [...appearance.matchAll(/\/ActualText\s*(<[0-9A-Fa-f]+>|\((?:\\.|[^\\)])*\))/g)].map(([, value]) => readText(value!) ?? '');
  const drawn = [...appearance.matchAll(/(<[0-9A-Fa-f]+>|\((?:\\.|[^\\)])*\))\s*Tj/g)].map(([, value]) => readText(value!) ?? '');
  return (exact.length > 0 ? exact : drawn).join('').replace(/^\uFEFF/, '').normalize('NFC');
}
