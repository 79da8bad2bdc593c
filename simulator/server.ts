import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Handler, Reply } from '../protocol/call.ts';
import { deliver } from './http/deliver.ts';
import { closing, listening } from './http/listening.ts';
import { createReceiver, type BodyLimits } from './http/receive.ts';

/** What can be mounted: an axis, or anything that answers calls. */
export interface Mountable {
  readonly handle: Handler;
}

/** One address on which one axis after another answers. */
export interface ServedAxis {
  readonly url: string;
  /** From now on new calls go to this axis; undefined: nobody answers (503). Calls under way stay with theirs, silent ones are hung up. */
  mount(axis: Mountable | undefined, options?: MountOptions): void;
  close(): Promise<void>;
}

export interface MountOptions {
  /** `silent`: a client that asks with `Expect: 100-continue` waits in vain and must send by itself (V14). */
  readonly expectContinue?: 'answer' | 'silent';
}

export interface ServeOptions {
  readonly port?: number;
  readonly host?: string;
  readonly limits?: BodyLimits;
  /** How long a kept connection may lie idle: the SDK never closes its own. */
  readonly idleTimeoutMs?: number;
  /** How long the headers, and how long a whole request may take to arrive. */
  readonly headersTimeoutMs?: number;
  readonly requestTimeoutMs?: number;
  /** How often the two are looked at. */
  readonly checkEveryMs?: number;
}

const MB = 1 << 20;

/** Serves the wire of the axis: lenient towards every genuine client (bytes in headers, long lists, no Host), never stopped by any other. */
export async function serveAxis(options: ServeOptions = {}): Promise<ServedAxis> {
  const { port = 0, host = '127.0.0.1', limits = { one: 256 * MB, all: 1024 * MB } } = options;
  const server = createServer({
    insecureHTTPParser: true,
    maxHeaderSize: MB,
    requireHostHeader: false,
    keepAliveTimeout: options.idleTimeoutMs ?? 30_000,
    headersTimeout: options.headersTimeoutMs ?? 60_000,
    requestTimeout: options.requestTimeoutMs ?? 600_000,
    connectionsCheckingInterval: options.checkEveryMs ?? 30_000,
  });
  server.maxHeadersCount = 0;
  const receive = createReceiver(limits);
  const silent = new Set<IncomingMessage>();
  let mounted: Mountable | undefined;
  let expectContinue: MountOptions['expectContinue'];

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    // The axis of the moment the call began: a call belongs to the scenario in which it was made.
    const axis = mounted;
    try {
      const call = await receive(request);
      if (call === 'aborted') return;
      if (typeof call === 'string') return refuse(call, response);
      const given = axis ? await axis.handle(call).catch(() => OWN_ERROR) : NOT_MOUNTED;
      if (given === 'withheld') silence(request);
      deliver(given, response);
    } catch {
      request.socket.destroy();
    }
  };
  const silence = (request: IncomingMessage): void => {
    silent.add(request);
    request.socket.once('close', () => silent.delete(request));
  };
  server.on('request', (request, response) => void answer(request, response));
  server.on('checkContinue', (request, response) => {
    if (expectContinue !== 'silent') response.writeContinue();
    void answer(request, response);
  });
  // Any other expectation is no reason to refuse a call.
  server.on('checkExpectation', (request, response) => void answer(request, response));
  server.on('clientError', answerGarbage);
  return {
    url: await listening(server satisfies Server, { port, host, option: '--port' }),
    mount(axis, { expectContinue: wanted = 'answer' } = {}) {
      if (axis !== mounted) for (const request of silent) request.socket.destroy();
      mounted = axis;
      expectContinue = wanted;
    },
    close: () => closing(server),
  };
}

/** Bytes that are no HTTP get a plain 400 (or what the trouble is) and the end of the connection. */
function answerGarbage(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const status = GARBAGE[error.code as keyof typeof GARBAGE] ?? '400 Bad Request';
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () => socket.destroy());
}

const GARBAGE = {
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
} as const satisfies Record<string, string>;

/** Nothing more of the body is kept; the caller gets a moment to read the answer before the connection ends. */
function refuse(why: 'too-large' | 'too-busy', response: ServerResponse): void {
  const reply = why === 'too-large' ? failing(413, 'Request body too large') : failing(503, 'Too many bodies at once');
  response.req.resume();
  response.once('finish', () => setTimeout(() => response.req.socket.destroy(), LINGER_MS).unref());
  deliver({ ...reply, headers: [...reply.headers, ['Connection', 'close']] }, response);
}

function failing(httpStatus: number, text: string): Reply {
  const body = Buffer.from(JSON.stringify({ status: 'FAIL', ErrorCode: '20', ErrorDesc: text, DocId: '' }));
  return { httpStatus, headers: [['Content-Type', 'application/json; charset=UTF-8']], body };
}

const LINGER_MS = 1000;
const OWN_ERROR = failing(500, 'Internal error of the axis');
const NOT_MOUNTED = failing(503, 'No axis is in service at this address');
