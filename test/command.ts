/** Running the command line as a user does: a real process, its exit code and what it said. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** True where the whole proof is wanted, as in CI; a sample of it otherwise. */
export const whole = process.env['LIENTHONG_PROVE'] === 'whole';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Where {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts `lienthong …` from the sources; the caller ends it. */
export function start(args: readonly string[], options: Where = {}): ChildProcess {
  return spawn(process.execPath, ['--import', loader, join(root, 'cli', 'main.ts'), ...args], { cwd: options.cwd ?? root, env: { ...process.env, ...options.env }, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Runs `lienthong …` to its end. */
export function lienthong(args: readonly string[], options: Where = {}): Promise<Ended> {
  const child = start(args, options);
  const text = { out: '', err: '' };
  child.stdout!.setEncoding('utf8').on('data', (piece: string) => (text.out += piece));
  child.stderr!.setEncoding('utf8').on('data', (piece: string) => (text.err += piece));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...text }));
  });
}

/** A folder of its own for what a test writes. */
export function folder(): string {
  return mkdtempSync(join(tmpdir(), 'lienthong-test-'));
}

/** Waits until a started process has said something that matches, e.g. that it listens. */
export function said(child: ChildProcess, pattern: RegExp, patience = 120_000): Promise<RegExpMatchArray> {
  return new Promise((resolve, reject) => {
    let text = '';
    const timer = setTimeout(() => reject(new Error(`nothing like ${pattern} within ${patience} ms; it said: ${text}`)), patience);
    const look = (piece: string): void => {
      text += piece;
      const found = text.match(pattern);
      if (!found) return;
      clearTimeout(timer);
      resolve(found);
    };
    child.stdout!.setEncoding('utf8').on('data', look);
    child.stderr!.setEncoding('utf8').on('data', look);
    child.once('exit', (code) => reject(new Error(`it ended with ${code}; it said: ${text}`)));
  });
}
