/** What lists say, and to whom. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDocument } from '../storage/plain-document.ts';
import { FAR, plainStatus, SUT, testAxis } from '../testing/test-axis.ts';

test('an item of a list says who, what, when and in which state, in text alone', async () => {
  const { send, ask } = testAxis();
  const { entry } = await send(plainDocument());
  const { json } = await ask(FAR, 'getReceivedEdocList', { messagetype: 'EDOC' });
  assert.deepEqual(json['data'], [
    {
      docId: entry.deliveries[0],
      serviceType: 'eDoc',
      messageType: 'edoc',
      created_time: '2026/11/24 09:00:00',
      updated_time: '2026/11/24 09:00:00',
      from: 'Y98.10',
      to: 'Y98.20',
      status: 'initial',
      status_desc: 'Khởi tạo',
    },
  ]);
  assert.match(entry.deliveries[0]!, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('the list of what was sent joins both ids, a row for each receiver, and follows their acknowledgements', async () => {
  const { send, ask } = testAxis();
  const { json: sent, entry } = await send(plainDocument({ to: ['Y98.20', 'Y98.30'] }));
  await ask(FAR, 'updateStatus', { docId: entry.deliveries[0]!, status: 'done' });
  const { json } = await ask(SUT, 'getSentEdocList', { messagetype: 'edoc', docId: sent['DocId'] });
  const row = {
    serviceType: 'eDoc',
    messageType: 'edoc',
    senderDocId: sent['DocId'],
    fromCode: 'Y98.10',
    sendStatus: 'done',
    sendStatusDesc: 'Hoàn thành',
    title: 'Thông báo thử liên thông',
    notation: '1/TB-STN',
    sentTime: '2026/11/24 09:00:00',
  };
  assert.deepEqual(json['data'], [
    {
      ...row,
      receiverDocId: entry.deliveries[0],
      toCode: 'Y98.20',
      receiveStatus: 'done',
      receiveStatusDesc: 'Hoàn thành',
      receivedTime: '2026/11/24 09:00:00',
    },
    {
      ...row,
      receiverDocId: entry.deliveries[1],
      toCode: 'Y98.30',
      receiveStatus: 'initial',
      receiveStatusDesc: 'Khởi tạo',
    },
  ]);
});

test('documents and statuses are told apart, listed and counted', async () => {
  const { send, ask, listed } = testAxis();
  await send(plainDocument());
  await send(plainStatus());
  assert.equal((await listed(SUT)).length, 0);
  assert.equal((await listed(SUT, { messagetype: 'status' })).length, 1);
  assert.equal((await ask(SUT, 'countReceiveStatus')).json['count'], 1);
  assert.equal((await ask(FAR, 'countReceiveEdoc')).json['count'], 1);
  assert.deepEqual(await listed(FAR, { messagetype: 'khac' }), []);
});

for (const operation of ['getEdoc', 'downloadEdoc', 'updateStatus'] as const) {
  test(`${operation}: somebody else's delivery does not exist`, async () => {
    const { send, ask, axis } = testAxis();
    const docId = (await send(plainDocument({ to: ['H01'] }))).entry.deliveries[0]!;
    const [foreign, none] = [
      await ask('vxp.far.H26', operation, { docId, status: 'done' }),
      await ask('vxp.far.H26', operation, { docId: docId.replace(/.$/, 'x'), status: 'done' }),
    ];
    assert.deepEqual([foreign.status, foreign.errorCode], ['FAIL', '21']);
    assert.equal(
      foreign.errorDesc!.replace(docId, ''),
      none.errorDesc!.replace(docId.replace(/.$/, 'x'), ''),
      'no difference betrays that it exists',
    );
    assert.equal(axis.store.delivery(docId)!.events.length, 1);
  });
}

test('an acknowledgement is one event however often it is made', async () => {
  const { send, ask, axis, listed } = testAxis();
  const docId = (await send(plainDocument())).entry.deliveries[0]!;
  for (const status of ['processing', 'PROCESSING', 'done', 'Done', 'done'])
    assert.equal((await ask(FAR, 'updateStatus', { docid: docId, status })).status, 'OK');
  assert.deepEqual(
    axis.store.delivery(docId)!.events.map(({ state, by }) => [state, by]),
    [
      ['initial', 'axis'],
      ['processing', FAR],
      ['done', FAR],
    ],
  );
  assert.deepEqual(await listed(FAR), []);
  assert.equal((await ask(FAR, 'updateStatus', { docId, status: 'initial' })).errorCode, '10');
  assert.equal((await ask(FAR, 'updateStatus', { docId })).errorCode, '10');
});

test('lists of agencies hold the codes open today under their names of today; units say which were deleted', async () => {
  const codesOf = async (at: string) => {
    const { ask } = testAxis({}, { at });
    const rows: readonly Record<string, any>[] = (await ask(SUT, 'getAgenciesListQD20', { level: '1' })).json['data'];
    return new Map(rows.map((row) => [row['code'], row]));
  };
  const [before, after] = [await codesOf('2025-04-13T23:00:00+07:00'), await codesOf('2025-04-14T00:00:00+07:00')];
  assert.deepEqual(
    [before.has('G04'), before.has('G38'), after.has('G04'), after.has('G38')],
    [true, false, false, true],
  );
  assert.deepEqual(
    [before.get('G10')!['name'], after.get('G10')!['name']],
    ['Bộ Nông nghiệp và Phát triển nông thôn', 'Bộ Nông nghiệp và Môi trường'],
  );
  assert.equal(after.get('Y98.10')!['code102'], '000.00.10.Y98');

  const { ask } = testAxis();
  const units: readonly Record<string, unknown>[] = (await ask(SUT, 'getSynchronizeUnit')).json['data'];
  const unit = (code: string) => units.find(({ id }) => id === code)!;
  assert.deepEqual([unit('G04')['deleted'], unit('G04')['modifyDate']], [true, '2025/04/14 00:00:00']);
  assert.deepEqual(
    [unit('H26.05.01')['pid'], unit('H26.05.01')['centerCode'], unit('H26.05.01')['deleted']],
    ['H26.05', 'vxp.far.H26', false],
  );
  const agencies: readonly Record<string, unknown>[] = (await ask(SUT, 'getAgenciesList')).json['data'];
  assert.ok(agencies.some(({ code, pid }) => code === '000.00.10.Y98' && pid === 'Y98'));
});

test('a registered agency receives through who registered it; its name and mail are renewed, its code is one', async () => {
  const { ask, send, listed, axis } = testAxis();
  const register = (record: object) =>
    ask(FAR, 'registerAgency', {}, Buffer.from(JSON.stringify({ id: '', pcode: 'Y98.20', ...record })));
  assert.equal((await register({ code: 'Y98.20.01', name: 'Trạm Y tế Ví Dụ', mail: 'tram@example.vn' })).status, 'OK');
  await send(plainDocument({ to: ['Y98.20.01'] }));
  assert.equal((await listed(FAR)).length, 1);
  assert.equal((await register({ code: 'Y98.20.01', name: 'Trạm Y tế xã Ví Dụ' })).status, 'OK');
  assert.deepEqual(
    [axis.registry.find('Y98.20.01')!.name, axis.registry.find('Y98.20.01')!.mail],
    ['Trạm Y tế xã Ví Dụ', 'tram@example.vn'],
  );
  const second = await register({ code: 'Y98.20.02', name: 'TRẠM Y TẾ XÃ VÍ DỤ' });
  assert.deepEqual([second.errorCode, second.errorDesc], ['10', 'Don vi da dang ky voi ma Y98.20.01']);
  for (const body of ['', '[]', 'null', '{"code":"Y98.20.03"}', '{"code":{},"name":"x"}']) {
    assert.equal((await ask(FAR, 'registerAgency', {}, Buffer.from(body))).errorCode, '10', body);
  }
  assert.equal((await ask(FAR, 'deleteAgency', { AgencyCode: 'Y98.20.01' })).status, 'OK');
  assert.equal((await send(plainDocument({ to: ['Y98.20.01'] }))).errorCode, '18');
});

test('who registers a unit of somebody else in its own name does not get the mail of an agency that exists', async () => {
  const { ask, send, listed } = testAxis();
  await ask(
    FAR,
    'registerAgency',
    {},
    Buffer.from(JSON.stringify({ pcode: '', code: 'G22', name: 'Văn phòng Chính phủ' })),
  );
  await send(plainDocument({ to: ['G22'] }));
  assert.deepEqual([(await listed(FAR)).length, (await listed('vxp.far.G22')).length], [0, 1]);
});
