import assert from 'node:assert/strict';
import { rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openFileMemory } from './keeping/file-memory.ts';
import { newest, openRig, order } from './rig.test.ts';

for (const fault of ['drop-send-before-store', 'drop-send-after-store', 'withhold', 'proxy-502', 'truncated-json', 'null-member'] as const) {
  test(`${fault}: the document is registered once and nothing is lost`, async () => {
    const rig = openRig(fault);
    const [ours, theirs] = [rig.ours().driver, rig.partner().driver];
    rig.axis.misbehave(fault, { times: 1 });
    const { id } = await ours.send(order('Y97.10'));
    await ours.collect();
    await theirs.collect();
    await theirs.collect();
    await ours.collect();
    assert.equal((await theirs.inbox()).length, 1);
    assert.equal((await ours.outboxItem(id)).recipients[0]!.state, 'arrived');
  });
}

test('the same document under two deliveries is registered once, both are acknowledged, the clerk is warned', async () => {
  const rig = openRig();
  const ours = rig.ours().driver;
  const theirs = rig.partner().driver;
  rig.axis.misbehave('duplicate-delivery', { times: 1 });
  await ours.send(order('Y97.10'));
  await theirs.collect();
  await theirs.collect();
  const items = await theirs.inbox();
  assert.equal(items.length, 1);
  assert.equal(rig.axis.store.received(['Y97.10'], { unfinished: true }).length, 0);
});

test('an axis that stays down is told to the clerk, never shown as sent', async () => {
  const rig = openRig();
  const ours = rig.ours().driver;
  const up = rig.axis.misbehave('down');
  const { id, recipients } = await ours.send(order('Y97.10'));
  assert.equal(recipients[0]!.state, 'pending');
  await ours.collect();
  await ours.collect();
  assert.equal((await ours.outboxItem(id)).recipients[0]!.alert, true);
  rig.clock.moveTo(rig.clock.now() + 5 * 3_600_000);
  assert.equal((await ours.outboxItem(id)).recipients[0]!.needsPaper, true);
  up();
  await ours.collect();
  const [line] = (await ours.outboxItem(id)).recipients;
  assert.deepEqual([line!.state, line!.alert], ['sent', undefined]);
});

test('an agency that starts again goes on where it was', async () => {
  const home = mkdtempSync(join(tmpdir(), 'lienthong-agency-'));
  const rig = openRig();
  const theirs = rig.partner();
  const memory = openFileMemory(home);
  const before = rig.ours({ memory }).driver;
  const sent = await before.send(order('Y97.10'));
  await theirs.driver.send(order('Y98.10'));
  await before.collect();
  await before.accept((await newest(before)).id);
  memory.close();

  const reopened = openFileMemory(home);
  const after = rig.ours({ memory: reopened }).driver;
  assert.deepEqual(await after.outboxItem(sent.id), await before.outboxItem(sent.id));
  assert.equal((await newest(after)).arrivalNumber, 1);
  assert.equal((await after.send(order('Y97.10'))).code, '02/STN-VP');
  await theirs.driver.collect();
  await after.collect();
  assert.equal((await after.outboxItem(sent.id)).recipients[0]!.state, 'arrived');
  reopened.close();
  rmSync(home, { recursive: true });
});
