import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { FileError } from './checked-file.ts';
import { loadIcs, unknownClaims, withDefaults } from './ics.ts';
import { choice, loadProfile, profileNames } from './profile.ts';

const folder = mkdtempSync(join(tmpdir(), 'lienthong-profile-'));

function profileFile(text: string): string {
  const file = join(mkdtempSync(join(folder, 'p-')), 'mine.yaml');
  writeFileSync(file, `name: mine\nextends: national\ntitle: { vi: Riêng, en: Mine }\n${text}`);
  return file;
}

const dated: readonly [key: string, date: string, value: unknown][] = [
  ['organIdSyntax', '2019-04-01', 'legacy'],
  ['organIdSyntax', '2020-09-14', 'legacy'],
  ['organIdSyntax', '2020-09-15', 'transition'],
  ['organIdSyntax', '2022-09-14', 'transition'],
  ['organIdSyntax', '2022-09-15', 'qd20'],
  ['organIdMaxLength', '2019-04-01', 13],
  ['organIdMaxLength', '2026-11-24', 35],
  ['paperAlongGovernment', '2026-05-28', true],
  ['paperAlongGovernment', '2026-05-29', false],
  ['signatureRegime', '2026-11-14', 'tt41'],
  ['signatureRegime', '2026-11-15', 'nd68'],
  ['localGovModel', '2025-06-30', 'three-levels'],
  ['localGovModel', '2025-07-01', 'two-levels'],
  ['scanIssuePolicy', '2020-03-04', 'accept'],
  ['scanIssuePolicy', '2020-03-05', 'certified-copy'],
];

for (const [key, date, value] of dated) {
  test(`national: ${key} on ${date}`, () => {
    assert.deepEqual(choice(loadProfile('national', { asOf: date }), key), value);
    assert.deepEqual(loadProfile('national', { asOf: date }).choices.get(key)?.value, value);
    assert.deepEqual(choice(loadProfile('national'), key, date), value);
  });
}

test('a date that another choice holds moves with that choice', () => {
  const profile = loadProfile(profileFile("choices:\n  paperAlongGovernment.from: { value: '2026-08-01' }\n"));
  assert.equal(choice(profile, 'paperAlongGovernment', '2026-07-31'), true);
  assert.equal(choice(profile, 'paperAlongGovernment', '2026-08-01'), false);
});

test('a difference changes what it names and nothing else', () => {
  const [national, lenient] = [loadProfile('national'), loadProfile('nd30-lenient')];
  const differing = [...national.choices.keys()].filter(
    (key) => JSON.stringify(choice(national, key)) !== JSON.stringify(choice(lenient, key)),
  );
  assert.deepEqual(differing, ['sendDeadline.rule']);
  const rule = lenient.choices.get('sendDeadline.rule')!;
  assert.deepEqual(
    [rule.value, rule.alternatives, rule.decidedBy, rule.ambiguity],
    ['next-working-day', ['next-working-morning'], 'nd30-lenient', 'A1'],
  );
});

const broken: readonly [what: string, text: string, line: number, said: RegExp][] = [
  ['an unknown choice', 'choices:\n  sendDeadlin.rule: { value: x }\n', 5, /no such choice/],
  [
    'a value outside the list',
    'choices:\n  sendDeadline.rule: { value: whenever }\n',
    5,
    /next-working-morning, next-working-day/,
  ],
  ['a value of another kind', 'choices:\n  urgentWithin: { value: 15 }\n', 5, /span/],
  ['an element outside the set', "choices:\n  recallAck: { value: ['15', '99'] }\n", 5, /15, 03/],
  ['an unknown requirement', 'judges: [SIG-TWOO]\n', 4, /SIG-TWOO/],
  ['an unknown base', 'extends2: x\n', 4, /extends2/],
  [
    'a date that is none',
    'choices:\n  signatureRegime: { value: tt41, dated: [{ from: receiptGrace, value: nd68 }] }\n',
    5,
    /receiptGrace/,
  ],
];

for (const [what, text, line, said] of broken) {
  test(`${what} gives file, line and one sentence`, () => {
    assert.throws(
      () => loadProfile(profileFile(text)),
      (error: unknown) => {
        assert.ok(error instanceof FileError);
        assert.equal(error.name, 'ProfileError');
        assert.equal(error.line, line, error.message);
        assert.match(error.message, said);
        return true;
      },
    );
  });
}

test('an unknown profile is answered with the known ones', () => {
  assert.throws(() => loadProfile('natonal'), /local\/ct02-example, .*national.*strict/);
  assert.deepEqual(profileNames(), ['legacy-2019', 'local/ct02-example', 'national', 'nd30-lenient', 'strict']);
});

test('an unknown choice is a mistake of the asker', () => {
  assert.throws(() => choice(loadProfile('national'), 'sendDeadline'), /sendDeadline\.rule/);
});

test('the conformance statement is filled with its defaults, unknown keys are named', () => {
  const statement = withDefaults({ subUnits: true });
  assert.deepEqual([statement['subUnits'], statement['personRecipients'], statement['caseFiles']], [true, true, false]);
  assert.deepEqual(Object.keys(statement).sort(), [...loadIcs().keys()].sort());
  assert.deepEqual(unknownClaims({ subUnits: true, telepathy: true }), ['telepathy']);
});
