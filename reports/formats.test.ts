import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { loadCatalogue, loadChapters } from '../requirements/catalogue.ts';
import { toCertificate } from './certificate.ts';
import { render } from './formats.ts';
import { clean } from './formats/clean.ts';
import { renderJunit } from './formats/junit.ts';
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
import type { Results } from './shape.ts';

const issue = { id: 'run-1', issuedAt: '2026-11-24T10:00:00+07:00', marker: null, issuer: null, validUntil: '2027-11-24T10:00:00+07:00' };
const catalogue = [
  sampleRequirement('A'),
  sampleRequirement('B', { chapter: 'sending', grade: 'S' }),
  sampleRequirement('C', { role: 'axis' }),
  sampleRequirement('NOT-TESTED', { notTested: { vi: 'xem hồ sơ', en: 'see papers' } }),
];
const hostile = `</script><script>alert(1)</script> ]]> & "\u{0}\u{1B}[2J\u{D800} e\u{301} <`;
const hostileFinding = {
  ...nonconformity,
  attach: [{ type: 'nonconformity', expected: hostile, observed: `\u{338}${hostile}`, evidence: [1] }],
};
const suite: readonly SampleScenario[] = [
  { tags: ['@A', '@positive'], facts: { touched: ['recallAck'], journal: 'journal/một hai.ndjson' } },
  { tags: ['@A', '@negative'], steps: [hostileFinding] },
  { tags: ['@A', '@negative'], steps: [engineError] },
  { tags: ['@A', '@negative'], steps: [undecidable('ENVIRONMENT')] },
  { tags: ['@A', '@negative'], attempts: [] },
  { tags: ['@B', '@positive'], steps: [nonconformity] },
];

function resultsOf(scenarios: readonly SampleScenario[], finished = true): Results {
  return toResults(sampleRun(scenarios, { finished }), sampleRules(catalogue), sampleExamination);
}

function files(results: Results, language: 'vi' | 'en' = 'vi'): Record<string, string> {
  const rendered = render({ results, certificate: toCertificate(results, issue), language });
  return Object.fromEntries(rendered.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]));
}

function junit(results: Results) {
  const xml = renderJunit(results, 'en');
  assert.equal(XMLValidator.validate(xml), true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name) => ['testsuite', 'testcase'].includes(name),
  });
  return parser.parse(xml).testsuites;
}

test('the files of a run, equal bytes for equal input', () => {
  assert.deepEqual(Object.keys(files(resultsOf(suite))), [
    'results.json',
    'certificate.json',
    'report.html',
    'junit.xml',
    'ctrf.json',
    'earl.jsonld',
  ]);
  assert.deepEqual(files(resultsOf(suite)), files(resultsOf(suite)));
  assert.deepEqual(JSON.parse(files(resultsOf(suite))['results.json']!), JSON.parse(JSON.stringify(resultsOf(suite))));
});

