/** Who may import whom (README, "Rooms"): every import of the house is read and held against the table. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const mayImport = {
  protocol: [],
  requirements: [],
  simulator: ['protocol'],
  sut: ['protocol'],
  load: ['protocol', 'simulator', 'sut'],
  steps: ['protocol', 'requirements', 'simulator', 'sut', 'load'],
  reports: ['requirements'],
  console: ['reports', 'requirements', 'sut'],
  cli: ['protocol', 'requirements', 'simulator', 'sut', 'load', 'reports', 'console'],
} as const satisfies Record<string, readonly string[]>;

/** Packages that one file of ours meets; the rest of the house speaks our own types. */
const metInOneFile = [
  'libxml2-wasm',
  'fast-xml-parser',
  'libsql',
  'express',
  'undici',
  'autocannon',
  'commander',
  'pdfmake',
  'canonicalize',
  'yaml',
] as const;

type Room = keyof typeof mayImport;
const rooms = Object.keys(mayImport) as Room[];
const files = rooms.flatMap((room) => sources(join(root, room)));

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const imports: Import[] = files.flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(/(?:^|\n)\s*(import|export)\s+(type\s+)?[^;'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g);
  return [...found].map((match) => ({ from: file, to: (match[3] ?? match[4] ?? match[5])!, typeOnly: Boolean(match[2]) }));
});

test('the table is read from real files', () => {
  assert.ok(files.length > 50, `only ${files.length} source files found`);
  assert.ok(imports.length > files.length, 'imports were not recognised');
});

test('every import keeps to the table', () => {
  const wrong = imports.flatMap(({ from, to }) => {
    if (!to.startsWith('.')) return [];
    const here = roomOf(from);
    const there = roomOf(resolve(dirname(from), to));
    if (here === there || isTest(from) || (mayImport[here as Room] as readonly string[]).includes(there)) return [];
    return [`${relative(root, from)} imports ${to}: ${here} may import ${mayImport[here as Room].join(', ') || 'nothing of ours'}`];
  });
  assert.deepEqual(wrong, []);
});

test('no cycles at run time or in types', () => {
  const edges = new Map<string, string[]>();
  for (const { from, to } of imports) {
    if (to.startsWith('.')) edges.set(from, [...(edges.get(from) ?? []), resolve(dirname(from), to)]);
  }
  const state = new Map<string, 'open' | 'done'>();
  const cycles: string[] = [];
  const visit = (file: string, path: string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      cycles.push([...path.slice(path.indexOf(file)), file].map((each) => relative(root, each)).join(' → '));
      return;
    }
    state.set(file, 'open');
    for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of edges.keys()) visit(file, []);
  assert.deepEqual(cycles, []);
});

test('one file of ours per library', () => {
  const wrong = metInOneFile.flatMap((name) => {
    const users = new Set(
      imports.filter(({ from, to, typeOnly }) => !typeOnly && !isTest(from) && (to === name || to.startsWith(`${name}/`))).map(({ from }) => relative(root, from)),
    );
    return users.size > 1 ? [`${name} is met in ${[...users].join(', ')}`] : [];
  });
  assert.deepEqual(wrong, []);
});

test('the wall clock and dice live in protocol/clock.ts alone', () => {
  const wrong = files
    .filter((file) => !isTest(file) && relative(root, file).split(sep).join('/') !== 'protocol/clock.ts' && roomOf(file) !== 'cli')
    .filter((file) => /\bDate\.now\(|new Date\(\s*\)|Math\.random\(/.test(readFileSync(file, 'utf8')))
    .map((file) => relative(root, file));
  assert.deepEqual(wrong, []);
});

test('no barrels, no utils', () => {
  const wrong = files.filter((file) => /(^|[\\/])(index\.tsx?|utils?|helpers?|common)([\\/]|\.ts|$)/.test(relative(root, file)));
  assert.deepEqual(wrong, []);
});

test('README draws the rooms that exist', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const missing = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !['node_modules', 'runs'].includes(entry.name))
    .filter((entry) => !readme.includes(`${entry.name}/`))
    .map((entry) => entry.name);
  assert.deepEqual(missing, [], 'add the folder to the tree of README.md');
});

function roomOf(file: string): string {
  return relative(root, file).split(sep)[0]!;
}

function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file);
}

function sources(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return sources(path);
      return /\.tsx?$/.test(entry.name) ? [path] : [];
    });
  } catch {
    return [];
  }
}
