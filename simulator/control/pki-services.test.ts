import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { readTimestamp, tokenIn, writeTimestampRequest } from '../../protocol/signatures/cms/timestamp.ts';
import { ocspSource } from '../../protocol/signatures/ocsp/ocsp-source.ts';
import { ask, authority, axis, control } from '../testing/tester.ts';

const post = async (path: string, body: Uint8Array): Promise<Response> => fetch(control.url + path, { method: 'POST', body: new Uint8Array(body), headers: { 'content-type': 'application/ocsp-request' } });

test('the responder is asked over HTTP, by POST and by GET, and behaves as the tester says', async () => {
  const { serial } = authority.credentialFor({ kind: 'organisation', organId: 'Y98.30', organName: 'Sở Minh họa' });
  const query = { serial, issuer: authority.chain()[0]!, now: axis.clock.now() };
  const over = (how: (request: Uint8Array) => Promise<Response>) =>
    ocspSource(async (request) => {
      const answer = await how(request);
      assert.equal(answer.headers.get('content-type'), 'application/ocsp-response', await answer.clone().text());
      return new Uint8Array(await answer.arrayBuffer());
    });
  const byPost = over((request) => post('/pki/ocsp', request));
  assert.deepEqual(await byPost.statusOf(query), { status: 'good' });
  assert.equal((await ask('POST', '/pki/revocations', { serial })).status, 201);
  const byGet = over((request) => fetch(`${control.url}/pki/ocsp/${encodeURIComponent(Buffer.from(request).toString('base64'))}`));
  assert.equal((await byGet.statusOf(query)).status, 'revoked');
  assert.equal((await ask('PUT', '/pki/behaviour', { ocsp: 'absent' })).status, 200);
  assert.equal((await post('/pki/ocsp', Buffer.alloc(0))).status, 503);
  const wrong = await ask('PUT', '/pki/behaviour', { ocsp: 'sleepy' });
  assert.deepEqual([wrong.status, /ocsp: .*stale/.test(wrong.json.detail)], [400, true]);
});

test('a time stamp is had over HTTP', async () => {
  const value = createHash('sha256').update('x').digest();
  const answer = await post('/pki/tsa', writeTimestampRequest({ imprint: { digest: 'sha256', value }, certificates: false }));
  assert.equal(answer.headers.get('content-type'), 'application/timestamp-reply');
  const token = readTimestamp(tokenIn(new Uint8Array(await answer.arrayBuffer())));
  assert.deepEqual(Buffer.from(token.imprint.value), value);
  assert.equal(token.cms.certificates.length, 0, 'nobody asked for certificates');
  assert.ok(Math.abs(token.at - axis.clock.now()) < 5_000);
});

test('lists of every authority are served, and the root of public services', async () => {
  const { json } = await ask('GET', '/pki/crl');
  for (const path of json as string[]) assert.equal((await fetch(control.url + path)).headers.get('content-type'), 'application/pkix-crl', path);
  assert.match((await ask('GET', '/pki/public-anchors.pem')).text, /BEGIN CERTIFICATE/);
});
