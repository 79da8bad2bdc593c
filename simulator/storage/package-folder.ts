import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { packageName } from '../delivery.ts';

/** Packages as files named after their content: a name is written once, whole and durable, and never again. */
export interface PackageFolder {
  put(bytes: Uint8Array): void;
  get(hash: string): Uint8Array | undefined;
}

export function openPackageFolder(folder: string): PackageFolder {
  const shelfOf = (name: string): string => join(folder, name.slice(0, 2));
  const drafts = join(folder, 'drafts');
  mkdirSync(drafts, { recursive: true });
  for (let first = 0; first < 256; first += 1)
    mkdirSync(shelfOf(first.toString(16).padStart(2, '0')), { recursive: true });
  syncFolder(folder);
  // What a killed process left half written was never named in an answer.
  for (const draft of readdirSync(drafts)) rmSync(join(drafts, draft), { force: true });
  let count = 0;
  return {
    put(bytes) {
      const name = packageName(bytes);
      const file = join(shelfOf(name), name);
      if (!existsSync(file)) {
        const draft = join(drafts, `${process.pid}-${(count += 1)}`);
        writeDurably(draft, bytes);
        renameSync(draft, file);
      }
      // Also for a name that is there: who wrote it may have died before the name was durable.
      syncFolder(shelfOf(name));
    },
    get(hash) {
      const file = join(shelfOf(hash), hash);
      if (!/^[0-9a-f]{64}$/.test(hash) || !existsSync(file)) return undefined;
      const bytes = readFileSync(file);
      if (packageName(bytes) !== hash) throw new Error(`package ${hash} is damaged on disk`);
      return bytes;
    },
  };
}

function writeDurably(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx');
  try {
    for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes names durable. Windows can not open a folder and keeps names durable by itself. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
