import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Journal, Observation } from '../../simulator/journal.ts';
import { readJournalLine } from '../journal-folder.ts';

type Kind = Exclude<Observation['kind'], 'call'>;
type Entry<K extends Kind> = Extract<Observation, { readonly kind: K }>;

/** The record and what the examiner does now have parted: the journal is not that of this scenario, or not whole. */
export class RecordMismatch extends Error {
  override readonly name = 'RecordMismatch';
}

/** The conformance log of one scenario, played again: every act of the examiner takes the next line of its kind. */
export interface Script {
  /** What had been seen when the next act was due; nothing later shows. */
  readonly journal: Journal;
  /** Takes the line of the act that comes next; it must be of this kind. */
  take<K extends Kind>(kind: K, what: string): Entry<K>;
}

/** Opens a log kept by `openJournalFolder`. */
export function openScript(folder: string, file: string): Script {
  const entries = linesOf(folder, file);
  let taken = 0;
  const due = (): number => {
    const at = entries.findIndex((entry, index) => index >= taken && entry.kind !== 'call');
    return at < 0 ? entries.length : at;
  };
  const visible = (): readonly Observation[] => entries.slice(0, due());
  const take: Script['take'] = (kind, what) => {
    const at = due();
    const entry = entries[at];
    if (entry?.kind !== kind) {
      throw new RecordMismatch(`${file}: line ${at + 1}: ${what} expected, found ${entry ? entry.kind : 'the end of the record'}`);
    }
    taken = at + 1;
    return entry as never;
  };
  return {
    take,
    journal: {
      // Judging writes one line, and judging again takes it: what a check could see is then exactly what it saw.
      record: (entry) => (entry.kind === 'check' ? take('check', 'a check') : unwritable(file, entry.kind)),
      all: visible,
      awaits: (matches: (entry: Observation) => boolean) => Promise.resolve(visible().find(matches) as never),
      watch: () => () => undefined,
    },
  };
}

function linesOf(folder: string, file: string): readonly Observation[] {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean);
  return lines.map((line, index) => {
    const entry = readJournalLine(line, folder);
    if (entry.seq !== index + 1) throw new RecordMismatch(`${file}: line ${index + 1}: entry ${index + 1} expected, found ${entry.seq}; a line is missing or moved`);
    return entry;
  });
}

function unwritable(file: string, kind: string): never {
  throw new RecordMismatch(`${file}: a record can not be written to, but an entry of kind ${kind} came`);
}
