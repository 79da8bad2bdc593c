/** The exports of a run keep to the published shape of their format, and none of them makes green what is not. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { compileSchema } from '../protocol/edxml/xml.ts';
import { toCertificate } from '../reports/certificate.ts';
import type { Waiver } from '../reports/examination.ts';
import { render } from '../reports/formats.ts';
import { toResults } from '../reports/results.ts';
import { engineError, nonconformity, sampleExamination, sampleRequirement, sampleRules, sampleRun, undecidable, type SampleScenario } from '../reports/sample-run.ts';
import type { Results } from '../reports/shape.ts';

const schemaFile = (name: string): Buffer => readFileSync(new URL(`../schemas/exports/${name}`, import.meta.url));
const ajv = new Ajv2020({ allErrors: true, strictTypes: false, strictRequired: false, strictTuples: false });
addFormats.default(ajv);
const keepsTo = { ctrf: ajv.compile(JSON.parse(schemaFile('ctrf.schema.json').toString())), earl: ajv.compile(JSON.parse(schemaFile('earl.schema.json').toString())) };
const junitProblems = compileSchema(schemaFile('junit.rng'));

const catalogue = [
  sampleRequirement('A'),
  sampleRequirement('B', { chapter: 'sending', grade: 'S' }),
  sampleRequirement('C', { role: 'axis' }),
  sampleRequirement('D', { notTested: { vi: 'xem hồ sơ', en: 'see papers' } }),
  sampleRequirement('E'),
];
const all: readonly SampleScenario[] = [
  { tags: ['@A', '@positive'], facts: { journal: 'journal/một hai.ndjson', touched: ['recallAck'] } },
  { tags: ['@A', '@negative'], steps: [{ ...nonconformity, attach: [{ type: 'nonconformity', expected: ']]> & <a>', observed: '\u{0}"quoted"\u{D800}', evidence: [1] }] }] },
  { tags: ['@A', '@negative'], steps: [engineError] },
  { tags: ['@A', '@negative'], steps: [undecidable('ENVIRONMENT')] },
  { tags: ['@A', '@negative'], attempts: [] },
  { tags: ['@B', '@positive'], steps: [nonconformity] },
  { tags: ['@C', '@positive'] },
  { tags: ['@E', '@positive'], facts: { attested: true } },
  { tags: [] },
];
const waiver: Waiver = { id: 'WVR-1', requirement: 'A', who: 'Sở Thử nghiệm', why: 'chờ bản vá', evidence: 'CV 1', expires: '2026-12-31', approvedBy: 'Bà Người Duyệt' };

function resultsOf(scenarios: readonly SampleScenario[], waivers: readonly Waiver[] = []): Results {
  return toResults(sampleRun(scenarios), sampleRules(catalogue, { waivers }), sampleExamination);
}
const issue = { id: 'run-1', issuedAt: '2026-11-24T10:00:00+07:00', marker: null, issuer: null, validUntil: '2027-11-24T10:00:00+07:00' };

function files(results: Results, language: 'vi' | 'en' = 'vi'): Record<string, string> {
  return Object.fromEntries(render({ results, certificate: toCertificate(results, issue), language }).map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]));
}

interface Ctrf {
  readonly results: {
    readonly summary: Record<string, number> & { readonly extra: { readonly decision: string; readonly waivers: readonly unknown[] } };
    readonly tests: readonly { readonly id: string; readonly name: string; readonly status: string; readonly rawStatus: string; readonly message?: string }[];
  };
}
interface Earl {
  readonly '@graph': readonly { readonly test?: { readonly '@id': string; readonly '@type': string }; readonly mode?: string; readonly result?: { readonly outcome: string; readonly info: Record<string, string> } }[];
}
const ctrf = (results: Results): Ctrf => JSON.parse(files(results)['ctrf.json']!) as Ctrf;
const earl = (results: Results): Earl => JSON.parse(files(results)['earl.jsonld']!) as Earl;

const runs = { whole: resultsOf(all), waived: resultsOf([all[1]!, { tags: ['@E', '@positive'] }], [waiver]), empty: resultsOf([]), green: resultsOf([{ tags: ['@A', '@positive'] }, { tags: ['@E', '@positive'] }]) };

test('CTRF, EARL and JUnit keep to their schemas, whatever came out and in both languages', () => {
  for (const [name, results] of Object.entries(runs)) {
    for (const language of ['vi', 'en'] as const) {
      const made = files(results, language);
      assert.ok(keepsTo.ctrf(JSON.parse(made['ctrf.json']!)), `${name} ${language}: ${JSON.stringify(keepsTo.ctrf.errors)}`);
      assert.ok(keepsTo.earl(JSON.parse(made['earl.jsonld']!)), `${name} ${language}: ${JSON.stringify(keepsTo.earl.errors)}`);
      assert.deepEqual(junitProblems(Buffer.from(made['junit.xml']!)), [], `${name} ${language}`);
    }
  }
});

test('the schemas refuse what is not of the format', () => {
  const { results, ...rest } = ctrf(runs.whole);
  assert.ok(!keepsTo.ctrf({ ...rest, results: { ...results, tests: [{ name: 'x', status: 'pass', duration: 1 }] } }));
  assert.ok(!keepsTo.ctrf({ ...rest, results: { ...results, verdicts: [] } }));
  const { '@graph': graph, ...context } = earl(runs.whole);
  assert.ok(!keepsTo.earl({ ...context, '@graph': graph.slice(1) }));
  assert.ok(!keepsTo.earl({ ...context, '@graph': [...graph.slice(0, 2), { ...graph[2], result: { '@type': 'TestResult', outcome: 'earl:fine' } }] }));
  assert.notDeepEqual(junitProblems(Buffer.from('<testsuites name="x" tests="0" failures="0" time="0"/>')), []);
});

test('CTRF: every scenario once, an incomplete examination is red, counts agree', () => {
  const { summary, tests } = ctrf(runs.whole).results;
  assert.equal(new Set(tests.map(({ id }) => id)).size, all.length);
  assert.deepEqual(
    tests.map(({ rawStatus, status }) => `${rawStatus} ${status}`),
    ['pass passed', 'fail failed', 'error failed', 'inconclusive other', 'notRun pending', 'fail other', 'notApplicable skipped', 'pass passed', 'error failed'],
  );
  assert.equal(summary['tests'], tests.length);
  assert.equal(['passed', 'failed', 'skipped', 'pending', 'other'].reduce((sum, status) => sum + summary[status]!, 0), tests.length);
  assert.deepEqual(ctrf(runs.empty).results.tests.map(({ rawStatus, status }) => `${rawStatus} ${status}`), ['INCOMPLETE failed']);
  assert.equal(ctrf(runs.green).results.summary['failed'], 0);
});

test('EARL: an assertion for the whole, for every requirement and every scenario, in its five words', () => {
  const assertions = earl(runs.whole)['@graph'].filter(({ test: about }) => about);
  assert.equal(assertions.length, 1 + catalogue.length + all.length);
  const outcomes = new Map(assertions.map(({ test: about, result }) => [about!['@id'].split(':').at(-1), result!.outcome]));
  assert.deepEqual(['A', 'B', 'C', 'D', 'E'].map((id) => outcomes.get(id)), ['earl:failed', 'earl:failed', 'earl:inapplicable', 'earl:untested', 'earl:passed']);
  assert.equal(assertions.find(({ test: about }) => about!['@id'].endsWith(':E'))!.mode, 'earl:manual');
  assert.equal(assertions[0]!.result!.outcome, 'earl:failed');
  assert.equal(earl(runs.empty)['@graph'][2]!.result!.outcome, 'earl:cantTell');
});

test('a waiver stands at the head of every format, and a waived finding turns nothing red', () => {
  const { 'junit.xml': junit, 'report.html': html, ...rest } = files(runs.waived);
  assert.equal(runs.waived.decision, 'CONFORMANT WITH WAIVERS');
  assert.match(junit!, /failures="0" errors="0"[^]*<property name="waiver" value="WVR-1 A: đang áp dụng, 2026-12-31"\/>[^]*waived WVR-1: NONCONFORMITY/);
  const { summary } = (JSON.parse(rest['ctrf.json']!) as Ctrf).results;
  assert.deepEqual([summary['failed'], summary.extra.decision, summary.extra.waivers.length], [0, 'CONFORMANT WITH WAIVERS', 1]);
  assert.match((JSON.parse(rest['earl.jsonld']!) as Earl)['@graph'][2]!.result!.info['en']!, /WVR-1 A in force/);
  assert.match(html!.slice(0, html!.indexOf('id="not-verified"')), /WVR-1[^]*Bà Người Duyệt/);
});
