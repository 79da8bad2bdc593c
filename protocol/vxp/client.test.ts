import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headerOf, type RawHeaders } from '../call.ts';
import { readAnswer } from './answer.ts';
import { callOf, vxpTimestamp } from './client.ts';
import { hashFileOf, paddedHashOf } from './hash-file.ts';
import { OPERATIONS, operationOf, type OperationName } from './operations.ts';
import { hmacOf } from './sign.ts';

const secret = 's3cr3t-TEST-key';

/** Requests recorded from the operator's client: what it was told, and the names and HMAC it sent. */
const RECORDED: readonly (readonly [OperationName, string, string, Record<string, string>, string, string])[] = [
  ['sendEdoc', 'vxp.test.01', '22112026T034127+0055', { to: '["000.00.20.Z98"]', servicetype: 'eDoc', messagetype: 'edoc', from: '000.00.10.Z98', 'hash-file': '2859704b6eee62b78acfa6d8ab9a281a57c8893876b32e66fd7fdb9497829' }, 'systemid;servicetype;messagetype;hash-file;from;to;timestamp;Content-Type', 'd569f9c4fc8bca0a53674bfc19470a231c7a25e3fafa7f9d0e7e547cd8b04b7f'],
  ['getReceivedEdocList', 'vxp.test.01', '22112026T034127+0055', { servicetype: 'eDoc', messagetype: 'edoc' }, 'systemid;servicetype;messagetype;timestamp;Content-Type', 'aa565e833f0af917a889c5456cfbf546132287394de2bafcf3be093260d20e99'],
  ['updateStatus', 'vxp.test.02', '22112026T081500+0201', { status: 'fail', description: 'Khong doc duoc goi tin', docId: '5f0e0001-0000-4000-8000-000000000002' }, 'systemid;docId;description;timestamp;Content-Type;status', '59003e5de060d0215289fab1fc2596b81ff08f34f3c537465575c4bcda5e97cd'],
  ['downloadEdoc', 'vxp.test.02', '22112026T081501+0625', { filePath: '/data/vxp/in', docId: '5f0e0001-0000-4000-8000-000000000001' }, 'systemid;docId;filePath;timestamp;Content-Type', 'a93f044c38fbcf53330062794d413eb28323aaae6a447f7c8b140f9ea5a5f9a4'],
  ['getAgenciesListQD20', 'vxp.test.01', '22112026T034126+0985', { level: '1' }, 'systemid;level;timestamp;Content-Type', '80da3dfed13c48403160ef1ac670cfe68b342f03bf03d5ca6dbd678979a96cc1'],
  ['deleteAgency', '00.98.W00', '22112026T081700+0001', { AgencyCode: '000.00.31.Z98' }, 'systemid;AgencyCode;timestamp;Content-Type', '6fade423640e57dc8c83c596686e6a39dd24514caf8f48ea4d5c4c0adc6dff1f'],
];

for (const [operation, systemId, timestamp, headers, names, hmac] of RECORDED) {
  test(`${operation} is signed as the operator's client signs it`, () => {
    const call = callOf(operation, { systemId, secret, timestamp }, headers, Buffer.from('edoc-0'));
    assert.equal(headerOf(call.headers, 'XroadVnpt-sign-header-key'), names);
    assert.equal(headerOf(call.headers, 'XroadVnpt-hash-header'), hmac);
    assert.equal(call.path, `/${operation}`);
  });
}

test('a list call carries its headers in the recorded order and spelling', () => {
  const call = callOf('getReceivedEdocList', { systemId: 'vxp.test.01', secret, timestamp: '22112026T034127+0055' }, { servicetype: 'eDoc', messagetype: 'edoc' });
  const expected: RawHeaders = [
    ['XroadVnpt-systemid', 'vxp.test.01'],
    ['XroadVnpt-servicetype', 'eDoc'],
    ['XroadVnpt-messagetype', 'edoc'],
    ['XroadVnpt-timestamp', '22112026T034127+0055'],
    ['Content-Type', 'application/json'],
    ['XroadVnpt-Content-Type', 'application/json'],
    ['XroadVnpt-sign-header-key', 'systemid;servicetype;messagetype;timestamp;Content-Type'],
    ['XroadVnpt-sign-header', '{"XroadVnpt-systemid":"vxp.test.01","XroadVnpt-servicetype":"eDoc","XroadVnpt-messagetype":"edoc","XroadVnpt-timestamp":"22112026T034127+0055","XroadVnpt-Content-Type":"application/json"}'],
    ['XroadVnpt-hash-header', 'aa565e833f0af917a889c5456cfbf546132287394de2bafcf3be093260d20e99'],
    ['User-Agent', 'JAVASDKAgent/1.0.0 XRoad/VPCP'],
    ['XroadVnpt-version', '3.0.201608'],
  ];
  assert.deepEqual(call.headers, expected);
  assert.equal(call.body.length, 0);
});

