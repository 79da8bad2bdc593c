import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Addressee } from './records.ts';
import { after } from './sending/statuses.ts';
import { weekdays, workingTime } from './working-time.ts';

const sent: Addressee = { organId: 'Y97', persons: [], state: 'sent', acceptedAt: 1, codes: [], history: [] };
const line = (codes: readonly string[], start = sent): Addressee => codes.reduce((each, code) => ({ ...each, ...after(each, code, 'lý do').change }), start);

test('statuses in any order, some twice, end in the same state', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(['01', '03', '04', '05', '06', '03', '01'], { minLength: 7 }), (codes) => {
      const { state, code } = line(codes);
      assert.deepEqual([state, code], ['completed', '06']);
    }),
  );
});

test('the view never goes back and never believes an illegal or unknown step', () => {
  assert.equal(line(['03', '01']).state, 'accepted');
  assert.equal(line(['06']).state, 'sent');
  assert.equal(line(['06', '03']).state, 'completed');
  assert.equal(line(['01', '99']).state, 'arrived');
  assert.match(after(line(['01']), '99').note!, /không có trong danh mục/);
  assert.deepEqual([line(['02', '03']).state, line(['02']).reason], ['refused', 'lý do']);
  assert.equal(line(['03', '02']).state, 'accepted');
});

test('a recall is confirmed by 15 or a second 03; 16 leaves a warning, and a later 15 still counts', () => {
  const asked = { ...line(['01', '03']), recall: 'asked' as const };
  assert.equal(line(['15'], asked).state, 'recalled');
  assert.equal(line(['03'], asked).state, 'recalled');
  const declined = line(['16'], asked);
  assert.deepEqual([declined.recall, declined.alert, declined.state], ['declined', true, 'accepted']);
  assert.equal(line(['15'], declined).state, 'recalled');
  assert.equal(line(['15', '06'], asked).state, 'recalled');
});

test('an update is answered without a change of state', () => {
  const asked = { ...line(['01', '03', '05']), update: 'asked' as const };
  assert.deepEqual([line(['15'], asked).state, line(['15'], asked).update], ['processing', 'confirmed']);
  assert.deepEqual([line(['16'], asked).state, line(['16'], asked).update], ['processing', 'declined']);
});

test('working time leaves out the days off, whatever they are', () => {
  const at = (text: string): number => Date.parse(`${text}+07:00`);
  const HOUR = 3_600_000;
  assert.equal(workingTime(at('2026-11-27T16:00:00'), at('2026-11-30T10:00:00'), weekdays), 18 * HOUR);
  const withoutMonday = (day: string): boolean => weekdays(day) && day !== '2026-11-30';
  assert.equal(workingTime(at('2026-11-27T16:00:00'), at('2026-12-01T01:00:00'), withoutMonday), 9 * HOUR);
});

test('a recall that a receiver never needed counts as done', () => {
  const { acceptedAt: _, ...queued } = { ...sent, state: 'pending' as const, recall: 'asked' as const };
  assert.equal(line(['16'], queued).state, 'recalled');
});
