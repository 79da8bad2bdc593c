/** A standing axis finds again what it kept, and says plainly when it can not. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import Database from 'libsql';
import { packageName } from '../delivery.ts';
import { openSqliteStore } from '../sqlite-store.ts';
import { FAR, SUT, testAxis } from '../testing/test-axis.ts';
import { plainDocument } from './plain-document.ts';

function inFolder(name: string, examine: (folder: string) => Promise<void> | void): void {
  test(name, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lienthong-reopen-'));
    try {
      await examine(folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

inFolder('lists, packages, states and registered agencies are there after a restart', async (folder) => {
  const first = testAxis({}, { store: openSqliteStore(folder) });
  await first.send(plainDocument());
  const done = (await first.send(plainDocument({ number: '2' }))).entry.deliveries[0]!;
  await first.ask(FAR, 'updateStatus', { docId: done, status: 'done' });
  await first.ask(FAR, 'registerAgency', {}, Buffer.from('{"pcode":"Y98.20","code":"Y98.77","name":"Trạm thử"}'));
  await first.ask(FAR, 'deleteAgency', { AgencyCode: 'Y90.05' });
  const before = [await first.listed(FAR), (await first.ask(SUT, 'getSentEdocList')).json['data']];
  first.axis.store.close();

  const second = testAxis({}, { store: openSqliteStore(folder) });
  assert.deepEqual([await second.listed(FAR), (await second.ask(SUT, 'getSentEdocList')).json['data']], before);
  assert.equal((await second.ask(FAR, 'getEdoc', { docId: done })).status, 'OK');
  assert.equal(second.axis.registry.find('Y98.77')!.name, 'Trạm thử');
  assert.equal(second.axis.registry.connectionOf('Y98.77', '2026-11-24')!.systemId, FAR);
  assert.equal(second.axis.registry.find('Y90.05'), undefined);
  second.axis.store.close();
});

inFolder(
  'what a killed process left half written is cleared away, a package damaged on disk is not handed out',
  (folder) => {
    mkdirSync(join(folder, 'packages', 'drafts'), { recursive: true });
    writeFileSync(join(folder, 'packages', 'drafts', '1-1'), 'một n');
    const store = openSqliteStore(folder);
    assert.deepEqual(readdirSync(join(folder, 'packages', 'drafts')), []);
    const bytes = Buffer.from('một gói tin');
    const name = packageName(bytes);
    const sending = {
      senderDocId: 'a',
      systemId: 's',
      from: 'A',
      outbox: 'A',
      at: 1,
      serviceType: 'eDoc',
      messageType: 'edoc',
      file: name,
    } as const;
    store.add(
      sending,
      [{ docId: 'd', to: 'B', mailbox: 'B', package: name, events: [{ at: 1, state: 'initial', by: 'axis' }] }],
      [bytes],
    );
    const file = join(folder, 'packages', name.slice(0, 2), name);
    assert.ok(existsSync(file));
    writeFileSync(file, 'khác');
    assert.throws(() => store.package(name), /damaged on disk/);
    store.close();
  },
);

inFolder('data of a newer edition is refused', (folder) => {
  openSqliteStore(folder).close();
  const db = new Database(join(folder, 'axis.db'));
  db.pragma('user_version = 99');
  db.close();
  for (let time = 0; time < 2; time += 1)
    assert.throws(() => openSqliteStore(folder), /newer edition \(99, this one knows 1\)/);
});

inFolder('a store that fails is an answer with code 20, and nothing is half stored', async (folder) => {
  const { axis, send } = testAxis({}, { store: openSqliteStore(folder) });
  axis.store.close();
  const answer = await send(plainDocument());
  assert.equal(answer.errorCode, '20');
  assert.equal(answer.json['DocId'], '');
  assert.deepEqual(answer.findings, ['system-error']);
});