test('a package is hashed before one CRLF is appended, and hash-file drops a leading zero of every byte', () => {
  const call = callOf('sendEdoc', { systemId: 'vxp.test.01', secret, timestamp: '22112026T034127+0055' }, { from: '000.00.10.Z98' }, Buffer.from('edoc-0'));
  assert.equal(headerOf(call.headers, 'XroadVnpt-hash-file'), '6cfc6941f3a53b331b5365a45af2ab47348e8b36c29bcc2b78d48b56c28e');
  assert.equal(paddedHashOf(Buffer.from('edoc-0')), '6cfc6941f3a53b331b5365a45af2ab47348e08b36c29bcc2b78d0408b506c28e');
  assert.equal(hashFileOf(Buffer.from('edoc-0')).length, 60);
  assert.equal(Buffer.from(call.body).toString(), 'edoc-0\r\n');
  assert.deepEqual(call.headers[0], ['Content-Type', 'application/octet-stream']);
});

test('text beyond one byte travels as UTF-8 with a package and loses its high bytes with every other call', () => {
  const who = { systemId: 'vxp.test.01', secret, timestamp: '22112026T034127+0055' };
  const sent = callOf('sendEdoc', who, { description: 'từ chối' });
  const signed = headerOf(sent.headers, 'XroadVnpt-sign-header')!;
  assert.equal(hmacOf(secret, Buffer.from(signed, 'latin1')), headerOf(sent.headers, 'XroadVnpt-hash-header'));
  const acknowledged = callOf('updateStatus', who, { docId: '1', status: 'fail', description: 'đ' });
  assert.equal(headerOf(acknowledged.headers, 'XroadVnpt-description'), '\x11');
  const damaged = headerOf(acknowledged.headers, 'XroadVnpt-sign-header')!;
  assert.notEqual(hmacOf(secret, Buffer.from(damaged, 'latin1')), headerOf(acknowledged.headers, 'XroadVnpt-hash-header'));
});

test('both spellings of docId are signed with a package, one of them arrives', () => {
  const who = { systemId: 'vxp.test.01', secret, timestamp: '22112026T034127+0055' };
  const { headers } = callOf('sendEdoc', who, { docId: 'S', docid: 'D' });
  assert.match(headerOf(headers, 'XroadVnpt-sign-header')!, /"XroadVnpt-docId":"S","XroadVnpt-docid":"D"/);
  assert.deepEqual(headers.filter(([name]) => /docid$/i.test(name)), [['XroadVnpt-docId', 'D']]);
});

test('there are thirteen operations, found behind any base path', () => {
  assert.equal(Object.keys(OPERATIONS).length, 13);
  assert.equal(operationOf('/XrdAdapter/adapter//getEdoc?x=1'), 'getEdoc');
  assert.equal(operationOf('/toString'), undefined);
});

test('the timestamp ends in milliseconds of four digits', () => {
  assert.equal(vxpTimestamp(Date.parse('2026-11-22T03:41:27.055+07:00')), '22112026T034127+0055');
});

test('an answer is read whole or not at all', () => {
  const reply = (body: string) => ({ httpStatus: 500, headers: [], body: Buffer.from(body) });
  assert.deepEqual(readAnswer(reply('{"status":"FAIL","ErrorCode":15,"ErrorDesc":"Sai"}')), {
    status: 'FAIL',
    errorCode: '15',
    errorDesc: 'Sai',
    json: { status: 'FAIL', ErrorCode: 15, ErrorDesc: 'Sai' },
  });
  for (const body of ['', '[]', 'null', '<html/>', '{"status":"OK","data":[']) assert.equal(readAnswer(reply(body)), undefined);
  assert.equal(readAnswer({ cut: reply('{"status":"OK"}'), after: 3 }), undefined);
  assert.equal(readAnswer('dropped'), undefined);
});
