import type { AttemptFacts } from '../certificate.ts';
import { digestOf } from '../digest.ts';

/** What a ledger is about: one product of one maker, examined for one agency. */
export interface Campaign {
  readonly vendor: string;
  readonly product: string;
  readonly agency: string;
}

/** An attempt begins and ends; one that only began was broken off, and counts. */
export type AttemptEvent =
  | { readonly event: 'began'; readonly id: string; readonly at: string; readonly version: string; readonly build: string; readonly suite: string; readonly profile: string; readonly selection: string }
  | { readonly event: 'ended'; readonly id: string; readonly at: string; readonly decision: string; readonly verdictDigest: string };

/** A line of the chain: `previous` is the digest of the line before, null for the first. */
export type LedgerLine = AttemptEvent & { readonly number: number; readonly previous: string | null };

/** The line that continues the chain. */
export function lineAfter(ledger: readonly LedgerLine[], event: AttemptEvent): LedgerLine {
  const last = ledger.at(-1);
  return { number: ledger.length + 1, previous: last ? digestOf(last) : null, ...event };
}

/** What a certificate says of the chain: how many attempts began, and the digest of the newest line. */
export function headOf(ledger: readonly LedgerLine[]): { readonly attempts: number; readonly ledger: string } {
  return { attempts: ledger.filter(({ event }) => event === 'began').length, ledger: digestOf(ledger.at(-1) ?? null) };
}

/** The attempts of a chain in their order, each with how it ended. */
export function attemptsOf(ledger: readonly LedgerLine[]): readonly AttemptFacts[] {
  const ends = new Map(ledger.flatMap((line) => (line.event === 'ended' ? [[line.id, line.decision] as const] : [])));
  return ledger.flatMap((line): AttemptFacts[] => {
    if (line.event !== 'began') return [];
    const { id, at, version, build, selection } = line;
    return [{ id, at, version, build, selection, decision: ends.get(id) ?? null }];
  });
}

/** One JSON object a line. */
export function ledgerText(ledger: readonly LedgerLine[]): string {
  return ledger.map((line) => `${JSON.stringify(line)}\n`).join('');
}

export interface ReadLedger {
  readonly ledger: readonly LedgerLine[];
  /** The first line that does not follow from the one before. */
  readonly problem?: { readonly line: number; readonly why: string };
}

/** Reads a chain up to the first line that breaks it. */
export function readLedger(text: string): ReadLedger {
  const ledger: LedgerLine[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue;
    const broken = (why: string): ReadLedger => ({ ledger, problem: { line: index + 1, why } });
    let entry: LedgerLine;
    try {
      entry = JSON.parse(line) as LedgerLine;
    } catch {
      return broken('not a JSON object');
    }
    const last = ledger.at(-1);
    if (entry.number !== ledger.length + 1) return broken(`line ${ledger.length + 1} of the chain expected, found ${entry.number}`);
    if (entry.previous !== (last ? digestOf(last) : null)) return broken('it does not follow from the line before');
    ledger.push(entry);
  }
  return { ledger };
}
