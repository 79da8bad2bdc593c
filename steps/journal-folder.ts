import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { RawHeaders } from '../protocol/call.ts';
import type { Observation } from '../simulator/journal.ts';

/** Where the conformance logs of a run are kept: one NDJSON file a scenario, bodies beside them under their digest. */
export interface JournalFolder {
  /** Writes one scenario's log and returns its file, relative to the folder of the run. */
  keep(label: string, seed: string, entries: readonly Observation[]): string | undefined;
}

/** Bodies up to this size stand in the line itself. */
const INLINE = 256;

/** Opens the folder; without one, nothing is kept. */
export function openJournalFolder(folder: string | undefined): JournalFolder {
  if (folder === undefined) return { keep: () => undefined };
  const bodies = join(folder, 'bodies');
  mkdirSync(bodies, { recursive: true });
  const bodyOf = (bytes: Uint8Array): unknown => {
    if (bytes.length === 0) return {};
    if (bytes.length <= INLINE) return { base64: Buffer.from(bytes).toString('base64') };
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const file = join(bodies, sha256);
    if (!existsSync(file)) writeFileSync(file, bytes);
    return { sha256, size: bytes.length };
  };
  return {
    keep(label, seed, entries) {
      const name = `${label}-${createHash('sha256').update(seed).digest('hex').slice(0, 8)}.ndjson`;
      writeFileSync(join(folder, name), entries.map((entry) => `${JSON.stringify(lineOf(entry, bodyOf))}\n`).join(''));
      return `${basename(folder)}/${name}`;
    },
  };
}

/** One entry as JSON: every byte of the wire is in it or beside it, under its digest. */
function lineOf(entry: Observation, bodyOf: (bytes: Uint8Array) => unknown): unknown {
  if (entry.kind !== 'call') return entry;
  const withBody = <T extends { readonly headers: RawHeaders; readonly body: Uint8Array }>(whole: T): object => ({ ...whole, body: bodyOf(whole.body) });
  const { call, answer } = entry;
  return {
    ...entry,
    call: withBody(call),
    answer: typeof answer === 'string' ? answer : 'cut' in answer ? { ...answer, cut: withBody(answer.cut) } : withBody(answer),
  };
}
