import { Pool } from 'undici';
import type { Answer, Call, RawHeaders } from '../protocol/call.ts';

/** The wire as a real socket: performs calls against one endpoint over kept-alive HTTP/1.1 connections. */
export interface HttpWire {
  /** Performs a call; `enough` gives it up before its patience ends, as an answer that was withheld. */
  readonly handle: (call: Call, enough?: AbortSignal) => Promise<Answer>;
  close(): Promise<void>;
}

export interface HttpWireLimits {
  /** How long a call may take before the caller gives it up, in ms; the answer is then `withheld`. */
  readonly patience?: number;
  readonly connections?: number;
}

/** Headers that belong to the connection, not to the call: the socket writes its own. */
const OF_THE_CONNECTION = new Set([
  'host',
  'connection',
  'keep-alive',
  'transfer-encoding',
  'expect',
  'upgrade',
  'content-length',
]);

/** Opens the way to `endpoint` (http or https, any base path); the path of a call is appended to the base path. */
export function openHttpWire(endpoint: string, { patience = 5000, connections = 16 }: HttpWireLimits = {}): HttpWire {
  const { origin, pathname } = new URL(endpoint);
  const base = pathname.replace(/\/+$/, '');
  const pool = new Pool(origin, {
    connections,
    pipelining: 1,
    connectTimeout: patience,
    headersTimeout: 0,
    bodyTimeout: 0,
    maxHeaderSize: 1 << 20,
  });
  return {
    handle: (call, enough) => perform(pool, base, call, patience, enough),
    close: () => pool.destroy(),
  };
}

function perform(pool: Pool, base: string, call: Call, patience: number, enough?: AbortSignal): Promise<Answer> {
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    let head: { httpStatus: number; headers: RawHeaders } | undefined;
    let abort: ((reason: Error) => void) | undefined;
    const finish = (answer: Answer): void => {
      clearTimeout(timer);
      resolve(answer);
    };
    const giveUp = (): void => {
      finish('withheld');
      abort?.(new Error('no answer in time'));
    };
    const timer = setTimeout(giveUp, patience);
    enough?.addEventListener('abort', giveUp, { once: true });
    pool.dispatch(
      {
        method: call.method as 'POST',
        path: base + call.path,
        headers: call.headers.flatMap(([name, value]) =>
          OF_THE_CONNECTION.has(name.toLowerCase()) ? [] : [name, value],
        ),
        body: call.method === 'GET' && call.body.length === 0 ? null : call.body,
      },
      {
        onRequestStart(controller) {
          abort = (reason) => controller.abort(reason);
        },
        onResponseStart(controller, httpStatus) {
          if (httpStatus >= 200)
            head = { httpStatus, headers: pairs(controller.rawHeaders as unknown as readonly Buffer[]) };
        },
        onResponseData(_, chunk) {
          pieces.push(chunk);
        },
        onResponseEnd() {
          finish({ ...head!, body: Buffer.concat(pieces) });
        },
        onResponseError() {
          const body = Buffer.concat(pieces);
          finish(head && body.length > 0 ? { cut: { ...head, body }, after: body.length } : 'dropped');
        },
      },
    );
  });
}

function pairs(raw: readonly Buffer[]): RawHeaders {
  const headers: [string, string][] = [];
  for (let at = 0; at + 1 < raw.length; at += 2)
    headers.push([raw[at]!.toString('latin1'), raw[at + 1]!.toString('latin1')]);
  return headers;
}
