import { closeSync, fstatSync, fsyncSync, ftruncateSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Memory } from './memory.ts';

interface Line {
  readonly table: string;
  readonly id: string;
  /** Absent: removed. */
  readonly value?: unknown;
}

const FILE = 'agency.jsonl';
const BYTES = '\u0000bytes';

/** A memory that survives: one line per entry, on disk before the agency answers; a line torn by a power cut is left out. */
export function openFileMemory(folder: string): Memory & { close(): void } {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, FILE);
  const held = new Map<string, Line>();
  for (const line of linesOf(path)) {
    const key = `${line.table}\n${line.id}`;
    held.delete(key);
    if ('value' in line) held.set(key, line);
  }
  // Written anew at every start: what was replaced or removed since need not be read again.
  const fresh = openSync(`${path}.new`, 'w');
  for (const line of held.values()) writeSync(fresh, `${encode(line)}\n`);
  fsyncSync(fresh);
  closeSync(fresh);
  renameSync(`${path}.new`, path);
  const file = openSync(path, 'r+');
  let end = fstatSync(file).size;
  let waiting = '';
  return {
    entries: () => [...held.values()].map(({ table, id, value }) => ({ table, id, value })),
    keep(table, id, value) {
      waiting += `${encode(value === undefined ? { table, id } : { table, id, value })}\n`;
    },
    async settle() {
      if (waiting === '') return;
      const bytes = Buffer.from(waiting);
      waiting = '';
      end += writeSync(file, bytes, 0, bytes.length, end);
      fsyncSync(file);
    },
    clear() {
      waiting = '';
      held.clear();
      ftruncateSync(file);
      end = 0;
      fsyncSync(file);
    },
    close: () => closeSync(file),
  };
}

function linesOf(path: string): readonly Line[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  const lines = text.split('\n');
  // What follows the last line end was never settled.
  lines.pop();
  return lines.map((line, index) => decode(line, `${path}:${index + 1}`));
}

function encode(line: Line): string {
  return JSON.stringify(line, (_, value: unknown) => {
    if (value instanceof Uint8Array) return { [BYTES]: Buffer.from(value).toString('base64') };
    // A Buffer has become its own JSON form before it gets here.
    if (isBufferJson(value)) return { [BYTES]: Buffer.from(value.data).toString('base64') };
    return value;
  });
}

function decode(line: string, place: string): Line {
  try {
    return JSON.parse(line, (_, value: unknown) =>
      typeof value === 'object' && value !== null && BYTES in value ? Buffer.from(String(value[BYTES]), 'base64') : value,
    ) as Line;
  } catch {
    throw new Error(`${place}: dòng dữ liệu không đọc được / the line can not be read; restore the file from a backup or remove the line`);
  }
}

function isBufferJson(value: unknown): value is { readonly data: readonly number[] } {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Buffer' && 'data' in value && Array.isArray(value.data);
}
