import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadCatalogue } from './catalogue.ts';
import { FileError, readChecked } from './checked-file.ts';
import { schemaOf } from './sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'lienthong-checked-'));

function errorOf(read: () => unknown): FileError {
  try {
    read();
  } catch (error) {
    assert.ok(error instanceof FileError, String(error));
    return error;
  }
  return assert.fail('nothing was thrown');
}

function chapterWith(entry: string): string {
  const own = mkdtempSync(join(folder, 'chapter-'));
  writeFileSync(join(own, 'sample.yaml'), `order: 1\ntitle: { vi: Mẫu, en: Sample }\nrequirements:\n${entry}`);
  return own;
}

const GOOD = `  - id: SIG-TWO
    grade: M
    bound: [S]
    clauses:
      - Nghị định 30/2020/NĐ-CP, Điều 5 khoản 1 (V)
    vi: Hai chữ ký.
    en: Two signatures.
`;

test('a good chapter is read whole, with what follows from its entries', () => {
  const [requirement] = loadCatalogue(chapterWith(GOOD));
  assert.deepEqual(requirement, {
    id: 'SIG-TWO',
    chapter: 'sample',
    grade: 'M',
    level: 'MUST',
    bound: ['S'],
    role: 'sender',
    clauses: [{ instrument: 'Nghị định 30/2020/NĐ-CP', place: 'Điều 5 khoản 1', confidence: 'V' }],
    text: { vi: 'Hai chữ ký.', en: 'Two signatures.' },
    inForce: { from: '2020-03-05' },
  });
});

const broken: readonly [what: string, entry: string, line: number, key: string, said: RegExp][] = [
  ['an unknown grade', GOOD.replace('grade: M', 'grade: X'), 5, 'requirements[SIG-TWO].grade', /M, M-q, .*found "X"/],
  ['a missing sentence', GOOD.replace('    en: Two signatures.\n', ''), 4, 'requirements[SIG-TWO]', /"en"/],
  ['an unknown key', `${GOOD}    levle: MUST\n`, 11, 'requirements[SIG-TWO].levle', /unknown key/],
  ['a malformed id', GOOD.replace('SIG-TWO', 'sig two'), 4, 'requirements[sig two].id', /requirement id/],
  ['a clause without confidence', GOOD.replace(' (V)', ''), 8, 'requirements[SIG-TWO].clauses[0]', /confidence/],
  [
    'an unknown instrument',
    GOOD.replace('30/2020', '31/2020'),
    8,
    'requirements[SIG-TWO].clauses[0]',
    /instruments\.yaml/,
  ],
  ['an unknown ICS key', `${GOOD}    when: [telepathy]\n`, 11, 'requirements[SIG-TWO].when', /ics\.yaml/],
  ['a doubled id', GOOD + GOOD, 11, 'requirements[SIG-TWO].id', /sample\.yaml/],
  ['broken YAML', GOOD.replace('bound: [S]', 'bound: [S'), 7, '', /YAML/],
];

for (const [what, entry, line, key, said] of broken) {
  test(`${what} gives file, line, key and one sentence`, () => {
    const own = chapterWith(entry);
    const error = errorOf(() => loadCatalogue(own));
    assert.equal(error.name, 'CatalogueError');
    assert.ok(error.message.includes('sample.yaml:'), error.message);
    assert.equal(error.line, line, error.message);
    assert.equal(error.key, key, error.message);
    assert.match(error.message, said);
    assert.ok(!error.message.includes('\n'), error.message);
    assert.throws(() => loadCatalogue(own), FileError, 'nothing half-read is kept');
  });
}

test('a file that is not there is named', () => {
  const error = errorOf(() => readChecked(join(folder, 'none.yaml'), schemaOf('ics')));
  assert.equal(error.name, 'PlanError');
  assert.match(error.message, /none\.yaml: .*ENOENT/);
});
