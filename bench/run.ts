/** `npm run bench`: side-by-side measurements of one run on one machine. Trust the ratios; nothing here is a test. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { burst } from '../load/generator.ts';
import { sendCalls } from './packages.ts';
import { signatures } from './signatures.ts';

const SERVERS = {
  sink: 'bare node:http sink',
  memory: 'axis, memory store',
  sqlite: 'axis, SQLite store',
} as const;
type Kind = keyof typeof SERVERS;

const ROUNDS = 3;
const COUNT = 300;
const HUNDRED_KB = 100_000;
const TWENTY_MB = 20_000_000;

interface Server {
  readonly url: string;
  peakBytes(): Promise<number>;
  stop(): void;
}

async function start(kind: Kind): Promise<Server> {
  const child: ChildProcess = fork(fileURLToPath(new URL('server.ts', import.meta.url)), [kind], { execArgv: ['--import', 'tsx'] });
  const [{ url }] = (await once(child, 'message')) as [{ url: string }];
  return {
    url,
    async peakBytes() {
      child.send('peak');
      const [{ peakBytes }] = (await once(child, 'message')) as [{ peakBytes: number }];
      return peakBytes;
    },
    stop: () => child.disconnect(),
  };
}

/** Messages per second over all rounds; every answer must say OK, or the figure would be worthless. */
async function rateOf(kind: Kind): Promise<number> {
  const rates: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const server = await start(kind);
    const calls = sendCalls(COUNT, HUNDRED_KB);
    await burst(server.url, calls.slice(0, 20), { connections: 2 });
    const { answers, unanswered, seconds } = await burst(server.url, calls.slice(20), { connections: 2 });
    const refused = answers.find(({ body }) => !body.includes('"status":"OK"'));
    if (unanswered > 0 || refused) throw new Error(`${SERVERS[kind]}: ${unanswered} unanswered, ${refused?.body ?? ''}`);
    rates.push(answers.length / seconds);
    server.stop();
  }
  return rates.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!;
}

/** Highest memory of a fresh server, before and after one message of 20 MB. */
async function memoryOf(kind: Kind): Promise<{ readonly before: number; readonly after: number }> {
  const server = await start(kind);
  const before = await server.peakBytes();
  const { answers } = await burst(server.url, sendCalls(1, TWENTY_MB), { connections: 1 });
  if (!answers[0]?.body.includes('"status":"OK"')) throw new Error(`${SERVERS[kind]}: ${answers[0]?.body}`);
  const after = await server.peakBytes();
  server.stop();
  return { before, after };
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

console.log(`Node ${process.version}, ${process.platform}, ${cpus().length} cores`);
console.log(`\nsendEdoc of a 100 KB message, all checks, 2 connections (median of ${ROUNDS} rounds of ${COUNT - 20})`);
const rates: Partial<Record<Kind, number>> = {};
for (const kind of Object.keys(SERVERS) as Kind[]) {
  const rate = (rates[kind] = await rateOf(kind));
  const ratio = rates.sink! / rate;
  console.log(`  ${SERVERS[kind].padEnd(22)} ${rate.toFixed(0).padStart(6)} msg/s   ${ratio.toFixed(1).padStart(5)} × the time of the sink`);
}
console.log('\npeak memory of the server for one 20 MB message');
for (const kind of Object.keys(SERVERS) as Kind[]) {
  const { before, after } = await memoryOf(kind);
  console.log(`  ${SERVERS[kind].padEnd(22)} ${megabytes(before).padStart(7)} idle, ${megabytes(after).padStart(7)} after`);
}
await signatures();
