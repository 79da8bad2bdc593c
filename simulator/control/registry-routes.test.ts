import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCorrespondent } from '../correspondents/correspondent.ts';
import { plainDocument } from '../storage/plain-document.ts';
import { ask, axis } from '../testing/tester.ts';

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
