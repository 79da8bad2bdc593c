/** The sample messages: the valid ones are read without a finding, each invalid one fails for the sin in its name, where it stands. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { judgeFile } from './judge-file.ts';
import type { ProblemCode } from './problems.ts';
import { readMessage } from './read.ts';
import { writeMessage } from './write.ts';

const folder = (name: string): URL => new URL(`../../schemas/examples/${name}/`, import.meta.url);
const file = (kind: string, name: string): Uint8Array => readFileSync(new URL(`${name}.edxml`, folder(kind)));

/** Sin, line, and whether the message can still be referenced. */
const SINS: Readonly<Record<string, readonly [code: ProblemCode, line: number, readable: boolean]>> = {
  'attachments-inside-envelope': ['attachments-misplaced', 99, true],
  'bare-ampersand': ['not-xml', 40, false],
  'bare-pdf-as-zip': ['not-zip', 105, true],
  'base64-garbage': ['base64', 106, true],
  'characters-before-declaration': ['not-xml', 1, false],
  'date-day-first': ['date-format', 33, true],
  'doubled-from-tag': ['not-xml', 70, false],
  'entity-bomb': ['doctype', 3, false],
  'external-entity': ['doctype', 2, false],
  'no-receiver': ['to-missing', 5, true],
  'older-format': ['older-format', 2, false],
  'replacement-without-list': ['replacement-without-list', 79, true],
  'status-about-no-document': ['response-for-missing', 5, true],
  'status-without-code': ['status-code-missing', 5, true],
  'two-roots': ['not-xml', 110, false],
  'unbound-prefix': ['not-xml', 3, false],
  'update-without-info': ['update-without-info', 79, true],
  'zip-bomb': ['zip-bounds', 105, true],
};

test('there are nine valid messages and a sin for every invalid one', () => {
  assert.equal(names('valid').length, 9);
  assert.deepEqual(names('invalid'), Object.keys(SINS));
});

for (const name of names('valid')) {
  test(`${name} is read without a finding and written back byte for byte`, () => {
    const bytes = file('valid', name);
    const { message, problems } = readMessage(bytes, { now: Date.parse('2026-11-24T09:00:00+07:00') });
    assert.deepEqual(problems, []);
    assert.equal(Buffer.from(writeMessage(message!)).toString(), Buffer.from(bytes).toString());
  });
}

for (const [name, [code, line, readable]] of Object.entries(SINS)) {
  test(`${name} fails: ${code}`, () => {
    const { problems } = judgeFile(file('invalid', name));
    const grave = problems.filter(({ severity }) => severity !== 'warn');
    assert.deepEqual(grave.map((each) => [each.code, each.line]), [[code, line]], JSON.stringify(problems));
    assert.equal(readMessage(file('invalid', name)).message !== undefined, readable);
  });
}

test('a file is judged from its first line to its last', () => {
  const text = Buffer.from(file('valid', 'new')).toString().replace('2026/04/30', '30/04/2026').replace('STN-VP', 'N/A').replace('cid:6f', 'CID-6f');
  const { kind, problems } = judgeFile(Buffer.from(text));
  assert.equal(kind, 'document');
  assert.deepEqual(problems.map((each) => each.line), problems.map((each) => each.line!).toSorted((a, b) => a - b));
  assert.ok(problems.length >= 4, JSON.stringify(problems));
});

function names(kind: string): string[] {
  return readdirSync(folder(kind)).map((each) => each.replace(/\.edxml$/, '')).toSorted();
}
