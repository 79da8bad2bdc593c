import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { toCertificate } from './certificate.ts';
import { toResults } from './results.ts';
import { sampleExamination, sampleRequirement, sampleRules, sampleRun } from './sample-run.ts';

const schema = readFileSync(new URL('../schemas/certificate/certificate.schema.json', import.meta.url), 'utf8');
const validCertificate = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false }).compile(JSON.parse(schema));
const issue = { id: 'run-1', issuedAt: '2026-11-24T10:00:00+07:00', marker: null, issuer: null, validUntil: '2027-11-24T10:00:00+07:00' };
const results = toResults(sampleRun([{ tags: ['@A', '@positive'] }]), sampleRules([sampleRequirement('A')]), sampleExamination);

test('the title says self-test for a self-made issuer, not for one that was brought; the level is said in both', () => {
  const sealedBy = (selfMade: boolean) =>
    toCertificate(results, { ...issue, issuer: { name: 'CN=Người Cấp', fingerprint: 'ab'.repeat(32), selfMade } });
  assert.match(sealedBy(true).title.vi, /tự kiểm tra/);
  assert.doesNotMatch(sealedBy(false).title.vi + sealedBy(false).title.en, /tự kiểm tra|self-test/);
  assert.equal(sealedBy(false).assurance, 'self-test');
});

test('instruments are told with kind and dates, law first; attempts as the ledger has them', () => {
  const known = new Map([
    ['QCVN 1', { name: 'QCVN 1', kind: 'standard' as const, vi: 'quy chuẩn', en: 'standard' }],
    ['Luật 2', { name: 'Luật 2', kind: 'law' as const, vi: 'luật', en: 'law', inForce: { from: '2020-01-01' } }],
  ]);
  const clauses = (['QCVN 1', 'Luật 2', 'Khác 3'] as const).map((instrument) => ({ instrument, confidence: 'V' as const }));
  const cited = [sampleRequirement('A', { clauses: clauses as never })];
  const rules = sampleRules(cited, { instruments: known });
  const attempts = [{ id: 'run-0', at: '2026-11-24T08:00:00+07:00', version: '1', build: '', selection: '', decision: null }];
  const paper = toCertificate(toResults(sampleRun([{ tags: ['@A', '@positive'] }]), rules, sampleExamination), { ...issue, attempts });
  assert.deepEqual(paper.scope.instruments.map(({ name, kind }) => [name, kind]), [['Luật 2', 'law'], ['QCVN 1', 'standard'], ['Khác 3', undefined]]);
  assert.deepEqual(paper.attempts, attempts);
  assert.ok(validCertificate(JSON.parse(JSON.stringify(paper))), JSON.stringify(validCertificate.errors));
});
