import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { writeMessage } from '../../protocol/edxml/write.ts';
import { createCorrespondent } from '../correspondents/correspondent.ts';
import { plainStatus } from '../correspondents/plain-status.ts';
import { stateOf } from '../delivery.ts';
import { plainDocument } from '../storage/plain-document.ts';
import { EDOCS, ORGAN, oneByOne } from '../testing/spoilt-axis.ts';
import { LIST_FAULTS } from './lists.ts';

oneByOne(LIST_FAULTS, {
  async 'null-member'(w) {
    assert.deepEqual(await w.list(), [], 'an empty list is left alone and does not use the fault up');
    await w.pending(2);
    const [first, second] = await w.list();
    assert.equal(first!['status_desc'], null);
    assert.ok(Object.values(second!).every((value) => value !== null));
    assert.ok((await w.list()).every((item) => Object.values(item).every((value) => value !== null)));
  },

  async 'relist-acknowledged'(w) {
    await w.pending(3);
    const [first, second] = w.axis.store.received([ORGAN]);
    await w.ask('updateStatus', { docId: first!.docId, status: 'fail' });
    await w.ack(second!.docId);
    const listed = await w.list();
    assert.deepEqual(
      listed.map(({ docId, status }) => [docId, status]),
      w.axis.store.received([ORGAN]).map(({ docId }) => [docId, 'initial']),
    );
    assert.equal(stateOf(w.axis.store.delivery(second!.docId)!), 'done', 'only the list lies');
    const [spoilt, sound] = listed;
    const [, , third] = await Promise.all([w.ack(spoilt!['docId']!), w.ack(sound!['docId']!), w.list()]);
    assert.deepEqual(Object.keys(third[0]!), Object.keys(spoilt!), 'the items have the form of the axis');
    assert.equal((await w.list()).length, 1);
  },

  async 'list-twice'(w) {
    await w.pending(2);
    const ids = (await w.list()).map(({ docId }) => docId);
    assert.deepEqual([ids.length, new Set(ids).size, ids[0] === ids[1]], [4, 2, true]);
    assert.equal((await w.list()).length, 2);
  },

  async 'duplicate-delivery'(w) {
    await w.pending(2);
    const listed = await w.list();
    assert.equal(new Set(listed.map(({ docId }) => docId)).size, 4);
    const packages = await Promise.all(listed.map(async ({ docId }) => createHash('sha256').update(await w.get(docId!)).digest('hex')));
    assert.equal(new Set(packages).size, 2);
    assert.equal((await w.list()).length, 4, 'both stay pending until acknowledged, each for itself');
    for (const { docId } of listed) await w.ack(docId!);
    assert.deepEqual(await w.list(), []);
  },

  async 'hold-statuses'(w) {
    const document = plainDocument({ from: ORGAN, to: ['Y97.10'] });
    await w.ask('sendEdoc', { from: ORGAN, ...EDOCS }, writeMessage(document));
    const other = createCorrespondent({ axis: w.axis, organId: 'Y97.10', clock: w.axis.clock });
    await other.send(plainStatus('Y97.10', document, '03'));
    await w.pending(1);
    assert.deepEqual((await w.list({ servicetype: 'eDoc' })).map(({ messageType }) => messageType), ['edoc']);
    assert.equal((await w.list({ servicetype: 'eDoc', messagetype: 'status' })).length, 1);
  },
});
