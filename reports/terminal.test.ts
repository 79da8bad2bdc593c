import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toCertificate } from './certificate.ts';
import { toResults } from './results.ts';
import {
  nonconformity,
  sampleExamination,
  sampleRequirement,
  sampleRules,
  sampleRun,
  undecidable,
  type SampleScenario,
} from './sample-run.ts';
import { pageOne } from './terminal.ts';

const catalogue = [
  sampleRequirement('A'),
  sampleRequirement('B', { grade: 'S' }),
  sampleRequirement('C', { notTested: { vi: 'xem hồ sơ', en: 'see papers' } }),
  sampleRequirement('D'),
];
const escape = {
  ...nonconformity,
  attach: [{ type: 'nonconformity', expected: 'có lý do', observed: '\u{1B}[2J\u{7}trống', evidence: [] }],
};
const suite: readonly SampleScenario[] = [
  { tags: ['@A', '@positive'] },
  { tags: ['@A', '@negative'], steps: [escape] },
  { tags: ['@B', '@positive'], steps: [nonconformity] },
  { tags: ['@D', '@positive'], steps: [undecidable('ENVIRONMENT')] },
];
const results = toResults(sampleRun(suite), sampleRules(catalogue), sampleExamination);

test('page one says decision, findings with clause and way to reproduce, what was not verified, files', () => {
  const page = pageOne(results, 'vi', ['runs/1/report.html']);
  assert.match(page, /^KẾT LUẬN: KHÔNG ĐẠT \(NOT CONFORMANT\)\n/);
  assert.match(page, /✖ A {2}Quyết định 28\/2018\/QĐ-TTg, Điều 8 khoản 1/);
  assert.match(page, /Câu của A phải đúng\./);
  assert.match(page, /Phải: có lý do/);
  assert.match(page, /Chạy lại: lienthong certify --sut reference --tags "@A"/);
  assert.match(page, /Những gì chưa được kiểm chứng \(2\)[^]*\? chưa rõ \(1\): D[^]*○ không kiểm thử \(1\): C/);
  assert.match(page, /Lưu ý\n[^]*✖ B/);
  assert.match(page, /Tệp kết quả\n {2}runs\/1\/report\.html/);
  assert.ok(page.includes(results.verdictDigest));
});

test('page one speaks English', () => {
  const page = pageOne(results, 'en');
  assert.match(
    page,
    /^DECISION: NOT CONFORMANT\n {2}- a mandatory requirement is violated \(1\): A\n {2}- a mandatory requirement is undetermined \(1\): D\n/,
  );
  assert.match(page, /Requirements: 2 violated · 1 undetermined · 1 untested/);
  assert.match(page, /Scenarios: 1 pass · 2 fail · 1 inconclusive/);
});

test('page one: a system under test can not drive the terminal, lines fit', () => {
  const page = pageOne(results, 'vi');
  assert.doesNotMatch(page, /(?!\n)\p{Cc}/u);
  assert.ok(
    page.split('\n').every((line) => line.length <= 110),
    page,
  );
});

test('page one names who stands for the paper: level, issuer, attempts, validity', () => {
  const issuer = { name: 'C=VN, O=Liên Thông\\, tự kiểm tra, CN=Bàn 1', fingerprint: 'ab'.repeat(32), selfMade: true };
  const attempt = { id: 'run-1', at: '2026-11-24T08:00:00+07:00', version: '1', build: '', selection: '', decision: null };
  const issue = { id: 'run-2', issuedAt: '2026-11-24T10:00:00+07:00', marker: null, issuer, validUntil: '2027-11-24T10:00:00+07:00', attempts: [attempt, { ...attempt, id: 'run-2' }] };
  const page = pageOne(results, 'vi', [], toCertificate(results, issue));
  assert.match(page, /Mức bảo đảm: tự kiểm tra \(1\/3\)\nBên niêm phong: Bàn 1 \(Liên Thông, tự kiểm tra\) \(khóa do bộ kiểm thử tự tạo[^)]*\)\nSố lần thử của đợt này: 2\nSố báo cáo: run-2, có giá trị đến 2027/);
  assert.match(pageOne(results, 'en', [], toCertificate(results, { ...issue, issuer: null })), /Sealed by: nobody/);
});

test('page one of an empty run says so', () => {
  const page = pageOne(toResults([], sampleRules([]), sampleExamination), 'en');
  assert.match(page, /^DECISION: INCOMPLETE\n[^]*- no scenario was selected/);
});
