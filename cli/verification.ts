import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Files } from '../reports/bundle/pack.ts';
import { renderJson } from '../reports/formats/json.ts';
import { ConfigurationError } from './errors.ts';

/** The steps a stranger takes through a bundle, in their order. */
export const STEPS = {
  archive: { vi: 'Gói chứng cứ', en: 'Archive' },
  seal: { vi: 'Niêm phong và bên cấp', en: 'Seal and issuer' },
  manifest: { vi: 'Mục lục tệp', en: 'Manifest' },
  ledger: { vi: 'Sổ các lần thử', en: 'Ledger of attempts' },
  status: { vi: 'Hiệu lực', en: 'Validity' },
  countersignature: { vi: 'Xác nhận của cơ quan', en: 'Countersignature' },
  verdicts: { vi: 'Tính lại mọi phán quyết', en: 'Every verdict computed again' },
  decision: { vi: 'Quy tắc quyết định', en: 'Rules of decision' },
  reports: { vi: 'Các bản in của kết quả', en: 'Renderings of the results' },
} as const;
export type Step = keyof typeof STEPS;

/** One thing that does not hold: where, and which rule. */
export interface Finding {
  readonly step: Step;
  readonly path: string;
  readonly vi: string;
  readonly en: string;
}

/** Notes a finding. */
export type Say = (step: Step, path: string, vi: string, en: string) => void;

export interface VerifyOptions {
  readonly lang: 'vi' | 'en';
  readonly trust?: string;
  readonly status?: string;
  /** `.`: judge a bundle of another suite by this one, and say what changed. */
  readonly suite?: string;
  readonly json: boolean;
}

/** A JSON file that is there, can be read and stands in its one spelling. */
export function canonicalJson<T>(files: Files, path: string, say: (vi: string, en: string) => void): T | undefined {
  const bytes = files.get(path);
  if (!bytes) return void say('thiếu tệp này', 'this file is missing');
  const text = Buffer.from(bytes).toString('utf8');
  try {
    const value = JSON.parse(text) as T;
    if (renderJson(value) === text && Buffer.from(text, 'utf8').equals(bytes)) return value;
  } catch {
    // Told below, like a file in another spelling.
  }
  return void say('không phải JSON ở dạng chuẩn', 'not JSON in its canonical form');
}

/** One of the chain is trusted itself, or was issued by somebody trusted. */
export function isTrusted(chain: readonly X509Certificate[], anchors: readonly X509Certificate[]): boolean {
  return chain.some((each) => anchors.some((anchor) => anchor.fingerprint256 === each.fingerprint256 || (each.checkIssued(anchor) && each.verify(anchor.publicKey))));
}

/** The certificates of a PEM file. */
export function anchorsIn(file: string): readonly X509Certificate[] {
  try {
    const blocks = readFileSync(file, 'utf8').match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
    if (blocks.length > 0) return blocks.map((block) => new X509Certificate(block));
  } catch {
    // Told below.
  }
  throw new ConfigurationError(`--trust ${file}: cần tệp PEM có ít nhất một chứng thư / expected a PEM file with at least one certificate`);
}
