import { CERTIFICATE, COUNTERSEAL, sha256 } from '../reports/bundle/manifest.ts';
import type { Files } from '../reports/bundle/pack.ts';
import { verifySeal, type Seal } from '../reports/bundle/seal.ts';
import type { Certificate } from '../reports/certificate.ts';
import { renderJson } from '../reports/formats/json.ts';
import { oneLine } from './issuer.ts';
import { anchorsIn, canonicalJson, isTrusted, type Say, type VerifyOptions } from './verification.ts';

/** How much an authority saw: it judged the evidence again, or it was there when it was made. */
export const LEVELS = { 're-derived': { vi: 'phán lại từ chứng cứ', en: 'judged again from the evidence' }, witnessed: { vi: 'chứng kiến', en: 'witnessed' } } as const;
export type Level = keyof typeof LEVELS;

export interface Statement {
  readonly schema: 'urn:lienthong:countersignature:1';
  readonly certificate: string;
  readonly verdictDigest: string;
  readonly level: Level;
  readonly at: string;
}
export interface Countersignature {
  readonly statement: Statement;
  readonly seal: Seal;
}

/** Checks the authority's seal beside a certificate; says whose it is and what it stands for. */
export async function checkCountersignature(files: Files, { verdictDigest }: Certificate, { trust, lang }: VerifyOptions, say: Say): Promise<readonly string[]> {
  const found = canonicalJson<Countersignature>(files, COUNTERSEAL, (vi, en) => say('countersignature', COUNTERSEAL, vi, en));
  if (!found) return [];
  const { statement, seal: sealed } = found;
  const verdict = await verifySeal(statement, renderJson(sealed));
  if (!verdict.valid) {
    say('countersignature', COUNTERSEAL, `niêm phong không đúng: ${verdict.why}`, `the seal does not hold: ${verdict.why}`);
    return [];
  }
  if (statement.certificate !== digestOfFile(files) || statement.verdictDigest !== verdictDigest) say('countersignature', COUNTERSEAL, 'xác nhận của một chứng nhận khác', 'it is about another certificate');
  if (trust !== undefined && !isTrusted(verdict.chain, anchorsIn(trust))) say('countersignature', COUNTERSEAL, 'cơ quan xác nhận không được tin', 'the authority is not trusted');
  const level = LEVELS[statement.level]?.[lang] ?? statement.level;
  return [`${lang === 'vi' ? 'Xác nhận' : 'Countersigned'}: ${oneLine(verdict.chain[0]!.subject)}, ${level}, ${statement.at}`];
}

/** Digest of the certificate file of a bundle. */
export function digestOfFile(files: Files): string {
  return `sha256:${sha256(files.get(CERTIFICATE) ?? new Uint8Array())}`;
}
