/** `npm test`: types, lint and every *.test.ts of the house; ends with one plain line for CI logs. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const wanted = process.argv.slice(2);
let passed = 0;
let failed = 0;
let skipped = 0;

for (const [name, script] of [
  ['types', 'node_modules/typescript/bin/tsc'],
  ['lint', 'node_modules/oxlint/bin/oxlint'],
] as const) {
  if (wanted.length > 0) break;
  const options = name === 'types' ? ['--noEmit'] : ['--deny-warnings'];
  const { status } = spawnSync(process.execPath, [join(root, script), ...options], { cwd: root, stdio: 'inherit' });
  console.log(`${status === 0 ? '✔' : '✖'} ${name}`);
  if (status === 0) passed += 1;
  else failed += 1;
}

// Backwards: the truths about the whole, in the last folder, take longest and begin first.
const files = testFiles(root).filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part))).reverse();
if (files.length === 0) {
  console.error(`no test file matches ${wanted.join(' ')}`);
  process.exitCode = 1;
} else {
  const stream = run({ files, concurrency: Math.min(2, availableParallelism()) });
  stream.on('test:pass', (test) => {
    if (test.skip || test.todo) skipped += 1;
    else if (test.details.type !== 'suite') passed += 1;
  });
  stream.on('test:fail', (test) => {
    if (test.details.type !== 'suite' || test.details.error) failed += 1;
  });
  stream.compose(new spec()).pipe(process.stdout);
  stream.on('end', () => {
    // Printed after the reporter had its last word; an empty run is a failure, never a pass.
    setImmediate(() => {
      console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
      process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
    });
  });
}

function testFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (['node_modules', 'runs', '.git'].includes(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return testFiles(path);
    return entry.name.endsWith('.test.ts') || entry.name.endsWith('.test.tsx') ? [path] : [];
  });
}
