import type { Reply } from '../../protocol/call.ts';
import type { Settings } from '../profile.ts';
import { Refusal } from './refusal.ts';

/** What an operation has to say beside the triple; a package goes out as it is, without JSON. */
export type Payload =
  { readonly json: Readonly<Record<string, unknown>>; readonly desc?: string } | { readonly package: Uint8Array };

const PACKAGE_TYPE = 'application/octet-stream';

/** OK: the triple, then what the operation gives. */
export function goodAnswer(payload: Payload, setting: Settings): Reply {
  if ('package' in payload)
    return { httpStatus: 200, headers: [['Content-Type', PACKAGE_TYPE]], body: payload.package };
  const triple = { status: 'OK', ErrorCode: codeAs('0', setting), ErrorDesc: payload.desc ?? 'Thanh cong' };
  const body = written.get(payload);
  if (body && body.code === triple.ErrorCode) return { httpStatus: 200, headers: [['Content-Type', setting('answers.contentType')]], body: body.bytes };
  const reply = jsonReply(200, { ...triple, ...payload.json }, setting);
  written.set(payload, { code: triple.ErrorCode, bytes: reply.body });
  return reply;
}

/** A payload that is given again is not written again. */
const written = new WeakMap<Payload, { readonly code: string | number; readonly bytes: Uint8Array }>();

/** FAIL: the triple, and an empty DocId behind a send, without which the SDK loses code and text. */
export function badAnswer(refusal: Refusal, sending: boolean, setting: Settings): Reply {
  const triple = { status: 'FAIL', ErrorCode: codeAs(refusal.code, setting), ErrorDesc: refusal.message };
  return jsonReply(setting('answers.httpStatusOnFailure'), { ...triple, ...(sending && { DocId: '' }) }, setting);
}

/** For a path that is no operation, or the wrong verb for one. */
export function unknownAnswer(text: string, setting: Settings): Reply {
  const how = setting('transport.unknownOperation');
  if (how === 'html-404') {
    const page = Buffer.from('<html><body><h1>404 Not Found</h1></body></html>');
    return { httpStatus: 404, headers: [['Content-Type', 'text/html']], body: page };
  }
  const answer = { status: 'FAIL', ErrorCode: codeAs(setting('errors.system'), setting), ErrorDesc: text };
  return jsonReply(how === 'fail-404' ? 404 : 200, answer, setting);
}

function jsonReply(httpStatus: number, json: object, setting: Settings): Reply {
  return {
    httpStatus,
    headers: [['Content-Type', setting('answers.contentType')]],
    body: Buffer.from(JSON.stringify(json)),
  };
}

function codeAs(code: string, setting: Settings): string | number {
  return setting('answers.numbersAsStrings') ? code : Number(code);
}
