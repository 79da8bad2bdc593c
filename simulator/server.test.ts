import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { test } from 'node:test';
import type { Answer, Call } from '../protocol/call.ts';
import { serveAxis } from './server.ts';
import { alive, exchange, ok, served, whole } from './testing/raw-connection.ts';

test('a call arrives byte for byte: target, header order, spelling, repetition, bytes that are no ASCII, body', async () => {
  await served({}, async (server, port) => {
    const calls: Call[] = [];
    server.mount({ handle: async (call) => (calls.push(call), ok()) });
    const request = 'POST //adapter///getEdoc?x=%20 HTTP/1.1\r\nXroadVnpt-docId: NEW\r\nxroadvnpt-docid: OLD\r\nXroadVnpt-description: \x11\xeb!\r\nContent-Length: 4\r\n\r\n\x00\xff{}';
    await exchange(port, Buffer.from(request, 'latin1'), whole('ok'));
    assert.equal(calls.length, 1);
    assert.equal(calls[0]!.method, 'POST');
    assert.equal(calls[0]!.path, '//adapter///getEdoc?x=%20');
    assert.deepEqual(calls[0]!.headers, [
      ['XroadVnpt-docId', 'NEW'],
      ['xroadvnpt-docid', 'OLD'],
      ['XroadVnpt-description', '\x11\xeb!'],
      ['Content-Length', '4'],
    ]);
    assert.deepEqual([...calls[0]!.body], [0, 255, 123, 125]);
  });
});

test('headers of a megabyte less a little pass, more than that is 431', async () => {
  await served({}, async (server, port) => {
    server.mount({ handle: async (call) => ok(String(call.headers[0]![1].length)) });
    const ask = (length: number) => exchange(port, `POST /a HTTP/1.1\r\nto: ${'x'.repeat(length)}\r\nContent-Length: 0\r\n\r\n`, (text) => text.includes('\r\n\r\n'));
    assert.ok((await ask(1_000_000)).endsWith('1000000'));
    assert.match(await ask(1_100_000), /^HTTP\/1\.1 431 /);
    server.mount({ handle: async () => ok() });
    assert.match(await alive(port), /^HTTP\/1\.1 200/);
  });
});

test('an answer leaves byte for byte, with its length and without headers of our own making', async () => {
  await served({}, async (server, port) => {
    server.mount({ handle: async () => ok('{"a":1}', [['X-B', '\xe9'], ['x-a', '1'], ['X-A', '2']]) });
    const text = await exchange(port, 'GET /downloadEdoc HTTP/1.1\r\n\r\n', whole('{"a":1}'));
    assert.match(text, /^HTTP\/1\.1 200 OK\r\nX-B: \xe9\r\nx-a: 1\r\nX-A: 2\r\nContent-Length: 7\r\n/);
    assert.doesNotMatch(text, /^Date:/m);
  });
});

test('an answer without content (204) has no body and the connection goes on', async () => {
  await served({}, async (server, port) => {
    server.mount({ handle: async () => ({ httpStatus: 204, headers: [], body: Buffer.from('x') }) });
    const one = 'POST /a HTTP/1.1\r\nContent-Length: 0\r\n\r\n';
    const text = await exchange(port, one + one, (all) => all.split('204 No Content').length === 3 && all.endsWith('\r\n\r\n'));
    assert.equal(text.split('204 No Content').length, 3);
    assert.doesNotMatch(text, /x$/);
  });
});

test('Expect: 100-continue is answered before the body is sent, or not at all', async () => {
  await served({}, async (server, port) => {
    const axis = { handle: async (call: Call) => ok(`got ${call.body.length}`) };
    const ask = (): Promise<string> =>
      new Promise((resolve) => {
        let text = '';
        const socket = connect(port, '127.0.0.1', () => socket.write('POST /getEdoc HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n'));
        const body = setTimeout(() => socket.write('{}'), 150);
        socket.on('data', (piece) => {
          text += piece.toString('latin1');
          if (text === 'HTTP/1.1 100 Continue\r\n\r\n') {
            clearTimeout(body);
            socket.write('{}');
          }
          if (text.endsWith('got 2')) {
            socket.destroy();
            resolve(text);
          }
        });
      });
    server.mount(axis);
    assert.match(await ask(), /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200/);
    server.mount(axis, { expectContinue: 'silent' });
    assert.match(await ask(), /^HTTP\/1\.1 200/);
  });
});

