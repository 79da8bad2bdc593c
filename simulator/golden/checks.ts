import assert from 'node:assert/strict';
import type { Axis } from '../axis.ts';
import { stateOf, type Delivery } from '../delivery.ts';
import type { CallObservation } from '../journal.ts';
import { deliveriesOf } from './fixtures.ts';
import { GOLDEN, type Expectation, type GoldenCase } from './golden-file.ts';
import type { Received } from './replay.ts';

type Json = Readonly<Record<string, unknown>>;

/** What holds for every answer. */
export function checkInvariants({ operation, rawHeaders }: GoldenCase, received: Received, expect: Expectation): void {
  assert.equal(received.httpStatus, expect.httpStatus ?? 200);
  const asks = rawHeaders.some(([name]) => name.toLowerCase() === 'expect');
  assert.equal(received.interim100, asks, '100 Continue exactly where it was asked for');
  if (expect.interim100) assert.ok(asks);
  if (expect.bodyKind === 'package') return;
  const json = jsonOf(received);
  for (const member of ['status', 'ErrorCode', 'ErrorDesc']) assert.equal(typeof json[member], 'string', member);
  assert.match(json['ErrorDesc'] as string, /^[\x20-\x7e]*$/);
  JSON.stringify(json, (key, value) => (value === null ? assert.fail(`${key} is null`) : value));
  if (operation === 'sendEdoc') assert.equal(typeof json['DocId'], 'string');
  if (json['status'] === 'OK' && /List|SynchronizeUnit/.test(operation))
    assert.ok(Array.isArray(json['data']), 'data is an array');
}

/** Everything an expectation says, about the answer and about the axis afterwards. */
export function checkExpectation(
  expect: Expectation,
  golden: GoldenCase,
  received: Received,
  axis: Axis,
  before: ReadonlySet<string>,
): void {
  const entry = axis.journal.all().at(-1) as CallObservation;
  if (expect.bodyKind !== 'package') checkJson(expect, jsonOf(received));
  if (expect.package !== undefined)
    assert.deepEqual(packageIn(expect, received).toString(), GOLDEN.fixtures.packages[expect.package]);
  if (expect.resolvedDocId !== undefined) assert.deepEqual(entry.deliveries, [expect.resolvedDocId]);

  const added = deliveriesOf(axis).filter(({ docId }) => !before.has(docId));
  if (expect.newDeliveries)
    sameSet(
      added.map(({ to, sending }) => ({ to, messageType: sending.messageType })),
      expect.newDeliveries,
    );
  if (expect.newDeliveryCount !== undefined) assert.equal(added.length, expect.newDeliveryCount);
  if (expect.fileMatches) checkFile(added, golden, axis);
  for (const [docId, state] of Object.entries(expect.deliveryStatus ?? {}))
    assert.equal(stateOf(axis.store.delivery(docId)!), state, docId);

  for (const code of [expect.agencyAdded, expect.agencyKept])
    if (code !== undefined) assert.ok(axis.registry.find(code), code);
  for (const code of [expect.agencyDeleted, expect.agencyAbsent])
    if (code !== undefined) assert.equal(axis.registry.find(code), undefined);
  const found = entry.findings.map(({ code }) => code);
  for (const code of expect.findings ?? [])
    assert.ok(found.includes(code), `finding ${code}, found ${found.join(', ')}`);
}

function checkJson(expect: Expectation, json: Json): void {
  if (expect.status !== undefined) assert.equal(json['status'], expect.status, json['ErrorDesc'] as string);
  if (expect.errorCode !== undefined) assert.equal(json['ErrorCode'], expect.errorCode);
  if (expect.errorDesc !== undefined) assert.equal(json['ErrorDesc'], expect.errorDesc);
  if (expect.docId !== undefined) assert.equal(json['DocId'], expect.docId);
  if (expect.docIdPattern !== undefined) assert.match(json['DocId'] as string, new RegExp(expect.docIdPattern));
  if (expect.count !== undefined) assert.strictEqual(json['count'], expect.count);
  const data = json['data'] as readonly Json[];
  if (expect.dataDocIds)
    sameSet(
      data.map(({ docId }) => docId),
      expect.dataDocIds,
    );
  if (expect.sentRows) {
    assert.equal(data.length, expect.sentRows.length);
    for (const row of expect.sentRows)
      assert.ok(
        data.some((each) => contains(each, row)),
        JSON.stringify(row),
      );
  }
  for (const code of expect.dataCodesInclude ?? [])
    assert.ok(
      data.some((each) => each['code'] === code),
      code,
    );
  for (const item of expect.dataItemsInclude ?? [])
    assert.ok(
      data.some((each) => contains(each, item)),
      JSON.stringify(item),
    );
  for (const member of expect.dataMembers ?? [])
    assert.ok(
      data.every((each) => Object.hasOwn(each, member)),
      member,
    );
}

function checkFile(added: readonly Delivery[], { bodyUtf8, rawHeaders }: GoldenCase, { store }: Axis): void {
  const sent = bodyUtf8.endsWith('\r\n') ? bodyUtf8.slice(0, -2) : bodyUtf8;
  assert.ok(added.length > 0 && rawHeaders.length > 0);
  for (const { sending } of added) assert.equal(Buffer.from(store.package(sending.file)!).toString(), sent);
}

function packageIn({ bodyKind }: Expectation, received: Received): Buffer {
  return bodyKind === 'package' ? received.body : Buffer.from(jsonOf(received)['data'] as string, 'base64');
}

function jsonOf({ body }: Received): Json {
  return JSON.parse(body.toString('utf8')) as Json;
}

function contains(item: Json, members: Json): boolean {
  return Object.entries(members).every(([name, value]) => item[name] === value);
}

function sameSet(found: readonly unknown[], expected: readonly unknown[]): void {
  const sorted = (values: readonly unknown[]): string[] => values.map((value) => JSON.stringify(value)).sort();
  assert.deepEqual(sorted(found), sorted(expected));
}
