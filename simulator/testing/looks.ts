/** Ways to look at an axis through its answers and its journal. */
import assert from 'node:assert/strict';
import { isReply, type Answer } from '../../protocol/call.ts';
import { writeMessage } from '../../protocol/edxml/write.ts';
import { callOf } from '../../protocol/vxp/client.ts';
import { hashFileOf, paddedHashOf } from '../../protocol/vxp/hash-file.ts';
import { plainDocument } from '../storage/plain-document.ts';
import { FAR, SUT, type TestAxis } from './test-axis.ts';

/** Asks an axis something and gives back what a caller or its journal sees of it. */
export type Look = (bench: TestAxis) => Promise<unknown>;

export const sent: Look = async ({ send }) => tripleOf(await send(plainDocument()));
export const failed: Look = async ({ send }) => tripleOf(await send(plainDocument({ to: ['H98'] })));
export const sendWith =
  (headers: Readonly<Record<string, string>>, file = writeMessage(plainDocument())): Look =>
  async ({ ask }) =>
    tripleOf(await ask(SUT, 'sendEdoc', { messagetype: 'edoc', from: 'Y98.10', ...headers }, file));
export const rawTo =
  (path: string, method = 'POST'): Look =>
  async ({ axis }) => {
    const answer = await axis.handle({
      ...callOf('getAgenciesList', who(axis.registry.systemOf(SUT)!.secret)),
      path,
      method,
    });
    assert.ok(isReply(answer));
    return [answer.httpStatus, answer.headers, Buffer.from(answer.body).toString().slice(0, 80)];
  };
export const twoListed: Look = async ({ send, listed, axis }) => {
  await send(plainDocument());
  axis.clock.moveTo(axis.clock.now() + 60_000);
  await send(plainDocument({ number: '2' }));
  return (await listed(FAR)).join(' ');
};
export const listItem: Look = async ({ send, ask }) => {
  await send(plainDocument());
  return (await ask(FAR, 'getReceivedEdocList')).json['data'][0].created_time;
};
export const acknowledged =
  (...states: readonly string[]): Look =>
  async ({ send, ask, axis }) => {
    const docId = (await send(plainDocument())).entry.deliveries[0]!;
    const answers: unknown[] = [];
    for (const status of states) answers.push(tripleOf(await ask(FAR, 'updateStatus', { docId, status })));
    const counted = (await ask(FAR, 'countReceiveEdoc')).json['count'];
    return [
      answers,
      axis.store.delivery(docId)!.events.map(({ state }) => state),
      counted,
      (await ask(FAR, 'getEdoc', { docId })).status,
    ];
  };
export const delivered =
  (change: (text: string) => string = (text) => text): Look =>
  async ({ ask, listed }) => {
    await ask(
      SUT,
      'sendEdoc',
      { messagetype: 'edoc', from: 'Y98.10' },
      Buffer.from(change(Buffer.from(writeMessage(plainDocument())).toString())),
    );
    return Buffer.from(
      (await ask(FAR, 'getEdoc', { docId: (await listed(FAR))[0]! })).json['data'],
      'base64',
    ).toString();
  };
export const registered =
  (body: string): Look =>
  async ({ ask, axis }) => [
    tripleOf(await ask(FAR, 'registerAgency', {}, Buffer.from(body))),
    axis.registry.find('Y98.77')?.name,
    axis.registry.connectionOf('Y98.77', '2026-11-24')?.systemId,
  ];
export const signature =
  '<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignedInfo/></ds:Signature></edXML:edXMLHeader>';

export function tripleOf({
  status,
  errorCode,
  errorDesc,
}: {
  status?: string;
  errorCode?: string;
  errorDesc?: string;
}): unknown {
  return [status, errorCode, errorDesc];
}

export function rowsOf(rows: readonly Readonly<Record<string, string>>[]): unknown {
  return rows.map(({ toCode, sendStatus, sendStatusDesc, receiveStatus }) => [
    toCode,
    sendStatus,
    sendStatusDesc,
    receiveStatus,
  ]);
}

export function who(secret: string): {
  readonly systemId: string;
  readonly secret: string;
  readonly timestamp: string;
} {
  return { systemId: SUT, secret, timestamp: '24112026T090000+0000' };
}

/** A list call with its headers changed after signing. */
export function tampered(
  change: (headers: readonly (readonly [string, string])[]) => readonly (readonly [string, string])[],
): Look {
  return async ({ axis }) => {
    const call = callOf('getReceivedEdocList', who(axis.registry.systemOf(SUT)!.secret), { messagetype: 'edoc' });
    const head = await headOf(axis.handle({ ...call, headers: change(call.headers) }));
    const entry = axis.journal.all().at(-1)!;
    return [head, entry.kind === 'call' && entry.findings];
  };
}

/** A list call whose signed timestamp is this. */
export function stampedAt(timestamp: string): Look {
  return async ({ axis }) => {
    const head = await headOf(
      axis.handle(callOf('getReceivedEdocList', { ...who(axis.registry.systemOf(SUT)!.secret), timestamp })),
    );
    const entry = axis.journal.all().at(-1)!;
    return [head, entry.kind === 'call' && entry.findings];
  };
}

/** The beginning of an answer. */
export async function headOf(answer: Promise<Answer>): Promise<string> {
  const given = await answer;
  assert.ok(isReply(given));
  return Buffer.from(given.body).toString().slice(0, 30);
}

/** A file whose digest has a byte below 10 hex, so that its two renderings differ. */
export function zeroed(): Uint8Array {
  for (let number = 1; ; number += 1) {
    const file = writeMessage(plainDocument({ number: String(number) }));
    if (hashFileOf(file) !== paddedHashOf(file)) return file;
  }
}
