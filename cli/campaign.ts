import { createHash } from 'node:crypto';
import { appendFileSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerText, lineAfter, readLedger, type AttemptEvent, type Campaign, type LedgerLine } from '../reports/bundle/ledger.ts';
import { ReportError } from './errors.ts';

/** How long another examination of the same campaign may hold the ledger, in steps of 50 ms. */
const STEPS = 200;

/** Writes an event into the ledger of a campaign (runs/attempts/) and returns the whole chain; every attempt stays in it. */
export function enter(campaign: Campaign, event: AttemptEvent): readonly LedgerLine[] {
  const folder = join('runs', 'attempts');
  const file = join(folder, `${createHash('sha256').update(JSON.stringify(Object.values(campaign))).digest('hex').slice(0, 16)}.ndjson`);
  mkdirSync(folder, { recursive: true });
  return alone(`${file}.lock`, () => {
    const { ledger, problem } = readLedger(existsSync(file) ? readFileSync(file, 'utf8') : '');
    if (problem) {
      throw new ReportError(
        `${file}:${problem.line}: sổ các lần thử bị đứt (${problem.why}); cất tệp ấy đi và mở đợt mới / the ledger of attempts is broken; put the file away to begin a new campaign`,
      );
    }
    const line = lineAfter(ledger, event);
    appendFileSync(file, ledgerText([line]));
    return [...ledger, line];
  });
}

/** One writer at a time, over all processes. */
function alone<T>(lock: string, act: () => T): T {
  const wait = new Int32Array(new SharedArrayBuffer(4));
  for (let step = 0; ; step += 1) {
    try {
      closeSync(openSync(lock, 'wx'));
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || step >= STEPS) {
        throw new ReportError(`${lock}: không khóa được sổ các lần thử (${(error as Error).message}); xóa tệp khóa nếu không còn lượt chạy nào / the ledger is locked; delete the lock if no examination runs`);
      }
      Atomics.wait(wait, 0, 0, 50);
    }
  }
  try {
    return act();
  } finally {
    rmSync(lock, { force: true });
  }
}
