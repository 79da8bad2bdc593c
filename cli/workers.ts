import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { SIDES, sideOf, type Side, type SutSettings } from '../sut/settings.ts';
import { typescript } from './examine.ts';
import type { Outcome } from './outcome.ts';
import type { Assignment, Found, Report } from './prove-worker.ts';

/** A process that is silent for longer than this hangs. */
const SILENCE = 180_000;

/** Few, large sweeps of short-lived memory, since most of what a scenario makes is gone with it; and no helpers of one worker on the core of another. */
const MEMORY = ['--max-semi-space-size=64', '--single-threaded-gc'];

/** So many systems share a process: what they have in common is made once, and what they leave behind goes with the process. */
const TOGETHER = 110;

const entry = fileURLToPath(new URL('prove-worker.ts', import.meta.url));

export interface WorkOptions {
  readonly workers: number;
  /** Every system takes part in every scenario. */
  readonly exhaustive?: boolean;
  readonly onProgress?: (share: number) => void;
}

/** Examines the reference agency, the reference axis and their alterations, shared out among processes; one that breaks or hangs costs the outcomes of its systems. */
export async function examineAll(
  systems: readonly SutSettings[],
  { workers, exhaustive = false, onProgress = () => undefined }: WorkOptions,
): Promise<Found> {
  const rounds = Math.ceil(systems.length / (workers * TOGETHER));
  const shares = Array.from({ length: Math.max(1, Math.min(workers * rounds, systems.length)) }, () => 0);
  const found: Found[] = [];
  const waiting = [...shares.keys()];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const share = next;
      const own = systems.filter((_, index) => index % shares.length === share);
      found[share] = await assign({ systems: own, exhaustive }, (done) => {
        shares[share] = done;
        onProgress(shares.reduce((sum, each) => sum + each, 0) / shares.length);
      });
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  const seen = SIDES.map((side) => ({ side, references: found.flatMap(({ references }) => references[side] ?? []) }));
  return {
    references: Object.fromEntries(seen.flatMap(({ side, references }) => (references.length > 0 ? [[side, agreed(references)]] : []))),
    outcomes: systems.map((_, index) => found[index % shares.length]!.outcomes[Math.floor(index / shares.length)]!),
  };
}

/** Every process has examined the reference; they must agree to the last verdict. */
function agreed(references: readonly Outcome[]): Outcome {
  const [first, ...others] = references as [Outcome, ...Outcome[]];
  if (others.every(({ verdictDigest }) => verdictDigest === first.verdictDigest)) return first;
  const errors = [...references.flatMap((each) => each.errors), 'two processes found the reference different'];
  return { ...first, errors };
}

function assign(assignment: Assignment, onProgress: (share: number) => void): Promise<Found> {
  return new Promise((resolve) => {
    const worker = fork(entry, [], { execArgv: ['--import', typescript, ...MEMORY], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    const end = (found: Found): void => {
      clearTimeout(timer);
      worker.removeAllListeners().kill('SIGKILL');
      resolve(found);
    };
    const fail = (why: string): void => end({ references: Object.fromEntries(assignment.systems.map((sut): [Side, Outcome] => [sideOf(sut), broken(why)])), outcomes: assignment.systems.map(() => broken(why)) });
    const hangs = (): void => fail(`no scenario ended for ${SILENCE / 1000} s`);
    let timer = setTimeout(hangs, SILENCE);
    worker.on('message', (report: Report) => {
      clearTimeout(timer);
      if ('outcomes' in report) return end(report);
      if ('broke' in report) return fail(report.broke);
      timer = setTimeout(hangs, SILENCE);
      onProgress(report.done / report.total);
    });
    worker.once('exit', (code) => fail(`the process ended with ${code}`));
    worker.send(assignment);
  });
}

function broken(why: string): Outcome {
  return { decision: 'INCOMPLETE', verdictDigest: '', statuses: {}, failed: {}, open: [], errors: [why], scenarios: 0, milliseconds: 0 };
}
