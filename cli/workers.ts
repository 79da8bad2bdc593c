import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { SutSettings } from '../sut/settings.ts';
import { typescript } from './examine.ts';
import type { Outcome } from './outcome.ts';
import type { Report } from './prove-worker.ts';

/** A process that is silent for longer than this hangs. */
const SILENCE = 120_000;

/** Fewer, larger sweeps of short-lived memory: most of what a scenario makes is gone with it. */
const MEMORY = '--max-semi-space-size=64';

const entry = fileURLToPath(new URL('prove-worker.ts', import.meta.url));

/** Examines all systems, shared out among `count` processes; a process that breaks or hangs costs the outcomes of its systems. */
export async function examineAll(
  systems: readonly SutSettings[],
  count: number,
  onProgress: (share: number) => void = () => undefined,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const shares = Array.from({ length: Math.max(1, Math.min(count, systems.length)) }, () => 0);
  const work = shares.map(async (_, worker) => {
    const mine = systems.map((_system, index) => index).filter((index) => index % shares.length === worker);
    const found = await assign(
      mine.map((index) => systems[index]!),
      (share) => {
        shares[worker] = share;
        onProgress(shares.reduce((sum, each) => sum + each, 0) / shares.length);
      },
    );
    mine.forEach((index, at) => (outcomes[index] = found[at]!));
  });
  await Promise.all(work);
  return outcomes;
}

function assign(systems: readonly SutSettings[], onProgress: (share: number) => void): Promise<readonly Outcome[]> {
  return new Promise((resolve) => {
    const worker = fork(entry, [], { execArgv: ['--import', typescript, MEMORY], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    const end = (outcomes: readonly Outcome[]): void => {
      clearTimeout(timer);
      worker.removeAllListeners().kill('SIGKILL');
      resolve(outcomes);
    };
    const fail = (why: string): void => end(systems.map(() => broken(why)));
    const hangs = (): void => fail(`no scenario ended for ${SILENCE / 1000} s`);
    let timer = setTimeout(hangs, SILENCE);
    worker.on('message', (report: Report) => {
      clearTimeout(timer);
      if ('outcomes' in report) return end(report.outcomes);
      if ('broke' in report) return fail(report.broke);
      timer = setTimeout(hangs, SILENCE);
      onProgress(report.done / report.total);
    });
    worker.once('exit', (code) => fail(`the process ended with ${code}`));
    worker.send({ systems });
  });
}

function broken(why: string): Outcome {
  return { decision: 'INCOMPLETE', verdictDigest: '', statuses: {}, failed: {}, open: [], errors: [why], scenarios: 0, milliseconds: 0 };
}
