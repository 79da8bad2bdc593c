import type { X509Certificate } from 'node:crypto';
import { attemptsOf, headOf, readLedger } from '../reports/bundle/ledger.ts';
import { CERTIFICATE, COUNTERSEAL, MANIFEST, problemsOfFiles, SEAL, sha256, type Manifest } from '../reports/bundle/manifest.ts';
import type { Files } from '../reports/bundle/pack.ts';
import { verifySeal } from '../reports/bundle/seal.ts';
import type { Certificate } from '../reports/certificate.ts';
import { digestOf } from '../reports/digest.ts';
import { checkCountersignature } from './countersignature.ts';
import { PARTS } from './evidence.ts';
import { fingerprintOf, oneLine } from './issuer.ts';
import { checkStatus } from './status-list.ts';
import { anchorsIn, canonicalJson, isTrusted, type Finding, type Say, type Step, type VerifyOptions } from './verification.ts';

export interface Checked {
  readonly findings: readonly Finding[];
  readonly done: readonly Step[];
  /** What a reader should know and no rule decides. */
  readonly notes: readonly string[];
  readonly files: Files;
  readonly certificate?: Certificate;
}

/** Everything of a bundle but its verdicts: archive, seal, manifest, ledger, validity. */
export async function checkSealed({ files, canonical }: { readonly files: Files; readonly canonical: boolean }, options: VerifyOptions): Promise<Checked> {
  const findings: Finding[] = [];
  const say = (step: Step, path: string, vi: string, en: string): void => void findings.push({ step, path, vi, en });
  if (!canonical) say('archive', 'bundle.zip', 'gói không ở dạng chuẩn: đã bị đóng lại hoặc có byte thay đổi', 'the archive is not in its canonical form: it was packed again or a byte changed');
  const certificate = canonicalJson<Certificate>(files, CERTIFICATE, (vi, en) => say('seal', CERTIFICATE, vi, en));
  const manifest = canonicalJson<Manifest>(files, MANIFEST, (vi, en) => say('manifest', MANIFEST, vi, en));
  const notes: string[] = [];
  if (certificate) notes.push(...(await checkSeal(files, certificate, options, say)));
  if (certificate && manifest) {
    const digest = `sha256:${sha256(files.get(MANIFEST)!)}`;
    if (certificate.evidence?.manifest !== digest) say('manifest', MANIFEST, `chứng nhận ghi ${certificate.evidence?.manifest}, tệp là ${digest}`, `the certificate says ${certificate.evidence?.manifest}, the file is ${digest}`);
    for (const { path, rule } of problemsOfFiles(files, manifest)) say('manifest', path, RULES[rule].vi, RULES[rule].en);
  }
  if (certificate) {
    checkLedger(files, certificate, say);
    notes.push(...(await checkStatus(certificate, options.status, Date.now(), say)));
    if (files.has(COUNTERSEAL)) notes.push(...(await checkCountersignature(files, certificate, options, say)));
  }
  const done: readonly Step[] = ['archive', 'seal', 'manifest', 'ledger', 'status', ...(files.has(COUNTERSEAL) ? (['countersignature'] as const) : [])];
  return { findings, done, notes, files, ...(certificate && { certificate }) };
}

const RULES = {
  missing: { vi: 'tệp có trong mục lục nhưng không có trong gói', en: 'listed in the manifest, missing from the archive' },
  extra: { vi: 'tệp không có trong mục lục', en: 'not listed in the manifest' },
  changed: { vi: 'nội dung khác với mục lục', en: 'its content is not what the manifest lists' },
} as const;

async function checkSeal(files: Files, certificate: Certificate, { trust, lang }: VerifyOptions, say: Say): Promise<readonly string[]> {
  const file = files.get(SEAL);
  if (!file) {
    say('seal', SEAL, 'thiếu niêm phong', 'the seal is missing');
    return [];
  }
  const verdict = await verifySeal(certificate, Buffer.from(file).toString('utf8'));
  if (!verdict.valid) {
    say('seal', SEAL, `niêm phong không đúng: ${verdict.why}`, `the seal does not hold: ${verdict.why}`);
    return [];
  }
  const [holder] = verdict.chain as [X509Certificate];
  if (certificate.issuer?.fingerprint !== fingerprintOf(holder)) say('seal', SEAL, 'chứng nhận ghi bên cấp khác với bên đã niêm phong', 'the certificate names another issuer than the one that sealed it');
  const issued = Date.parse(certificate.issuedAt);
  if (issued < Date.parse(holder.validFrom) || issued > Date.parse(holder.validTo)) say('seal', SEAL, 'chứng thư niêm phong không có hiệu lực lúc cấp', 'the sealing certificate was not valid at the time of issue');
  if (trust !== undefined) {
    if (!isTrusted(verdict.chain, anchorsIn(trust))) say('seal', SEAL, `bên cấp ${oneLine(holder.subject)} không thuộc các bên được tin trong ${trust}`, `issuer ${oneLine(holder.subject)} is not among those trusted in ${trust}`);
    return [];
  }
  const who = oneLine(holder.subject);
  return [lang === 'vi' ? `Bên cấp: ${who}, chưa đối chiếu với bên tin cậy nào (--trust)` : `Issuer: ${who}, not held against any trusted party (--trust)`];
}

function checkLedger(files: Files, { id, decision, verdictDigest, evidence, attempts }: Certificate, say: Say): void {
  const { ledger, problem } = readLedger(Buffer.from(files.get(PARTS.ledger) ?? []).toString('utf8'));
  if (problem) return say('ledger', `${PARTS.ledger}:${problem.line}`, `chuỗi bị đứt: ${problem.why}`, `the chain is broken: ${problem.why}`);
  const head = headOf(ledger);
  if (head.attempts !== evidence?.attempts || head.ledger !== evidence.ledger) say('ledger', PARTS.ledger, `chứng nhận ghi ${evidence?.attempts} lần thử, sổ có ${head.attempts}`, `the certificate says ${evidence?.attempts} attempts, the ledger has ${head.attempts}`);
  if (digestOf(attempts ?? []) !== digestOf(attemptsOf(ledger))) say('ledger', PARTS.ledger, 'các lần thử ghi trong chứng nhận khác với sổ', 'the attempts told in the certificate are not those of the ledger');
  const last = ledger.at(-1);
  if (last?.event !== 'ended' || last.id !== id || last.decision !== decision || last.verdictDigest !== verdictDigest) {
    say('ledger', PARTS.ledger, 'lần thử cuối không phải lần thử của chứng nhận này', 'the last attempt is not the one this certificate is about');
  }
}
