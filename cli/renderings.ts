import { contentOf } from '../protocol/pdf/content.ts';
import { CERTIFICATE } from '../reports/bundle/manifest.ts';
import type { Files } from '../reports/bundle/pack.ts';
import type { Certificate } from '../reports/certificate.ts';
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
