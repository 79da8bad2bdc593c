import { readFileSync } from 'node:fs';
import { openBundle } from '../reports/bundle/pack.ts';
import { pageOne } from '../reports/terminal.ts';
import { ConfigurationError, EXIT } from './errors.ts';
import { deriveAgain } from './derive.ts';
import { checkSealed, type Checked } from './sealed.ts';
import { STEPS, type Finding, type Step, type VerifyOptions } from './verification.ts';

/** Checks a bundle as a stranger would: seal, manifest, ledger, then every verdict again from the record (README, "Verify"). */
export async function verify(file: string, options: VerifyOptions): Promise<void> {
  const zip = bytesOf(file);
  const findings: Finding[] = [];
  const done: Step[] = [];
  const opened = openBundle(zip);
  const sealed = opened && (await checkSealed(opened, options));
  if (!sealed) findings.push({ step: 'archive', path: file, vi: 'không phải một gói ZIP đọc được', en: 'not a ZIP archive that can be read' });
  else {
    findings.push(...sealed.findings);
    done.push(...sealed.done);
  }
  // What is not what was sealed is not judged: its verdicts would be about something else.
  const derived = sealed?.certificate && findings.length === 0 ? await deriveAgain(sealed as Required<Checked>, options) : undefined;
  if (derived) {
    findings.push(...derived.findings);
    done.push(...derived.done);
  }
  if (options.json) {
    const { decision, verdictDigest, id } = sealed?.certificate ?? {};
    process.stdout.write(`${JSON.stringify({ valid: findings.length === 0, id, decision, verdictDigest, derivedDigest: derived?.results.verdictDigest, findings, notes: derived?.notes ?? [] }, null, 2)}\n`);
  } else {
    process.stdout.write(told(findings, done, options.lang));
    for (const note of [...(sealed?.notes ?? []), ...(derived?.notes ?? [])]) process.stdout.write(`  ${note}\n`);
    if (derived && findings.length === 0) process.stdout.write(`\n${pageOne(derived.results, options.lang, [], sealed?.certificate)}`);
  }
  process.exitCode = findings.length > 0 ? EXIT.evidenceInvalid : derived?.comparable === false ? EXIT.incomplete : EXIT.conformant;
}

function told(findings: readonly Finding[], done: readonly Step[], language: 'vi' | 'en'): string {
  const bad = new Set(findings.map(({ step }) => step));
  const lines = done.filter((step) => !bad.has(step)).map((step) => `✓ ${STEPS[step][language]}`);
  for (const step of bad) {
    lines.push(`✗ ${STEPS[step][language]}`);
    const here = findings.filter((finding) => finding.step === step);
    lines.push(...here.slice(0, SHOWN).map((finding) => `    ${finding.path}: ${finding[language]}`));
    if (here.length > SHOWN) lines.push(`    … (${here.length})`);
  }
  return `${lines.join('\n')}\n`;
}

const SHOWN = 20;

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new ConfigurationError(`${file}: không đọc được (${(error as NodeJS.ErrnoException).code}) / can not be read`);
  }
}
