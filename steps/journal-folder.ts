import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { RawHeaders } from '../protocol/call.ts';
import type { Observation } from '../simulator/journal.ts';
import { RECORD, type Recorded } from '../sut/settings.ts';

/** Where the conformance logs of a run are kept: one NDJSON file a scenario, bodies beside them under their digest. */
export interface JournalFolder {
  /** Writes one scenario's log and returns its file, relative to the folder of the run. */
  keep(label: string, seed: string, entries: readonly Observation[]): string | undefined;
  /** Writes once what all logs of the run have in common. */
  about(recorded: Recorded): void;
}

/** Bodies up to this size stand in the line itself. */
const INLINE = 256;

/** Opens the folder; without one, nothing is kept. */
export function openJournalFolder(folder: string | undefined): JournalFolder {
  if (folder === undefined) return { keep: () => undefined, about: () => undefined };
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
  let told = false;
  return {
    about(recorded) {
      if (!told) writeFileSync(join(folder, RECORD), `${JSON.stringify(recorded, null, 2)}\n`);
      told = true;
    },
    keep(label, seed, entries) {
      const name = journalNameOf(label, seed);
      writeFileSync(join(folder, name), entries.map((entry) => `${JSON.stringify(lineOf(entry, bodyOf))}\n`).join(''));
      return `${basename(folder)}/${name}`;
    },
  };
}

/** The file of one scenario's log: its requirement, and what tells it apart from the others. */
export function journalNameOf(label: string, seed: string): string {
  return `${label}-${createHash('sha256').update(seed).digest('hex').slice(0, 8)}.ndjson`;
}

/** One entry as JSON: every byte of the wire is in it or beside it, under its digest. */
function lineOf(entry: Observation, bodyOf: (bytes: Uint8Array) => unknown): unknown {
  if (entry.kind !== 'call') return entry.kind === 'performed' ? withoutBytes(entry, bodyOf) : entry;
  const withBody = <T extends { readonly headers: RawHeaders; readonly body: Uint8Array }>(whole: T): object => ({ ...whole, body: bodyOf(whole.body) });
  const { call, answer } = entry;
  return {
    ...entry,
    call: withBody(call),
    answer: typeof answer === 'string' ? answer : 'cut' in answer ? { ...answer, cut: withBody(answer.cut) } : withBody(answer),
  };
}

interface Body {
  readonly base64?: string;
  readonly sha256?: string;
}

/** Byte arrays anywhere in a value, as bodies. */
function withoutBytes(value: unknown, bodyOf: (bytes: Uint8Array) => unknown): unknown {
  if (value instanceof Uint8Array) return { $bytes: bodyOf(value) };
  if (Array.isArray(value)) return value.map((each) => withoutBytes(each, bodyOf));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutBytes(each, bodyOf)]));
}

/** Reads a line of a log back; bodies beside it must have the digest they are named by. */
export function readJournalLine(line: string, folder: string): Observation {
  const bytesOf = ({ base64, sha256 }: Body): Uint8Array => {
    if (sha256 === undefined) return new Uint8Array(Buffer.from(base64 ?? '', 'base64'));
    const bytes = readFileSync(join(folder, 'bodies', sha256));
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new Error(`bodies/${sha256}: the content has another digest`);
    return new Uint8Array(bytes);
  };
  const entry = JSON.parse(line, (key, value: unknown) => {
    if (key === 'body' && isBody(value)) return bytesOf(value);
    if (typeof value === 'object' && value !== null && '$bytes' in value) return bytesOf(value.$bytes as Body);
    return value;
  }) as Observation;
  if (!('outcome' in entry) || 'failed' in entry.outcome) return entry;
  // JSON leaves out what is nothing.
  return { ...entry, outcome: { value: entry.outcome.value } };
}

/** Bodies are objects of these members alone; a text field that happens to be called body is not one. */
function isBody(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && Object.keys(value).every((key) => ['base64', 'sha256', 'size'].includes(key));
}
