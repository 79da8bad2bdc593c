import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './examine.ts';

/** Everything a verdict depends on: the law as data, the features, the words, the axis, the reference, the judgement. */
const PARTS = ['requirements', 'schemas', 'features', 'steps', 'protocol', 'simulator', 'sut', 'load', 'reports', 'cli', 'package.json', 'package-lock.json'];
const TEXT = /\.(ts|tsx|mjs|json|yaml|feature|rng|xml|edxml)$/;

export interface Suite {
  readonly name: string;
  readonly version: string;
  readonly digest: string;
  /** Digests of two of its parts, for who wants to compare those alone. */
  readonly catalogue: string;
  readonly lockfile: string;
}

let known: Suite | undefined;

/** The suite with its digest: equal on every machine, whatever the line endings and the order of the file system. */
export function suite(): Suite {
  if (known) return known;
  const { name, version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as Suite;
  return (known = { name, version, digest: digestOfParts(PARTS), catalogue: digestOfParts(['requirements']), lockfile: digestOfParts(['package-lock.json']) });
}

function digestOfParts(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of parts.flatMap(filesOf).sort()) {
    const bytes = readFileSync(join(projectRoot, path));
    const content = TEXT.test(path) ? Buffer.from(bytes.toString('utf8').replaceAll('\r\n', '\n')) : bytes;
    hash.update(`${path}\n${content.length}\n`).update(content);
  }
  return `sha256:${hash.digest('hex')}`;
}

function filesOf(path: string): string[] {
  if (path.includes('.')) return [path];
  return readdirSync(join(projectRoot, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(projectRoot.length).replaceAll('\\', '/'));
}
