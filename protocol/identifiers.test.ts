import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWithin, legacyToLevelOne, levelOneOf, objectionToOrganId, parentOf } from './identifiers.ts';

const qd20 = (code: string) => objectionToOrganId(code, { syntax: 'qd20' });

test('a code of QĐ20 is judged by length, characters, groups and first group', () => {
  for (const code of ['H26', 'G22.01', 'H26.05.01', 'G22.A1.0003', 'A01', 'Y98.1.2.3.4.5.6', '0100000098', '0100000098-001']) assert.equal(qd20(code), undefined, code);
  const longest = `H26.${'A'.repeat(31)}`;
  assert.equal(longest.length, 35);
  assert.equal(qd20(longest), undefined);
  assert.equal(qd20(`${longest}A`), 'too-long');
  assert.equal(qd20('g22'), 'charset');
  assert.equal(qd20('G22,01'), 'charset');
  for (const code of ['G22..01', 'G22.', '.G22', '']) assert.equal(qd20(code), 'empty-group', code);
  for (const code of ['GG2', '28.22.H17', 'H261', 'H2', '00.53.W00']) assert.equal(qd20(code), 'first-group', code);
  assert.equal(qd20('000.00.00.H26'), 'legacy-form');
  assert.equal(objectionToOrganId('H26.05', { syntax: 'qd20', maxLength: 5 }), 'too-long');
});

test('other organisations carry Z01 to Z99 and an internal code of up to 32 characters', () => {
  for (const code of ['Z01ABC123', 'Z99x', `Z01${'A'.repeat(32)}`, 'Z01a.b-c']) assert.equal(qd20(code), undefined, code);
  assert.equal(qd20('Z00ABC'), 'z-prefix');
  assert.equal(qd20('ZAB'), 'z-prefix');
  assert.equal(qd20('Z01'), 'z-internal');
  assert.equal(qd20(`Z01${'A'.repeat(33)}`), 'z-internal');
  assert.equal(qd20('Z01 A'), 'charset');
});

test('older codes count in the legacy and transition syntax alone', () => {
  const by = (code: string, syntax: 'legacy' | 'transition') => objectionToOrganId(code, { syntax });
  assert.equal(by('000.00.10.Y98', 'legacy'), undefined);
  assert.equal(by('000.00.10.Y98', 'transition'), undefined);
  assert.equal(by('Y98.10', 'transition'), undefined);
  assert.equal(by('Y98.10', 'legacy'), 'legacy-form');
  assert.equal(by('0000.00.10.Y98', 'legacy'), 'too-long');
});

test('the hierarchy goes by groups, from the left for new codes and from the right for older ones', () => {
  assert.equal(parentOf('G22.01'), 'G22');
  assert.equal(parentOf('G22'), undefined);
  assert.equal(isWithin('H26.10', 'H26.1'), false);
  assert.equal(isWithin('H26.1.5', 'H26.1'), true);
  assert.equal(isWithin('H26', 'H26.1'), false);
  assert.equal(isWithin('H26', 'H26'), true);
  assert.equal(parentOf('001.05.10.H26'), '000.05.10.H26');
  assert.equal(parentOf('000.05.10.H26'), '000.00.10.H26');
  assert.equal(parentOf('000.00.10.H26'), '000.00.00.H26');
  assert.equal(parentOf('000.00.00.H26'), undefined);
  assert.equal(levelOneOf('000.05.10.H26'), 'H26');
  assert.equal(levelOneOf('H26.05.01'), 'H26');
  assert.equal(parentOf('Z01A.B'), undefined);
  assert.equal(levelOneOf('Z01A.B'), 'Z01A.B');
  assert.equal(levelOneOf('0100000098'), '0100000098');
});

test('only a level-1 code is converted, a deeper one is never computed', () => {
  assert.equal(legacyToLevelOne('000.00.00.G22'), 'G22');
  assert.equal(legacyToLevelOne('000.00.01.H26'), undefined);
  assert.equal(legacyToLevelOne('G22'), undefined);
});
