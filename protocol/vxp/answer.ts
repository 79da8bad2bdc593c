import { isReply, type Answer } from '../call.ts';

/** An answer of the axis as a client reads it: the triple and the object it stood in. The HTTP status says nothing. */
export interface AxisAnswer {
  readonly status?: string;
  readonly errorCode?: string;
  readonly errorDesc?: string;
  readonly json: Readonly<Record<string, unknown>>;
}

/** Undefined when the answer did not arrive whole or is no JSON object; members of a wrong type count as absent. */
export function readAnswer(answer: Answer): AxisAnswer | undefined {
  if (!isReply(answer)) return undefined;
  if (!known.has(answer.body)) known.set(answer.body, readBody(answer.body));
  return known.get(answer.body);
}

/** The same bytes say the same. */
const known = new WeakMap<Uint8Array, AxisAnswer | undefined>();

function readBody(body: Uint8Array): AxisAnswer | undefined {
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(body.buffer, body.byteOffset, body.length).toString('utf8'));
  } catch {
    return undefined;
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined;
  const members = json as Readonly<Record<string, unknown>>;
  return { ...textOf('status', members['status']), ...textOf('errorCode', members['ErrorCode']), ...textOf('errorDesc', members['ErrorDesc']), json: members };
}

function textOf<N extends string>(name: N, value: unknown): { readonly [K in N]?: string } {
  const text = typeof value === 'number' ? String(value) : value;
  return (typeof text === 'string' ? { [name]: text } : {}) as { readonly [K in N]?: string };
}
