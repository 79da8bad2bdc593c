import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { isReply, type Answer, type Reply } from '../protocol/call.ts';
import { createClock } from '../protocol/clock.ts';
import { readMessage } from '../protocol/edxml/read.ts';
import { writeMessage } from '../protocol/edxml/write.ts';
import { seededIds } from '../protocol/ids.ts';
import { callOf, vxpTimestamp } from '../protocol/vxp/client.ts';
import { OPERATIONS, type OperationName } from '../protocol/vxp/operations.ts';
import { createAxis, type Axis } from './axis.ts';
import { createCorrespondent } from './correspondents/correspondent.ts';
import { plainStatus } from './correspondents/plain-status.ts';
import { plainDocument } from './storage/plain-document.ts';
import { stateOf } from './delivery.ts';
import type { Fault } from './fault.ts';
import { FAULTS, type FaultName } from './faults.ts';
import type { CallObservation } from './journal.ts';
import { examRegistry } from './registry.ts';

const NOON = Date.parse('2026-11-24T12:00:00+07:00');
const SYSTEM = 'vxp.far.Y98.30';
const ORGAN = 'Y98.30';
type Headers = Readonly<Record<string, string>>;
const EDOCS: Headers = { servicetype: 'eDoc', messagetype: 'edoc' };
const STATUSES: Headers = { servicetype: 'eDoc', messagetype: 'status' };
const BOTH: Headers = { servicetype: 'eDoc' };

interface World {
  readonly axis: Axis;
  ask(operation: OperationName, headers?: Headers, body?: Uint8Array): Promise<Answer>;
  list(headers?: Headers): Promise<readonly Record<string, string>[]>;
  get(docId: string): Promise<Uint8Array>;
  ack(docId: string): Promise<Answer>;
  send(number?: string): Promise<Answer>;
  /** Documents from elsewhere that wait for the agency. */
  pending(count: number): Promise<void>;
}

function world(): World {
  const clock = createClock(NOON);
  const axis = createAxis({ registry: examRegistry(), clock, ids: seededIds('faults') });
  const secret = axis.registry.systemOf(SYSTEM)!.secret;
  const ask: World['ask'] = (operation, headers = {}, body) => axis.handle(callOf(operation, { systemId: SYSTEM, secret, timestamp: vxpTimestamp(NOON) }, headers, body));
  return {
    axis,
    ask,
    list: async (headers = EDOCS) => json(await ask('getReceivedEdocList', headers))['data'] as Record<string, string>[],
    get: async (docId) => Buffer.from(String(json(await ask('getEdoc', { docId }))['data']), 'base64'),
    ack: (docId) => ask('updateStatus', { docId, status: 'done' }),
    send: (number = '1') => ask('sendEdoc', { from: ORGAN, ...EDOCS }, writeMessage(plainDocument({ from: ORGAN, to: ['Y97.10'], number }))),
    async pending(count) {
      for (let n = 1; n <= count; n += 1) await createCorrespondent({ axis, organId: 'Y97.10', clock }).send(plainDocument({ from: 'Y97.10', to: [ORGAN], number: String(100 + n) }));
    },
  };
}

function json(answer: Answer): Record<string, unknown> {
  assert.ok(isReply(answer), `expected a reply, found ${JSON.stringify(answer)}`);
  return JSON.parse(text(answer)) as Record<string, unknown>;
}
const text = (reply: Answer): string => Buffer.from((reply as Reply).body).toString('utf8');
const refusal = (answer: Answer) => {
  const { status, ErrorCode, DocId } = json(answer);
  return [status, ErrorCode, DocId];
};
const sent = async ({ ask }: World) => (json(await ask('getSentEdocList', EDOCS))['data'] as unknown[]).length;
const last = ({ axis }: World) => axis.journal.all().at(-1) as CallObservation;

