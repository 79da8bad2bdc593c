/** A bundle is what a stranger can check: nothing in it changes unnoticed, and a verdict that was edited is found by judging again. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import fc from 'fast-check';
import { checkSealed } from '../cli/sealed.ts';
import { deriveAgain } from '../cli/derive.ts';
import { bytesOf, PARTS, sealEvidence } from '../cli/evidence.ts';
import { openIssuer } from '../cli/issuer.ts';
import { reportFiles } from '../cli/report-files.ts';
import type { Finding, VerifyOptions } from '../cli/verification.ts';
import { attemptsOf, ledgerText, readLedger, type LedgerLine } from '../reports/bundle/ledger.ts';
import { CERTIFICATE, MANIFEST, SEAL } from '../reports/bundle/manifest.ts';
import { openBundle, packBundle, type Files } from '../reports/bundle/pack.ts';
import { verdictDigest } from '../reports/digest.ts';
import { renderJson } from '../reports/formats/json.ts';
import { toCertificate, type Certificate } from '../reports/certificate.ts';
import type { Results } from '../reports/shape.ts';
import { folder, lienthong } from './command.ts';

const TAGS = '@RX-MISADDRESSED or @SIG-TWO';
const options: VerifyOptions = { lang: 'en', json: false };
const home = folder();
let good: Files;
// What this process makes for itself, e.g. another issuer, lies elsewhere.
process.chdir(folder());

const ownIssuer = () => openIssuer({ issuer: join(home, 'runs', 'issuer', 'issuer.pem') }, Date.now());

/** Examines a few requirements and returns the bundle's files. */
async function bundleOf(name: string, args: readonly string[]): Promise<Files> {
  const out = join(home, name);
  const { err } = await lienthong(['certify', '--tags', TAGS, '--out', out, ...args], { cwd: home });
  const opened = openBundle(readFileSync(join(out, 'bundle.zip')));
  assert.ok(opened, err);
  assert.equal(opened.canonical, true);
  return opened.files;
}

async function findingsOf(files: Files, how: VerifyOptions = options): Promise<readonly Finding[]> {
  const opened = openBundle(packBundle(files))!;
  const sealed = await checkSealed(opened, how);
  if (sealed.findings.length > 0 || !sealed.certificate) return sealed.findings;
  return (await deriveAgain({ files, certificate: sealed.certificate }, how))!.findings;
}

before(async () => {
  good = await bundleOf('good', []);
});

test('a bundle made here verifies, as a command and with an equal digest', async () => {
  const { code, out } = await lienthong(['verify', join(home, 'good', 'bundle.zip'), '--json'], { cwd: home });
  const told = JSON.parse(out) as { valid: boolean; verdictDigest: string; derivedDigest: string };
  assert.equal(code, 0);
  assert.equal(told.valid, true);
  assert.equal(told.derivedDigest, told.verdictDigest);
});

test('in another time zone, another locale and another order it is the same', async () => {
  const env = { TZ: 'America/New_York', LC_ALL: 'C', LANG: 'C' };
  const { code, out } = await lienthong(['verify', join(home, 'good', 'bundle.zip'), '--json'], { cwd: home, env });
  assert.equal(code, 0, out);
  const shuffled = await bundleOf('shuffled', ['--order', 'random:7']);
  const read = (files: Files): Certificate => JSON.parse(Buffer.from(files.get(CERTIFICATE)!).toString('utf8')) as Certificate;
  assert.equal(read(shuffled).verdictDigest, read(good).verdictDigest);
});

test('one byte changed in any file is found, and the file is named', async () => {
  const paths = [...good.keys()];
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }), async (which, where, flip) => {
      const path = paths[which % paths.length]!;
      const bytes = Uint8Array.from(good.get(path)!);
      fc.pre(bytes.length > 0);
      bytes[where % bytes.length]! ^= flip;
      const { findings } = await checkSealed({ files: new Map([...good, [path, bytes]]), canonical: true }, options);
      assert.ok(findings.length > 0, path);
      assert.ok([path, CERTIFICATE, MANIFEST, SEAL].some((each) => findings.some((finding) => finding.path.startsWith(each))), `${path}: ${findings[0]?.path}`);
    }),
    { numRuns: 400, examples: paths.map((_, which) => [which, 17, 1]) },
  );
});

