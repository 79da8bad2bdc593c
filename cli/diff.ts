import { readFileSync } from 'node:fs';
import { CERTIFICATE } from '../reports/bundle/manifest.ts';
import { openBundle } from '../reports/bundle/pack.ts';
import type { Certificate } from '../reports/certificate.ts';
import { digestOf } from '../reports/digest.ts';
import type { Results } from '../reports/shape.ts';
import { ConfigurationError, EXIT } from './errors.ts';

export interface DiffOptions {
  readonly lang: 'vi' | 'en';
  readonly json: boolean;
}

interface Side {
  readonly certificate: Certificate;
  readonly results: Results;
}

const CAUSES = {
  product: { vi: 'Sản phẩm', en: 'Product', of: ({ certificate }: Side): unknown => certificate.product },
  suite: { vi: 'Bộ kiểm thử', en: 'Suite', of: ({ certificate }: Side): unknown => certificate.suite },
  profile: { vi: 'Hồ sơ pháp lý', en: 'Legal profile', of: ({ certificate }: Side): unknown => certificate.scope.profile },
  claims: { vi: 'Tuyên bố ICS', en: 'Conformance statement', of: ({ certificate }: Side): unknown => certificate.scope.ics },
  environment: { vi: 'Môi trường', en: 'Environment', of: ({ certificate }: Side): unknown => certificate.examination.environment },
} as const;

/** What two bundles say differently, and what was different when they were made. Exit 0: the same verdicts; 1: other ones. */
export function diff(a: string, b: string, { lang, json }: DiffOptions): void {
  const [before, after] = [sideOf(a), sideOf(b)];
  const causes = (Object.keys(CAUSES) as (keyof typeof CAUSES)[]).filter((key) => digestOf(CAUSES[key].of(before)) !== digestOf(CAUSES[key].of(after)));
  const requirements = changes(
    new Map(before.results.requirements.map(({ id, status }) => [id, status])),
    new Map(after.results.requirements.map(({ id, status }) => [id, status])),
  );
  const scenarios = changes(verdictsOf(before), verdictsOf(after));
  const decision = { before: before.certificate.decision, after: after.certificate.decision };
  if (json) process.stdout.write(`${JSON.stringify({ decision, causes, requirements, scenarios }, null, 2)}\n`);
  else {
    const none = lang === 'vi' ? 'không đổi' : 'the same';
    const lines = [
      `${lang === 'vi' ? 'Quyết định' : 'Decision'}: ${decision.before} → ${decision.after}`,
      ...(Object.keys(CAUSES) as (keyof typeof CAUSES)[]).map((key) => `${CAUSES[key][lang]}: ${causes.includes(key) ? `${brief(CAUSES[key].of(before))} → ${brief(CAUSES[key].of(after))}` : none}`),
      `${lang === 'vi' ? 'Yêu cầu đổi trạng thái' : 'Requirements with another status'}: ${requirements.length}`,
      ...requirements.map(({ name, before: was, after: is }) => `  ${name}: ${was} → ${is}`),
      `${lang === 'vi' ? 'Kịch bản đổi phán quyết' : 'Scenarios with another verdict'}: ${scenarios.length}`,
      ...scenarios.map(({ name, before: was, after: is }) => `  ${name}: ${was} → ${is}`),
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
  }
  process.exitCode = requirements.length + scenarios.length > 0 ? EXIT.notConformant : EXIT.conformant;
}

interface Change {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

function changes(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly Change[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((name) => ({ name, before: before.get(name) ?? '∅', after: after.get(name) ?? '∅' }))
    .filter((change) => change.before !== change.after);
}

function verdictsOf({ results }: Side): ReadonlyMap<string, string> {
  return new Map(results.requirements.flatMap(({ id, scenarios }) => scenarios.map(({ name, verdict, reason }) => [`${id}: ${name}`, [verdict, reason].filter(Boolean).join(' ')])));
}

function sideOf(file: string): Side {
  try {
    const files = openBundle(readFileSync(file))!.files;
    const read = <T>(path: string): T => JSON.parse(Buffer.from(files.get(path)!).toString('utf8')) as T;
    return { certificate: read(CERTIFICATE), results: read('results.json') };
  } catch {
    throw new ConfigurationError(`${file}: cần một gói chứng cứ bundle.zip của lệnh certify / expected a bundle.zip made by the command certify`);
  }
}

function brief(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}
