import { connect } from 'node:net';
import type { GoldenCase } from './golden-file.ts';

/** What came back over the socket; undefined: the connection ended without an answer. */
export interface Received {
  readonly httpStatus: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
  readonly interim100: boolean;
}

/** Writes a request byte for byte; with `Expect: 100-continue` the body follows only when the 100 has come. */
export function replay({ method, path, rawHeaders, bodyUtf8 }: GoldenCase, url: string): Promise<Received | undefined> {
  const head = Buffer.from(
    `${method} ${path} HTTP/1.1\r\n${rawHeaders.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`,
    'latin1',
  );
  const body = Buffer.from(bodyUtf8);
  const waits = rawHeaders.some(([name]) => name.toLowerCase() === 'expect');
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    let received = Buffer.alloc(0);
    let interim100 = false;
    const done = (answer: Received | undefined): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(10_000, () => reject(new Error('no answer within 10 s')));
    socket.on('error', reject);
    socket.on('end', () => done(undefined));
    socket.write(head);
    if (!waits) socket.write(body);
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      let answer = answerIn(received);
      if (answer?.httpStatus === 100) {
        interim100 = true;
        received = received.subarray(received.indexOf('\r\n\r\n') + 4);
        socket.write(body);
        answer = answerIn(received);
      }
      if (answer && answer.httpStatus !== 100) done({ ...answer, interim100 });
    });
  });
}

function answerIn(bytes: Buffer): Omit<Received, 'interim100'> | undefined {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const [first = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n');
  const httpStatus = Number(first.split(' ')[1]);
  const headers = new Map(
    lines.map(
      (line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()] as const,
    ),
  );
  const rest = bytes.subarray(end + 4);
  const length = Number(headers.get('content-length') ?? (httpStatus === 100 ? 0 : NaN));
  if (Number.isNaN(length)) throw new Error('an answer without Content-Length');
  return rest.length < length ? undefined : { httpStatus, headers, body: rest.subarray(0, length) };
}
