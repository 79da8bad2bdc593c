import assert from 'node:assert/strict';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { test } from 'node:test';
import { readCrl } from '../../protocol/signatures/crl.ts';
import { ask, axis, control, exchange } from '../testing/tester.ts';

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
  assert.deepEqual((await ask('GET', '/pki/crl')).json, ['issuing', 'root', 'second', 'public', 'public-root'].map((list) => `/pki/crl/${list}.crl`));
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
