import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { deflateSync, inflateSync } from 'node:zlib';
import { contentOf } from '../protocol/pdf/content.ts';
import { readPdfFile } from '../protocol/pdf/file.ts';
import { incrementFor } from '../protocol/pdf/increment.ts';
import type { Files } from '../reports/bundle/pack.ts';
import { toCertificate } from '../reports/certificate.ts';
import { toResults } from '../reports/results.ts';
import { nonconformity, sampleExamination, sampleRequirement, sampleRules, sampleRun } from '../reports/sample-run.ts';
import { differingReports, differingStatements } from './renderings.ts';
import { reportFiles } from './report-files.ts';

const issue = { id: 'run-1', issuedAt: '2026-11-24T10:00:00+07:00', marker: null, issuer: null, validUntil: '2027-11-24T10:00:00+07:00' };
const rules = sampleRules([sampleRequirement('A'), sampleRequirement('B')]);
const runs = { red: [{ tags: ['@A', '@positive'], steps: [nonconformity] }, { tags: ['@B', '@positive'] }], green: [{ tags: ['@A', '@positive'] }, { tags: ['@B', '@positive'] }] };

async function bundled(run: keyof typeof runs, language: 'vi' | 'en') {
  const results = toResults(sampleRun(runs[run]), rules, sampleExamination);
  const certificate = toCertificate(results, issue);
  const files: Files = new Map((await reportFiles({ results, certificate, language })).map(({ name, bytes }) => [name, bytes]));
  // Sealed later, so the certificate in the bundle has its evidence.
  return { files, certificate: toCertificate(results, issue, { manifest: `sha256:${'0'.repeat(64)}`, attempts: 1, ledger: `sha256:${'0'.repeat(64)}` }) };
}
let red: Awaited<ReturnType<typeof bundled>>;
let green: Awaited<ReturnType<typeof bundled>>;
before(async () => {
  red = await bundled('red', 'en');
  green = await bundled('green', 'vi');
});
const differing = async (files: Files): Promise<readonly string[]> => (await differingReports(files, red.certificate)).map(({ path }) => path);

test('the reports of a run are renderings of its results, in either language', async () => {
  assert.deepEqual(await differing(red.files), []);
  assert.deepEqual(await differingReports(green.files, green.certificate), []);
});

test('a rendering of other results is found and named, each kind of file', async () => {
  for (const name of ['certificate.pdf', 'report.html', 'junit.xml', 'ctrf.json', 'earl.jsonld']) {
    assert.deepEqual(await differing(new Map([...red.files, [name, green.files.get(name)!]])), [name]);
    assert.deepEqual(await differing(new Map([...red.files].filter(([each]) => each !== name))), [name], 'left out');
  }
});

test('results that put other words into the mouth of the law, or another status, are found and named', () => {
  const results = toResults(sampleRun(runs.red), rules, sampleExamination);
  const edited = (difference: object): typeof results => ({ ...results, requirements: [{ ...results.requirements[0]!, ...difference }, ...results.requirements.slice(1)] });
  assert.deepEqual(differingStatements(JSON.parse(JSON.stringify(results)) as typeof results, results), []);
  for (const difference of [{ text: { vi: 'Câu khác.', en: 'Another sentence.' } }, { weight: 'advisory' }, { status: 'SATISFIED' }, { waiver: 'WVR-1' }, { clauses: [] }]) {
    assert.deepEqual(differingStatements(edited(difference), results).map(({ path }) => path), ['results.json: A']);
  }
  assert.deepEqual(differingStatements({ ...results, advisories: ['A'] }, results).map(({ path }) => path), ['results.json: advisories']);
});

test('a PDF packed by another zlib says the same; one with other content, moved or added objects does not', async () => {
  const pdf = Buffer.from(red.files.get('certificate.pdf')!);
  const packed = repacked(pdf, (data) => data);
  assert.notDeepEqual(packed, pdf);
  assert.deepEqual(contentOf(packed), contentOf(pdf));
  assert.deepEqual(await differing(new Map([...red.files, ['certificate.pdf', packed]])), []);
  let first = true;
  const changed = repacked(pdf, (data) => {
    const other = first ? Buffer.concat([data, Buffer.from(' ')]) : data;
    first = false;
    return other;
  });
  const broken = Buffer.from(pdf.toString('latin1').replace(/\n(\d{9})(\d) 00000 n/, (_, most: string, last: string) => `\n${most}${(Number(last) + 1) % 10} 00000 n`), 'latin1');
  const added = Buffer.concat([pdf, incrementFor(readPdfFile(pdf), new Map([[1, '<< /Type /Note >>']])).bytes]);
  for (const wrong of [changed, broken, added, pdf.subarray(0, 500)]) {
    assert.deepEqual(await differing(new Map([...red.files, ['certificate.pdf', wrong]])), ['certificate.pdf']);
  }
});

/** The same file with every packed stream unpacked, changed and packed anew, and a cross-reference that fits. */
function repacked(pdf: Buffer, change: (data: Buffer) => Buffer): Buffer {
  const text = pdf.toString('latin1');
  const end = text.lastIndexOf('\nxref\n') + 1;
  const body = text.slice(0, end).replace(/\/Length (\d+)(\n(?:(?!stream\n)[^])*?)stream\n([^]*?)\nendstream/g, (whole, length: string, rest: string, data: string) => {
    if (!rest.includes('/FlateDecode')) return whole;
    assert.equal(data.length, Number(length));
    const again = deflateSync(change(inflateSync(Buffer.from(data, 'latin1'))), { level: 1 }).toString('latin1');
    return `/Length ${again.length}${rest}stream\n${again}\nendstream`;
  });
  const places = new Map([...body.matchAll(/(?<=\n)(\d+) 0 obj/g)].map(({ 1: number, index }) => [Number(number), index]));
  const table = text.slice(end).replace(/^\d{10} 00000 n/gm, () => '{}');
  let number = 0;
  const filled = table.replaceAll('{}', () => `${String(places.get((number += 1))).padStart(10, '0')} 00000 n`);
  return Buffer.from(`${body}${filled.replace(/startxref\n\d+/, `startxref\n${body.length}`)}`, 'latin1');
}
