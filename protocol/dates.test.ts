import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayAfter, dayOf, instantToWireDate, instantToWireTimestamp, isoOf, wireDateToDay, wireTimestampToInstant } from './dates.ts';

test('instants and wire texts stand for Vietnamese time', () => {
  const instant = Date.parse('2026-11-23T17:00:05Z');
  assert.equal(instantToWireTimestamp(instant), '2026/11/24 00:00:05');
  assert.equal(instantToWireDate(instant), '2026/11/24');
  assert.equal(wireTimestampToInstant('2026/11/24 00:00:05'), instant);
  assert.equal(dayOf(instant - 6000), '2026-11-23');
  assert.equal(isoOf(instant), '2026-11-24T00:00:05+07:00');
  assert.equal(dayAfter('2026-12-31'), '2027-01-01');
  assert.equal(dayAfter('2024-03-01', -1), '2024-02-29');
});

test('a date of another form or one that does not exist is not read', () => {
  assert.equal(wireDateToDay('2024/02/29'), '2024-02-29');
  for (const text of ['20/05/2024', '2026-03-02', '2026/03/02 08:15:30', '', '2024/02/31', '2026/3/2', '0025/05/20', '2026/13/01', ' 2026/03/02']) {
    assert.equal(wireDateToDay(text), undefined, text);
  }
  for (const text of ['20/05/2024 08:15:30', '2026-03-02T08:15:30', '2026/03/02 24:00:00', '2026/02/30 08:15:30', '2026/03/02', '2026/03/02 8:15:30']) {
    assert.equal(wireTimestampToInstant(text), undefined, text);
  }
});
