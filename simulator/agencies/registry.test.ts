import assert from 'node:assert/strict';
import { test } from 'node:test';
import { examRegistry, openRegistry } from '../registry.ts';
import { nameOn, type AgencyRecord, type SystemRecord } from './agency.ts';

const DAY = '2026-11-24';

test('an agency is found by either of its codes; deeper codes of QCVN 102 are looked up, never computed', () => {
  const registry = examRegistry();
  assert.equal(registry.find('000.00.00.G22')!.code, 'G22');
  assert.equal(registry.find('000.00.10.Y98')!.code, 'Y98.10');
  assert.equal(registry.find('000.00.01.H26')!.code, 'H26.05', 'the table, not the reversed groups');
  assert.equal(registry.find('000.00.09.H26'), undefined);
  const bare = openRegistry([{ code: 'H26', name: 'UBND thành phố Hà Nội' }], []);
  assert.equal(bare.find('000.00.00.H26')!.code, 'H26', 'level 1 needs no entry');
  assert.equal(bare.find('000.00.01.H26'), undefined);
});

test('a unit goes through the connection of its nearest superior, by groups and not by prefix', () => {
  const registry = examRegistry();
  const served = (code: string): string | undefined => registry.connectionOf(code, DAY)?.systemId;
  assert.equal(served('H26.05.01'), 'vxp.far.H26');
  assert.equal(served('Y98.10.01'), 'vxp.test.10');
  assert.equal(registry.mailboxOf('000.17.01.H26'), 'H26');
  const { systems, agencies } = {
    agencies: [
      { code: 'H26.1', name: 'A' },
      { code: 'H26.10', name: 'B' },
    ],
    systems: [{ systemId: 's', secret: 'x', organs: ['H26.1'] }],
  };
  assert.equal(openRegistry(agencies, systems).connectionOf('H26.10', DAY), undefined);
  registry.put({ code: 'H26.05.01', name: 'Đơn vị mẫu' });
  registry.putSystem({ systemId: 'vxp.own', secret: 'x', organs: ['H26.05.01'] });
  assert.equal(served('H26.05.01'), 'vxp.own', 'a connection of its own comes first');
});

test('connections and codes begin and end on their day', () => {
  const registry = examRegistry();
  registry.put({
    ...registry.find('Y98.50')!,
    connected: true,
    connectedFrom: '2026-11-25',
    connectedTo: '2026-12-01',
  });
  const days = ['2026-11-24', '2026-11-25', '2026-11-30', '2026-12-01'];
  assert.deepEqual(
    days.map((day) => registry.standingOf('Y98.50', day)),
    ['not-connected', 'open', 'open', 'not-connected'],
  );
  assert.deepEqual(
    ['2025-06-30', '2025-07-01'].map((day) => registry.standingOf('H33', day)),
    ['open', 'closed'],
  );
  assert.deepEqual(
    ['2025-04-13', '2025-04-14'].map((day) => registry.standingOf('G38', day)),
    ['not-open', 'open'],
  );
  assert.equal(registry.standingOf('Y98.40', DAY), 'locked');
  assert.equal(registry.standingOf('L01', DAY), 'unknown');
  assert.equal(examRegistry().standingOf('Y98.50', DAY), 'not-connected', 'changes stay in their own copy');
});

test('level 1 holds what QĐ09/2025 laid down: closed ministries, merged provinces with their successor, new names', () => {
  const registry = examRegistry();
  const codes = (letter: string) => registry.all().filter(({ code }) => new RegExp(`^${letter}\\d\\d$`).test(code));
  const provinces = codes('H');
  assert.equal(provinces.length, 63);
  assert.equal(provinces.filter(({ code }) => registry.isOpenAt(code, DAY)).length, 34);
  for (const { code, closedFrom, successor, confirmed } of provinces) {
    assert.equal(confirmed, false, code);
    if (closedFrom !== undefined) assert.ok(registry.isOpenAt(successor!, DAY), `${code} has a successor`);
  }
  const closed = codes('G').filter(({ closedFrom }) => closedFrom === '2025-04-14');
  assert.equal(closed.map(({ code }) => code).join(' '), 'G04 G05 G07 G13 G14 G23 G24 G25 G26 G34 G36 G37');
  assert.ok(
    closed.every(({ successor }) => successor === undefined),
    'no successor is made up',
  );
  const names = (code: string) => ['2025-04-13', '2025-04-14'].map((day) => nameOn(registry.find(code)!, day));
  assert.deepEqual(names('G10'), ['Bộ Nông nghiệp và Phát triển nông thôn', 'Bộ Nông nghiệp và Môi trường']);
  assert.deepEqual(names('K57'), ['HĐND tỉnh Thừa Thiên Huế', 'HĐND thành phố Huế']);
});

