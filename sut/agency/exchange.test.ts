import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refused } from '../driver.ts';
import { HOUR, newest, NINE, openRig, order } from './rig.test.ts';

test('a document goes from one agency to another, every status comes back', async () => {
  const rig = openRig();
  const [ours, theirs] = [rig.ours().driver, rig.partner().driver];
  const sent = await ours.send(order('Y97.10'));
  assert.deepEqual(sent.recipients.map(({ organId, state }) => [organId, state]), [['Y97.10', 'sent']]);
  assert.equal(sent.code, '01/STN-VP');
  assert.equal(sent.documentId, 'Y98.10,2026/11/24,01/STN-VP');

  await theirs.collect();
  const received = await newest(theirs);
  assert.deepEqual([received.state, received.standing, received.warnings], ['arrived', 'original', []]);
  assert.deepEqual(received.attachments.map(({ sha256 }) => sha256), sent.attachments.map(({ sha256 }) => sha256));
  assert.deepEqual(received.attachments[0]!.signatures!.map(({ verdict }) => verdict), ['valid', 'valid']);
  const accepted = await theirs.accept(received.id);
  assert.equal(accepted.arrivalNumber, 1);
  await theirs.assign(received.id, { department: 'Phòng Tổng hợp' });
  await theirs.process(received.id);
  await theirs.complete(received.id);

  await ours.collect();
  const [line] = (await ours.outboxItem(sent.id)).recipients;
  assert.deepEqual([line!.state, line!.code], ['completed', '06']);
  assert.deepEqual(line!.history.filter(({ event }) => event === 'status').map(({ code }) => code), ['01', '03', '04', '05', '06']);
});

test('a clerk refuses with a reason, which arrives as it was given; acts out of order are refused', async () => {
  const rig = openRig();
  const [ours, theirs] = [rig.ours().driver, rig.partner().driver];
  const { id } = await ours.send(order('Y97.10'));
  await theirs.collect();
  const received = await newest(theirs);
  await assert.rejects(theirs.refuse(received.id, ' '), Refused);
  await assert.rejects(theirs.complete(received.id), /trạng thái đã đến/);
  await theirs.refuse(received.id, 'Không thuộc thẩm quyền giải quyết');
  await assert.rejects(theirs.accept(received.id), /từ chối nhận/);
  await ours.collect();
  const [line] = (await ours.outboxItem(id)).recipients;
  assert.deepEqual([line!.state, line!.code, line!.reason], ['refused', '02', 'Không thuộc thẩm quyền giải quyết']);
});

test('three recipients have three lines, and a locked, unknown or unconnected one harms no other', async () => {
  const rig = openRig();
  const ours = rig.ours().driver;
  const sent = await ours.send(order('Y97', 'Y98.40', 'H98', 'Y98.50', 'Y97.10'));
  const lines = Object.fromEntries(sent.recipients.map((each) => [each.organId, each]));
  assert.deepEqual(Object.entries(lines).map(([code, { state }]) => [code, state]), [
    ['Y97', 'sent'],
    ['Y98.40', 'failed'],
    ['H98', 'failed'],
    ['Y98.50', 'failed'],
    ['Y97.10', 'sent'],
  ]);
  assert.match(lines['H98']!.reason!, /không có trong danh mục/);
  assert.ok(lines['Y98.50']!.needsPaper && lines['Y98.50']!.alert);
  assert.ok(lines['Y98.40']!.alert);
});

test('an urgent document leaves before what waits, a secret or unsigned one never leaves', async () => {
  const rig = openRig();
  const ours = rig.ours().driver;
  rig.axis.misbehave('down', { times: 2 });
  await ours.send(order('Y97'));
  await assert.rejects(ours.send({ ...order('Y97'), secrecy: 'mật' }), /bí mật nhà nước/);
  await assert.rejects(ours.send({ ...order('Y97'), signed: false }), /ký số/);
  assert.equal((await ours.send({ ...order('Y97'), priority: 3 })).recipients[0]!.state, 'sent');
  const [first, second] = await ours.outbox();
  assert.ok(first!.recipients[0]!.state === 'sent' && second!.recipients[0]!.state === 'sent');
});

test('an answer refers to what it answers and closes the work on it', async () => {
  const rig = openRig();
  const [ours, theirs] = [rig.ours().driver, rig.partner().driver];
  const asked = await ours.send(order('Y97.10'));
  await theirs.collect();
  const received = await newest(theirs);
  await theirs.accept(received.id);
  await theirs.send({ ...order('Y98.10'), answers: received.id });
  assert.equal((await theirs.inboxItem(received.id)).state, 'completed');
  await ours.collect();
  assert.equal((await newest(ours)).respondsTo, asked.documentId);
  assert.equal((await ours.outboxItem(asked.id)).recipients[0]!.state, 'completed');
});

test('a missing notice of arrival is raised after a working day, not before and not over a weekend', async () => {
  const rig = openRig();
  const ours = rig.ours().driver;
  rig.clock.moveTo(NINE + 3 * 24 * HOUR);
  const { id } = await ours.send(order('Y97'));
  const alerted = async (days: number): Promise<boolean> => {
    rig.clock.moveTo(NINE + days * 24 * HOUR + HOUR);
    return (await ours.outboxItem(id)).recipients[0]!.alert ?? false;
  };
  assert.deepEqual([await alerted(3), await alerted(5), await alerted(6)], [false, false, true]);
});
