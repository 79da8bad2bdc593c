import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serveControl } from './control.ts';
import { ask, control } from './testing/tester.ts';

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

test('an unknown path is 404, a port in use is named with what to do', async () => {
  const { status, json } = await ask('GET', '/nowhere');
  assert.equal(status, 404);
  assert.match(json.detail, /GET \/nowhere/);
  await assert.rejects(serveControl({ port: Number(new URL(control.url).port) }), { name: 'PortInUse', message: /--control-port/ });
});
