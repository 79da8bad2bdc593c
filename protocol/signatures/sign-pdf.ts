import { createHash } from 'node:crypto';
import { PdfStructureError, readPdfFile, type PdfFile } from '../pdf/file.ts';
import { incrementFor } from '../pdf/increment.ts';
import { writeDictionary, writeText, type Dictionary } from '../pdf/values.ts';
import { createMemory } from '../remember.ts';
import { sha256Of } from '../sha256.ts';
import type { Digest } from './algorithms.ts';
import type { Imprint } from './cms/timestamp.ts';
import { signDetached } from './cms/write-cms.ts';
import type { Credential } from './credential.ts';
import { fieldObjects, type Place, type Shown } from './pdf/signature-field.ts';
import type { ImageKind } from './pdf/signature-image.ts';
import { subscriberOf } from './subscriber.ts';
import { readX509 } from './x509.ts';

export interface SigningOptions {
  /** Signing time, ms since the epoch. */
  readonly at: number;
  /** Shown as the signer; the common name of the certificate when absent. */
  readonly name?: string;
  readonly reason?: string;
  readonly location?: string;
  /** Text shown at the top right of the first page (Nghị định 30/2020/NĐ-CP Phụ lục I); the signature is invisible without it. */
  readonly mark?: string;
  /** Shown between position and name (same place): the person's signature in blue, the agency's seal in red over its left third. */
  readonly image?: ImageKind;
  /** Left upper corner of the space for the image, where it is not the one the document names. */
  readonly place?: Place;
  /** SHA-256 when absent. */
  readonly digest?: Digest;
  /** Gets a time stamp over the signature value (id-aa-signatureTimeStampToken). */
  readonly stamp?: (imprint: Imprint) => Uint8Array | Promise<Uint8Array>;
}

const VIETNAM = 7 * 3_600_000;
const REMEMBERED_UP_TO = 256 * 1024;
/** What a signature takes beside its certificates, and what a time stamp takes with those of its authority. */
const ATTRIBUTES = 640;
const STAMP = 4096;

/** What signing adds to a file, not the file: that is the caller's. */
const made = createMemory<Promise<Buffer>>(2048);

/** Signs as an addition to the file (PAdES, ETSI EN 319 142-1): what was there stays, earlier signatures stay intact. */
export async function signPdf(pdf: Uint8Array, credential: Credential, options: SigningOptions): Promise<Uint8Array> {
  const { at, name, reason, location, mark, image, place, digest, stamp } = options;
  const key = [sha256Of(pdf), sha256Of(credential.certificate), Math.floor(at / 1000), name, reason, location, mark, image, place && `${place.left} ${place.top}`, digest].join('\n');
  const sign = (): Promise<Buffer> => additionFor(readPdfFile(pdf), credential, options);
  // What an authority stamps now it would stamp differently a second later.
  return Buffer.concat([pdf, await (stamp || pdf.length > REMEMBERED_UP_TO ? sign() : made.of(key, sign))]);
}

async function additionFor(file: PdfFile, credential: Credential, options: SigningOptions): Promise<Buffer> {
  if (file.trailer.has('Encrypt')) throw new PdfStructureError('PDF: the file is encrypted; it can be signed only before that');
  let room = roomFor(credential, options);
  for (;;) {
    const { bytes, needed } = await addition(file, credential, options, room);
    if (needed <= room) return bytes;
    room = needed + 128;
  }
}

/** The addition with so many bytes kept free for the signature value, and how many it needs. */
async function addition(file: PdfFile, credential: Credential, options: SigningOptions, room: number): Promise<{ bytes: Buffer; needed: number }> {
  const signature = file.size;
  const name = options.name ?? subscriberOf(readX509(credential.certificate)).name;
  const value = signatureValue(name, options, room);
  const shown: Shown = { name, ...(options.mark !== undefined && { mark: options.mark }), ...(options.image && { image: options.image }), ...(options.place && { place: options.place }) };
  const { bytes, bodyAt } = incrementFor(file, new Map([[signature, value.text], ...fieldObjects(file, signature, shown)]));

  const hole = bodyAt.get(signature)! + value.contentsAt;
  const afterHole = hole + 2 * room + 2;
  const end = file.bytes.length + bytes.length;
  const local = (place: number): number => place - file.bytes.length;
  const byteRange = `[0 ${hole} ${afterHole} ${end - afterHole}]`.padEnd(EMPTY_RANGE.length);
  bytes.write(byteRange, local(bodyAt.get(signature)! + value.byteRangeAt), 'latin1');

  const { at, digest = 'sha256', stamp } = options;
  const messageDigest = createHash(digest)
    .update(file.bytes)
    .update(bytes.subarray(0, local(hole)))
    .update(bytes.subarray(local(afterHole)))
    .digest();
  const cms = signDetached(credential, { messageDigest, digest, at });
  const whole = cms.finish(stamp && (await stamp({ digest: 'sha256', value: createHash('sha256').update(cms.signature).digest() })));
  if (whole.length <= room) bytes.write(whole.toString('hex'), local(hole) + 1, 'latin1');
  return { bytes, needed: whole.length };
}

/** Room for chain, attributes, signature value and a time stamp; where it turns out too small, it is made larger. */
function roomFor({ certificate, chain }: Credential, { stamp }: SigningOptions): number {
  const { keyType, keyBits, issuerName } = readX509(certificate);
  const value = keyType === 'ec' ? keyBits / 4 + 16 : keyBits / 8;
  const certificates = [certificate, ...chain].reduce((sum, each) => sum + each.length, 0);
  return 64 * Math.ceil((certificates + issuerName.length + value + ATTRIBUTES + (stamp ? STAMP : 0)) / 64);
}

const EMPTY_RANGE = `[0 ${'9'.repeat(10)} ${'9'.repeat(10)} ${'9'.repeat(10)}]`;

/** Signature dictionary (ISO 32000-1, 12.8.1) with its two places still to be filled. */
function signatureValue(name: string, { at, reason, location }: SigningOptions, room: number) {
  const shown: [string, string | undefined][] = [
    ['Name', name],
    ['Reason', reason],
    ['Location', location],
  ];
  const entries: Dictionary = new Map([
    ['Type', '/Sig'],
    ['Filter', '/Adobe.PPKLite'],
    ['SubFilter', '/ETSI.CAdES.detached'],
    ['ByteRange', EMPTY_RANGE],
    ['Contents', `<${'00'.repeat(room)}>`],
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

/** Date string with the Vietnamese zone (ISO 32000-1, 7.9.4). */
function pdfDate(at: number): string {
  return `D:${new Date(at + VIETNAM).toISOString().replace(/\D/g, '').slice(0, 14)}+07'00'`;
}
