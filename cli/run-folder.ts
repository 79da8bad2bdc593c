import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { ReportError } from './errors.ts';

/** Where a run is written: everything is made aside first and appears under its final name when it is whole. */
export interface RunFolder {
  readonly id: string;
  /** Final place. */
  readonly path: string;
  /** Where files are made meanwhile. */
  readonly draft: string;
  write(name: string, content: string | Uint8Array): void;
  /** What is in the final place, for people to open. */
  files(): readonly string[];
  /** Puts everything into its final place; an earlier run there is replaced. */
  publish(): void;
  /** Leaves nothing behind. */
  discard(): void;
}

/** Opens the folder of a new run: `out`, or `runs/<time-ordered id>` below the working directory. */
export function openRunFolder(out: string | undefined, now: number): RunFolder {
  const id = runId(now);
  const path = resolve(out ?? join('runs', id));
  // Inside a folder that exists, beside one that doesn't: the last step is then a rename on one file system.
  const inside = existsSync(path);
  const draft = inside ? join(path, `.partial-${id}`) : `${path}.partial-${id}`;
  attempt(path, () => mkdirSync(draft, { recursive: true }));
  return {
    id,
    path,
    draft,
    write: (name, content) => attempt(path, () => {
        mkdirSync(dirname(join(draft, name)), { recursive: true });
        writeFileSync(join(draft, name), content);
      }),
    files: () => readdirSync(path).filter((name) => !name.startsWith('.')).sort().map((name) => shown(join(path, name))),
    publish: () => attempt(path, () => (inside ? replace(draft, path) : renameSync(draft, path))),
    discard: () => rmSync(draft, { recursive: true, force: true }),
  };
}

/** The results come last: who sees them sees everything. */
function replace(draft: string, path: string): void {
  const made = readdirSync(draft).sort((a, b) => Number(a === 'results.json') - Number(b === 'results.json'));
  rmSync(join(path, 'results.json'), { force: true });
  for (const name of made) {
    rmSync(join(path, name), { recursive: true, force: true });
    renameSync(join(draft, name), join(path, name));
  }
  rmSync(draft, { recursive: true, force: true });
}

/** A path as a person in the working directory would type it. */
function shown(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith('..') || isAbsolute(near) ? path : near;
}

function attempt(path: string, act: () => unknown): void {
  try {
    act();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new ReportError(
      `không ghi được báo cáo vào ${path} (${code ?? message}); chọn thư mục khác bằng --out / the report can not be written there; choose another folder with --out`,
    );
  }
}

/** Vietnamese time first, so that runs sort by age; then what tells two runs of one second apart. */
function runId(now: number): string {
  const stamp = new Date(now + 7 * 3_600_000).toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-');
  return `${stamp}-${randomBytes(3).toString('hex')}`;
}
