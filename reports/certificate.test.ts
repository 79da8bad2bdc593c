import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { loadCatalogue, loadChapters } from '../requirements/catalogue.ts';
import { loadProfile } from '../requirements/profile.ts';
import { toCertificate } from './certificate.ts';
import { profileOf } from './examination.ts';
import { toResults } from './results.ts';
import {
  engineError,
  nonconformity,
  sampleExamination,
  sampleRequirement,
  sampleRules,
  sampleRun,
  undecidable,
  type SampleScenario,
} from './sample-run.ts';
import { blockers, decisions, reasons, statuses, verdicts } from './vocabulary.ts';

const schema = (name: string) =>
  JSON.parse(readFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), 'utf8'));
const resultsSchema = schema('results/results');
const certificateSchema = schema('certificate/certificate');
const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
const validResults = ajv.compile(resultsSchema);
const validCertificate = ajv.compile(certificateSchema);

const catalogue = [
  sampleRequirement('A', { choices: ['sendDeadline'] }),
  sampleRequirement('B', { notTested: { vi: 'xem hồ sơ', en: 'see papers' } }),
  sampleRequirement('C', { role: 'axis', chapter: 'axis' }),
  sampleRequirement('D', { grade: 'S', level: 'SHOULD' }),
  sampleRequirement('E', { when: ['scanning'] }),
];
const suite: readonly SampleScenario[] = [
  { tags: ['@A', '@positive'], facts: { touched: ['sendDeadline', 'recallAck'], journal: 'journal/1.ndjson' } },
  { tags: ['@A', '@negative'], steps: [{}, nonconformity], facts: { touched: ['recallAck'] } },
  { tags: ['@A', '@negative'], steps: [engineError] },
  { tags: ['@A', '@negative'], steps: [undecidable('NOT_SUPPORTED')] },
  { tags: ['@A', '@negative'], attempts: [] },
  { tags: ['@D', '@positive'], steps: [nonconformity] },
  { tags: ['@E', '@positive'], facts: { touched: ['onlyWhereItDoesNotApply'] } },
  { tags: [] },
];
const choices = [
  {
    name: 'recallAck',
    value: ['15', '03'],
    confidence: 'O',
    convention: true,
    text: { vi: 'báo lại', en: 'confirmation' },
  },
  { name: 'unused', value: 1 },
];
const examination = { ...sampleExamination, profile: { ...sampleExamination.profile, choices } };
const results = toResults(sampleRun(suite), sampleRules(catalogue, { ics: { scanning: false } }), examination);
const issue = {
  id: 'run-1',
  issuedAt: '2026-11-24T10:00:00+07:00',
  marker: { killMatrix: { digest: 'sha256:aa', rate: 0.98 } },
  issuer: null,
  validUntil: '2027-11-24T10:00:00+07:00',
};
const certificate = toCertificate(results, issue);

test('results and certificate keep to their schemas', () => {
  assert.ok(validResults(JSON.parse(JSON.stringify(results))), JSON.stringify(validResults.errors));
  assert.ok(validCertificate(JSON.parse(JSON.stringify(certificate))), JSON.stringify(validCertificate.errors));
  const empty = toResults([], sampleRules([]), sampleExamination);
  assert.ok(validResults(JSON.parse(JSON.stringify(empty))), JSON.stringify(validResults.errors));
  assert.ok(validCertificate(JSON.parse(JSON.stringify(toCertificate(empty, { ...issue, marker: null })))));
});

test('the schema refuses a pass that saw nothing and a verdict without a reason', () => {
  const changed = (difference: object) => {
    const copy = JSON.parse(JSON.stringify(results));
    Object.assign(copy.requirements[0].scenarios[0], difference);
    return copy;
  };
  assert.ok(validResults(changed({})));
  assert.ok(!validResults(changed({ stimuli: 0 })));
  assert.ok(!validResults(changed({ looked: 0 })));
  assert.ok(!validResults(changed({ verdict: 'fail' })));
  assert.ok(!validResults(changed({ verdict: 'passed' })));
});

test('the schemas know exactly the words of the vocabulary', () => {
  for (const { $defs } of [resultsSchema, certificateSchema]) {
    assert.deepEqual(new Set($defs.decision.enum), new Set(Object.keys(decisions)));
    assert.deepEqual(new Set($defs.status.enum), new Set(Object.keys(statuses)));
    assert.deepEqual(new Set($defs.verdict.enum), new Set(Object.keys(verdicts)));
    assert.deepEqual(new Set($defs.reasonCode.enum), new Set(Object.keys(reasons)));
    assert.deepEqual(new Set($defs.blocker.properties.code.enum), new Set(Object.keys(blockers)));
  }
});

test('an unsigned certificate calls itself a self-test and never a declaration of conformity', () => {
  assert.match(certificate.title.vi, /tự kiểm tra/);
  assert.match(certificate.title.en, /self-test/);
  assert.equal(certificate.assurance, 'self-test');
  assert.match(certificate.statement.vi, /không phải là công bố hợp quy/);
  assert.match(certificate.statement.en, /neither a declaration/);
});

test('the certificate says what was touched, what was not verified and what is advisory', () => {
  assert.deepEqual(certificate.assumptions, [
    {
      choice: 'recallAck',
      value: ['15', '03'],
      confidence: 'O',
      convention: true,
      text: { vi: 'báo lại', en: 'confirmation' },
      requirements: ['A'],
    },
    { choice: 'sendDeadline', requirements: ['A'] },
  ]);
  assert.deepEqual(
    certificate.notVerified.map(({ id, status }) => `${id} ${status}`),
    ['B UNTESTED', 'C NOT_APPLICABLE', 'E NOT_APPLICABLE'],
  );
  assert.deepEqual(certificate.advisories, ['D']);
  assert.deepEqual(certificate.requirements[0], {
    id: 'A',
    level: 'MUST',
    weight: 'mandatory',
    status: 'VIOLATED',
    scenarios: { pass: 1, fail: 1, inconclusive: 1, notRun: 1, error: 1 },
  });
  assert.deepEqual(certificate.scope.instruments, [{ name: 'Quyết định 28/2018/QĐ-TTg', requirements: 2 }]);
});

test('the profile of a run brings its choices, and the catalogue keeps to the schema', () => {
  const national = loadProfile('national');
  const profile = profileOf(national, 'sha256:00');
  const rules = sampleRules(loadCatalogue(), { judged: national.judges, chapters: loadChapters() });
  const whole = toResults(sampleRun([]), rules, { ...sampleExamination, profile });
  assert.ok(profile.choices!.find(({ name }) => name === 'recallAck')?.text?.vi);
  assert.ok(validResults(JSON.parse(JSON.stringify(whole))), JSON.stringify(validResults.errors));
  const weights = new Map(whole.requirements.map(({ id, weight }) => [id, weight]));
  for (const { id, grade } of loadCatalogue()) {
    if (grade === 'M' || grade === 'M-q') assert.equal(weights.get(id), 'mandatory', id);
    else assert.equal(weights.get(id), grade === 'P' && national.judges.has(id) ? 'mandatory' : 'advisory', id);
  }
});

test('equal input gives equal bytes', () => {
  const again = toResults(sampleRun(suite), sampleRules(catalogue, { ics: { scanning: false } }), examination);
  assert.equal(JSON.stringify(toCertificate(again, issue)), JSON.stringify(certificate));
});
