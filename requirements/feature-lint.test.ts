import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadCatalogue } from './catalogue.ts';
import { coverage, gaps } from './coverage.ts';
import { lintFeatures, lintLine } from './feature-lint.ts';
import { parseFeature } from './features.ts';

const catalogue = loadCatalogue();
const GOOD = `# language: vi
Tính năng: Hai chữ ký số
  Nghị định 30/2020/NĐ-CP, Điều 5 khoản 1
  The main document carries two signatures.

  @SIG-TWO @positive @role:receiver @pki
  Kịch bản: Văn bản đủ hai chữ ký được tiếp nhận
    Cho một văn bản
    Khi cơ quan nhận văn bản
    Thì văn bản được tiếp nhận

  @SIG-TWO @negative @role:receiver @profile:strict
  Khung kịch bản: Văn bản thiếu chữ ký không được tiếp nhận
    Cho một văn bản thiếu "<chữ ký>"
    Khi cơ quan nhận văn bản
    Thì văn bản bị từ chối

    Dữ liệu:
      | chữ ký |
      | cá nhân |
`;

const lint = (text: string) =>
  lintFeatures([parseFeature('features/signature/sample.feature', text)], catalogue, ['national', 'strict']);

test('a good feature has no problem and is counted', () => {
  assert.deepEqual(lint(GOOD), []);
  const row = coverage(catalogue, [parseFeature('features/signature/sample.feature', GOOD)]).find(
    ({ id }) => id === 'SIG-TWO',
  )!;
  assert.deepEqual(
    row.scenarios.map(({ line, polarity, role }) => [line, polarity, role]),
    [
      [7, 'positive', 'receiver'],
      [13, 'negative', 'receiver'],
    ],
  );
});

const wrong: readonly [what: string, text: string, line: number, said: RegExp][] = [
  ['an unknown requirement', GOOD.replace('@SIG-TWO @pos', '@SIG-TWOO @pos'), 6, /@SIG-TWOO: .*no such requirement/],
  ['two requirements', GOOD.replace('@SIG-TWO @pos', '@SIG-TWO @SIG-ORDER @pos'), 6, /exactly one tag requirement id/],
  ['no requirement', GOOD.replace('@SIG-TWO @pos', '@pos'), 7, /exactly one tag requirement id/],
  ['both polarities', GOOD.replace('@positive', '@positive @negative'), 6, /@positive \| @negative/],
  ['no polarity', GOOD.replace('@positive ', ''), 7, /@positive \| @negative/],
  ['no role', GOOD.replace('@role:receiver @pki', '@pki'), 7, /@role:sender/],
  ['an unknown role', GOOD.replace('@role:receiver @pki', '@role:clerk @pki'), 6, /unknown tag/],
  ['an unknown tag', GOOD.replace('@pki', '@skip'), 6, /@skip: .*unknown tag/],
  ['an unknown profile', GOOD.replace('@profile:strict', '@profile:lax'), 12, /no profile "lax"/],
  ['a doubled tag', GOOD.replace('@pki', '@pki @pki'), 6, /twice/],
  ['a tag above examples', GOOD.replace('    Dữ liệu:', '    @clock\n    Dữ liệu:'), 18, /above examples/],
  ['no language line', GOOD.replace('# language: vi\n', ''), 1, /first line/],
  ['a language line too late', `\n${GOOD}`, 1, /first line/],
  ['decomposed characters', GOOD.replace('Hai chữ ký số', 'Hai chữ ký số'.normalize('NFD')), 2, /NFC/],
  ['no legal basis', GOOD.replace(/  Nghị định.*\n  The main.*\n/, ''), 2, /legal basis/],
  ['a misspelt keyword', GOOD.replace('    Cho một văn bản\n', '    Giả sử một văn bản\n'), 8, /Giả sử.*not a step/],
  ['a broken file', GOOD.replace('    Khi cơ quan', '    Lúc cơ quan'), 9, /can not be parsed/],
  ['an empty scenario', GOOD.replace(/(được tiếp nhận)\n    Cho[^]*?tiếp nhận\n/, '$1\n'), 7, /no step/],
];

for (const [what, text, line, said] of wrong) {
  test(`${what} is one line with file, line and key`, () => {
    assert.notEqual(text, GOOD);
    const [first, ...more] = lint(text).filter((problem) => said.test(lintLine(problem)));
    assert.ok(first, lint(text).map(lintLine).join('\n'));
    assert.equal(first.line, line);
    assert.ok(lintLine(first).startsWith(`features/signature/sample.feature:${line}: `));
    assert.deepEqual(more, []);
  });
}

test('a requirement nobody examines or excuses is a gap, as is one both examined and excused', () => {
  const [examined, excused] = [
    catalogue.find(({ id }) => id === 'SIG-TWO')!,
    catalogue.find(({ notTested }) => notTested)!,
  ];
  const feature = parseFeature('features/x.feature', GOOD.replace('@SIG-TWO @neg', `@${excused.id} @neg`));
  const rows = coverage([examined, excused, { ...examined, id: 'SIG-ORDER' }], [feature]);
  assert.deepEqual(gaps(rows), { orphans: ['SIG-ORDER'], doubled: [excused.id] });
});