test('a copy changes alone, in both directions', () => {
  const one = examRegistry();
  one.put({ code: 'Y96', name: 'Một' });
  const two = one.fork();
  two.put({ code: 'Y95', name: 'Hai' });
  one.remove('Y96');
  assert.equal(one.find('Y95'), undefined);
  assert.equal(two.find('Y96')!.name, 'Một');
  assert.equal(one.remove('Y96'), false);
});

const GOOD: readonly AgencyRecord[] = [{ code: 'Y98', code102: '000.00.00.Y98', name: 'UBND tỉnh Mẫu' }];
const MISTAKES: readonly (readonly [agencies: readonly unknown[], systems: readonly unknown[], line: string])[] = [
  [[{ code: 'Y98' }], [], 'agencies[0] "Y98": name: expected text that is not empty, found nothing'],
  [[...GOOD, { code: 'Y97', name: ' ' }], [], 'agencies[1] "Y97": name: expected text that is not empty, found " "'],
  [
    [{ code: 'Y98', name: 'A', closedFrom: '2025-02-30' }],
    [],
    'agencies[0] "Y98": closedFrom: expected a day as yyyy-MM-dd, found "2025-02-30"',
  ],
  [
    [{ code: 'Y98', name: 'A', openFrom: '2026-01-01', closedFrom: '2025-01-01' }],
    [],
    'agencies[0] "Y98": closedFrom: expected a day after 2026-01-01, found "2025-01-01"',
  ],
  [
    [...GOOD, { code: '000.00.00.Y98', name: 'B' }],
    [],
    'agencies[1] "000.00.00.Y98": code: expected a code used once, found "000.00.00.Y98"',
  ],
  [
    [{ code: 'Y98', name: 'A', successor: 'Y97' }],
    [],
    'agencies[0] "Y98": successor: expected the code of another registered agency, found "Y97"',
  ],
  [
    [{ code: 'Y98', name: 'A', successor: 'Y98' }],
    [],
    'agencies[0] "Y98": successor: expected the code of another registered agency, found "Y98"',
  ],
  [
    [{ code: 'Y98', name: 'A', lock: true }],
    [],
    'agencies[0] "Y98": lock: expected one of the keys code, code102, name, formerNames, mail, parent, connected, connectedFrom, connectedTo, openFrom, closedFrom, successor, locked, confirmed, found "lock"',
  ],
  [[null], [], 'agencies[0]: expected an object, found null'],
  [
    GOOD,
    [{ systemId: 's', secret: '', organs: [] }],
    'systems[0] "s": secret: expected text that is not empty, found ""',
  ],
  [
    GOOD,
    [{ systemId: 's', secret: 'x', organs: ['Y97'] }],
    'systems[0] "s": organs: expected codes of registered agencies, found "Y97"',
  ],
  [
    GOOD,
    ['a', 'b'].map((systemId) => ({ systemId, secret: 'x', organs: ['Y98'] })),
    'systems[1] "b": organs: expected agencies no other system serves, found "Y98 (served by a)"',
  ],
];

for (const [agencies, systems, line] of MISTAKES) {
  test(`refused in one line: ${line.slice(0, 70)}`, () => {
    assert.throws(() => openRegistry(agencies as AgencyRecord[], systems as SystemRecord[]), {
      name: 'RegistryError',
      message: line,
    });
  });
}
