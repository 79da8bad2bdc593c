/** Alterations that are asked beside an agency: who would have done something else is named, and nobody else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refused } from '../driver.ts';
import { comparedParts } from './compared-parts.ts';
import type { AgencyParts } from './office.ts';
import { openRig, order } from './rig.test.ts';

type Alteration = (parts: AgencyParts) => AgencyParts;

/** Gives an agency orders, and tells when the alteration would have parted from it: the number of the order, undefined when never. */
async function partsWith(alter: Alteration, orders = [order('Y97.10'), order('Y97.20')]): Promise<number | undefined> {
  const rig = openRig();
  let sent = 0;
  let parted: number | undefined;
  const ours = rig.ours({ alter: (parts) => comparedParts(parts, [(same) => same, alter], (index) => (assert.equal(index, 1), (parted ??= sent))) });
  for (const each of orders) {
    sent += 1;
    await ours.driver.send(each).catch((error: unknown) => assert.ok(error instanceof Refused));
  }
  await ours.driver.collect();
  await ours.driver.outbox();
  return parted;
}

const urgent = { ...order('Y97.10'), priority: 2 };

test('who gives the same answers in other ways is not named', async () => {
  assert.equal(await partsWith((parts) => ({ ...parts, due: (_, waiting) => [...waiting].sort((a, b) => b.priority - a.priority || Number(a.id) - Number(b.id)) })), undefined);
  assert.equal(await partsWith((parts) => ({ ...parts, composeDocument: (office, document, dispatch) => ({ ...parts.composeDocument(office, document, dispatch) }) })), undefined);
});

test('who answers otherwise is named, from where it does', async () => {
  const lowered: Alteration = (parts) => ({ ...parts, composeDocument: (...given) => ({ ...parts.composeDocument(...given), ...(given[1].order.priority && { subject: 'Khác' }) }) });
  assert.equal(await partsWith(lowered), undefined);
  assert.equal(await partsWith(lowered, [order('Y97.10'), urgent, urgent]), 2);
});

test('what it remembers of earlier questions counts', async () => {
  const third: Alteration = (parts) => {
    let asked = 0;
    return { ...parts, paperGoesAlong: (...given) => (asked += 1) === 3 || parts.paperGoesAlong(...given) };
  };
  const documents = [1, 2, 3, 4].map(() => order('Y97.10'));
  assert.equal(await partsWith(third, documents.slice(0, 2)), undefined);
  assert.equal(await partsWith(third, documents), 3);
});

test('one altered part that asks another is asked once', async () => {
  const both: Alteration = (parts) => {
    let written = 0;
    return {
      ...parts,
      packageOf: (...given) => parts.packageOf(...given),
      emit(message) {
        written += 1;
        return written === 3 ? Buffer.of() : parts.emit(message);
      },
    };
  };
  assert.equal(await partsWith(both), undefined);
  assert.equal(await partsWith(both, [order('Y97.10'), order('Y97.10'), order('Y97.10')]), 3);
});

test('who would act is named, whatever it answers', async () => {
  const acting = (act: (parts: AgencyParts, office: Parameters<AgencyParts['due']>[0]) => unknown): Alteration => (parts) => ({
    ...parts,
    due(office, waiting) {
      act(parts, office);
      return parts.due(office, waiting);
    },
  });
  for (const act of [
    (_, { books }) => books.counters.put('issued', 7),
    (_, { axis }) => void axis.agencies(),
    (_, { directory }) => directory.clear(),
    ({ ids }) => ids.uuid(),
    ({ clock }) => clock.moveTo(0),
  ] as Parameters<typeof acting>[0][]) {
    assert.equal(await partsWith(acting(act)), 1, String(act));
  }
  assert.equal(await partsWith(acting(({ clock }, { books }) => clock.now() + books.queue.all().length)), undefined);
});

test('who would leave undone what the agency does is named', async () => {
  assert.equal(await partsWith((parts) => ({ ...parts, queueNew: () => undefined })), 1);
  assert.equal(await partsWith((parts) => ({ ...parts, address: async (office, recipient) => parts.address(office, recipient) })), 1, 'what waits can not be compared');
});

test('a rule taken away or added says nothing, until it would speak', async () => {
  const lacking: Alteration = (parts) => {
    const { urgency: _, ...objections } = parts.objections;
    return { ...parts, objections };
  };
  const strange = { ...order('Y97.10'), priority: 9 };
  assert.equal(await partsWith(lacking), undefined);
  assert.equal(await partsWith(lacking, [order('Y97.10'), strange]), 2);
  const added: Alteration = (parts) => ({ ...parts, objections: { ...parts.objections, haste: (_, { priority }) => (priority === 2 ? 'Không gửi hỏa tốc' : undefined) } });
  assert.equal(await partsWith(added), undefined);
  assert.equal(await partsWith(added, [order('Y97.10'), urgent]), 2);
  const first: Alteration = (parts) => ({ ...parts, objections: { haste: () => undefined, ...parts.objections } });
  assert.equal(await partsWith(first), 1, 'in another order');
});

test('a value of another kind is named when it is looked at', async () => {
  assert.equal(await partsWith((parts) => ({ ...parts, retry: { ...parts.retry, giveUpAfter: 2 } })), undefined);
  assert.equal(await partsWith((parts) => ({ ...parts, retry: { ...parts.retry, again: (attempts) => attempts < 5 } })), undefined);
  assert.equal(await partsWith((parts) => ({ ...parts, stampsSignatures: true })), 1);
  assert.equal(await partsWith((parts) => ({ ...parts, identity: { ...parts.identity, organName: 'Khác' } })), 1);
});