test('dropped: not one byte; cut: the full length announced, part of it sent, then the end', async () => {
  await served({}, async (server, port) => {
    const answers: Answer[] = ['dropped', { cut: ok('0123456789'), after: 4 }, { cut: ok('0123456789'), after: 0 }];
    server.mount({ handle: async () => answers.shift()! });
    const ask = () => exchange(port, 'POST /a HTTP/1.1\r\nContent-Length: 0\r\n\r\n');
    assert.equal(await ask(), '');
    const cut = await ask();
    assert.match(cut, /Content-Length: 10\r\n/);
    assert.ok(cut.endsWith('\r\n\r\n0123'), cut);
    assert.ok((await ask()).endsWith('\r\n\r\n'));
  });
});

test('a large answer that is cut arrives to the byte where it was cut', async () => {
  await served({}, async (server, port) => {
    server.mount({ handle: async () => ({ cut: ok('x'.repeat(3_000_000)), after: 2_000_001 }) });
    const text = await exchange(port, 'POST /a HTTP/1.1\r\nContent-Length: 0\r\n\r\n');
    assert.equal(text.split('\r\n\r\n')[1]!.length, 2_000_001);
  });
});

test('a client that offers HTTP/2 (Upgrade: h2c) gets its answer in HTTP/1.1, body and all', async () => {
  await served({}, async (server, port) => {
    server.mount({ handle: async (call) => ok(`got ${call.body.length}`) });
    const offer = 'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAEAAEAAAAIAAAABAAMAAABkAAQBAAAAAAUAAEAA\r\n';
    const text = await exchange(port, `POST /sendEdoc HTTP/1.1\r\n${offer}Content-Length: 4\r\n\r\nedoc`, whole('got 4'));
    assert.match(text, /^HTTP\/1\.1 200 OK/);
  });
});

test('withheld: the connection stays open without a byte until another axis is mounted', async () => {
  await served({}, async (server, port) => {
    server.mount({ handle: async () => 'withheld' });
    let ended = false;
    const waiting = exchange(port, 'POST /a HTTP/1.1\r\nContent-Length: 0\r\n\r\n').then((text) => {
      ended = true;
      return text;
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.equal(ended, false);
    server.mount({ handle: async () => ok() });
    assert.equal(await waiting, '');
    assert.match(await alive(port), /200 OK/);
  });
});

test('a call belongs to the axis that was mounted when it began; with none mounted it is 503', async () => {
  await served({}, async (server, port) => {
    assert.match(await exchange(port, 'POST /a HTTP/1.1\r\nConnection: close\r\nContent-Length: 0\r\n\r\n'), /^HTTP\/1\.1 503 .*"status":"FAIL"/s);
    let release: (answer: Answer) => void = () => {};
    server.mount({ handle: () => new Promise((resolve) => (release = resolve)) });
    const first = exchange(port, 'POST /a HTTP/1.1\r\nContent-Length: 0\r\n\r\n', whole('first'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    server.mount({ handle: async () => ok('second') });
    assert.ok((await exchange(port, 'POST /a HTTP/1.1\r\nContent-Length: 0\r\n\r\n', whole('second'))).endsWith('second'));
    release(ok('first'));
    assert.ok((await first).endsWith('first'));
  });
});

test('a port in use is told by name, with host and what to do', async () => {
  await served({}, async (_, port) => {
    await assert.rejects(serveAxis({ port }), (error: Error) => {
      assert.equal(error.name, 'PortInUse');
      assert.match(error.message, new RegExp(`cổng ${port} trên 127\\.0\\.0\\.1 .* --port / port ${port} on 127\\.0\\.0\\.1 is in use; .*--port`));
      return true;
    });
    await assert.rejects(serveAxis({ host: '192.0.2.1' }), { name: 'PortNotUsable', message: /192\.0\.2\.1/ });
  });
});

test('close ends every connection, also those that wait', async () => {
  const server = await serveAxis();
  server.mount({ handle: async () => 'withheld' });
  const waiting = exchange(Number(new URL(server.url).port), 'POST /a HTTP/1.1\r\nContent-Length: 0\r\n\r\n');
  await new Promise((resolve) => setTimeout(resolve, 50));
  await server.close();
  assert.equal(await waiting, '');
});
