import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AgencyParts } from './office.ts';
import { newest, openRig, order } from './rig.test.ts';

test('a recall cancels the document at every recipient, is confirmed, and freezes it', async () => {
  const rig = openRig();
  const [ours, theirs] = [rig.ours().driver, rig.partner().driver];
  const { id } = await ours.send(order('Y97.10', 'Y97'));
  await theirs.collect();
  const received = await newest(theirs);
  await theirs.accept(received.id);
  await theirs.assign(received.id, { staff: 'Lê Văn Mẫu' });
  await theirs.complete(received.id);
  await assert.rejects(ours.recall(id, { reason: '' }), /lý do/);
  assert.equal((await ours.recall(id, { reason: 'Gửi nhầm' })).frozen, true);
  await theirs.collect();
  const cancelled = await theirs.inboxItem(received.id);
  assert.deepEqual([cancelled.state, cancelled.reason, cancelled.attachments], ['recalled', 'Gửi nhầm', []]);
  assert.ok(cancelled.history.some(({ event, note, by }) => event === 'agreed' && note === 'Gửi nhầm' && by === 'Y98.10'));
  await ours.collect();
  assert.deepEqual((await ours.outboxItem(id)).recipients.map(({ state }) => state), ['recalled', 'sent']);
  await assert.rejects(ours.update(id, { reason: 'Sửa', addRecipients: [{ organId: 'Y90' }] }), /đóng băng/);
  await assert.rejects(ours.send({ ...order('Y97'), number: '01' }), /đã cấp/);
});

test('a recall by somebody else deletes nothing', async () => {
  const rig = openRig();
  const [ours, theirs, stranger] = [rig.ours().driver, rig.partner(), rig.partner('Y97')];
  const sent = await theirs.driver.send(order('Y98.10'));
  await ours.collect();
  const foreign = await stranger.driver.send(order('Y98.10'));
  const record = stranger.office.books.outgoing.get(foreign.id)!;
  stranger.office.books.outgoing.put(foreign.id, { ...record, documentId: sent.documentId });
  await stranger.driver.recall(foreign.id, { reason: 'Của người khác' });
  await ours.collect();
  const items = await ours.inbox();
  assert.deepEqual(items.find(({ documentId }) => documentId === sent.documentId)!.state, 'arrived');

});

test('a recall or a replacement that comes before its document keeps it from coming alive', async () => {
  const rig = openRig();
  const newestFirst = (parts: AgencyParts): AgencyParts => ({
    ...parts,
    connect: (all) => {
      const line = parts.connect(all);
      return { ...line, pending: async (kind) => (await line.pending(kind))?.toReversed() };
    },
  });
  const [ours, theirs] = [rig.ours({ alter: newestFirst }).driver, rig.partner().driver];
  const early = await theirs.send(order('Y98.10'));
  await theirs.recall(early.id, { reason: 'Thu hồi sớm' });
  const first = await theirs.send(order('Y98.10'));
  const second = await theirs.replace(first.id, { ...order('Y98.10'), reason: 'Sai số liệu' });
  await ours.collect();
  const found = async (documentId: string) => (await ours.inbox()).find((item) => item.documentId === documentId)!;
  assert.deepEqual([(await found(early.documentId)).state, (await found(early.documentId)).arrivalNumber], ['recalled', undefined]);
  assert.equal((await found(first.documentId)).supersededBy, second.documentId);
  await theirs.collect();
  assert.equal((await theirs.outboxItem(early.id)).recipients[0]!.state, 'recalled');
});

test('an update changes the due date, never the signed file', async () => {
  const rig = openRig();
  const [ours, theirs] = [rig.ours().driver, rig.partner().driver];
  const { id } = await ours.send({ ...order('Y97.10'), dueDate: '2026-12-01' });
  await theirs.collect();
  const before = await newest(theirs);
  await ours.update(id, { reason: 'Gia hạn', dueDate: '2026-12-15' });
  await theirs.collect();
  const after = await theirs.inboxItem(before.id);
  assert.deepEqual([before.dueDate, after.dueDate], ['2026-12-01', '2026-12-15']);
  assert.deepEqual(after.attachments, before.attachments);
  assert.equal((await theirs.inbox()).length, 1);
  await ours.collect();
  assert.ok((await ours.outboxItem(id)).recipients[0]!.history.some(({ code }) => code === '15'));
});

test('a replacement must stand before the old document falls, and a chain has one document in force', async () => {
  const rig = openRig();
  const [ours, theirs] = [rig.ours().driver, rig.partner().driver];
  const first = await ours.send(order('Y97.10'));
  await theirs.collect();
  const second = await ours.replace(first.id, { ...order('Y97.10'), reason: 'Sai số liệu' });
  const third = await ours.replace(second.id, { ...order('Y97.10'), reason: 'Sai lần nữa' });
  await assert.rejects(ours.replace(first.id, { ...order('Y97.10'), reason: 'Lần ba' }), /thay thế/);
  await assert.rejects(ours.replace(third.id, { ...order('Y97.10'), typeName: 'Quyết định', reason: 'Khác loại' }), /cùng hình thức/);
  await theirs.collect();
  const items = await theirs.inbox();
  assert.deepEqual(
    items.map(({ documentId, supersededBy }) => [documentId, supersededBy]),
    [
      [first.documentId, second.documentId],
      [second.documentId, third.documentId],
      [third.documentId, undefined],
    ],
  );
  await assert.rejects(theirs.accept(items[0]!.id), /thay thế/);
});
