import { headerOf, isReply, type Answer, type Call, type Reply } from '../../protocol/call.ts';
import { operationOf } from '../../protocol/vxp/operations.ts';
import { PREFIX } from '../../protocol/vxp/sign.ts';

type Json = Readonly<Record<string, unknown>>;

export function textReply(httpStatus: number, type: string, text: string): Reply {
  return { httpStatus, headers: [['Content-Type', type]], body: Buffer.from(text) };
}

export function jsonReply(json: Json): Reply {
  return textReply(200, 'application/json; charset=UTF-8', JSON.stringify(json));
}

/** A business failure in the axis's form; a refused package has an empty DocId. */
export function refusal(call: Call, code: string, text: string): Reply {
  const triple = { status: 'FAIL', ErrorCode: code, ErrorDesc: text };
  return jsonReply(operationOf(call.path) === 'sendEdoc' ? { ...triple, DocId: '' } : triple);
}

/** Value of a header of the protocol by bare name. */
export function said(call: Call, name: string): string {
  return headerOf(call.headers, PREFIX + name) ?? '';
}

/** The JSON of an answer that says OK; undefined for everything else. */
export function okJson(answer: Answer): Json | undefined {
  if (!isReply(answer)) return undefined;
  try {
    const json: unknown = JSON.parse(Buffer.from(answer.body).toString('utf8'));
    return typeof json === 'object' && json !== null && (json as Json)['status'] === 'OK' ? (json as Json) : undefined;
  } catch {
    return undefined;
  }
}

/** The same answer with other JSON: headers stay, the length is written anew. */
export function withJson(answer: Answer, json: Json): Answer {
  return isReply(answer) ? withBody(answer, Buffer.from(JSON.stringify(json))) : answer;
}

export function withBody(reply: Reply, body: Uint8Array): Reply {
  return { ...reply, headers: reply.headers.filter(([name]) => name.toLowerCase() !== 'content-length'), body };
}

/** One item of a list answer, by the member names of the protocol. */
export type Item = Readonly<Record<string, unknown>>;

/** The items of a list answer that says OK; undefined when it is none. */
export function itemsOf(answer: Answer): readonly Item[] | undefined {
  const data = okJson(answer)?.['data'];
  return Array.isArray(data) ? (data as readonly Item[]) : undefined;
}

/** The same list answer with other items; the answer itself when nothing changed. */
export function withItems(answer: Answer, change: (items: readonly Item[]) => readonly unknown[]): Answer {
  const json = okJson(answer);
  const items = itemsOf(answer);
  if (!json || !items) return answer;
  const changed = change(items);
  return changed === items ? answer : withJson(answer, { ...json, data: changed });
}
