import { createHash } from 'node:crypto';
import { firstPage, readPdfFile, resolve, rootOf, type PdfFile } from '../pdf/file.ts';
import { incrementFor } from '../pdf/increment.ts';
import { readArray, readDictionary, referenceIn, writeDictionary, writeText, type Dictionary } from '../pdf/values.ts';
import { createMemory } from '../remember.ts';
import type { Digest } from './algorithms.ts';
import { readX509 } from './x509.ts';
import { signDetached } from './cms/write-cms.ts';
import { sha256Of } from '../sha256.ts';
import type { Credential } from './credential.ts';
import { markOn } from './pdf/signature-mark.ts';
import { subscriberOf } from './subscriber.ts';

export interface SigningOptions {
  /** Signing time, ms since the epoch. */
  readonly at: number;
  /** Shown as the signer; the common name of the certificate when absent. */
  readonly name?: string;
  readonly reason?: string;
  readonly location?: string;
  /** Text shown at the top right of the first page (Nghị định 30/2020/NĐ-CP Phụ lục I); the signature is invisible without it. */
  readonly mark?: string;
  /** SHA-256 when absent. */
  readonly digest?: Digest;
}

/** Room for the signature value: chain, attributes and, later, a time stamp. */
const SIGNATURE_BYTES = 8192;
const VIETNAM = 7 * 3_600_000;
const REMEMBERED_UP_TO = 256 * 1024;

/** What signing adds to a file, not the file: that is the caller's. */
const made = createMemory<Promise<Buffer>>(2048);

/** Signs as an addition to the file (PAdES, ETSI EN 319 142-1): what was there stays, earlier signatures stay intact. */
export async function signPdf(pdf: Uint8Array, credential: Credential, options: SigningOptions): Promise<Uint8Array> {
  const { at, name, reason, location, mark, digest } = options;
  const key = [sha256Of(pdf), sha256Of(credential.certificate), Math.floor(at / 1000), name, reason, location, mark, digest].join('\n');
  const sign = async (): Promise<Buffer> => additionFor(readPdfFile(pdf), credential, options);
  return Buffer.concat([pdf, await (pdf.length > REMEMBERED_UP_TO ? sign() : made.of(key, sign))]);
}

function additionFor(file: PdfFile, credential: Credential, options: SigningOptions): Buffer {
  const signature = file.size;
  const value = signatureValue(credential, options);
  const { bytes, bodyAt } = incrementFor(file, new Map([[signature, value.text], ...fieldObjects(file, signature, options.mark)]));

  const hole = bodyAt.get(signature)! + value.contentsAt;
  const afterHole = hole + 2 * SIGNATURE_BYTES + 2;
  const end = file.bytes.length + bytes.length;
  const local = (place: number): number => place - file.bytes.length;
  const byteRange = `[0 ${hole} ${afterHole} ${end - afterHole}]`.padEnd(EMPTY_RANGE.length);
  bytes.write(byteRange, local(bodyAt.get(signature)! + value.byteRangeAt), 'latin1');

  const { at, digest = 'sha256' } = options;
  const messageDigest = createHash(digest)
    .update(file.bytes)
    .update(bytes.subarray(0, local(hole)))
    .update(bytes.subarray(local(afterHole)))
    .digest();
  const cms = signDetached(credential, { messageDigest, digest, at }).finish();
  if (cms.length > SIGNATURE_BYTES)
    throw new RangeError(
      `the signature takes ${cms.length} bytes, more than the ${SIGNATURE_BYTES} kept free; shorten the chain`,
    );
  bytes.write(cms.toString('hex'), local(hole) + 1, 'latin1');
  return bytes;
}

const EMPTY_RANGE = `[0 ${'9'.repeat(10)} ${'9'.repeat(10)} ${'9'.repeat(10)}]`;

/** Signature dictionary (ISO 32000-1, 12.8.1) with its two places still to be filled. */
function signatureValue(credential: Credential, { at, name, reason, location }: SigningOptions) {
  const signer = name ?? subscriberOf(readX509(credential.certificate)).name;
  const shown: [string, string | undefined][] = [
    ['Name', signer],
    ['Reason', reason],
    ['Location', location],
  ];
  const entries: Dictionary = new Map([
    ['Type', '/Sig'],
    ['Filter', '/Adobe.PPKLite'],
    ['SubFilter', '/ETSI.CAdES.detached'],
    ['ByteRange', EMPTY_RANGE],
    ['Contents', `<${'00'.repeat(SIGNATURE_BYTES)}>`],
    ['M', `(${pdfDate(at)})`],
    ...shown.flatMap(([key, text]) => (text === undefined ? [] : [[key, writeText(text)] as const])),
  ]);
  const text = writeDictionary(entries);
  return {
    text,
    byteRangeAt: text.indexOf(EMPTY_RANGE),
    contentsAt: text.indexOf('/Contents <') + '/Contents '.length,
  };
}

/** The signature field with its widget on the first page, invisible without a mark, and everything that must name it. */
function fieldObjects(file: PdfFile, signature: number, text?: string): [number, string][] {
  const root = rootOf(file);
  const catalogue = file.dictionary(root);
  const page = firstPage(file);
  const pageEntries = file.dictionary(page);
  const formNumber = referenceIn(catalogue.get('AcroForm'));
  const form = readDictionary(resolve(file, catalogue.get('AcroForm')) ?? '')?.entries ?? new Map<string, string>();
  const fields = readArray(resolve(file, form.get('Fields')) ?? '') ?? [];
  const widget = signature + 1;
  const mark = text === undefined ? undefined : markOn(resolve(file, pageEntries.get('MediaBox')), text);

  form.set('SigFlags', '3');
  form.set('Fields', `[${[...fields, `${widget} 0 R`].join(' ')}]`);
  const notes = readArray(resolve(file, pageEntries.get('Annots')) ?? '') ?? [];
  pageEntries.set('Annots', `[${[...notes, `${widget} 0 R`].join(' ')}]`);
  const field: Dictionary = new Map([
    ['Type', '/Annot'],
    ['Subtype', '/Widget'],
    ['FT', '/Sig'],
    ['T', `(Signature${fields.length + 1})`],
    ['V', `${signature} 0 R`],
    ['P', `${page} 0 R`],
    ['Rect', mark?.rect ?? '[0 0 0 0]'],
    ['F', '132'],
    ...(mark ? ([['AP', `<< /N ${widget + 2} 0 R >>`]] as const) : []),
  ]);
  const changed: [number, string][] = [
    [widget, writeDictionary(field)],
    [page, writeDictionary(pageEntries)],
    ...(mark ? ([[widget + 2, mark.appearance]] as [number, string][]) : []),
  ];
  if (formNumber !== undefined) return [...changed, [formNumber, writeDictionary(form)]];
  catalogue.set('AcroForm', `${widget + 1} 0 R`);
  return [...changed, [widget + 1, writeDictionary(form)], [root, writeDictionary(catalogue)]];
}

/** Date string with the Vietnamese zone (ISO 32000-1, 7.9.4). */
function pdfDate(at: number): string {
  return `D:${new Date(at + VIETNAM).toISOString().replace(/\D/g, '').slice(0, 14)}+07'00'`;
}
