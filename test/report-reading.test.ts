/** certificate.pdf as a stranger gets it: page one is one page, the text comes out exactly, the QR code says which paper it is. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { makePdf } from '../protocol/pdf/maker.ts';
import { toCertificate, type Issue } from '../reports/certificate.ts';
import type { Waiver } from '../reports/examination.ts';
import { certificateSheet } from '../reports/formats/pdf.ts';
import { codeOf } from '../reports/formats/pdf/page-one.ts';
import { toResults } from '../reports/results.ts';
import { engineError, nonconformity, sampleExamination, sampleRequirement, sampleRules, sampleRun, undecidable, type SampleScenario } from '../reports/sample-run.ts';
import type { Results } from '../reports/shape.ts';
import { loadCatalogue, loadChapters } from '../requirements/catalogue.ts';
import { loadInstruments } from '../requirements/sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'lienthong-certificate-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const skipWithout = (...programs: readonly string[]) => {
  const missing = programs.filter((program) => spawnSync(program, ['--version']).error !== undefined);
  return { skip: missing.length > 0 && `${missing.join(', ')} not found` };
};

const catalogue = loadCatalogue();
const issue: Issue = {
  id: '20261124-090000-abcdef',
  issuedAt: '2026-11-24T10:00:00+07:00',
  marker: { killMatrix: { digest: 'sha256:aa', rate: 0.995 }, toleranceMatrix: { digest: 'sha256:bb', rate: 1 } },
  issuer: { name: 'C=VN, O=Liên Thông - tự kiểm tra\\, không phải cơ quan cấp, CN=Bàn tự kiểm tra 01', fingerprint: 'ab'.repeat(32), selfMade: true },
  validUntil: '2027-11-24T10:00:00+07:00',
  attempts: [
    { id: '20261123-080000-000001', at: '2026-11-23T08:00:00+07:00', version: '1.0', build: '', selection: '@SIG-TWO', decision: null },
    { id: '20261124-090000-abcdef', at: '2026-11-24T09:00:00+07:00', version: '1.0', build: '', selection: '', decision: 'CONFORMANT' },
  ],
};

/** A run of the whole catalogue: everything passes but what is named. */
function run(exceptions: Readonly<Record<string, Partial<SampleScenario>>> = {}, waivers: readonly Waiver[] = [], sut = sampleExamination.sut): Results {
  const scenarios = catalogue
    .filter(({ role, notTested }) => role !== 'axis' && !notTested)
    .map(({ id }, n): SampleScenario => ({ tags: [`@${id}`, '@positive'], name: `Kịch bản ${n} của ${id}`, facts: { journal: `journal/${id}.ndjson`, touched: ['recallAck'] }, ...exceptions[id] }));
  return toResults(sampleRun(scenarios), sampleRules(catalogue, { chapters: loadChapters(), instruments: loadInstruments(), waivers }), { ...sampleExamination, sut });
}
const pdfOf = (results: Results, issued: Issue = issue): Promise<Uint8Array> => makePdf(certificateSheet({ results, certificate: toCertificate(results, issued) }));

function textOf(pdf: Uint8Array, page?: number): string {
  const file = join(folder, 'text.pdf');
  writeFileSync(file, pdf);
  const range = page === undefined ? [] : ['-f', String(page), '-l', String(page)];
  const { status, stdout, stderr } = spawnSync('pdftotext', ['-enc', 'UTF-8', ...range, file, '-'], { encoding: 'utf8', maxBuffer: 50_000_000 });
  assert.equal(status, 0, stderr);
  return stdout;
}
/** Lines break where the page ends them: blanks do not count. */
const tight = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

const waiver: Waiver = { id: 'WVR-2026-0001', requirement: 'SIG-TWO', who: 'Sở Thử nghiệm tỉnh Mẫu', why: 'Chờ bản vá của nhà cung cấp', evidence: 'Công văn 12/STN-VP', expires: '2026-12-31', approvedBy: 'Bà Người Duyệt, Văn phòng' };
const found: Pick<SampleScenario, 'steps'> = { steps: [{ ...nonconformity, attach: [{ type: 'nonconformity', expected: 'có hai chữ ký số', observed: 'tệp 公文.pdf → chỉ một chữ ký \u{1F600}', evidence: [3, 4], fix: 'ký số cơ quan rồi mới gửi' }] }] };

test('equal input gives equal bytes', async () => {
  const sheet = certificateSheet({ results: run(), certificate: toCertificate(run(), issue) });
  // The printer remembers what it made; the note makes it print again.
  const again = { ...structuredClone(sheet), note: 'not printed' };
  assert.deepEqual(await makePdf(again), await makePdf(sheet));
  assert.notDeepEqual(await makePdf({ ...sheet, author: 'Người khác' }), await makePdf(sheet), 'the comparison can fail');
});

