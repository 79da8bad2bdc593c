/** What the examiner sees of the images on signatures: drawn lines, pixels, forms in forms; and what it admits not to see. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { readPdfFile } from '../protocol/pdf/file.ts';
import { incrementFor } from '../protocol/pdf/increment.ts';
import { makeDocumentPdf } from '../protocol/pdf.ts';
import { signPdf } from '../protocol/signatures/sign-pdf.ts';
import { createAuthority } from '../simulator/pki/authority.ts';
import { imagesOn } from '../steps/appearances.ts';

const now = Date.parse('2026-11-24T09:00:00+07:00');
const authority = createAuthority({ clock: { now: () => now } });
const organisation = { kind: 'organisation', organId: 'Y98.10', organName: 'Sở Thử nghiệm tỉnh Mẫu' } as const;

async function signed(image?: 'signature' | 'seal'): Promise<Uint8Array> {
  const plain = await makeDocumentPdf({ organName: 'Sở Thử nghiệm', code: '28/QĐ-STN', place: 'Mẫu', date: '2026-11-24', typeName: 'Quyết định', subject: 'Về việc thử', body: ['Nội dung.'], signer: { position: 'Giám đốc', fullName: 'Nguyễn Văn Mẫu' } });
  return signPdf(plain, authority.credentialFor(organisation), { at: now, ...(image && { image }) });
}

/** The same file with other appearance streams in the place of the seal's; it is looked at, not verified. */
async function showing(...streams: readonly { readonly head: string; readonly data: Buffer }[]) {
  const pdf = await signed('seal');
  const file = readPdfFile(pdf);
  const form = [...file.entries].filter(([, entry]) => entry !== 'free').map(([number]) => number).find((number) => /\/Subtype \/Form\b/.test(file.text(number)))!;
  const objects = streams.map(({ head, data }, index): [number, Buffer] => {
    const text = `<< /Type /XObject ${head.replaceAll('NEXT', `${file.size + index} 0 R`)} /Length ${data.length} >>\nstream\n`;
    return [index === 0 ? form : file.size + index - 1, Buffer.concat([Buffer.from(text, 'latin1'), data, Buffer.from('\nendstream')])];
  });
  const { bytes } = incrementFor(file, new Map(objects));
  const [shown] = imagesOn(Buffer.concat([pdf, bytes]));
  return shown!.ink;
}

const lines = (text: string) => ({ head: '/Subtype /Form /BBox [0 0 9 9]', data: Buffer.from(text, 'latin1') });
const pixels = (...colour: readonly number[]): Buffer => Buffer.concat([Buffer.alloc(900, 255), ...Array.from({ length: 300 }, () => Buffer.from(colour))]);
const around = { head: '/Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /Im0 NEXT >> >>', data: Buffer.from('q 9 0 0 9 0 0 cm /Im0 Do Q', 'latin1') };
const picture = (data: Buffer, rest = '') => ({ head: `/Subtype /Image /Width 20 /Height 30 /ColorSpace /DeviceRGB /BitsPerComponent 8 ${rest}`, data });

test('the images our own signatures show have their ink and their place', async () => {
  for (const [image, ink] of [['signature', 'blue'], ['seal', 'red']] as const) {
    const [shown, ...others] = imagesOn(await signed(image));
    assert.equal(shown?.ink, ink);
    assert.ok(shown.box[2] > shown.box[0] && shown.page !== undefined && shown.byteRange.length === 4);
    assert.equal(others.length, 0);
  }
});

test('a signature that shows nothing has no image, a file that is none has none either', async () => {
  assert.deepEqual(imagesOn(await signed()), []);
  assert.deepEqual(imagesOn(Buffer.from('%PDF-1.7 and no more')), []);
});

const CASES = {
  'red in CMYK': [[lines('0 1 1 0 K 1 1 m 8 8 l S')], 'red'],
  'blue in a general colour space': [[lines('0 0.2 0.8 SCN 1 1 m 8 8 l S')], 'blue'],
  'black and grey are no ink': [[lines('0 0 0 RG 0.5 g 1 1 m 8 8 l S')], undefined],
  'a packed stream': [[{ head: '/Subtype /Form /Filter /FlateDecode', data: deflateSync(Buffer.from('1 0 0 RG 1 1 m 8 8 l S')) }], 'red'],
  'a picture in red': [[around, picture(pixels(200, 20, 30))], 'red'],
  'a packed picture in blue': [[around, picture(deflateSync(pixels(20, 40, 190)), '/Filter /FlateDecode')], 'blue'],
  'a photograph can not be told': [[around, picture(Buffer.from([0xff, 0xd8, 0xff]), '/Filter /DCTDecode')], undefined],
} as const satisfies Record<string, readonly [readonly { head: string; data: Buffer }[], string | undefined]>;

for (const [what, [streams, ink]] of Object.entries(CASES)) {
  test(`ink: ${what}`, async () => {
    assert.equal(await showing(...streams), ink);
  });
}
