import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headOf, type LedgerLine } from '../reports/bundle/ledger.ts';
import { CERTIFICATE, MANIFEST, manifestFile, SEAL, sha256 } from '../reports/bundle/manifest.ts';
import { packBundle, type Files } from '../reports/bundle/pack.ts';
import { seal, sealFile } from '../reports/bundle/seal.ts';
import { toCertificate, type EvidenceFacts, type Issue } from '../reports/certificate.ts';
import { renderJson } from '../reports/formats/json.ts';
import type { Results } from '../reports/shape.ts';
import type { Claims } from '../requirements/ics.ts';
import type { ExamSettings } from '../sut/settings.ts';
import type { OpenedIssuer } from './issuer.ts';

/** Where the parts of a bundle are. */
export const PARTS = { ledger: 'attempts/ledger.ndjson', examination: 'plan/examination.json', waivers: 'plan/waivers.json', guide: 'README.txt' } as const;

/** What the examination was asked to be, so that it can be judged again; secrets stay out. */
export interface ExaminationFile {
  readonly schema: 'urn:lienthong:examination:1';
  readonly settings: Omit<ExamSettings, 'secret' | 'host' | 'port' | 'controlPort' | 'journal' | 'pki' | 'record'>;
  readonly tags: string;
  readonly order: string;
  readonly claims: Claims;
}

export function examinationFile({ secret: _s, host: _h, port: _p, controlPort: _c, journal: _j, pki: _k, record: _r, ...settings }: ExamSettings, rest: Omit<ExaminationFile, 'schema' | 'settings'>): string {
  return renderJson({ schema: 'urn:lienthong:examination:1', settings, ...rest } satisfies ExaminationFile);
}

/** Every file below a folder by its path with slashes. */
export function filesBelow(folder: string, below = ''): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) for (const [each, bytes] of filesBelow(folder, path)) files.set(each, bytes);
    else files.set(path, readFileSync(join(folder, path)));
  }
  return files;
}

export interface SealedEvidence {
  readonly certificate: string;
  readonly manifest: string;
  readonly seal: string;
  readonly bundle: Uint8Array;
}

/** Binds everything: the manifest lists the files, the certificate names the manifest, the seal covers the certificate. */
export async function sealEvidence(files: Files, results: Results, issue: Issue, issuer: OpenedIssuer, ledger: readonly LedgerLine[]): Promise<SealedEvidence> {
  const whole = new Map(files);
  whole.delete(CERTIFICATE);
  const manifest = manifestFile(whole);
  const facts: EvidenceFacts = { manifest: `sha256:${sha256(manifest)}`, ...headOf(ledger) };
  const certificate = toCertificate(results, issue, facts);
  const text = renderJson(certificate);
  const sealed = sealFile(await seal(JSON.parse(text), issuer));
  const bundle = packBundle(new Map([...whole, [MANIFEST, manifest], [CERTIFICATE, bytesOf(text)], [SEAL, bytesOf(sealed)]]));
  return { certificate: text, manifest: Buffer.from(manifest).toString('utf8'), seal: sealed, bundle };
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