test('page one says what, for whom, on what basis, the decision, what was not verified, who seals it and how to check it', skipWithout('pdftotext'), async () => {
  const pdf = await pdfOf(run({ 'SIG-TWO': found }, [waiver]));
  const page = tight(textOf(pdf, 1));
  for (const said of [
    'Báo cáo tuân thủ (tự kiểm tra)', 'Conformance report (self-test)', 'ĐẠT, CÓ MIỄN TRỪ', 'CONFORMANT WITH WAIVERS', 'Văn thư Mẫu 1.0, Công ty Thử nghiệm', 'Mã cơ quan / Agency code: Y98.10',
    'national, 22/11/2026', 'Quyết định 28/2018/QĐ-TTg', '99.5 % hệ thống sai bị phát hiện', 'tự kiểm tra / self-test (1/3)', 'Bàn tự kiểm tra 01 (Liên Thông - tự kiểm tra, không phải cơ quan cấp)',
    'khóa do bộ kiểm thử tự tạo', '31/12/2026 23:59', 'Attempts of this campaign: 2', 'WVR-2026-0001 (đang áp dụng)', 'không kiểm thử / untested', 'verify bundle.zip', 'không phải là công bố hợp quy',
  ]) assert.ok(page.includes(tight(said)), said);
  assert.ok(tight(textOf(pdf, 2)).includes(tight('1. Kết quả theo văn bản và điều khoản')), 'the clauses begin on page two');
});

test('every clause, requirement and choice of the paper comes out of it exactly', skipWithout('pdftotext'), async () => {
  const results = run({ 'SIG-TWO': found });
  const text = tight(textOf(await pdfOf(results)));
  for (const { id, text: said, clauses } of results.requirements) {
    for (const each of [id, said.vi, said.en, ...clauses.map(({ instrument }) => instrument)]) assert.ok(text.includes(tight(each)), each);
  }
  for (const said of ['Phải / Expected: có hai chữ ký số', 'journal/SIG-TWO.ndjson #3 #4', 'ký số cơ quan rồi mới gửi', 'tệp [U+516C][U+6587].pdf -> chỉ một chữ ký [U+1F600]']) assert.ok(text.includes(tight(said)), said);
  assert.ok(text.includes(tight('20261123-080000-000001')) && text.includes(tight('bỏ dở / broken off')));
  assert.ok(!text.includes('MANIFEST'), 'it is made before the bundle is bound');
});

test('however much there is to say, page one stays one page', skipWithout('pdftotext'), async () => {
  const long = (text: string): string => `${text} `.repeat(40).trim();
  const many = catalogue.filter(({ grade, role, notTested }) => grade === 'M' && role !== 'axis' && !notTested);
  const steps = [found.steps!, [engineError], [undecidable('ENVIRONMENT')], [undecidable('TIMEOUT_NO_EVIDENCE')], [undecidable('NONDETERMINISTIC')]];
  const exceptions = Object.fromEntries(many.map(({ id }, n) => [id, { steps: steps[n % steps.length]! }]));
  const waivers = many.slice(0, 12).map(({ id }, n): Waiver => ({ ...waiver, id: `WVR-2026-${n}`, requirement: id, expires: n % 2 ? '2026-12-31' : '2026-01-01', approvedBy: long('Bà Người Duyệt'), why: long('Chờ bản vá') }));
  const sut = { vendor: long('Công ty Thử nghiệm'), product: long('Phần mềm văn thư'), version: '1.2.3', build: 'f'.repeat(64), agency: 'Y98.10' };
  const pdf = await pdfOf(run(exceptions, waivers, sut), { ...issue, issuer: { ...issue.issuer!, name: `O=${long('Cơ quan')}, CN=${long('Người niêm phong')}` } });
  assert.ok(tight(textOf(pdf, 1)).includes(tight('neither a declaration nor a certification')), 'its last sentence is on page one');
  assert.ok(tight(textOf(pdf, 2)).includes(tight('1. Kết quả theo văn bản và điều khoản')));
});

test('head and foot: number, verdict digest and page on every page', skipWithout('pdftotext'), async () => {
  const results = run();
  const pages = textOf(await pdfOf(results)).split('\f').slice(0, -1);
  assert.ok(pages.length > 10);
  for (const [n, page] of pages.entries()) {
    assert.ok(tight(page).includes(tight(`${issue.id} · ${results.verdictDigest}`)), `page ${n + 1}`);
    assert.ok(tight(page).includes(tight(`Trang / page ${n + 1}/${pages.length}`)), `page ${n + 1}`);
  }
});

test('the QR code decodes to report number and verdict digest', skipWithout('pdftoppm', 'zbarimg'), async () => {
  const results = run();
  writeFileSync(join(folder, 'qr.pdf'), await pdfOf(results));
  assert.equal(spawnSync('pdftoppm', ['-r', '200', '-png', '-singlefile', '-f', '1', '-l', '1', join(folder, 'qr.pdf'), join(folder, 'qr')]).status, 0);
  const { stdout } = spawnSync('zbarimg', ['--quiet', '--raw', join(folder, 'qr.png')], { encoding: 'utf8' });
  assert.equal(stdout.trim(), codeOf(issue.id, results.verdictDigest));
});

test('an axis examined, an empty run and a run of nobody give a paper, too', async () => {
  for (const results of [toResults([], sampleRules([]), sampleExamination), toResults(sampleRun([{ tags: ['@A', '@positive'] }]), sampleRules([sampleRequirement('A')]), { ...sampleExamination, examined: 'axis' })]) {
    const pdf = await pdfOf(results, { ...issue, issuer: null, marker: null, attempts: [] });
    assert.equal(Buffer.from(pdf.subarray(0, 5)).toString(), '%PDF-');
  }
});