test('HTML: one NFC file, offline, every requirement and scenario in it, both languages', () => {
  const html = files(resultsOf(suite))['report.html']!;
  assert.equal(html, html.normalize('NFC'));
  assert.doesNotMatch(html, /(src|href)="(https?:)?\/\//);
  assert.doesNotMatch(html, /@import|url\(/);
  for (const { id, text } of catalogue) {
    assert.ok(html.includes(`id="${id}"`), id);
    assert.ok(html.includes(text.vi) && html.includes(text.en), id);
  }
  for (let n = 1; n <= suite.length; n += 1) assert.ok(html.includes(`Kịch bản số ${n}`), `scenario ${n}`);
  assert.match(html, /<html lang="vi">/);
  assert.match(files(resultsOf(suite), 'en')['report.html']!, /<html lang="en">/);
  assert.match(html, /KHÔNG ĐẠT/);
  assert.match(html, /NOT CONFORMANT/);
  assert.match(html, /lienthong certify --sut reference --tags &quot;@A&quot;/);
  assert.match(html, /href="\.\/journal\/m%E1%BB%99t%20hai\.ndjson"/);
});

test('HTML: the whole catalogue is in it, run or not', () => {
  const results = toResults(
    sampleRun([]),
    sampleRules(loadCatalogue(), { chapters: loadChapters() }),
    sampleExamination,
  );
  const html = files(results)['report.html']!;
  assert.ok(results.requirements.length > 100);
  for (const { id } of results.requirements) assert.ok(html.includes(`id="${id}"`), id);
  for (const { title } of loadChapters()) assert.ok(html.includes(title.en), title.en);
  assert.equal(html, html.normalize('NFC'));
});

test('HTML: pairs of languages are complete, ids are unique, links lead somewhere, every table head has a scope', () => {
  const html = files(resultsOf(suite))['report.html']!;
  assert.equal(html.split('data-l="vi"').length, html.split('data-l="en"').length);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  assert.equal(new Set(ids).size, ids.length);
  for (const [, target] of html.matchAll(/(?:href="#|aria-labelledby="|for=")([^"]+)"/g))
    assert.ok(ids.includes(target), target);
  assert.doesNotMatch(html, /<th(?! scope=)[ >]/);
});

test('HTML: what a system under test says stays text', () => {
  const html = files(resultsOf(suite))['report.html']!;
  assert.equal(html.match(/<script/g)?.length, 1);
  assert.ok(!html.includes('alert(1)</script>'));
  assert.doesNotMatch(html, /(?!\n)\p{Cc}/u);
  const policy = html.match(/Content-Security-Policy" content="([^"]+)"/)?.[1];
  assert.match(policy!, /default-src 'none'.*script-src 'sha256-[^']+'/);
});

test('HTML: a thousand scenarios stay under 5 MB', () => {
  const many = Array.from({ length: 1_000 }, (_, n): SampleScenario => {
    const steps = n % 3 === 0 ? [nonconformity] : [{}, {}];
    return {
      tags: [`@R${n % 160}`, n % 2 ? '@positive' : '@negative'],
      steps,
      facts: { journal: `journal/${n}.ndjson`, touched: ['a', 'b'] },
    };
  });
  const large = Array.from({ length: 160 }, (_, n) => sampleRequirement(`R${n}`));
  const results = toResults(sampleRun(many), sampleRules(large), sampleExamination);
  assert.equal(results.counts.scenarios.total, 1_000);
  assert.ok(files(results)['report.html']!.length < 5_000_000);
});

test('JUnit: fail is failure, error is error, the undecided are skipped, counted and explained', () => {
  const { testsuite, ...totals } = junit(resultsOf(suite));
  const [signature] = testsuite;
  assert.deepEqual([totals.tests, totals.failures, totals.errors], ['6', '1', '1']);
  assert.deepEqual(
    [signature.name, signature.tests, signature.failures, signature.errors, signature.skipped],
    ['signature', '5', '1', '1', '2'],
  );
  const [passed, failed, broken, undecided, missing] = signature.testcase;
  assert.deepEqual(Object.keys(passed), ['classname', 'name', 'time']);
  assert.equal(failed.failure.type, 'Nonconformity');
  assert.match(failed.failure['#text'], /Quyết định 28\/2018\/QĐ-TTg Điều 8 khoản 1[^]*Expected: [^]*Observed: /);
  assert.equal(broken.error.message, 'ENGINE_ERROR: x is not a function');
  assert.equal(undecided.skipped.message, 'ENVIRONMENT: unclear');
  assert.equal(missing.skipped.message, 'NOT_RUN: planned but never run');
});

test('JUnit: an advisory finding is said but turns no build red', () => {
  const { testsuite, failures, errors } = junit(
    resultsOf([{ tags: ['@A', '@positive'] }, { tags: ['@B', '@positive'], steps: [nonconformity] }]),
  );
  assert.deepEqual([failures, errors], ['0', '0']);
  assert.match(testsuite[1].testcase[0].skipped.message, /^advisory: NONCONFORMITY/);
});

test('JUnit: an incomplete examination is never green', () => {
  for (const results of [
    resultsOf([]),
    resultsOf([{ tags: ['@A', '@positive'] }], false),
    resultsOf([{ tags: ['@A', '@negative'] }]),
  ]) {
    assert.equal(results.decision, 'INCOMPLETE');
    const { testsuite, errors } = junit(results);
    assert.equal(errors, '1');
    assert.match(testsuite.at(-1).testcase[0].error.message, /^INCOMPLETE: /);
  }
});

test('clean: markup and NFC survive anything', () => {
  assert.equal(clean('Tiếng Việt'), 'Tiếng Việt');
  assert.equal(clean('e\u{301}'), 'é');
  assert.equal(`>${clean('\u{338}x')}`.normalize('NFC'), `>${clean('\u{338}x')}`);
  assert.equal(clean('a\u{0}\u{D800}\u{FFFE}b\n\t'), 'a\u{FFFD}\u{FFFD}\u{FFFD}b\n\t');
  assert.equal(clean('\u{1F600}'), '\u{1F600}');
});