test('a file removed, added or swapped with another is found', async () => {
  const [first, second] = [...good.keys()].filter((path) => path.startsWith('journal/') && path.endsWith('.ndjson')) as [string, string];
  const without = new Map([...good].filter(([path]) => path !== first));
  const swapped = new Map([...good, [first, good.get(second)!], [second, good.get(first)!]]);
  for (const files of [without, new Map([...good, ['journal/more.ndjson', bytesOf('{}\n')]]), swapped]) assert.ok((await findingsOf(files)).some(({ step }) => step === 'manifest'));
});

test('an attempt that is left out is found', async () => {
  const again = await bundleOf('again', []);
  const { ledger } = readLedger(Buffer.from(again.get(PARTS.ledger)!).toString('utf8'));
  assert.ok(ledger.length >= 4);
  const cut = new Map([...again, [PARTS.ledger, bytesOf(ledgerText(ledger.slice(2)))]]);
  assert.ok((await findingsOf(cut)).some(({ step }) => step === 'ledger' || step === 'manifest'));
});

/** Turns the evidence of a wrong system into a clean bill: verdicts, digests, ledger, manifest and seal made anew. */
async function whitewashed(files: Files, issuer = ownIssuer()): Promise<Files> {
  const results = JSON.parse(Buffer.from(files.get('results.json')!).toString('utf8')) as Results;
  const clean = (scenario: Results['untraced'][number]) => {
    if (scenario.verdict !== 'fail') return scenario;
    const { finding: _f, text: _t, step: _s, ...rest } = scenario;
    return { ...rest, verdict: 'pass' as const, reason: null };
  };
  const requirements = results.requirements.map(({ reason, ...each }) => (each.status === 'VIOLATED' ? { ...each, status: 'SATISFIED' as const, scenarios: each.scenarios.map(clean) } : { ...each, ...(reason && { reason }), scenarios: each.scenarios }));
  const forged = { ...results, requirements, verdictDigest: verdictDigest(requirements, results.untraced), decision: 'CONFORMANT', because: [], advisories: [] } as Results;
  const certificate = JSON.parse(Buffer.from(files.get(CERTIFICATE)!).toString('utf8')) as Certificate;
  const { ledger } = readLedger(Buffer.from(files.get(PARTS.ledger)!).toString('utf8'));
  const last = { ...ledger.at(-1)!, decision: forged.decision, verdictDigest: forged.verdictDigest } as LedgerLine;
  const chain = [...ledger.slice(0, -1), last];
  const whole = new Map([...files, ['results.json', bytesOf(renderJson(forged))], [PARTS.ledger, bytesOf(ledgerText(chain))]]);
  for (const path of [CERTIFICATE, MANIFEST, SEAL]) whole.delete(path);
  const { name, fingerprint, selfMade } = issuer;
  const issue = { id: certificate.id, issuedAt: certificate.issuedAt, validUntil: certificate.validUntil, marker: certificate.marker, issuer: { name, fingerprint, selfMade }, attempts: attemptsOf(chain) };
  for (const { name: file, bytes } of await reportFiles({ results: forged, certificate: toCertificate(forged, issue), language: 'vi' })) if (file !== CERTIFICATE) whole.set(file, bytes);
  return openBundle((await sealEvidence(whole, forged, issue, issuer, chain)).bundle)!.files;
}

test('verdicts edited to "pass", everything recomputed and sealed again: judging again exposes it', async () => {
  const wrong = await bundleOf('wrong', ['--sut', 'mutant:accepts-whatever-lies-in-its-inbox']);
  const findings = await findingsOf(await whitewashed(wrong));
  assert.ok(findings.some(({ step, path }) => step === 'verdicts' && path.includes('features/receiving/')), JSON.stringify(findings.slice(0, 3)));
  assert.ok(findings.some(({ step, path }) => step === 'decision' && path.includes('verdictDigest')));
});

test('sealed by another key it is refused where the issuer is known', async () => {
  const trust = join(home, 'runs', 'issuer', 'issuer.pem');
  assert.deepEqual(await findingsOf(good, { ...options, trust }), []);
  const other = await whitewashed(good, openIssuer({}, Date.now()));
  assert.ok((await findingsOf(other, { ...options, trust })).some(({ step }) => step === 'seal'));
});
