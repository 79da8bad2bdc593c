import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { imbalanceOf, isBalanced } from './conservation.ts';

const ids = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 60 });

test('every way of sharing out what was sent is balanced', () => {
  fc.assert(
    fc.property(ids, fc.nat(), fc.nat(), (sent, a, b) => {
      const [first, second] = [a % (sent.length + 1), b % (sent.length + 1)].sort((x, y) => x - y) as [number, number];
      const account = { sent, delivered: sent.slice(0, first), refused: sent.slice(first, second), inFlight: sent.slice(second) };
      assert.ok(isBalanced(imbalanceOf(account)));
    }),
  );
});

test('one loss, one duplicate or one stranger among many is found and named', () => {
  fc.assert(
    fc.property(ids, fc.nat(), fc.uuid(), (sent, index, stranger) => {
      fc.pre(!sent.includes(stranger));
      const victim = sent[index % sent.length]!;
      const none = { refused: [], inFlight: [] };
      assert.deepEqual(imbalanceOf({ sent, delivered: sent.filter((id) => id !== victim), ...none }).lost, [victim]);
      assert.deepEqual(imbalanceOf({ sent, delivered: [...sent, victim], ...none }).duplicated, [victim]);
      assert.deepEqual(imbalanceOf({ sent, delivered: [...sent, stranger], ...none }).foreign, [stranger]);
    }),
  );
});
