/** Verifying signatures: how long it takes, beside pdfsig on the same files in the same run. */
import { spawnSync } from 'node:child_process';
import { randomFillSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDocumentPdf } from '../protocol/pdf.ts';
import { readPdfFile } from '../protocol/pdf/file.ts';
import { incrementFor } from '../protocol/pdf/increment.ts';
import { signPdf } from '../protocol/signatures/sign-pdf.ts';
import { signXml } from '../protocol/signatures/sign-xml.ts';
import { verifyPdf } from '../protocol/signatures/verify-pdf.ts';
import { verifyXml } from '../protocol/signatures/verify-xml.ts';
import { createAuthority } from '../simulator/pki/authority.ts';

const now = Date.parse('2026-11-24T09:00:00+07:00');
const authority = createAuthority({ clock: { now: () => now } });
const organisation = { kind: 'organisation', organId: 'Y98.10', organName: 'Sở Thử nghiệm tỉnh Mẫu' } as const;
const person = { kind: 'person', fullName: 'Nguyễn Văn Mẫu', position: 'Giám đốc', organId: 'Y98.10' } as const;
const options = { anchors: authority.anchors(), revocation: authority.revocation, now };
const ROUNDS = 7;

/** What a document of this size consists of beside its text. */
const fillings = {
  'one scanned image': (bytes: number) => [image(bytes)],
  'a thousand small objects': (bytes: number) => Array.from({ length: 1000 }, () => image(Math.ceil(bytes / 1000) - 120)),
} as const;

function image(bytes: number): Buffer {
  const head = `<< /Type /XObject /Subtype /Image /Width 100 /Height 100 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /FlateDecode /Length ${bytes} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), randomFillSync(Buffer.alloc(bytes)), Buffer.from('\nendstream')]);
}

/** A document of about this size, signed by person and agency; each second makes another file. */
async function signed(bytes: number, filling: keyof typeof fillings, second: number): Promise<Uint8Array> {
  const plain = await makeDocumentPdf({
    organName: 'Sở Thử nghiệm tỉnh Mẫu', code: '28/QĐ-STN', place: 'Mẫu', date: '2026-11-24', typeName: 'Quyết định', subject: 'Về việc thử',
    body: ['Nội dung.'], signer: { position: 'Giám đốc', fullName: 'Nguyễn Văn Mẫu' },
  });
  const file = readPdfFile(plain);
  const large = Buffer.concat([plain, incrementFor(file, new Map(fillings[filling](bytes).map((each, index) => [file.size + index, each]))).bytes]);
  const at = now - second * 1000;
  const once = await signPdf(large, authority.credentialFor(person), { at, image: 'signature' });
  return signPdf(once, authority.credentialFor(organisation), { at, image: 'seal' });
}

async function millisecondsOf(act: () => unknown): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

const middle = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;

/** The section of `npm run bench` about signatures. */
export async function signatures(): Promise<void> {
  console.log(`\nverifying a PDF with two signatures, RSA 2048 and SHA-256 (median of ${ROUNDS} different files)`);
  const folder = mkdtempSync(join(tmpdir(), 'lienthong-bench-'));
  const pdfsig = spawnSync('pdfsig', ['-v']).error ? undefined : 'pdfsig';
  try {
    for (const bytes of [1_000_000, 20_000_000]) {
      for (const filling of Object.keys(fillings) as (keyof typeof fillings)[]) await compare(bytes, filling, join(folder, 'signed.pdf'), pdfsig);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  if (!pdfsig) console.log('  pdfsig (poppler-utils) is not installed here: no comparison');
  await packets();
}

async function compare(bytes: number, filling: keyof typeof fillings, path: string, pdfsig: string | undefined): Promise<void> {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const pdf = await signed(bytes, filling, round);
    writeFileSync(path, pdf);
    let good = 0;
    const own = await millisecondsOf(async () => {
      good = (await verifyPdf(pdf, options)).signatures.filter(({ standing }) => standing === 'valid').length;
    });
    let told = 'Signature is Valid. Signature is Valid.';
    const other = await millisecondsOf(() => pdfsig && (told = spawnSync(pdfsig, ['-nocert', path], { encoding: 'utf8' }).stdout));
    // A figure of somebody who found something else would be worthless.
    if (good !== 2 || told.match(/Signature is Valid/g)?.length !== 2) throw new Error(`${good} signatures valid here, there: ${told}`);
    // The first round warms up.
    if (round === 0) continue;
    ours.push(own);
    theirs.push(other);
  }
  const ratio = pdfsig ? `   pdfsig ${middle(theirs).toFixed(0).padStart(4)} ms, ours ${(middle(ours) / middle(theirs)).toFixed(2)} × its time` : '';
  console.log(`  ${`${bytes / 1e6} MB, ${filling}`.padEnd(34)} ${middle(ours).toFixed(1).padStart(6)} ms${ratio}`);
}

async function packets(): Promise<void> {
  const small = readFileSync(new URL('../schemas/examples/valid/new.edxml', import.meta.url), 'utf8');
  const packet = Buffer.from(small.replace(/(ContentTransferEncoded>)[^<]*/, (_, tag: string) => tag + Buffer.alloc(15_000_000).toString('base64')));
  const times: number[] = [];
  const signedPacket = signXml(packet, authority.credentialFor(organisation));
  for (let round = 0; round <= ROUNDS; round += 1) {
    times.push(
      await millisecondsOf(async () => {
        const { judgement } = await verifyXml(signedPacket, options);
        if (judgement?.standing !== 'valid') throw new Error(judgement?.detail ?? 'no signature found');
      }),
    );
  }
  console.log(`\nverifying the signature of a packet of ${Math.round(packet.length / 1e6)} MB`);
  console.log(`  XML signature                      ${middle(times.slice(1)).toFixed(1).padStart(6)} ms`);
}
