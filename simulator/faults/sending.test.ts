import assert from 'node:assert/strict';
import { ORGAN, json, oneByOne, refusal, sent } from '../testing/spoilt-axis.ts';
import { SENDING_FAULTS } from './sending.ts';

oneByOne(SENDING_FAULTS, {
  async 'fail-without-docid'(w) {
    const answer = json(await w.send());
    assert.deepEqual([answer['status'], 'DocId' in answer], ['FAIL', false]);
    assert.equal(await sent(w), 0);
  },

  async 'vietnamese-error'(w) {
    const answer = await w.send();
    assert.deepEqual(refusal(answer), ['FAIL', '20', '']);
    assert.match(String(json(answer)['ErrorDesc']), /[À-ỹ]/);
    assert.equal(await sent(w), 0);
  },

  async 'system-error'(w) {
    assert.deepEqual(refusal(await w.ask('getAgenciesListQD20')), ['FAIL', '20', undefined]);
    w.axis.misbehave('system-error', { times: 1 });
    assert.deepEqual(refusal(await w.send()), ['FAIL', '20', '']);
  },

  async 'refuse-hash'(w) {
    assert.deepEqual(refusal(await w.send()), ['FAIL', '10', '']);
    assert.equal(await sent(w), 0);
  },

  async 'refuse-sender'(w) {
    const answer = await w.send();
    assert.deepEqual(refusal(answer), ['FAIL', '19', '']);
    assert.equal(json(answer)['ErrorDesc'], `Don vi gui ${ORGAN} khong dung voi ma da dang ky: vxp.far.Y98.30`);
  },

  async 'receiver-unknown'(w) {
    assert.deepEqual(refusal(await w.send()), ['FAIL', '18', '']);
  },

  async 'receiver-locked'(w) {
    assert.deepEqual(refusal(await w.send()), ['FAIL', '23', '']);
  },
});
