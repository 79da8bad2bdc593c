import assert from 'node:assert/strict';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import type { Call } from '../protocol/call.ts';
import { openHttpWire, type HttpWire, type HttpWireLimits } from './http-wire.ts';

const call = (path: string, headers: Call['headers'] = [], body = ''): Call => ({
  method: 'POST',
  path,
  headers,
  body: Buffer.from(body),
});

async function withServer(
  listener: RequestListener,
  use: (endpoint: string, server: Server) => Promise<void>,
): Promise<void> {
  const server = createServer({ insecureHTTPParser: true, maxHeaderSize: 1 << 20 }, listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, server);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function withWire(
  endpoint: string,
  limits: HttpWireLimits,
  use: (handle: HttpWire['handle']) => Promise<void>,
): Promise<void> {
  const wire = openHttpWire(endpoint, limits);
  try {
    await use(wire.handle);
  } finally {
    await wire.close();
  }
}

test('order, spelling and repetition of headers survive in both directions', async () => {
  let seen: string[] = [];
  await withServer(
    (request, response) => {
      seen = request.rawHeaders;
      response.writeHead(200, ['X-One', 'a', 'x-ONE', 'b', 'Content-Length', '2']).end('ok');
    },
    (endpoint) =>
      withWire(`${endpoint}/adapter/`, {}, async (handle) => {
        const answer = (await handle(
          call(
            '/getEdoc?x=1',
            [
              ['XroadVnpt-docId', 'NEW'],
              ['XroadVnpt-docid', 'OLD'],
              ['B', '1'],
              ['A', '\u00e1'],
            ],
            '{}',
          ),
        )) as {
          httpStatus: number;
          headers: [string, string][];
          body: Buffer;
        };
        const sent = [];
        for (let at = 0; at < seen.length; at += 2)
          if (/^(xroad|a$|b$)/i.test(seen[at]!)) sent.push([seen[at], seen[at + 1]]);
        assert.deepEqual(sent, [
          ['XroadVnpt-docId', 'NEW'],
          ['XroadVnpt-docid', 'OLD'],
          ['B', '1'],
          ['A', '\u00e1'],
        ]);
        assert.equal(answer.httpStatus, 200);
        assert.deepEqual(answer.headers.slice(0, 2), [
          ['X-One', 'a'],
          ['x-ONE', 'b'],
        ]);
        assert.equal(answer.body.toString(), 'ok');
      }),
  );
});

test('the base path of the endpoint comes before the path of the call', async () => {
  const paths: (string | undefined)[] = [];
  await withServer(
    (request, response) => {
      paths.push(request.url);
      response.end();
    },
    (endpoint) =>
      withWire(`${endpoint}/XrdAdapter/adapter/`, {}, async (handle) => void (await handle(call('/sendEdoc')))),
  );
  assert.deepEqual(paths, ['/XrdAdapter/adapter/sendEdoc']);
});

test('a lost connection is dropped, a cut body is cut, silence is withheld, and the next call works', async () => {
  let n = 0;
  await withServer(
    (request, response) => {
      n += 1;
      request.resume();
      if (n === 1) request.socket.destroy();
      else if (n === 2) {
        response.writeHead(200, { 'Content-Length': '100' });
        response.write('half', () => setImmediate(() => request.socket.destroy()));
      } else if (n === 4) response.end('fine');
    },
    (endpoint) =>
      withWire(endpoint, { patience: 200 }, async (handle) => {
        assert.equal(await handle(call('/a', [], 'x')), 'dropped');
        const cut = (await handle(call('/b', [], 'x'))) as { after: number };
        assert.equal(cut.after, 4);
        assert.equal(await handle(call('/c', [], 'x')), 'withheld');
        assert.equal(((await handle(call('/d', [], 'x'))) as unknown as { body: Buffer }).body.toString(), 'fine');
      }),
  );
});

test('a call given up by its caller is withheld at once and leaves its connection to others', () =>
  withServer(
    (request, response) => {
      request.resume();
      if (request.url !== '/silent') response.end('fine');
    },
    (endpoint) =>
      withWire(endpoint, { connections: 1 }, async (handle) => {
        for (let n = 0; n < 3; n += 1) assert.equal(await handle(call('/silent'), AbortSignal.timeout(20)), 'withheld');
        assert.equal(((await handle(call('/next'))) as unknown as { body: Buffer }).body.toString(), 'fine');
      }),
  ));

test('nobody listening is a dropped call', async () => {
  const wire = openHttpWire('http://127.0.0.1:1', { patience: 500 });
  assert.equal(await wire.handle(call('/x')), 'dropped');
  await wire.close();
});
