import assert from 'node:assert/strict';
import type { Reply } from '../../protocol/call.ts';
import { EDOCS, oneByOne, sent, text } from '../testing/spoilt-axis.ts';
import { CONNECTION_FAULTS } from './connection.ts';

oneByOne(CONNECTION_FAULTS, {
  async 'drop-send-before-store'(w) {
    assert.equal(await w.send(), 'dropped');
    assert.equal(await sent(w), 0);
  },

  async 'drop-send-after-store'(w) {
    assert.equal(await w.send(), 'dropped');
    assert.equal(await sent(w), 1);
  },

  async drop(w) {
    await w.pending(0);
    assert.equal(await w.ask('getReceivedEdocList', EDOCS), 'dropped');
    assert.deepEqual(await w.list(), []);
  },

  async down(w) {
    assert.equal(await w.ask('getAgenciesList'), 'dropped');
  },

  async withhold(w) {
    assert.equal(await w.send(), 'withheld');
    assert.equal(await sent(w), 0);
  },

  async 'proxy-502'(w) {
    const answer = (await w.ask('getReceivedEdocList', EDOCS)) as Reply;
    assert.equal(answer.httpStatus, 502);
    assert.match(text(answer), /^<html>/);
  },

  async 'truncated-json'(w) {
    await w.pending(1);
    const answer = (await w.ask('getReceivedEdocList', EDOCS)) as Reply;
    assert.equal(answer.httpStatus, 200);
    assert.match(text(answer), /^\{"status":"OK"/);
    assert.throws(() => JSON.parse(text(answer)));
    assert.equal((await w.list()).length, 1);
  },

  async 'unauthorized-text'(w) {
    const answer = (await w.ask('getSentEdocList', EDOCS)) as Reply;
    assert.deepEqual([answer.httpStatus, text(answer)], [401, 'Unauthorized']);
  },
});
