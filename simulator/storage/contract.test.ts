/** What every store promises, asked of each of them. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { packageName, stateOf, type NewDelivery, type Sending } from '../delivery.ts';
import { openSqliteStore } from '../sqlite-store.ts';
import { createMemoryStore, type Store } from '../store.ts';

const folder = mkdtempSync(join(tmpdir(), 'lienthong-store-'));
after(() => rmSync(folder, { recursive: true, force: true }));
let opened = 0;

const STORES = {
  memory: createMemoryStore,
  sqlite: () => openSqliteStore(join(folder, String((opened += 1)))),
} as const satisfies Record<string, () => Store>;

const file = Buffer.from('một gói tin');

function sending(number: number, difference: Partial<Sending> = {}): Sending {
  const senderDocId = String(number).padStart(24, '0');
  return {
    senderDocId,
    systemId: 'vxp.a',
    from: 'Y98.10',
    outbox: 'Y98.10',
    at: number,
    serviceType: 'eDoc',
    messageType: 'edoc',
    file: packageName(file),
    ...difference,
  };
}

function delivery(docId: string, mailbox = 'Y98.20', state = 'initial'): NewDelivery {
  return { docId, to: mailbox, mailbox, package: packageName(file), events: [{ at: 1, state, by: 'axis' }] };
}

for (const [name, open] of Object.entries(STORES)) {
  const check = (promise: string, examine: (store: Store) => void): void => {
    test(`${name}: ${promise}`, () => {
      const store = open();
      try {
        examine(store);
      } finally {
        store.close();
      }
    });
  };

  check('what was added comes back whole', (store) => {
    const whole = sending(1, { title: 'Về việc thử', notation: '1/TB', documentId: 'Y98.10,2026/11/24,1/TB' });
    store.add(whole, [delivery('d1')], [file]);
    assert.deepEqual(store.delivery('d1'), { ...delivery('d1'), sending: whole });
    assert.equal(Buffer.from(store.package(packageName(file))!).toString(), 'một gói tin');
    assert.equal(store.package('0'.repeat(64)), undefined);
    assert.equal(store.package('../../etc/passwd'), undefined);
    assert.equal(store.delivery('d2'), undefined);
  });

  check('events are appended, the newest is the state, none is overwritten', (store) => {
    store.add(sending(1), [delivery('d1')], [file]);
    store.append('d1', { at: 2, state: 'processing', by: 'vxp.b' });
    store.append('d1', { at: 3, state: 'fail', by: 'vxp.b', description: 'không đọc được' });
    const found = store.delivery('d1')!;
    assert.equal(stateOf(found), 'fail');
    assert.deepEqual(
      found.events.map(({ state }) => state),
      ['initial', 'processing', 'fail'],
    );
    assert.equal(found.events[2]!.description, 'không đọc được');
    assert.throws(() => store.append('nobody', { at: 4, state: 'done', by: 'axis' }), /nobody/);
  });

  check('lists are by mailbox, oldest first, and the unfinished ones leave out what is done', (store) => {
    store.add(sending(1), [delivery('d1'), delivery('d2', 'Y98.30')], [file]);
    store.add(sending(2, { messageType: 'status' }), [delivery('s1')], []);
    store.add(sending(3), [delivery('d3', 'Y98.30'), delivery('d4'), delivery('lost', '', 'fail')], []);
    store.append('d1', { at: 5, state: 'done', by: 'vxp.b' });
    const ids = (found: readonly { readonly docId: string }[]): string => found.map(({ docId }) => docId).join(' ');
    assert.equal(ids(store.received(['Y98.20'])), 'd1 s1 d4');
    assert.equal(ids(store.received(['Y98.20'], { unfinished: true })), 's1 d4');
    assert.equal(ids(store.received(['Y98.30', 'Y98.20', 'Y98.20'], { messageType: 'edoc' })), 'd1 d2 d3 d4');
    store.append('d1', { at: 6, state: 'processing', by: 'vxp.b' });
    assert.equal(ids(store.received(['Y98.20'], { unfinished: true, messageType: 'edoc' })), 'd1 d4');
    assert.equal(ids(store.received([''])), '');
    assert.equal(ids(store.received([])), '');
    assert.equal(ids(store.sent(['Y98.10'])), 'd1 d2 s1 d3 d4 lost');
    assert.equal(ids(store.sent(['Y98.20'])), '');
  });

  check('the newest sending of a file and the first of a document are found', (store) => {
    store.add(sending(1, { documentId: 'D' }), [delivery('d1')], [file]);
    store.add(sending(2, { documentId: 'D', from: 'Y98.10.01' }), [delivery('d2')], [file]);
    store.add(sending(3, { documentId: 'E', messageType: 'status' }), [delivery('d3')], [file]);
    assert.equal(store.repeated('vxp.a', packageName(file))!.senderDocId, sending(3).senderDocId);
    assert.equal(store.repeated('vxp.b', packageName(file)), undefined);
    assert.equal(store.document('D')!.senderDocId, sending(1).senderDocId);
    assert.equal(store.document('E'), undefined);
  });

  check('changes of the list of agencies come back in their order', (store) => {
    const changes = [
      { agency: { code: 'Y98.77', name: 'Trạm thử' } },
      { system: { systemId: 's', secret: 'x', organs: ['Y98.77'] } },
      { removed: 'Y98.77' },
    ];
    store.register(changes.slice(0, 2));
    store.register(changes.slice(2));
    assert.deepEqual(store.registrations(), changes);
  });

  check('a sending is taken with all its deliveries or not at all', (store) => {
    store.add(sending(1), [delivery('d1')], [file]);
    assert.throws(() => store.add(sending(2), [delivery('d2'), delivery('d1')], []));
    assert.equal(store.delivery('d2'), undefined);
    assert.equal(store.sent(['Y98.10']).length, 1);
  });
}
