import { spawn } from 'node:child_process';
import type { Told, VerbName } from './contract.ts';
import { DriverFault, Unreachable, type Driver } from './driver.ts';
import { driverOver } from './remote-driver.ts';

/**
 * The driver of a product whose shim is a program run once per verb: the verb is its last argument, standard input is
 * `{verb, id, query, body}`, standard output `{status, body}` with the HTTP statuses of the contract.
 */
export function commandDriver(
  [program, ...given]: readonly string[],
  { patience = 60_000 }: { patience?: number } = {},
): Driver {
  if (!program) throw new Error('a command driver needs the program to run, e.g. ["node", "shim.mjs"]');
  return driverOver((verb, asked) =>
    run(program, [...given, verb], JSON.stringify({ verb, ...asked }), verb, patience),
  );
}

function run(program: string, args: readonly string[], input: string, verb: VerbName, patience: number): Promise<Told> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'], timeout: patience, windowsHide: true });
    const pieces: Buffer[] = [];
    child.on('error', (error) => reject(new Unreachable(`driver program ${program}: ${error.message}`)));
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
    child.stdin.on('error', () => undefined);
    child.on('close', (code, signal) => {
      const text = Buffer.concat(pieces).toString('utf8');
      if (signal)
        return reject(new Unreachable(`driver program ${program}: ${verb} did not end within ${patience} ms`));
      try {
        const told = JSON.parse(text) as Told;
        if (typeof told?.status !== 'number') throw new TypeError();
        resolve(told);
      } catch {
        reject(
          new DriverFault(
            verb,
            '{"status": …, "body": …} on standard output',
            text.slice(0, 80) || `nothing (exit code ${code})`,
          ),
        );
      }
    });
    child.stdin.end(input);
  });
}
