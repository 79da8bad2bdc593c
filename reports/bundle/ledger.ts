import { digestOf } from '../digest.ts';

/** One attempt of a campaign: every examination counts, the red ones too. */
export interface AttemptFacts {
  readonly id: string;
  readonly startedAt: string;
  readonly sut: { readonly vendor: string; readonly product: string; readonly version: string; readonly build: string };
  readonly suite: string;
  readonly profile: string;
  /** Tag expression; empty for the whole suite. */
  readonly selection: string;
  readonly decision: string;
  readonly verdictDigest: string;
}

/** An attempt in the chain: `previous` is the digest of the line before, `null` for the first. */
export interface LedgerLine extends AttemptFacts {
  readonly number: number;
  readonly previous: string | null;
}

/** The chain with one more attempt. */
export function withAttempt(ledger: readonly LedgerLine[], attempt: AttemptFacts): readonly LedgerLine[] {
  const last = ledger.at(-1);
  return [...ledger, { number: ledger.length + 1, previous: last ? digestOf(last) : null, ...attempt }];
}

/** What the certificate says of the chain: how many attempts, and the digest of the newest. */
export function headOf(ledger: readonly LedgerLine[]): { readonly attempts: number; readonly digest: string | null } {
  const last = ledger.at(-1);
  return { attempts: ledger.length, digest: last ? digestOf(last) : null };
}

/** One JSON object a line. */
export function ledgerFile(ledger: readonly LedgerLine[]): string {
  return ledger.map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** Reads a chain; the problem names the first line that does not follow from the one before. */
export function readLedger(text: string): { readonly ledger: readonly LedgerLine[]; readonly problem?: { readonly line: number; readonly why: string } } {
  const ledger: LedgerLine[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue;
    let entry: LedgerLine;
    try {
      entry = JSON.parse(line) as LedgerLine;
    } catch {
      return { ledger, problem: { line: index + 1, why: 'not a JSON object' } };
    }
    const last = ledger.at(-1);
    const expected = last ? digestOf(last) : null;
    if (entry.number !== ledger.length + 1) return { ledger, problem: { line: index + 1, why: `attempt ${ledger.length + 1} expected, found ${entry.number}` } };
    if (entry.previous !== expected) return { ledger, problem: { line: index + 1, why: 'it does not follow from the attempt before' } };
    ledger.push(entry);
  }
  return { ledger };
}
