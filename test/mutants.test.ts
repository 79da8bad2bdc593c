/** Every alteration of the reference agency is well named, and every tested MUST has one that proves its scenarios can fail. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadCatalogue } from '../requirements/catalogue.ts';
import { coverage } from '../requirements/coverage.ts';
import { readFeatures } from '../requirements/features.ts';
import { mutants } from '../sut/mutants/mutants.ts';
import { variants } from '../sut/variants/variants.ts';

const rows = coverage(loadCatalogue(), readFeatures());
const tested = new Set(rows.filter(({ scenarios }) => scenarios.length > 0).map(({ id }) => id));
const known = new Set(rows.map(({ id }) => id));
const all = [...mutants, ...variants];

function none(found: readonly string[], next: string): void {
  assert.equal(found.length, 0, `${next}\n  ${found.join('\n  ')}`);
}

test('names are kebab-case and say one thing once', () => {
  none(
    all.map(({ name }) => name).filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)),
    'write these names in kebab-case (sut/mutants, sut/variants):',
  );
  const names = all.map(({ name }) => name);
  none([...new Set(names.filter((name, index) => names.indexOf(name) !== index))], 'two alterations have this name:');
});

test('each says its sin or its oddity in one Vietnamese sentence', () => {
  const said = [...mutants.map(({ name, sin }) => ({ name, text: sin })), ...variants.map(({ name, oddity }) => ({ name, text: oddity }))];
  none(
    said.filter(({ text }) => text.trim().length < 10 || text !== text.normalize('NFC') || !/\P{ASCII}/u.test(text)).map(({ name, text }) => `${name}: ${text}`),
    'write one sentence in Vietnamese (NFC) for:',
  );
});

test('mutants break, variants spare requirements that exist and are tested', () => {
  const named = [...mutants.map(({ name, breaks }) => ({ name, ids: breaks })), ...variants.map(({ name, spares }) => ({ name, ids: spares }))];
  none(
    named.filter(({ ids }) => ids.length === 0).map(({ name }) => name),
    'name at least one requirement in `breaks` or `spares`:',
  );
  none(
    named.flatMap(({ name, ids }) => ids.filter((id) => !known.has(id)).map((id) => `${name}: ${id}`)),
    'the catalogue (requirements/chapters) has no such requirement:',
  );
  none(
    named.flatMap(({ name, ids }) => ids.filter((id) => known.has(id) && !tested.has(id)).map((id) => `${name}: ${id}`)),
    'no scenario examines these; write features/<chapter>/….feature with @ID first:',
  );
});

test('every tested MUST has a mutant that breaks it', () => {
  const broken = new Set(mutants.flatMap(({ breaks }) => breaks));
  none(
    rows.filter(({ id, level }) => level === 'MUST' && tested.has(id) && !broken.has(id)).map(({ id, chapter }) => `${id}: sut/mutants/${chapter}.ts`),
    "nothing proves that these requirements' scenarios can fail; add a mutant with breaks: ['ID'] to:",
  );
});
