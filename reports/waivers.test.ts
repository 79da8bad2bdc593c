import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toCertificate } from './certificate.ts';
import { exitCode } from './decision.ts';
import type { Waiver } from './examination.ts';
import { toResults } from './results.ts';
import { nonconformity, sampleExamination, sampleRequirement, sampleRules, sampleRun, undecidable, type SampleScenario } from './sample-run.ts';
import type { Results } from './shape.ts';
import { pageOne } from './terminal.ts';

const waiver: Waiver = {
  id: 'WVR-2026-0001',
  requirement: 'A',
  who: 'Sở Thử nghiệm tỉnh Mẫu',
  why: 'Chờ bản vá của nhà cung cấp',
  evidence: 'Công văn 12/STN-VP',
  expires: '2026-12-31',
  approvedBy: 'Bà Người Duyệt, Văn phòng',
};
const catalogue = [sampleRequirement('A'), sampleRequirement('B'), sampleRequirement('C', { grade: 'S' })];
const broken: readonly SampleScenario[] = [{ tags: ['@A', '@positive'], steps: [nonconformity] }, { tags: ['@B', '@positive'] }, { tags: ['@C', '@positive'] }];

function resultsOf(waivers: readonly Waiver[], suite = broken): Results {
  return toResults(sampleRun(suite), sampleRules(catalogue, { waivers }), sampleExamination);
}
const statesOf = (results: Results): readonly string[] => results.waivers.map(({ id, state }) => `${id} ${state}`);

test('a waiver in force: the requirement stays violated, the decision has another title, exit 0', () => {
  const results = resultsOf([waiver]);
  assert.equal(results.decision, 'CONFORMANT WITH WAIVERS');
  assert.equal(exitCode(results), 0);
  assert.equal(results.requirements[0]!.status, 'VIOLATED');
  assert.equal(results.requirements[0]!.waiver, 'WVR-2026-0001');
  assert.deepEqual(results.because.map(({ code, requirements }) => [code, requirements]), [['WAIVED', ['A']]]);
  assert.deepEqual(statesOf(results), ['WVR-2026-0001 applied']);
  assert.equal(results.verdictDigest, resultsOf([]).verdictDigest, 'a waiver changes no verdict');
});

test('a waiver holds on its last day and has no effect from the next one on', () => {
  assert.equal(resultsOf([{ ...waiver, expires: '2026-11-24' }]).decision, 'CONFORMANT WITH WAIVERS');
  const late = resultsOf([{ ...waiver, expires: '2026-11-23' }]);
  assert.equal(late.decision, 'NOT CONFORMANT');
  assert.equal(late.requirements[0]!.waiver, undefined);
  assert.deepEqual(late.because.map(({ code }) => code), ['VIOLATED', 'WAIVER_EXPIRED']);
  assert.deepEqual(statesOf(late), ['WVR-2026-0001 expired']);
});

test('an expired waiver blocks a system that keeps everything, too', () => {
  const clean = broken.map(({ tags }) => ({ tags }));
  assert.equal(resultsOf([], clean).decision, 'CONFORMANT');
  const late = resultsOf([{ ...waiver, expires: '2026-11-23' }], clean);
  assert.equal(late.decision, 'INCOMPLETE');
  assert.equal(exitCode(late), 3);
  assert.match(pageOne(late, 'vi'), /miễn trừ đã hết hạn[^]*WVR-2026-0001: A, đã hết hạn/);
});

test('a waiver nothing needs is reported and changes nothing: kept, advisory and unknown requirements', () => {
  const unneeded = ['B', 'C', 'GONE'].map((requirement, n) => ({ ...waiver, id: `WVR-${n}`, requirement }));
  const suite = [{ tags: ['@A', '@positive'] }, { tags: ['@B', '@positive'] }, { tags: ['@C', '@positive'], steps: [nonconformity] }];
  const results = resultsOf(unneeded, suite);
  assert.equal(results.decision, 'CONFORMANT');
  assert.deepEqual(statesOf(results), ['WVR-0 unneeded', 'WVR-1 unneeded', 'WVR-2 unneeded']);
  assert.match(pageOne(results, 'en'), /WVR-0: B, not needed/);
});

test('what could not be decided can be waived; an error of the harness can not', () => {
  const open: readonly SampleScenario[] = [{ tags: ['@A', '@positive'], steps: [undecidable('ENVIRONMENT')] }, { tags: ['@B', '@positive'] }];
  assert.equal(resultsOf([waiver], open).decision, 'CONFORMANT WITH WAIVERS');
  const engine: readonly SampleScenario[] = [{ tags: ['@A', '@positive'], steps: [{ status: 'FAILED', exception: { type: 'TypeError' } }] }, { tags: ['@B', '@positive'] }];
  assert.equal(resultsOf([waiver], engine).decision, 'INCOMPLETE');
});

test('waiving everything is no way to a certificate', () => {
  const all: readonly SampleScenario[] = [{ tags: ['@A', '@positive'], steps: [nonconformity] }, { tags: ['@B', '@positive'], steps: [nonconformity] }];
  const results = resultsOf([waiver, { ...waiver, id: 'WVR-2', requirement: 'B' }], all);
  assert.equal(results.decision, 'INCOMPLETE');
  assert.ok(results.because.some(({ code }) => code === 'NOTHING_SATISFIED'));
});

test('the certificate names the waivers and speaks no longer than the first of them to end', () => {
  const issue = { id: 'run-1', issuedAt: '2026-11-24T10:00:00+07:00', marker: null, issuer: null, validUntil: '2027-11-24T10:00:00+07:00' };
  const paper = toCertificate(resultsOf([waiver]), issue);
  assert.deepEqual(paper.waivers, [{ ...waiver, state: 'applied' }]);
  assert.equal(paper.validUntil, '2026-12-31T23:59:59+07:00');
  assert.equal(toCertificate(resultsOf([{ ...waiver, expires: '2030-01-01' }]), issue).validUntil, issue.validUntil);
  assert.equal(toCertificate(resultsOf([{ ...waiver, requirement: 'B' }]), issue).validUntil, issue.validUntil);
});
