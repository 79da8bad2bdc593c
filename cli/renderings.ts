import { contentOf } from '../protocol/pdf/content.ts';
import { CERTIFICATE } from '../reports/bundle/manifest.ts';
import type { Files } from '../reports/bundle/pack.ts';
import type { Certificate } from '../reports/certificate.ts';
import { digestOf } from '../reports/digest.ts';
import type { Results } from '../reports/shape.ts';
import { reportFiles } from './report-files.ts';
import type { Finding } from './verification.ts';

/** Makes every report again from results.json and the certificate: a PDF or a page that says something else is no rendering of them. */
export async function differingReports(files: Files, certificate: Certificate): Promise<readonly Finding[]> {
  const results = JSON.parse(Buffer.from(files.get('results.json') ?? '{}').toString('utf8')) as Results;
  // Reports are made before the bundle is bound, in the language of their first reader.
  const report = { results, certificate: { ...certificate, evidence: null } };
  const made = await Promise.all((['vi', 'en'] as const).map((language) => reportFiles({ ...report, language })));
  const names = made[0]!.map(({ name }) => name).filter((name) => name !== CERTIFICATE);
  return names
    .filter((name) => !made.flat().some((each) => each.name === name && saysTheSame(name, each.bytes, files.get(name))))
    .map((path) => ({ step: 'reports', path, vi: 'không phải bản in của results.json và certificate.json', en: 'not a rendering of results.json and certificate.json' }));
}

/** Where results.json says of the law, the profile or a status what the suite does not say; how scenarios came out is compared elsewhere. */
export function differingStatements(said: Results, found: Results): readonly Finding[] {
  const [before, after] = [statementsOf(said), statementsOf(found)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => before.get(key) !== after.get(key))
    .map((key) => ({ step: 'verdicts', path: `results.json: ${key}`, vi: 'khác với điều bộ kiểm thử tính lại được', en: 'not what the suite computes again' }));
}

function statementsOf({ requirements, chapters, instruments, ics, profile, notVerified, advisories, waivers }: Results): ReadonlyMap<string, string> {
  const ofRequirements = requirements.map(({ scenarios: _scenarios, reason, ...requirement }) => [requirement.id, { ...requirement, reason: reason?.code }] as const);
  const open = notVerified.map(({ id, status, weight, reason }) => [id, status, weight, reason.code]);
  return new Map([...ofRequirements, ...Object.entries({ chapters, instruments, ics, profile, notVerified: open, advisories, waivers })].map(([key, value]) => [key, digestOf(JSON.parse(JSON.stringify(value)))]));
}

function saysTheSame(name: string, made: Uint8Array, found: Uint8Array | undefined): boolean {
  if (!found) return false;
  if (Buffer.from(made).equals(found)) return true;
  if (!name.endsWith('.pdf')) return false;
  try {
    return JSON.stringify(contentOf(made)) === JSON.stringify(contentOf(found));
  } catch {
    return false;
  }
}
