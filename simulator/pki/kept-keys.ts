import { createHash, createPrivateKey } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newKeyPair, pairOf, type KeyPair, type KeySource, type KeyType } from './keys.ts';

/** Keys kept in a folder, one file each: the same name gives the same key on every start. For simulated subscribers only. */
export function keysKept(folder: string): KeySource {
  mkdirSync(folder, { recursive: true });
  const known = new Map<string, KeyPair>();
  return {
    keyFor(name, type = 'rsa') {
      const file = `${type}-${createHash('sha256').update(name).digest('hex').slice(0, 32)}.pem`;
      const key = known.get(file) ?? readKey(join(folder, file)) ?? makeKey(join(folder, file), type);
      known.set(file, key);
      return key;
    },
  };
}

function readKey(path: string): KeyPair | undefined {
  if (!existsSync(path)) return undefined;
  try {
    return pairOf(createPrivateKey(readFileSync(path, 'utf8')));
  } catch {
    const error = new Error(`${path}: tệp khóa mô phỏng bị hỏng; hãy xóa tệp này để tạo khóa mới / the file of a simulated key is damaged; remove it to have a new one made`);
    error.name = 'UnusableData';
    throw error;
  }
}

/** Written whole or not at all: a stop in between leaves no half key behind. */
function makeKey(path: string, type: KeyType): KeyPair {
  const pair = newKeyPair(type);
  writeFileSync(`${path}.new`, pair.privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  renameSync(`${path}.new`, path);
  return pair;
}
