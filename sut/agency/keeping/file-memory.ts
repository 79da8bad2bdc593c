import { closeSync, fstatSync, fsyncSync, ftruncateSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Of } from '../../../protocol/sha256.ts';
import type { Memory } from './memory.ts';

interface Line {
  readonly table: string;
  readonly id: string;
  /** Absent: removed. */
  readonly value?: unknown;
}

const FILE = 'agency.jsonl';
/** Table of file contents by their SHA-256: each is written once, records only name it. */
const CONTENTS = '\u0000contents';
const CONTENT = '\u0000content';

/** A memory that survives: one line per entry, on disk before the agency answers; a line torn by a power cut is left out. */
export function openFileMemory(folder: string): Memory & { close(): void } {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, FILE);
  const held = readLines(path);
  const written = new Set<string>();
  const linesFor = (line: Line): string => {
    let lines = '';
    const record = withoutBytes(line, (content) => {
      const hash = sha256Of(content);
      if (!written.has(hash)) lines += `${JSON.stringify({ table: CONTENTS, id: hash, value: Buffer.from(content).toString('base64') })}\n`;
      written.add(hash);
      return { [CONTENT]: hash };
    });
    return `${lines}${JSON.stringify(record)}\n`;
  };
  // Written anew at every start: what was replaced or removed since need not be read again.
  const fresh = openSync(`${path}.new`, 'w');
  for (const line of held.values()) writeAll(fresh, linesFor(line), null);
  fsyncSync(fresh);
  closeSync(fresh);
  renameSync(`${path}.new`, path);
  const file = openSync(path, 'r+');
  let end = fstatSync(file).size;
  let waiting = '';
  return {
    entries: () => [...held.values()].map(({ table, id, value }) => ({ table, id, value })),
    keep(table, id, value) {
      waiting += linesFor(value === undefined ? { table, id } : { table, id, value });
    },
    async settle() {
      if (waiting === '') return;
      end += writeAll(file, waiting, end);
      waiting = '';
      fsyncSync(file);
    },
    clear() {
      waiting = '';
      end = 0;
      held.clear();
      written.clear();
      ftruncateSync(file);
      fsyncSync(file);
    },
    close: () => closeSync(file),
  };
}

/** The newest line of every entry; what follows the last line end was never settled. */
function readLines(path: string): Map<string, Line> {
  const held = new Map<string, Line>();
  const contents = new Map<string, Buffer>();
  const lines = textOf(path).split('\n').slice(0, -1);
  for (const [index, text] of lines.entries()) {
    const line = parsed(text, contents, `${path}:${index + 1}`);
    if (line.table === CONTENTS) contents.set(line.id, Buffer.from(String(line.value), 'base64'));
    const key = `${line.table}\n${line.id}`;
    held.delete(key);
    if ('value' in line && line.table !== CONTENTS) held.set(key, line);
  }
  return held;
}

function parsed(text: string, contents: ReadonlyMap<string, Buffer>, place: string): Line {
  try {
    return JSON.parse(text, (_, value: unknown) => (typeof value === 'object' && value !== null && CONTENT in value ? contentNamed(contents, String(value[CONTENT])) : value)) as Line;
  } catch {
    throw new Error(`${place}: dòng dữ liệu không đọc được; khôi phục tệp từ bản sao lưu / the line can not be read; restore the file from a backup`);
  }
}

function contentNamed(contents: ReadonlyMap<string, Buffer>, hash: string): Buffer {
  const content = contents.get(hash);
  if (!content) throw new Error(`content ${hash} is missing`);
  return content;
}

/** A copy with something else in place of every array of bytes. */
function withoutBytes(value: unknown, instead: (bytes: Uint8Array) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Uint8Array) return instead(value);
  if (Array.isArray(value)) return value.map((each) => withoutBytes(each, instead));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutBytes(each, instead)]));
}

function writeAll(file: number, text: string, from: number | null): number {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, from === null ? null : from + at);
  return bytes.length;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
