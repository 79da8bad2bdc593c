/** What the axis takes, what it refuses and for which reason. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMessage } from '../../protocol/edxml/read.ts';
import { writeMessage } from '../../protocol/edxml/write.ts';
import { callOf } from '../../protocol/vxp/client.ts';
import { stateOf } from '../delivery.ts';
import { plainDocument } from '../storage/plain-document.ts';
import { FAR, plainStatus, SUT, testAxis, type Asked } from '../testing/test-axis.ts';

function refusedWith(answer: Asked, code: string, text: RegExp): void {
  assert.equal(answer.status, 'FAIL', JSON.stringify(answer.json));
  assert.equal(answer.errorCode, code, answer.errorDesc);
  assert.match(answer.errorDesc!, text);
  assert.match(answer.errorDesc!, /^[\x20-\x7e]*$/);
  assert.equal(answer.json['DocId'], '');
  assert.deepEqual(answer.entry.deliveries, []);
}

const RECEIVERS: readonly (readonly [to: string, code: string, text: RegExp])[] = [
  ['H98', '18', /khong ton tai.*: H98$/],
  ['L01', '18', /khong ton tai/],
  ['H26.99', '18', /khong ton tai/],
  ['000.00.09.H26', '18', /khong ton tai/],
  ['G11.05', '18', /khong ton tai/],
  ['Y98.40', '23', /dang bi khoa: Y98\.40/],
  ['Y98.50', '18', /chua ket noi: Y98\.50/],
  ['H33', '18', /da dong: H33 tu 2025-07-01, ma ke thua: H01$/],
  ['000.00.00.H33', '18', /da dong.*ma ke thua: H01$/],
  ['G14', '18', /da dong: G14 tu 2025-04-14$/],
];

for (const [to, code, text] of RECEIVERS) {
  test(`a package to ${to} is refused with ${code}, and nobody else gets it`, async () => {
    const { send, listed } = testAxis();
    refusedWith(await send(plainDocument({ to: ['Y98.20', to] })), code, text);
    assert.deepEqual(await listed(FAR), []);
  });
}

test('a code is judged by the day of sending', async () => {
  assert.equal(
    (await testAxis({}, { at: '2025-06-30T23:00:00+07:00' }).send(plainDocument({ to: ['H33'] }))).status,
    'OK',
  );
  assert.equal(
    (await testAxis({}, { at: '2025-07-01T00:00:00+07:00' }).send(plainDocument({ to: ['H33'] }))).status,
    'FAIL',
  );
  refusedWith(
    await testAxis({}, { at: '2025-04-13T09:00:00+07:00' }).send(plainDocument({ to: ['G38'] })),
    '18',
    /chua co hieu luc: G38 \(tu 2025-04-14\)/,
  );
  refusedWith(
    await testAxis().send(plainDocument({ from: 'G14' })),
    '19',
    /^Ma don vi gui da dong: G14 tu 2025-04-14$/,
  );
});

test('both codes of an agency are one receiver, and either finds the way to its system', async () => {
  const { send, listed, axis } = testAxis();
  const { entry } = await send(plainDocument({ to: ['Y98.20', '000.00.20.Y98', '000.00.00.G22'] }));
  assert.deepEqual(
    entry.deliveries.map((docId) => axis.store.delivery(docId)!.to),
    ['Y98.20', '000.00.00.G22'],
  );
  assert.equal((await listed(FAR)).length, 1);
  assert.equal((await listed('vxp.far.G22')).length, 1);
});

test('a unit gets its mail through its superior, with its own code kept', async () => {
  const { send, ask } = testAxis();
  await send(plainDocument({ to: ['H26.05.01'] }));
  const { json } = await ask('vxp.far.H26', 'getReceivedEdocList', { messagetype: 'edoc' });
  assert.equal(json['data'][0].to, 'H26.05.01');
});

test('nobody sends in a foreign name, neither in the header nor in the file', async () => {
  const { send } = testAxis();
  const live = /^Don vi gui G22 khong dung voi ma da dang ky: vxp\.test\.10$/;
  refusedWith(await send(plainDocument({ from: 'G22' }), { as: SUT }), '19', live);
  refusedWith(await send(plainDocument({ from: 'G22' }), { as: SUT, headers: { from: 'Y98.10' } }), '19', live);
  refusedWith(
    await send(plainStatus({ from: { organId: 'G22' } }), { as: SUT, headers: { from: 'Y98.10' } }),
    '19',
    live,
  );
  refusedWith(await send(plainDocument({ from: 'Y98.10.99' }), { as: SUT }), '19', /^Don vi gui Y98\.10\.99 khong/);
  assert.equal(
    (await send(plainDocument({ from: '000.00.10.Y98' }), { as: SUT })).status,
    'OK',
    'the other code of the same agency',
  );
  assert.equal(
    (await send(plainDocument({ from: 'Y98.10.01' }), { as: SUT })).status,
    'OK',
    'a registered unit of its own',
  );
});

for (const [name, value] of [
  ['Secret', '1'],
  ['Secrecy', 'Mật'],
  ['SecurityLevel', 'TỐI MẬT'],
  ['DoMat', '2'],
  ['ĐộMật', 'tuyệt mật'],
] as const) {
  test(`a document marked ${name} = ${value} is not carried`, async () => {
    const { axis, ask, listed } = testAxis();
    const file = marked(name, value);
    const { systemId } = axis.registry.systemOf(SUT)!;
    refusedWith(await ask(systemId, 'sendEdoc', { messagetype: 'edoc', from: 'Y98.10' }, file), '22', /do mat/);
    assert.deepEqual(await listed(FAR), []);
  });
}

test('no level of secrecy is no marker, and a subject about secrecy is none', async () => {
  const { ask, send } = testAxis();
  for (const value of ['0', '', 'Thường'])
    assert.equal(
      (await ask(SUT, 'sendEdoc', { messagetype: 'edoc', from: 'Y98.10' }, marked('Secret', value))).status,
      'OK',
    );
  assert.equal((await send(plainDocument({}, { subject: 'V/v Luật Bảo vệ bí mật nhà nước' }))).status, 'OK');
});

const SYNTAXES: readonly (readonly [syntax: string, code: string, objection: string | undefined])[] = [
  ['qd20', 'g22', 'charset'],
  ['qd20', 'G22..01', 'empty-group'],
  ['qd20', 'G22.', 'empty-group'],
  ['qd20', 'G22.0123456789.0123456789.0123456789', 'too-long'],
  ['qd20', '000.00.00.G22', 'legacy-form'],
  ['qd20', 'Z00ABC', 'z-prefix'],
  ['qd20', 'Z01', 'z-internal'],
  ['qd20', 'Z01ABC123', undefined],
  ['qd20', '0100000098', undefined],
  ['transition', '000.00.00.G22', undefined],
  ['transition', 'G22', undefined],
  ['transition', 'g22', 'charset'],
  ['legacy', '000.00.00.G22', undefined],
  ['legacy', 'G22', 'legacy-form'],
];

for (const [syntax, code, objection] of SYNTAXES) {
  test(`by the syntax ${syntax} a receiver ${code} is ${objection === undefined ? 'reached' : 'refused, naming field and fault'}`, async () => {
    const from = syntax === 'legacy' ? '000.00.10.Y98' : 'Y98.10';
    const answer = await testAxis({ 'codes.syntax': syntax as 'qd20' }).send(plainDocument({ from, to: [code] }), {
      as: SUT,
    });
    if (objection === undefined) assert.equal(answer.status, 'OK', answer.errorDesc);
    else
      refusedWith(
        answer,
        '22',
        new RegExp(`^To/OrganId khong dung cau truc ma dinh danh \\(${objection}\\): ${code.replaceAll('.', '\\.')}$`),
      );
  });
}

test('by date a code of 13 characters is refused from 15 September 2022 on', async () => {
  const send = (at: string, to: string): Promise<Asked> =>
    testAxis({ 'codes.syntax': 'by-date' }, { at }).send(plainDocument({ from: '000.00.10.Y98', to: [to] }), {
      as: SUT,
    });
  assert.equal((await send('2019-12-02T09:00:00+07:00', '000.00.00.G22')).status, 'OK');
  assert.equal((await send('2022-09-14T09:00:00+07:00', 'G22')).status, 'OK');
  refusedWith(await send('2022-09-15T09:00:00+07:00', 'G22'), '22', /^From\/OrganId .*legacy-form/);
  refusedWith(await send('2019-12-02T09:00:00+07:00', 'G22'), '22', /^To\/OrganId .*legacy-form/);
});

test('a package is as large as the profile allows', async () => {
  const message = plainDocument();
  const size = writeMessage(message).length;
  assert.equal((await testAxis({ 'limits.maxPackageBytes': size }).send(message)).status, 'OK');
  refusedWith(await testAxis({ 'limits.maxPackageBytes': size - 1 }).send(message), '10', /dung luong/);
  assert.equal((await testAxis({ 'limits.maxPackageBytes': 0 }).send(message)).status, 'OK');
});

test('of two reasons the earlier in the order is given: hash, sender, file, standard, receiver', async () => {
  const { axis, ask } = testAxis();
  const bad = (body: Uint8Array, headers = {}): Promise<Asked> =>
    ask(SUT, 'sendEdoc', { messagetype: 'edoc', from: 'G22', ...headers }, body);
  const incomplete = writeMessage(plainDocument({ to: ['H98'] }, { documentId: '' }));
  const unknown = writeMessage(plainDocument({ to: ['H98'] }));
  refusedWith(await bad(Buffer.from('khong'), { 'hash-file': 'ab' }), '10', /hash-file/);
  refusedWith(await bad(Buffer.from('khong')), '19', /Don vi gui/);
  refusedWith(await bad(Buffer.from('khong'), { from: 'Y98.10' }), '10', /XML/);
  refusedWith(await bad(incomplete, { from: 'Y98.10' }), '22', /edXML khong dung chuan/);
  refusedWith(await bad(unknown, { from: 'Y98.10' }), '18', /H98/);
  assert.equal(axis.store.sent(['Y98.10']).length, 0);
});

test('a status goes to the agency it answers, and roles are not swapped', async () => {
  const { axis, send } = testAxis();
  await send(plainDocument());
  const { entry } = await send(plainStatus());
  assert.equal(axis.store.delivery(entry.deliveries[0]!)!.to, 'Y98.10');
  const fromSender = { from: { organId: 'Y98.10' }, responseFor: { ...plainStatus().responseFor, organId: 'Y98.20' } };
  refusedWith(await send(plainStatus({ ...fromSender })), '22', /phai do ben nhan gui/);
  assert.equal((await send(plainStatus({ ...fromSender, statusCode: '13' }))).status, 'OK', 'the sender asks it back');
  refusedWith(await send(plainStatus({ statusCode: '13' })), '22', /Chi ben gui/);
  refusedWith(
    await send(plainStatus({ responseFor: { ...plainStatus().responseFor, organId: 'Y98.20' } })),
    '22',
    /chinh don vi gui/,
  );
});

test('the announced type is that of the file', async () => {
  const { send } = testAxis();
  refusedWith(await send(plainDocument(), { headers: { messagetype: 'status' } }), '22', /messagetype/);
  refusedWith(await send(plainStatus(), { headers: { messagetype: 'edoc' } }), '22', /messagetype/);
});

test('the receiver gets what the sender sent, with a hop of the axis added', async () => {
  const { send, listed, ask } = testAxis();
  const message = plainDocument();
  await send(message);
  const [docId = ''] = await listed(FAR);
  const { json } = await ask(FAR, 'getEdoc', { docId });
  const { message: delivered, problems } = readMessage(Buffer.from(json['data'], 'base64'));
  assert.deepEqual(
    problems.filter(({ severity }) => severity !== 'warn'),
    [],
  );
  assert.ok(delivered?.kind === 'document');
  assert.deepEqual(delivered.trace, [...message.trace, { organId: '000.00.00.W00', timestamp: '2026/11/24 09:00:00' }]);
  assert.equal(delivered.documentId, message.documentId);
  assert.deepEqual(Buffer.from(delivered.attachments[0]!.content), message.attachments[0]!.content);
});

test('what is injected arrives as it is, and acknowledgements reach its sender', async () => {
  const { axis, ask, listed } = testAxis();
  const bytes = Buffer.from('không phải XML');
  const docId = axis.inject(bytes, 'Y98.20', { messageType: 'edoc', from: 'Y98.10' });
  assert.deepEqual(await listed(FAR), [docId]);
  const { json } = await ask(FAR, 'getEdoc', { docId });
  assert.equal(Buffer.from(json['data'], 'base64').toString(), 'không phải XML');
  await ask(FAR, 'updateStatus', { docId, status: 'done' });
  assert.equal(stateOf(axis.store.delivery(docId)!), 'done');
});

test('a call the SDK makes again is two objects in the journal and two packages at the receiver', async () => {
  const { axis, listed } = testAxis();
  const { systemId, secret } = axis.registry.systemOf(SUT)!;
  const call = callOf(
    'sendEdoc',
    { systemId, secret, timestamp: '24112026T090000+0000' },
    { messagetype: 'edoc', from: 'Y98.10' },
    writeMessage(plainDocument()),
  );
  await Promise.all([axis.handle(call), axis.handle(call)]);
  const entries = axis.journal.all();
  assert.deepEqual(
    entries.map((entry) => entry.kind === 'call' && entry.deliveries.length),
    [1, 1],
  );
  assert.equal((await listed(FAR)).length, 2);
});

function marked(name: string, value: string): Uint8Array {
  const text = Buffer.from(writeMessage(plainDocument())).toString();
  return Buffer.from(
    text.replace('</edXML:MessageHeader>', `<edXML:${name}>${value}</edXML:${name}></edXML:MessageHeader>`),
  );
}
