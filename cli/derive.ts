import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Envelope } from '@cucumber/messages';
import type { Certificate } from '../reports/certificate.ts';
import { digestOf } from '../reports/digest.ts';
import { toResults } from '../reports/results.ts';
import type { Results } from '../reports/shape.ts';
import { withDefaults } from '../requirements/ics.ts';
import { RECORD, type Recorded } from '../sut/settings.ts';
import { ConfigurationError } from './errors.ts';
import { PARTS, type ExaminationFile } from './evidence.ts';
import { examine, planned } from './examine.ts';
import { differingReports, differingStatements } from './renderings.ts';
import { profileFor, rulesFor } from './rules.ts';
import type { Checked } from './sealed.ts';
import { suite } from './suite.ts';
import type { Finding, Step, VerifyOptions } from './verification.ts';
import { waiversIn } from './waiver-file.ts';

export interface Derived {
  readonly findings: readonly Finding[];
  readonly done: readonly Step[];
  readonly notes: readonly string[];
  readonly results: Results;
  /** False when another suite judged: differences are then news, not forgery. */
  readonly comparable: boolean;
}

/** Judges the record again with the same features and steps, and holds the outcome against what the certificate says. */
export async function deriveAgain({ files, certificate }: Required<Pick<Checked, 'files' | 'certificate'>>, options: VerifyOptions): Promise<Derived | undefined> {
  const mine = suite();
  const comparable = certificate.suite.digest === mine.digest;
  const examination = JSON.parse(textOf(files, PARTS.examination)) as ExaminationFile;
  if (!comparable && options.suite === undefined) return otherSuite(certificate, mine.digest);
  const folder = mkdtempSync(join(tmpdir(), 'lienthong-verify-'));
  try {
    unpackJournal(files, folder);
    const results = await judge(examination, certificate, folder, files);
    const said = JSON.parse(textOf(files, 'results.json')) as Results;
    const changes = differences(said, results);
    if (!comparable) return { findings: [], done: ['verdicts'], notes: [suiteNote(certificate, mine.digest, options.lang), ...changes.map((change) => change[options.lang])], results, comparable };
    return { findings: [...changes, ...disagreements(certificate, results), ...differingStatements(said, results), ...(await differingReports(files, certificate))], done: ['verdicts', 'decision', 'reports'], notes: [], results, comparable };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function judge({ settings, tags, claims }: ExaminationFile, certificate: Certificate, folder: string, files: Checked['files']): Promise<Results> {
  const recorded = JSON.parse(readFileSync(join(folder, 'journal', RECORD), 'utf8')) as Recorded;
  const whole = { ...settings, secret: '', host: '127.0.0.1', port: 0, patience: 0, quiet: 0, record: { ...recorded, folder: join(folder, 'journal') } };
  const messages: Envelope[] = [];
  await examine({ settings: whole, tags }, (message) => messages.push(message));
  const { sut, environment, startedAt, finishedAt, command } = JSON.parse(textOf(files, 'results.json')) as Results;
  const about = { suite: certificate.suite, profile: profileFor(whole), sut, environment, startedAt, finishedAt, ...(command !== undefined && { command }) };
  return toResults(messages, rulesFor({ settings: whole, claims, waivers: waiversIn(files.get(PARTS.waivers)) }), { ...about, examined: certificate.examined, complete: certificate.examination.complete }, await planned(settings.sut, tags));
}

/** Where what was computed again parts from the certificate as a whole. */
function disagreements(certificate: Certificate, derived: Results): readonly Finding[] {
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['verdictDigest', certificate.verdictDigest, derived.verdictDigest],
    ['decision', certificate.decision, derived.decision],
    ['because', certificate.because, derived.because],
    ['counts', certificate.counts, derived.counts],
    ['waivers', certificate.waivers, derived.waivers],
    ['scope.profile.digest', certificate.scope.profile.digest, derived.profile.digest],
    ['scope.icsDigest', certificate.scope.icsDigest, digestOf(withDefaults(derived.ics))],
    ['problems', certificate.examination.problems, derived.problems],
  ];
  return pairs
    .filter(([, said, found]) => digestOf(said) !== digestOf(found))
    .map(([key, said, found]) => ({ step: 'decision' as const, path: `certificate.json: ${key}`, vi: `chứng nhận ghi ${brief(said)}, tính lại được ${brief(found)}`, en: `the certificate says ${brief(said)}, computed again ${brief(found)}` }));
}

/** Scenarios whose verdict is another one now. */
function differences(said: Results, found: Results): readonly Finding[] {
  const verdictsOf = (results: Results): Map<string, string> =>
    new Map([...results.requirements.flatMap(({ scenarios }) => scenarios), ...results.untraced].map(({ uri, line, name, verdict, reason }) => [`${uri}:${line} ${name}`, [verdict, reason].filter(Boolean).join(' ')]));
  const [before, after] = [verdictsOf(said), verdictsOf(found)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .map((path) => ({ step: 'verdicts' as const, path, vi: `ghi ${before.get(path) ?? 'không có'}, tính lại được ${after.get(path) ?? 'không có'}`, en: `says ${before.get(path) ?? 'nothing'}, computed again ${after.get(path) ?? 'nothing'}` }));
}

function unpackJournal(files: Checked['files'], folder: string): void {
  for (const [path, bytes] of files) {
    // Only the names this suite itself gives: nothing is ever written elsewhere.
    if (!/^journal\/([\w.-]+\.(ndjson|json)|bodies\/[0-9a-f]{64})$/.test(path)) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

function otherSuite({ suite: theirs }: Certificate, mine: string): never {
  throw new ConfigurationError(
    `gói được lập bằng bộ kiểm thử ${theirs.version} ${theirs.digest}, bộ này là ${mine}; dùng đúng phiên bản ấy, hoặc --suite . để phán lại bằng bộ này / the bundle was made by another suite; use that version, or --suite . to judge it by this one`,
  );
}

function suiteNote({ suite: theirs }: Certificate, mine: string, language: 'vi' | 'en'): string {
  return language === 'vi' ? `Phán lại bằng bộ kiểm thử ${mine}; gói được lập bằng ${theirs.digest}` : `Judged by suite ${mine}; the bundle was made by ${theirs.digest}`;
}

function textOf(files: Checked['files'], path: string): string {
  return Buffer.from(files.get(path) ?? []).toString('utf8');
}

function brief(value: unknown): string {
  const text = JSON.stringify(value) ?? 'null';
  return text.length > 140 ? `${text.slice(0, 137)}…` : text;
}
