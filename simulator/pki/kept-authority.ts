import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayOf } from '../../protocol/dates.ts';
import { createAuthority, type Authority, type AuthorityOptions } from './authority.ts';
import { keysKept } from './kept-keys.ts';

interface Kept {
  readonly year: number;
  readonly revoked: Readonly<Record<string, number>>;
}

/** An authority that is the same after a restart: its keys, the year it counts from and what it has revoked lie in the folder. */
export function openKeptAuthority(folder: string, options: Pick<AuthorityOptions, 'clock' | 'organisationNames' | 'address'>): Authority {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'authority.json');
  const kept = readKept(file) ?? { year: Number(dayOf(options.clock.now()).slice(0, 4)), revoked: {} };
  const revoked = new Map(Object.entries(kept.revoked));
  const save = (): void => writeKept(file, { year: kept.year, revoked: Object.fromEntries(revoked) });
  const set = revoked.set.bind(revoked);
  revoked.set = (serial, at) => {
    set(serial, at);
    save();
    return revoked;
  };
  save();
  return createAuthority({ ...options, keys: keysKept(join(folder, 'keys')), year: kept.year, revoked });
}

function readKept(file: string): Kept | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    if (Number.isInteger(kept.year) && Object.values(kept.revoked).every(Number.isFinite)) return kept;
  } catch {
    // Said below.
  }
  const error = new Error(`${file}: không đọc được trạng thái của cơ quan chứng thực mô phỏng; hãy xóa tệp này / the state of the simulated authority can not be read; remove this file`);
  error.name = 'UnusableData';
  throw error;
}

function writeKept(file: string, kept: Kept): void {
  writeFileSync(`${file}.new`, `${JSON.stringify(kept, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}
