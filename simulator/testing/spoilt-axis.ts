import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isReply, type Answer, type Reply } from '../../protocol/call.ts';
import { createClock } from '../../protocol/clock.ts';
import { writeMessage } from '../../protocol/edxml/write.ts';
import { seededIds } from '../../protocol/ids.ts';
import { callOf, vxpTimestamp } from '../../protocol/vxp/client.ts';
import type { OperationName } from '../../protocol/vxp/operations.ts';
import { createAxis, type Axis } from '../axis.ts';
import { createCorrespondent } from '../correspondents/correspondent.ts';
import { examRegistry } from '../registry.ts';
import { plainDocument } from '../storage/plain-document.ts';

const NOON = Date.parse('2026-11-24T12:00:00+07:00');
const SYSTEM = 'vxp.far.Y98.30';
type Headers = Readonly<Record<string, string>>;

/** The agency that looks at what a fault does. */
export const ORGAN = 'Y98.30';
export const EDOCS: Headers = { servicetype: 'eDoc', messagetype: 'edoc' };

/** A fresh axis and what the agency can ask of it. */
export interface World {
  readonly axis: Axis;
  ask(operation: OperationName, headers?: Headers, body?: Uint8Array): Promise<Answer>;
  list(headers?: Headers): Promise<readonly Record<string, string>[]>;
  get(docId: string): Promise<Uint8Array>;
  ack(docId: string): Promise<Answer>;
  send(number?: string): Promise<Answer>;
  /** Documents from elsewhere that wait for the agency. */
  pending(count: number): Promise<void>;
}

export function world(): World {
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

/** The JSON of a whole answer. */
export function json(answer: Answer): Record<string, unknown> {
  assert.ok(isReply(answer), `expected a reply, found ${JSON.stringify(answer)}`);
  return JSON.parse(text(answer)) as Record<string, unknown>;
}
export const text = (reply: Answer): string => Buffer.from((reply as Reply).body).toString('utf8');
export const refusal = (answer: Answer) => {
  const { status, ErrorCode, DocId } = json(answer);
  return [status, ErrorCode, DocId];
};
/** How much the agency has sent. */
export const sent = async ({ ask }: World) => (json(await ask('getSentEdocList', EDOCS))['data'] as unknown[]).length;

/** Puts each fault in force once, lets its case look at what it does, then sees that it has ended and the axis behaves again. */
export function oneByOne(table: object, cases: Readonly<Record<string, (w: World) => Promise<void>>>): void {
  assert.deepEqual(Object.keys(cases).sort(), Object.keys(table).sort(), 'every fault has its case');
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
}
