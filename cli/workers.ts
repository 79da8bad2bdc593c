import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { SutSettings } from '../sut/settings.ts';
import { typescript } from './examine.ts';
import type { Outcome } from './outcome.ts';
import type { Report } from './prove-worker.ts';

/** A run that takes longer than this hangs. */
const LIMIT = 300_000;

const entry = fileURLToPath(new URL('prove-worker.ts', import.meta.url));

/** Examines the systems in turn in `count` processes; a process that breaks or hangs costs its system alone. */
export async function examineAll(
  systems: readonly SutSettings[],
  count: number,
  onDone: (index: number, outcome: Outcome) => void = () => undefined,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    let process_: ChildProcess | undefined;
    while (next < systems.length) {
      const index = next++;
      process_ ??= fork(entry, [], { execArgv: ['--import', typescript], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
      const report = await assign(process_, systems[index]!);
      if ('broke' in report) {
        process_.kill('SIGKILL');
        process_ = undefined;
      }
      const outcome = 'outcome' in report ? report.outcome : broken(report.broke);
      outcomes[index] = outcome;
      onDone(index, outcome);
    }
    process_?.disconnect();
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(count, systems.length)) }, work));
  return outcomes;
}

function assign(worker: ChildProcess, sut: SutSettings): Promise<Report> {
  return new Promise((resolve) => {
    const done = (report: Report): void => {
      clearTimeout(timer);
      worker.off('message', done).off('exit', gone);
      resolve(report);
    };
    const gone = (code: number | null): void => done({ broke: `the process ended with ${code}` });
    const timer = setTimeout(() => done({ broke: `no end after ${LIMIT / 1000} s` }), LIMIT);
    worker.once('message', done).once('exit', gone);
    worker.send({ sut });
  });
}

function broken(why: string): Outcome {
  return { decision: 'INCOMPLETE', verdictDigest: '', statuses: {}, failed: {}, open: [], errors: [why], scenarios: 0, milliseconds: 0 };
}
