import assert from 'node:assert/strict';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { after, before, beforeEach, test } from 'node:test';
import { createClock } from '../protocol/clock.ts';
import { seededIds } from '../protocol/ids.ts';
import { readCrl } from '../protocol/signatures/crl.ts';
import { createAxis, type Axis } from './axis.ts';
import { serveControl, type ServedControl } from './control.ts';
import { createCorrespondent } from './correspondents/correspondent.ts';
import { plainDocument } from './storage/plain-document.ts';
import { createAuthority, type Authority } from './pki/authority.ts';
import { examRegistry } from './registry.ts';

const NOON = Date.parse('2026-11-24T12:00:00+07:00');
let control: ServedControl;
let axis: Axis;
let authority: Authority;
let resets = 0;

before(async () => {
  control = await serveControl();
});
after(() => control.close());
beforeEach(() => {
  const clock = createClock(NOON);
  axis = createAxis({ registry: examRegistry(), clock, ids: seededIds('control') });
  authority = createAuthority({ clock });
  resets = 0;
  control.mount({ axis, authority, reset: () => void (resets += 1) });
});

async function ask(method: string, path: string, body?: unknown): Promise<{ status: number; type: string; text: string; json: any }> {
  const response = await fetch(control.url + path, {
    method,
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  return { status: response.status, type, text, json: /json/.test(type) ? JSON.parse(text) : undefined };
}

const exchange = async () => {
  await createCorrespondent({ axis, organId: 'Y97.10', clock: axis.clock }).send(plainDocument({ from: 'Y97.10', to: ['Y98.30'] }));
  await createCorrespondent({ axis, organId: 'Y98.30', clock: axis.clock }).collect();
};

test('the first page says in both languages what this is not, and lists every route', async () => {
  const { status, type, text } = await ask('GET', '/');
  assert.equal(status, 200);
  assert.match(type, /text\/html/);
  assert.match(text, /Đây không phải Trục liên thông văn bản quốc gia/);
  assert.match(text, /This is not the National Document Exchange Axis/);
  assert.match(text, /dạng đang dùng ở trục thật đều bị từ chối/);
  for (const path of ['/health', '/agencies', '/systems', '/journal', '/clock', '/faults', '/reset', '/deliveries', '/pki/anchors.pem', '/pki/credentials']) assert.ok(text.includes(path), path);
});

test('with no axis in service everything but the first page is 503, with one sentence', async () => {
  control.mount(undefined);
  const { status, json } = await ask('GET', '/health');
  assert.equal(status, 503);
  assert.match(json.detail, /chưa có trục .* \/ no axis is in service/);
  assert.equal((await ask('GET', '/')).status, 200);
});

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

test('agencies are listed, entered all or nothing, and removed', async () => {
  assert.ok((await ask('GET', '/agencies')).json.length > 50);
  assert.equal((await ask('GET', '/agencies/000.00.30.Y98')).json.code, 'Y98.30');
  assert.equal((await ask('GET', '/agencies/Y00')).status, 404);
  assert.equal((await ask('PUT', '/agencies/Y98.77', { name: 'Sở Mới' })).status, 200);
  assert.equal(axis.registry.find('Y98.77')?.name, 'Sở Mới');
  const { status, json } = await ask('PUT', '/agencies', [{ code: 'Y98.78', name: 'Sở Thứ hai' }, { code: 'Y98.79' }]);
  assert.equal(status, 400);
  assert.match(json.detail, /agencies\[1\] "Y98\.79": name: expected text that is not empty, found nothing/);
  assert.equal(axis.registry.find('Y98.78'), undefined);
  assert.equal((await ask('PUT', '/agencies/Y98.78', { code: 'Y98.79', name: 'x' })).status, 400);
  assert.equal((await ask('PUT', '/agencies', { code: 'Y98.78', name: 'x' })).status, 400);
  assert.equal((await ask('DELETE', '/agencies/Y98.77')).json.name, 'Sở Mới');
  assert.equal((await ask('DELETE', '/agencies/Y98.77')).status, 404);
});

test('after an agency with a system was removed, others can still be entered', async () => {
  assert.equal((await ask('DELETE', '/agencies/Y98')).status, 200);
  assert.equal((await ask('PUT', '/agencies/Y98.77', { name: 'Sở Mới' })).status, 200);
  assert.equal((await ask('POST', '/systems', { systemId: 'vxp.test.77', secret: 'bi-mat-77', organs: ['Y98.77'] })).status, 201);
});

test('a system is connected for registered agencies, and works at once', async () => {
  await ask('PUT', '/agencies/Y98.77', { name: 'Sở Mới' });
  assert.equal((await ask('POST', '/systems', { systemId: 'vxp.test.77', secret: 'bi-mat-77', organs: ['Y98.77'] })).status, 201);
  assert.match(await createCorrespondent({ axis, organId: 'Y98.77', clock: axis.clock }).send(plainDocument({ from: 'Y98.77', to: ['Y98.30'] })), /^[0-9a-f]{24}$/);
  assert.equal((await ask('GET', '/systems/Y98.77')).json.systemId, 'vxp.test.77');
  assert.equal((await ask('GET', '/systems/vxp.test.77')).json.secret, 'bi-mat-77');
  assert.equal((await ask('GET', '/systems/nobody')).status, 404);
  for (const [body, says] of [
    [undefined, /expected an object/],
    [{ systemId: 'a', secret: 'b' }, /organs/],
    [{ systemId: 'a', secret: 'b', organs: ['Y00'] }, /registered agencies/],
    [{ systemId: 'a', secret: 'b', organs: ['Y98.30'] }, /served by vxp\.far\.Y98\.30/],
  ] as const) {
    const { status, json } = await ask('POST', '/systems', body);
    assert.equal(status, 400, JSON.stringify(body));
    assert.match(json.detail, says);
  }
});

test('what has a form of the real axis is refused', async () => {
  for (const systemId of ['00.53.W00', '02.44.W00', '001.00.26.G14', 'H37.DN.001', 'G22', 'vxp.saas.12']) {
    const { status, json } = await ask('POST', '/systems', { systemId, secret: 'bi-mat', organs: ['Y98.50'] });
    assert.equal(status, 400, systemId);
    assert.match(json.detail, /dạng đang dùng ở trục thật.* \/ .*form in use at the real axis/);
    assert.equal(axis.registry.systemOf(systemId), undefined);
  }
  const { json } = await ask('POST', '/systems', { systemId: 'vxp.test.50', secret: `${'Ab1+'.repeat(10)}Abc=`, organs: ['Y98.50'] });
  assert.match(json.detail, /trông như khóa thật .* \/ .*real key/);
  for (const systemId of ['00.98.W00', '000.00.10.Z98', 'Y98.50', 'vxp.test.50']) {
    assert.equal((await ask('POST', '/systems', { systemId, secret: 'bi-mat', organs: ['Y98.50'] })).status, systemId === '00.98.W00' ? 201 : 400, 'the agency is served already');
    axis.registry.putSystem({ systemId: '00.98.W00', secret: 'x', organs: ['Y98.50'] });
  }
});

test('the journal shows calls with bodies, filtered, and gives a body as it was', async () => {
  await exchange();
  const all = (await ask('GET', '/journal')).json;
  assert.equal(all.length, axis.journal.all().length);
  assert.equal(all[0].operation, 'sendEdoc');
  assert.match(Buffer.from(all[0].call.body, 'base64').toString(), /^<\?xml[\s\S]*\r\n$/);
  assert.equal(JSON.parse(Buffer.from(all[0].answer.body, 'base64').toString()).status, 'OK');
  assert.deepEqual((await ask('GET', '/journal?operation=getEdoc')).json.length, 1);
  assert.deepEqual((await ask('GET', `/journal?since=${all.at(-1).seq}`)).json, []);
  assert.equal((await ask('GET', '/journal?bodies=none')).json[0].call.body, undefined);
  assert.match((await ask('GET', '/journal/1/body')).text, /<edXML/);
  assert.match((await ask('GET', '/journal/1/body?of=answer')).text, /"DocId"/);
  assert.equal((await ask('GET', '/journal/999/body')).status, 404);
  for (const query of ['since=x', 'kind=nothing', 'bodies=all']) assert.equal((await ask('GET', `/journal?${query}`)).status, 400, query);
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

test('the simulated authority gives credentials, anchors, lists, and revokes', async () => {
  const { status, json } = await ask('POST', '/pki/credentials', { kind: 'person', fullName: 'Trần Thị Thử', position: 'Giám đốc', organId: 'Y98.30' });
  assert.equal(status, 201);
  const certificate = new X509Certificate(json.certificate);
  assert.ok(certificate.checkPrivateKey(createPrivateKey(json.key)));
  const issuing = new X509Certificate(json.chain[0]);
  assert.ok(certificate.verify(issuing.publicKey));
  const anchors = (await ask('GET', '/pki/anchors.pem')).text;
  assert.ok(issuing.verify(new X509Certificate(anchors).publicKey));
  assert.equal((await ask('GET', '/pki/chain.pem')).text.match(/BEGIN CERTIFICATE/g)?.length, 2);
  const list = async () => readCrl(Buffer.from(await (await fetch(`${control.url}/pki/crl/issuing.crl`)).arrayBuffer()));
  assert.equal((await list()).revoked.size, 0);
  assert.equal((await ask('POST', '/pki/revocations', { serial: json.serial, at: '2026-11-24T08:00:00+07:00' })).status, 201);
  assert.deepEqual([...(await list()).revoked.keys()], [json.serial]);
  assert.deepEqual((await ask('GET', '/pki/crl')).json, ['/pki/crl/issuing.crl', '/pki/crl/root.crl']);
  for (const [body, says] of [
    [{ kind: 'cat', organId: 'Y98' }, /^kind: .*person, organisation, device/],
    [{ kind: 'person', organId: 'Y98' }, /^fullName: /],
    [{ kind: 'organisation' }, /^organId: /],
    [{ kind: 'organisation', organId: 'Y98', fullName: 'x' }, /^fullName: .*only the keys/],
    [{ kind: 'organisation', organId: 'Y98', flaw: 'odd' }, /^flaw: /],
  ] as const) {
    const refused = await ask('POST', '/pki/credentials', body);
    assert.equal(refused.status, 400);
    assert.match(refused.json.detail, says);
  }
});

test('an unknown path is 404, a port in use is named with what to do', async () => {
  const { status, json } = await ask('GET', '/nowhere');
  assert.equal(status, 404);
  assert.match(json.detail, /GET \/nowhere/);
  await assert.rejects(serveControl({ port: Number(new URL(control.url).port) }), { name: 'PortInUse', message: /--control-port/ });
});
