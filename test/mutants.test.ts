/** Every alteration of the reference agency and of the reference axis is well named, and what is tested has one that proves its scenarios can fail. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadCatalogue } from '../requirements/catalogue.ts';
import { coverage } from '../requirements/coverage.ts';
import { readFeatures } from '../requirements/features.ts';
import { guarded, ODD, ofBoth, WRONG, type Odd, type Wrong } from '../cli/systems.ts';
import type { Side } from '../sut/settings.ts';

const rows = coverage(loadCatalogue(), readFeatures());
const testedOn = (side: Side) => rows.filter(({ scenarios }) => scenarios.some(({ role }) => (role === 'axis') === (side === 'axis')));
const tested = { agency: new Set(testedOn('agency').map(({ id }) => id)), axis: new Set(testedOn('axis').map(({ id }) => id)) };
const known = new Set(rows.map(({ id }) => id));
const mutants = ofBoth<Wrong>(WRONG).map(({ side, entry }) => ({ side, ...entry }));
const variants = ofBoth<Odd>(ODD).map(({ side, entry }) => ({ side, ...entry }));
const all = [...mutants, ...variants];

function none(found: readonly string[], next: string): void {
  assert.equal(found.length, 0, `${next}\n  ${found.join('\n  ')}`);
}

test('names are kebab-case and say one thing once', () => {
  none(
    all.map(({ name }) => name).filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)),
    'write these names in kebab-case (mutants and variants of sut and simulator):',
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
  const named = [...mutants.map(({ side, name, breaks }) => ({ side, name, ids: breaks })), ...variants.map(({ side, name, spares }) => ({ side, name, ids: spares }))];
  none(
    named.filter(({ ids }) => ids.length === 0).map(({ name }) => name),
    'name at least one requirement in `breaks` or `spares`:',
  );
  none(
    named.flatMap(({ name, ids }) => ids.filter((id) => !known.has(id)).map((id) => `${name}: ${id}`)),
    'the catalogue (requirements/chapters) has no such requirement:',
  );
  none(
    named.flatMap(({ side, name, ids }) => ids.filter((id) => known.has(id) && !tested[side].has(id)).map((id) => `${name}: ${id}`)),
    'no scenario examines these; write features/<chapter>/….feature with @ID (and @role:axis for an axis) first:',
  );
});

test('every tested MUST has a mutant that breaks it', () => {
  none(
    testedOn('agency').filter(({ id, level }) => level === 'MUST' && !guarded('agency').has(id)).map(({ id, chapter }) => `${id}: sut/mutants/${chapter}.ts`),
    "nothing proves that these requirements' scenarios can fail; add a mutant with breaks: ['ID'] to:",
  );
});

test('everything examined on the axis has a mutant that breaks it', () => {
  none(
    testedOn('axis').filter(({ id }) => !guarded('axis').has(id)).map(({ id }) => id),
    "nothing proves that these requirements' scenarios can fail; add a mutant with breaks: ['ID'] to simulator/mutants:",
  );
});
