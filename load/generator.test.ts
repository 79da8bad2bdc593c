import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { burst } from './generator.ts';

test('every call is sent exactly once, each with its own body and headers', async () => {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      seen.push(`${request.headers['x-number']} ${Buffer.concat(parts).toString()}`);
      response.end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const calls = Array.from({ length: 57 }, (_, n) => ({
    method: 'POST',
    path: '/sendEdoc',
    headers: [['X-Number', String(n)]] as const,
    body: Buffer.from(`body ${n}`),
  }));
  const result = await burst(`http://127.0.0.1:${port}`, calls, { connections: 5 });
  server.close();
  assert.equal(result.answers.length, 57);
  assert.equal(result.unanswered, 0);
  assert.deepEqual(seen.sort(), calls.map((_, n) => `${n} body ${n}`).sort());
});
