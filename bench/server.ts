/** One of the servers that a measurement compares, alone in its process: `sink`, `memory` or `sqlite`. Tells its parent the port. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClock } from '../protocol/clock.ts';
import { seededIds } from '../protocol/ids.ts';
import { createAxis } from '../simulator/axis.ts';
import { examRegistry } from '../simulator/registry.ts';
import { serveAxis } from '../simulator/server.ts';
import { openSqliteStore } from '../simulator/sqlite-store.ts';
import { createMemoryStore } from '../simulator/store.ts';
import { BENCH_INSTANT } from './packages.ts';

const [kind] = process.argv.slice(2);

/** Takes every body whole, answers OK and keeps nothing: what HTTP alone costs. */
async function sink(): Promise<string> {
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => response.end(JSON.stringify({ status: 'OK', ErrorCode: '0', bytes: Buffer.concat(pieces).length })));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function axis(): Promise<string> {
  const clock = createClock(BENCH_INSTANT);
  const ids = seededIds('bench');
  let store = createMemoryStore();
  if (kind === 'sqlite') {
    const folder = mkdtempSync(join(tmpdir(), 'lienthong-bench-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    store = openSqliteStore(folder);
  }
  const served = await serveAxis({ port: 0 });
  served.mount(createAxis({ registry: examRegistry(), clock, ids, store }));
  return served.url;
}

process.once('disconnect', () => process.exit(0));
process.send!({ url: await (kind === 'sink' ? sink() : axis()) });
process.on('message', () => process.send!({ peakBytes: process.resourceUsage().maxRSS * 1024 }));
