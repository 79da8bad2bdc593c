import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { test } from 'node:test';
import { alive, exchange, ok, served, whole } from '../testing/raw-connection.ts';

test('an error inside the axis is an answer, not the end', async () => {
  await served({}, async (server, port) => {
    server.mount({ handle: async () => Promise.reject(new Error('ours')) });
    assert.match(await exchange(port, 'POST /a HTTP/1.1\r\nConnection: close\r\nContent-Length: 0\r\n\r\n'), /^HTTP\/1\.1 500 /);
  });
});

test('hostile and broken HTTP never stops the server', async () => {
  await served({ headersTimeoutMs: 200, requestTimeoutMs: 400, checkEveryMs: 50 }, async (server, port) => {
    server.mount({ handle: async () => ok() });
    const garbage = [
      '\x00\x01\x02\x03\r\n\r\n',
      'GET\r\n\r\n',
      'POST /a HTTQ/1.1\r\n\r\n',
      'POST /a HTTP/1.1\r\nContent-Length: -5\r\n\r\n',
      'POST /a HTTP/1.1\r\nContent-Length: 99999999999999999999999\r\n\r\n',
      'POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nZZZ\r\nnonsense\r\n',
      'POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\n',
      'POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab',
      'CONNECT a:1 HTTP/1.1\r\n\r\n',
      'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
      '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
      `POST /a HTTP/1.1\r\n${`x: ${'y'.repeat(1000)}\r\n`.repeat(2000)}\r\n`,
    ];
    for (const bytes of garbage) {
      const text = await exchange(port, Buffer.from(bytes, 'latin1'), (all) => all.includes('\r\n\r\n'));
      assert.doesNotMatch(text, /^HTTP\/1\.1 200/, JSON.stringify(bytes.slice(0, 60)));
    }
    // Half a head and half a body that never end are given up in time.
    assert.match(await exchange(port, 'POST /a HT'), /^HTTP\/1\.1 408/);
    assert.match(await exchange(port, 'POST /a HTTP/1.1\r\nContent-Length: 10\r\n\r\nabc'), /408|^$/);
    assert.match(await alive(port), /200 OK/);
  });
});

test('uploads that are aborted in the middle leave nothing behind', async () => {
  let calls = 0;
  await served({ limits: { one: 1000, all: 1000 } }, async (server, port) => {
    server.mount({ handle: async () => ((calls += 1), ok()) });
    for (let n = 0; n < 5; n += 1) {
      await new Promise<void>((resolve) => {
        const socket = connect(port, '127.0.0.1', () => {
          socket.write(`POST /a HTTP/1.1\r\nContent-Length: 900\r\n\r\n${'x'.repeat(600)}`, () => setTimeout(() => socket.resetAndDestroy(), 20));
        });
        socket.on('error', () => {});
        socket.on('close', () => setTimeout(resolve, 20));
      });
    }
    assert.equal(calls, 0);
    const text = await exchange(port, `POST /a HTTP/1.1\r\nContent-Length: 900\r\n\r\n${'x'.repeat(900)}`, whole('ok'));
    assert.match(text, /200 OK/, 'memory of the aborted bodies is free again');
  });
});

test('a body beyond the bound is 413, announced or not, and never reaches the axis', async () => {
  let calls = 0;
  await served({ limits: { one: 1000, all: 10_000 } }, async (server, port) => {
    server.mount({ handle: async () => ((calls += 1), ok()) });
    const body = 'x'.repeat(2000);
    const over = (text: string) => text.includes('"DocId":""}');
    assert.match(await exchange(port, `POST /a HTTP/1.1\r\nContent-Length: 2000\r\n\r\n${body}`, over), /^HTTP\/1\.1 413 .*"status":"FAIL"/s);
    assert.match(await exchange(port, `POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n7d0\r\n${body}\r\n0\r\n\r\n`, over), /^HTTP\/1\.1 413 /);
    assert.equal(calls, 0);
    assert.match(await alive(port), /200 OK/);
  });
});

test('a kept connection that lies idle is closed', async () => {
  await served({ idleTimeoutMs: 100 }, async (server, port) => {
    server.mount({ handle: async () => ok() });
    const began = performance.now();
    assert.match(await exchange(port, 'POST /a HTTP/1.1\r\nContent-Length: 0\r\n\r\n'), /200 OK/);
    assert.ok(performance.now() - began < 5000);
  });
});
