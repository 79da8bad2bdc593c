import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, authority, axis, control, exchange, resets } from '../testing/tester.ts';

test('the clock is read and put, and its move is in the journal', async () => {
  assert.match((await ask('GET', '/clock')).json.instant, /^2026-11-24T12:00:0\d\+07:00$/);
  assert.equal((await ask('PUT', '/clock', { instant: '2027-02-17T08:00:00+07:00' })).status, 200);
  assert.equal(new Date(axis.clock.now()).toISOString().slice(0, 16), '2027-02-17T01:00');
  assert.equal((await ask('GET', '/journal?kind=clock')).json[0].to, '2027-02-17T08:00:00+07:00');
  for (const instant of ['2027-02-17', '2027-02-30T08:00:00+07:00', '2027-02-17T08:00:00', 5, undefined]) {
    const { status, json } = await ask('PUT', '/clock', { instant });
    assert.equal(status, 400);
    assert.match(json.detail, /^instant: cần thời điểm .* \/ expected an instant .*, found /);
  }
  assert.equal(new Date(axis.clock.now()).toISOString().slice(0, 10), '2027-02-17', 'nothing was half applied');
});

test('faults are shown, put in force, counted and lifted', async () => {
  const { json } = await ask('GET', '/faults');
  assert.ok(json.table.length >= 24);
  assert.ok(json.table.every((row: any) => row.vxp && row.recovery.vi && row.recovery.en));
  assert.equal((await ask('POST', '/faults', { fault: 'drop', times: 1, operation: 'sendEdoc', systemId: 'vxp.far.Y97.10' })).status, 201);
  assert.deepEqual((await ask('GET', '/faults')).json.inForce, [{ fault: 'drop', operation: 'sendEdoc', left: 1 }]);
  await assert.rejects(exchange());
  assert.deepEqual((await ask('GET', '/faults')).json.inForce, []);
  await ask('POST', '/faults', { fault: 'down' });
  await assert.rejects(exchange());
  assert.deepEqual((await ask('DELETE', '/faults')).json.inForce, []);
  await exchange();
  for (const [body, says] of [
    [{ fault: 'nonsense' }, /^fault: cần một trong .*drop-send-before-store.* \/ expected one of .*, found "nonsense"/],
    [{ fault: 'drop', times: 0 }, /^times: /],
    [{ fault: 'drop', operation: 'fly' }, /^operation: /],
    [{ fault: 'null-member', operation: 'sendEdoc' }, /getReceivedEdocList/],
    [{ fault: 'drop', often: 3 }, /^often: /],
    [undefined, /expected a JSON object, found nothing/],
    ['{"fault":', /expected valid JSON/],
  ] as const) {
    const { status, json } = await ask('POST', '/faults', body);
    assert.equal(status, 400, JSON.stringify(body));
    assert.match(json.detail, says);
  }
  assert.deepEqual(axis.faults(), []);
});

test('deliveries are shown with every event', async () => {
  await exchange();
  const [delivery, ...more] = (await ask('GET', '/deliveries')).json;
  assert.equal(more.length, 0);
  assert.deepEqual([delivery.to, delivery.state, delivery.events.map((event: any) => event.state)], ['Y98.30', 'done', ['initial', 'done']]);
  assert.equal((await ask('GET', '/deliveries?to=000.00.30.Y98&state=done')).json.length, 1);
  assert.equal((await ask('GET', '/deliveries?to=Y97')).json.length, 0);
});

test('reset is the owner\'s, where there is one', async () => {
  assert.equal((await ask('POST', '/reset')).status, 200);
  assert.equal(resets, 1);
  control.mount({ axis, authority });
  assert.equal((await ask('POST', '/reset')).status, 409);
});
