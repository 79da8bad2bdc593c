import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { makeAttachmentPdf } from '../pdf.ts';
import { firstPage, readPdfFile, rootOf } from './file.ts';
import { incrementFor } from './increment.ts';

/** A file as office programs write it: objects in an object stream, places in a cross-reference stream with row predictor. */
function packedPdf(): Buffer {
  const texts = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'];
  const places = texts.map((_, index) => texts.slice(0, index).join(' ').length + (index > 0 ? 1 : 0));
  const index = texts.map((_, number) => `${number + 1} ${places[number]}`).join(' ');
  const members = deflateSync(Buffer.from(`${index} ${texts.join(' ')}`, 'latin1'));
  const head = Buffer.from('%PDF-1.7\n', 'latin1');
  const holder = Buffer.concat([
    Buffer.from(`4 0 obj\n<< /Type /ObjStm /N 3 /First ${index.length + 1} /Filter /FlateDecode /Length ${members.length} >>\nstream\n`, 'latin1'),
    members,
    Buffer.from('\nendstream\nendobj\n', 'latin1'),
  ]);
  const at = head.length + holder.length;
  const rows = [[0, 0, 0], [2, 4, 0], [2, 4, 1], [2, 4, 2], [1, head.length, 0], [1, at, 0]].map(([type, second, third]) => [type!, second! >> 8, second! & 255, third!]);
  const predicted = rows.flatMap((row, number) => [2, ...row.map((byte, column) => (byte - (rows[number - 1]?.[column] ?? 0)) & 255)]);
  const data = deflateSync(Buffer.from(predicted));
  const xref = `5 0 obj\n<< /Type /XRef /W [1 2 1] /Size 6 /Root 1 0 R /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 4 >> /Length ${data.length} >>\nstream\n`;
  return Buffer.concat([head, holder, Buffer.from(xref, 'latin1'), data, Buffer.from(`\nendstream\nendobj\nstartxref\n${at}\n%%EOF\n`, 'latin1')]);
}

test('objects in streams are found, and what is added to such a file is found again', () => {
  const file = readPdfFile(packedPdf());
  assert.equal(file.xrefInStream, true);
  assert.equal(rootOf(file), 1);
  assert.equal(firstPage(file), 3);
  const { bytes } = incrementFor(file, new Map([[3, '<< /Type /Page /Parent 2 0 R /Rotate 90 >>'], [file.size, '<< /Added true >>']]));
  const longer = readPdfFile(Buffer.concat([file.bytes, bytes]));
  assert.equal(longer.dictionary(firstPage(longer)).get('Rotate'), '90');
  assert.equal(longer.dictionary(file.size).get('Added'), 'true');
  assert.equal(longer.dictionary(1).get('Type'), '/Catalog');
});

test('an earlier revision is read as it was', async () => {
  const pdf = await makeAttachmentPdf('Phụ lục', ['Nội dung']);
  const file = readPdfFile(pdf);
  const page = firstPage(file);
  const { bytes } = incrementFor(file, new Map([[page, '<< /Type /Page /Changed true >>']]));
  const both = Buffer.concat([pdf, bytes]);
  assert.equal(readPdfFile(both).dictionary(page).get('Changed'), 'true');
  assert.equal(readPdfFile(both, pdf.length).dictionary(page).has('Changed'), false);
});

for (const [what, spoil, says] of [
  ['a circle of tables', (text: string) => text.replace(/trailer\s*<</, `trailer\n<< /Prev ${/startxref\s+(\d+)/.exec(text)![1]}`), /circle/],
  ['an entry that points to another object', (text: string) => text.replace(/\n1 0 obj/, '\n9 0 obj'), /object 1 .* not in the file/],
  ['no end', (text: string) => text.slice(0, text.lastIndexOf('startxref')), /startxref/],
] as const) {
  test(`a file with ${what} is refused in one sentence`, () => {
    const body = '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] >>\nendobj\n';
    const row = (number: number): string => `${String(body.indexOf(`${number} 0 obj`)).padStart(10, '0')} 00000 n \n`;
    const text = `${body}xref\n0 3\n0000000000 65535 f \n${row(1)}${row(2)}trailer\n<< /Size 3 /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
    assert.equal(readPdfFile(Buffer.from(text, 'latin1')).dictionary(1).get('Type'), '/Catalog');
    assert.throws(() => readPdfFile(Buffer.from(spoil(text), 'latin1')).dictionary(1), { message: says });
  });
}
