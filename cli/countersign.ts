import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { isoOf } from '../protocol/dates.ts';
import { COUNTERSEAL } from '../reports/bundle/manifest.ts';
import { openBundle, packBundle } from '../reports/bundle/pack.ts';
import { seal } from '../reports/bundle/seal.ts';
import { renderJson } from '../reports/formats/json.ts';
import { digestOfFile, LEVELS, type Countersignature, type Level, type Statement } from './countersignature.ts';
import { deriveAgain } from './derive.ts';
import { ConfigurationError, EXIT } from './errors.ts';
import { bytesOf } from './evidence.ts';
import { openIssuer, type IssuerOptions } from './issuer.ts';
import { checkSealed, type Checked } from './sealed.ts';
import type { VerifyOptions } from './verification.ts';

export interface CountersignOptions extends IssuerOptions {
  readonly level: Level;
  readonly out?: string;
  readonly lang: 'vi' | 'en';
}

/** Judges a bundle again and, only when everything agrees, adds the authority's seal to it. */
export async function countersign(file: string, options: CountersignOptions): Promise<void> {
  if (options.issuer === undefined) throw new ConfigurationError('countersign: cần --issuer, khóa của cơ quan xác nhận / --issuer is needed, the key of the authority');
  const opened = openBundle(readFileSync(file));
  if (!opened) throw new ConfigurationError(`${file}: không phải một gói chứng cứ / not a bundle`);
  const checking: VerifyOptions = { lang: options.lang, json: false };
  const sealed = await checkSealed(opened, checking);
  const derived = sealed.findings.length === 0 && sealed.certificate ? await deriveAgain(sealed as Required<Checked>, checking) : undefined;
  const findings = [...sealed.findings, ...(derived?.findings ?? [])];
  if (!sealed.certificate || findings.length > 0) {
    for (const finding of findings) console.error(`${finding.path}: ${finding[options.lang]}`);
    process.exitCode = EXIT.evidenceInvalid;
    return;
  }
  const { verdictDigest } = sealed.certificate;
  const statement: Statement = { schema: 'urn:lienthong:countersignature:1', certificate: digestOfFile(opened.files), verdictDigest, level: options.level, at: isoOf(Date.now()) };
  const countersignature: Countersignature = { statement, seal: await seal(statement, openIssuer(options, Date.now())) };
  const target = options.out ?? file;
  writeFileSync(`${target}.partial`, packBundle(new Map([...opened.files, [COUNTERSEAL, bytesOf(renderJson(countersignature))]])));
  renameSync(`${target}.partial`, target);
  process.stdout.write(`${target}: ${LEVELS[options.level][options.lang]}\n`);
}
