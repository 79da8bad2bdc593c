/** Every JSON answer of the axis, good and bad, has the shape that schemas/api lays down; and the schemas can say no. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Reply } from '../protocol/call.ts';
import { createClock } from '../protocol/clock.ts';
import { writeMessage } from '../protocol/edxml/write.ts';
import { seededIds } from '../protocol/ids.ts';
import { callOf, vxpTimestamp } from '../protocol/vxp/client.ts';
import { OPERATIONS, type OperationName } from '../protocol/vxp/operations.ts';
import { createAxis } from './axis.ts';
import { plainDocument } from './storage/plain-document.ts';
import { examRegistry } from './registry.ts';

const NOON = Date.parse('2026-11-24T12:00:00+07:00');
const folder = new URL('../schemas/api/', import.meta.url);
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
for (const file of readdirSync(folder)) ajv.addSchema(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));

const withTripleAlone: readonly string[] = ['updateStatus', 'registerAgency', 'deleteAgency'];
const objections = (operation: string, json: unknown): string => {
  const name = withTripleAlone.includes(operation) ? 'triple' : operation;
  const fits = ajv.getSchema(`urn:lienthong:api:${name}`)!;
  return fits(json) ? '' : ajv.errorsText(fits.errors);
};

type Step = readonly [operation: OperationName, headers?: Readonly<Record<string, string>>, body?: Uint8Array];

function world(profile = {}) {
  const axis = createAxis({ registry: examRegistry(), clock: createClock(NOON), ids: seededIds('shapes'), profile });
  const ask = async (organId: string, [operation, headers, body]: Step, key?: string): Promise<any> => {
    const { systemId, secret } = axis.registry.connectionOf(organId, '2026-11-24')!;
    const answer = (await axis.handle(callOf(operation, { systemId, secret: key ?? secret, timestamp: vxpTimestamp(NOON) }, headers, body))) as Reply;
    return JSON.parse(Buffer.from(answer.body).toString('utf8'));
  };
  return { axis, ask };
}

const types = { servicetype: 'eDoc', messagetype: 'edoc' };
const register = (code: string, name: string) => Buffer.from(JSON.stringify({ id: '', pcode: 'Y98', code, name, mail: 'a@example.vn' }));

test('good answers of all operations', async () => {
  for (const profile of [{}, { 'answers.numbersAsStrings': false }]) {
    const { axis, ask } = world(profile);
    const sent = await ask('Y97.10', ['sendEdoc', { ...types, from: 'Y97.10' }, writeMessage(plainDocument({ from: 'Y97.10', to: ['Y98.30'] }))]);
    assert.equal(objections('sendEdoc', sent), '');
    const { docId } = axis.store.received(['Y98.30'])[0]!;
    const steps: readonly Step[] = [
      ['getReceivedEdocList', types],
      ['countReceiveEdoc', types],
      ['countReceiveStatus', types],
      ['getEdoc', { docId }],
      ['updateStatus', { docId, status: 'done' }],
      ['getSentEdocList', types],
      ['getAgenciesList'],
      ['getAgenciesListQD20', { level: '1' }],
      ['getSynchronizeUnit'],
      ['registerAgency', {}, register('Y98.77', 'Sở Mới')],
      ['deleteAgency', { AgencyCode: 'Y98.77' }],
    ];
    for (const step of steps) {
      const json = await ask('Y98.30', step);
      assert.equal(json.status, 'OK', step[0]);
      assert.equal(objections(step[0], json), '', step[0]);
    }
    assert.equal(objections('getSentEdocList', await ask('Y97.10', ['getSentEdocList', types])), '');
    const asked = new Set(['downloadEdoc', 'sendEdoc', ...steps.map(([operation]) => operation)]);
    assert.deepEqual([...asked].sort(), Object.keys(OPERATIONS).sort(), 'no operation was forgotten');
  }
});

test('refusals of all operations', async () => {
  const { ask } = world();
  const everyone = (Object.keys(OPERATIONS) as OperationName[]).filter((operation) => operation !== 'downloadEdoc');
  for (const operation of everyone) {
    const json = await ask('Y98.30', [operation, types, writeMessage(plainDocument({ from: 'Y98.30', to: ['Y97.10'] }))], 'khong-dung');
    assert.equal(json.ErrorCode, '15');
    assert.equal(objections(operation, json), '', operation);
  }
  const steps: readonly Step[] = [
    ['sendEdoc', { ...types, from: 'Y97.10' }, writeMessage(plainDocument({ from: 'Y97.10', to: ['Y98.30'] }))],
    ['sendEdoc', { ...types, from: 'Y98.30' }, Buffer.from('không phải XML')],
    ['sendEdoc', { ...types, from: 'Y98.30' }, writeMessage(plainDocument({ from: 'Y98.30', to: ['Y98.99'] }))],
    ['sendEdoc', { ...types, from: 'Y98.30' }, writeMessage(plainDocument({ from: 'Y98.30', to: ['Y98.40'] }))],
    ['getEdoc', { docId: 'no-such' }],
    ['updateStatus', { docId: 'no-such', status: 'done' }],
    ['registerAgency', {}, Buffer.from('{"mail":cc""}')],
    ['deleteAgency', { AgencyCode: 'Y00' }],
  ];
  for (const step of steps) {
    const json = await ask('Y98.30', step);
    assert.equal(json.status, 'FAIL', step[0]);
    assert.equal(objections(step[0], json), '', `${step[0]} ${json.ErrorDesc}`);
  }
});

test('the schemas refuse what clients choke on', () => {
  const triple = { status: 'OK', ErrorCode: '0', ErrorDesc: 'Thanh cong' };
  const item = { docId: 'a', serviceType: 'eDoc', messageType: 'edoc', created_time: '', updated_time: '', from: 'Y97', to: 'Y98', status: 'initial' };
  assert.equal(objections('getReceivedEdocList', { ...triple, data: [item] }), '');
  const wrong: readonly (readonly [string, unknown])[] = [
    ['updateStatus', { status: 'OK', errorCode: '0', errorDesc: '' }],
    ['updateStatus', { ...triple, ErrorDesc: 'Thành công' }],
    ['updateStatus', { ...triple, ErrorCode: '15' }],
    ['updateStatus', { ...triple, data: [] }],
    ['sendEdoc', triple],
    ['sendEdoc', { ...triple, DocId: null }],
    ['sendEdoc', { status: 'FAIL', ErrorCode: '10', ErrorDesc: '' }],
    ['getReceivedEdocList', triple],
    ['getReceivedEdocList', { ...triple, data: null }],
    ['getReceivedEdocList', { ...triple, data: [{ ...item, status_desc: null }] }],
    ['getReceivedEdocList', { ...triple, data: [{ ...item, docId: undefined }] }],
    ['getEdoc', { ...triple, data: '' }],
    ['countReceiveEdoc', { ...triple, count: '3' }],
  ];
  for (const [operation, json] of wrong) assert.notEqual(objections(operation, JSON.parse(JSON.stringify(json))), '', JSON.stringify(json));
});
