import assert from 'node:assert/strict';
import { test } from 'node:test';
import { STATUS_CODES, TRANSITIONS, mayFollow } from './status.ts';

test('every code of the table has a place in the transitions', () => {
  for (const code of Object.keys(STATUS_CODES)) assert.ok(code in TRANSITIONS, code);
  for (const next of Object.values(TRANSITIONS).flat()) assert.ok(next in STATUS_CODES, next);
});

test('what may follow what', () => {
  const may: readonly (readonly [string | undefined, string])[] = [
    [undefined, '01'], [undefined, '02'], ['01', '02'], ['01', '03'], ['03', '04'], ['03', '05'], ['03', '06'], ['04', '04'], ['05', '04'], ['05', '05'], ['05', '06'],
    ['01', '13'], ['06', '13'], ['13', '15'], ['13', '03'], ['13', '16'], ['16', '13'], ['update', '15'], ['update', '16'],
  ];
  for (const [previous, next] of may) assert.ok(mayFollow(previous, next), `${previous} → ${next}`);
  const mayNot: readonly (readonly [string | undefined, string])[] = [
    [undefined, '03'], [undefined, '06'], ['01', '04'], ['01', '06'], ['02', '03'], ['02', '06'], ['02', '13'], ['03', '01'], ['03', '02'], ['06', '05'], ['06', '03'],
    ['15', '04'], ['15', '13'], ['01', '07'], ['99', '01'],
  ];
  for (const [previous, next] of mayNot) assert.ok(!mayFollow(previous, next), `${previous} → ${next}`);
});
