/** Whatever arrives, the axis answers with the triple, never throws, and nobody's mail changes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isReply, type Call } from '../../protocol/call.ts';
import { writeMessage } from '../../protocol/edxml/write.ts';
import { callOf } from '../../protocol/vxp/client.ts';
import { OPERATIONS, type OperationName } from '../../protocol/vxp/operations.ts';
import { PREFIX } from '../../protocol/vxp/sign.ts';
import type { Delivery } from '../delivery.ts';
import type { Registry } from '../registry.ts';
import type { Store } from '../store.ts';
import { plainDocument } from '../storage/plain-document.ts';
import { FAR, SUT, testAxis } from '../testing/test-axis.ts';

const NAMES = Object.keys(OPERATIONS) as OperationName[];
const operation = fc.constantFrom(...NAMES);
const bytes = fc.uint8Array({ maxLength: 300 });
const latin1 = fc.uint8Array({ maxLength: 40 }).map((value) => Buffer.from(value).toString('latin1'));
const word = fc.oneof(
  { arbitrary: latin1, weight: 1 },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'edoc',
      'status',
      'done',
      'Y98.10',
      'Y98.20',
      '[]',
      '["Y98.20"',
      '{}',
      '__proto__',
      '../../x',
      '',
      '64f0000000000000000000a1',
    ),
  },
);
const headerName = fc.constantFrom(
  'systemid',
  'sign-header',
  'hash-header',
  'sign-header-key',
  'timestamp',
  'docId',
  'docid',
  'status',
  'from',
  'to',
  'messagetype',
  'hash-file',
  'AgencyCode',
);

/** Requests nobody signed: any method, path, headers and body. */
const unsigned: fc.Arbitrary<Call> = fc.record({
  method: fc.constantFrom('POST', 'GET', 'PUT', ''),
  path: fc.oneof(
    operation.map((name) => `/${name}`),
    operation.map((name) => `/x//${name}/?a=${name}`),
    latin1,
    fc.constant(''),
  ),
  headers: fc.array(
    fc.tuple(
      fc.oneof(
        headerName.map((name) => PREFIX + name),
        headerName.map((name) => (PREFIX + name).toUpperCase()),
        latin1,
      ),
      word,
    ),
    { maxLength: 12 },
  ),
  body: bytes,
});

/** Properly signed requests with senseless values: a system that went mad. */
const signed: fc.Arbitrary<Call> = fc
  .tuple(
    operation,
    fc.dictionary(
      headerName.filter(
        (name) => !['systemid', 'timestamp'].includes(name) && !name.startsWith('sign') && name !== 'hash-header',
      ),
      word,
    ),
    fc.oneof(bytes, hostileFile()),
  )
  .map(([name, headers, body]) =>
    callOf(
      name,
      { systemId: 'vxp.far.Y90', secret: secretOf('vxp.far.Y90'), timestamp: '24112026T090000+0000' },
      headers,
      body,
    ),
  );

/** A genuine request with one header altered, lost, doubled or cut, or with a shortened body. */
const damaged: fc.Arbitrary<Call> = fc
  .tuple(operation, fc.nat(), fc.constantFrom('alter', 'drop', 'cut', 'body'), word)
  .map(([name, place, how, value]) => {
    const call = genuine(name);
    const at = place % call.headers.length;
    const [key, old] = call.headers[at]!;
    if (how === 'body') return { ...call, body: call.body.subarray(0, place % (call.body.length + 1)) };
    const replaced =
      how === 'drop' ? [] : [[key, how === 'alter' ? value : old.slice(0, place % (old.length + 1))] as const];
    return { ...call, headers: [...call.headers.slice(0, at), ...replaced, ...call.headers.slice(at + 1)] };
  });

for (const [name, calls] of Object.entries({ unsigned, signed, damaged })) {
  test(`${name} requests get an answer and change nothing others stored`, async () => {
    // By default any system may register and delete any agency; here each its own.
    const { axis, send } = testAxis({ 'agency.mayRegister': 'own' });
    const mine = (await send(plainDocument())).entry.deliveries[0]!;
    const before = JSON.stringify(pictureOf(axis.store, axis.registry));
    await fc.assert(
      fc.asyncProperty(calls, async (call) => {
        const answer = await axis.handle(call);
        assert.ok(isReply(answer));
        const entry = axis.journal.all().at(-1)!;
        assert.ok(entry.kind === 'call');
        assert.deepEqual(
          entry.findings.filter(({ code }) => code === 'system-error'),
          [],
        );
        if (answer.headers.some(([, value]) => value.startsWith('application/json')))
          checkTriple(Buffer.from(answer.body).toString('utf8'));
        assert.equal(JSON.stringify(pictureOf(axis.store, axis.registry)), before);
      }),
      { numRuns: 400 },
    );
    assert.ok(axis.store.delivery(mine));
  });
}

/** Everything that belongs to the two agencies of the exam; the mad system may only change what is its own. */
function pictureOf(store: Store, registry: Registry): unknown {
  const plain = ({ docId, to, events, sending }: Delivery) => ({ docId, to, events, from: sending.from });
  return [
    store.sent(['Y98.10']).map(plain),
    store.received(['Y98.10']).map(plain),
    ['Y98.10', 'Y98.20'].map((code) => registry.find(code)),
    [SUT, FAR].map((id) => registry.systemOf(id)),
  ];
}

function checkTriple(text: string): void {
  const json = JSON.parse(text) as Readonly<Record<string, unknown>>;
  assert.match(String(json['status']), /^(OK|FAIL)$/);
  assert.equal(typeof json['ErrorCode'], 'string');
  assert.match(String(json['ErrorDesc']), /^[\x20-\x7e]*$/);
  assert.ok(!text.includes(':null'));
}

function genuine(name: OperationName): Call {
  const headers = {
    servicetype: 'eDoc',
    messagetype: 'edoc',
    from: 'Y90',
    docId: 'x',
    status: 'done',
    AgencyCode: 'Y99',
  };
  return callOf(
    name,
    { systemId: 'vxp.far.Y90', secret: secretOf('vxp.far.Y90'), timestamp: '24112026T090000+0000' },
    headers,
    writeMessage(plainDocument({ from: 'Y90', to: ['Y97'] })),
  );
}

function secretOf(systemId: string): string {
  return testAxis().axis.registry.systemOf(systemId)!.secret;
}

/** A genuine file with a piece put in, taken out or cut off. */
function hostileFile(): fc.Arbitrary<Uint8Array> {
  const file = Buffer.from(writeMessage(plainDocument({ from: 'Y90', to: ['Y97'] })));
  const pieces = [
    '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
    '</edXML>',
    '<a><a><a>',
    '&a;',
    '\0',
    'ÿþ',
    '<edXML:To/>',
    '<edXML:OrganId/>',
  ];
  return fc
    .tuple(fc.nat(file.length), fc.nat(60), fc.constantFrom('', ...pieces))
    .map(([at, length, piece]) =>
      Buffer.concat([file.subarray(0, at), Buffer.from(piece), file.subarray(at + length)]),
    );
}