/** Puts the fault in force once, lets `struck` look at what it does, then checks that the axis behaves again. */
const cases: Readonly<Record<FaultName, (w: World) => Promise<void>>> = {
  async 'drop-send-before-store'(w) {
    assert.equal(await w.send(), 'dropped');
    assert.equal(await sent(w), 0);
  },
  async 'drop-send-after-store'(w) {
    assert.equal(await w.send(), 'dropped');
    assert.equal(await sent(w), 1);
    assert.deepEqual(last(w).fault, undefined);
  },
  async drop(w) {
    await w.pending(0);
    assert.equal(await w.ask('getReceivedEdocList', EDOCS), 'dropped');
    assert.deepEqual(await w.list(), []);
  },
  async down(w) {
    assert.equal(await w.ask('getAgenciesList'), 'dropped');
  },
  async withhold(w) {
    assert.equal(await w.send(), 'withheld');
    assert.equal(await sent(w), 0);
  },
  async 'proxy-502'(w) {
    const answer = (await w.ask('getReceivedEdocList', EDOCS)) as Reply;
    assert.equal(answer.httpStatus, 502);
    assert.match(text(answer), /^<html>/);
  },
  async 'truncated-json'(w) {
    await w.pending(1);
    const answer = (await w.ask('getReceivedEdocList', EDOCS)) as Reply;
    assert.equal(answer.httpStatus, 200);
    assert.match(text(answer), /^\{"status":"OK"/);
    assert.throws(() => JSON.parse(text(answer)));
    assert.equal((await w.list()).length, 1);
  },
  async 'unauthorized-text'(w) {
    const answer = (await w.ask('getSentEdocList', EDOCS)) as Reply;
    assert.deepEqual([answer.httpStatus, text(answer)], [401, 'Unauthorized']);
  },
  async 'null-member'(w) {
    assert.deepEqual(await w.list(), [], 'an empty list is left alone and does not use the fault up');
    await w.pending(2);
    const [first, second] = await w.list();
    assert.equal(first!['status_desc'], null);
    assert.ok(Object.values(second!).every((value) => value !== null));
    assert.ok((await w.list()).every((item) => Object.values(item).every((value) => value !== null)));
  },
  async 'relist-acknowledged'(w) {
    await w.pending(3);
    const [first, second] = w.axis.store.received([ORGAN]);
    await w.ask('updateStatus', { docId: first!.docId, status: 'fail' });
    await w.ack(second!.docId);
    const listed = await w.list();
    assert.deepEqual(
      listed.map(({ docId, status }) => [docId, status]),
      w.axis.store.received([ORGAN]).map(({ docId }) => [docId, 'initial']),
    );
    assert.equal(stateOf(w.axis.store.delivery(second!.docId)!), 'done', 'only the list lies');
    const [spoilt, sound] = listed;
    const [, , third] = await Promise.all([w.ack(spoilt!['docId']!), w.ack(sound!['docId']!), w.list()]);
    assert.deepEqual(Object.keys(third[0]!), Object.keys(spoilt!), 'the items have the form of the axis');
    assert.equal((await w.list()).length, 1);
  },
  async 'list-twice'(w) {
    await w.pending(2);
    const ids = (await w.list()).map(({ docId }) => docId);
    assert.deepEqual([ids.length, new Set(ids).size, ids[0] === ids[1]], [4, 2, true]);
    assert.equal((await w.list()).length, 2);
  },
  async 'duplicate-delivery'(w) {
    await w.pending(2);
    const listed = await w.list();
    assert.equal(new Set(listed.map(({ docId }) => docId)).size, 4);
    const packages = await Promise.all(listed.map(async ({ docId }) => createHash('sha256').update(await w.get(docId!)).digest('hex')));
    assert.equal(new Set(packages).size, 2);
    assert.equal((await w.list()).length, 4, 'both stay pending until acknowledged, each for itself');
    for (const { docId } of listed) await w.ack(docId!);
    assert.deepEqual(await w.list(), []);
  },
  async 'hold-statuses'(w) {
    const document = plainDocument({ from: ORGAN, to: ['Y97.10'] });
    await w.ask('sendEdoc', { from: ORGAN, ...EDOCS }, writeMessage(document));
    const other = createCorrespondent({ axis: w.axis, organId: 'Y97.10', clock: w.axis.clock });
    await other.send(plainStatus('Y97.10', document, '03'));
    await w.pending(1);
    assert.deepEqual((await w.list(BOTH)).map(({ messageType }) => messageType), ['edoc']);
    assert.equal((await w.list(STATUSES)).length, 1);
  },
  async 'html-package'(w) {
    await w.pending(1);
    const docId = w.axis.store.received([ORGAN])[0]!.docId;
    assert.match(Buffer.from(await w.get(docId)).toString(), /^<html>/);
    assert.ok(readMessage(await w.get(docId)).message);
    w.axis.misbehave('html-package', { times: 1 });
    const raw = (await w.ask('downloadEdoc', { docId })) as Reply;
    assert.deepEqual([raw.httpStatus, text(raw).slice(0, 6)], [500, '<html>']);
  },
  async 'invalid-base64'(w) {
    await w.pending(1);
    const docId = w.axis.store.received([ORGAN])[0]!.docId;
    const answer = json(await w.ask('getEdoc', { docId }));
    assert.equal(answer['status'], 'OK');
    assert.doesNotMatch(String(answer['data']), /^[A-Za-z0-9+/]*={0,2}$/);
    assert.ok(readMessage(await w.get(docId)).message);
  },
  async 'altered-bytes'(w) {
    await w.pending(1);
    const docId = w.axis.store.received([ORGAN])[0]!.docId;
    const [spoilt, sound] = [await w.get(docId), await w.get(docId)];
    w.axis.misbehave('altered-bytes', { times: 1 });
    assert.deepEqual(Buffer.from(((await w.ask('downloadEdoc', { docId })) as Reply).body), Buffer.from(spoilt));
    const [wrong, right] = [spoilt, sound].map((bytes) => readMessage(bytes));
    assert.deepEqual(wrong!.problems, right!.problems, 'nothing but the content differs');
    const files = [wrong!, right!].map(({ message }) => (message?.kind === 'document' ? message.attachments[0]! : undefined)!);
    assert.deepEqual({ ...files[0], content: undefined }, { ...files[1], content: undefined });
    const differing = [...files[0]!.content].filter((byte, at) => byte !== files[1]!.content[at]);
    assert.deepEqual([files[0]!.content.length, differing.length], [files[1]!.content.length, 1]);
  },
  async 'fail-without-docid'(w) {
    const answer = json(await w.send());
    assert.deepEqual([answer['status'], 'DocId' in answer], ['FAIL', false]);
    assert.equal(await sent(w), 0);
  },
  async 'vietnamese-error'(w) {
    const answer = await w.send();
    assert.deepEqual(refusal(answer), ['FAIL', '20', '']);
    assert.match(String(json(answer)['ErrorDesc']), /[À-ỹ]/);
    assert.equal(await sent(w), 0);
  },
  async 'system-error'(w) {
    assert.deepEqual(refusal(await w.ask('getAgenciesListQD20')), ['FAIL', '20', undefined]);
    w.axis.misbehave('system-error', { times: 1 });
    assert.deepEqual(refusal(await w.send()), ['FAIL', '20', '']);
  },
  async 'refuse-hash'(w) {
    assert.deepEqual(refusal(await w.send()), ['FAIL', '10', '']);
    assert.equal(await sent(w), 0);
  },
  async 'refuse-sender'(w) {
    const answer = await w.send();
    assert.deepEqual(refusal(answer), ['FAIL', '19', '']);
    assert.equal(json(answer)['ErrorDesc'], `Don vi gui ${ORGAN} khong dung voi ma da dang ky: ${SYSTEM}`);
  },
  async 'receiver-unknown'(w) {
    assert.deepEqual(refusal(await w.send()), ['FAIL', '18', '']);
  },
  async 'receiver-locked'(w) {
    assert.deepEqual(refusal(await w.send()), ['FAIL', '23', '']);
  },
  async 'no-agencies'(w) {
    assert.deepEqual(json(await w.ask('getAgenciesListQD20'))['data'], []);
  },
  async 'huge-agencies'(w) {
    const rows = json(await w.ask('getAgenciesListQD20'))['data'] as Record<string, string>[];
    assert.equal(rows.length, 111_339);
    assert.equal(new Set(rows.map(({ code }) => code)).size, 111_339);
    assert.ok(rows.slice(-400).some(({ code, name }) => code === ORGAN && name === 'Sở Minh họa'), 'the true agencies are among them');
    assert.ok(rows.every((row) => Object.values(row).every((value) => value !== null)));
    for (const operation of ['getAgenciesList', 'getSynchronizeUnit'] as const) {
      w.axis.misbehave('huge-agencies', { times: 1 });
      const more = json(await w.ask(operation))['data'] as Record<string, string>[];
      assert.equal(new Set(more.map(({ code }) => code)).size, 111_339, operation);
    }
  },
};

for (const [name, check] of Object.entries(cases)) {
  test(`fault ${name} does its one thing, once, and ends`, async () => {
    const w = world();
    w.axis.misbehave(name, { times: 1, only: ({ systemid }) => systemid === SYSTEM });
    await check(w);
    assert.deepEqual(w.axis.faults(), [], 'it has ended by itself');
    assert.ok(w.axis.journal.all().some((entry) => entry.kind === 'call' && entry.fault === name), 'the journal names it');
    assert.equal(json(await w.send('77'))['status'], 'OK', 'the axis behaves again');
    assert.ok((json(await w.ask('getAgenciesListQD20'))['data'] as unknown[]).length > 50);
  });
}

test('every fault of the table has its case, its row of the catalogue, operations that exist and a recovery in two languages', () => {
  assert.deepEqual(Object.keys(cases).sort(), Object.keys(FAULTS).sort());
  for (const [name, fault] of Object.entries(FAULTS as Readonly<Record<string, Fault>>)) {
    assert.match(name, /^[a-z0-9]+(-[a-z0-9]+)*$/);
    assert.match(fault.vxp, /^V\d\d$/);
    for (const operation of fault.operations ?? []) assert.ok(operation in OPERATIONS);
    assert.ok(fault.recovery.vi.length > 20 && fault.recovery.en.length > 20);
    assert.equal(fault.recovery.vi, fault.recovery.vi.normalize('NFC'));
  }
});

test('faults are counted exactly, leave other operations alone, and can be lifted early', async () => {
  const w = world();
  w.axis.misbehave('drop', { times: 2, operation: 'updateStatus' });
  await w.pending(1);
  const docId = (await w.list())[0]!['docId']!;
  const answers = [await w.ack(docId), await w.ack(docId), await w.ack(docId)];
  assert.deepEqual([answers[0], answers[1], json(answers[2]!)['status']], ['dropped', 'dropped', 'OK']);
  const lift = w.axis.misbehave('down');
  assert.equal(await w.send(), 'dropped');
  lift();
  assert.equal(json(await w.send())['status'], 'OK');
});

test('a spoilt answer announces no length that is not its own', async () => {
  const w = world();
  await w.pending(1);
  for (const name of ['truncated-json', 'list-twice'] as const) {
    w.axis.misbehave(name, { times: 1 });
    const answer = (await w.ask('getReceivedEdocList', EDOCS)) as Reply;
    assert.ok(!answer.headers.some(([header]) => header.toLowerCase() === 'content-length'));
  }
});
