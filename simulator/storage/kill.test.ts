/** What the axis has answered OK to survives the death of its process, exactly once. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { writeMessage } from '../../protocol/edxml/write.ts';
import { callOf } from '../../protocol/vxp/client.ts';
import { packageName } from '../delivery.ts';
import { examRegistry } from '../registry.ts';
import { openSqliteStore } from '../sqlite-store.ts';
import { plainDocument } from './plain-document.ts';

const HERE = fileURLToPath(new URL('standing-axis.ts', import.meta.url));

test('a message that was answered OK is found exactly once after kill -9, and the axis goes on with the old data', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lienthong-kill-'));
  try {
    const first = await start(folder, 'first');
    assert.throws(() => openSqliteStore(folder), /in use by another process/);
    const answered = await post(first.url, 1);
    assert.match(answered!, /"status":"OK"/);
    await kill(first.child);

    const second = await start(folder, 'second');
    assert.match((await post(second.url, 2))!, /"status":"OK"/);
    // Killed in the middle of many: whatever was answered OK is there, whatever was not is there once at most.
    const posted = Array.from({ length: 40 }, (_, index) => index + 3);
    const answers = posted.map((number) => post(second.url, number));
    await Promise.race(answers);
    await kill(second.child);
    const outcomes = await Promise.all(answers);

    const store = openSqliteStore(folder);
    const found = store.received(['Y98.20']);
    const times = (number: number): number =>
      found.filter(({ sending }) => sending.file === packageName(fileOf(number))).length;
    for (const number of [1, 2]) assert.equal(times(number), 1, `message ${number}`);
    for (const [index, number] of posted.entries()) {
      if (outcomes[index]?.includes('"status":"OK"'))
        assert.equal(times(number), 1, `message ${number} was answered OK`);
      else assert.ok(times(number) <= 1, `message ${number} was not answered`);
    }
    for (const each of found) assert.ok(store.package(each.package)!.length > 0);
    assert.ok(
      outcomes.some((outcome) => outcome === undefined),
      'the kill came in the middle',
    );
    store.close();
    assert.deepEqual(readdirSync(join(folder, 'packages', 'drafts')), []);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

async function start(folder: string, seed: string): Promise<{ readonly url: string; readonly child: ChildProcess }> {
  const child = spawn(process.execPath, ['--import', 'tsx', HERE, folder, seed], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const url of createInterface({ input: child.stdout! })) return { url, child };
  throw new Error('the axis did not start');
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

/** The answer as text; undefined when none came. */
async function post(url: string, number: number): Promise<string | undefined> {
  const { systemId, secret } = examRegistry().systemOf('vxp.test.10')!;
  const call = callOf(
    'sendEdoc',
    { systemId, secret, timestamp: '24112026T090000+0000' },
    { messagetype: 'edoc', from: 'Y98.10' },
    fileOf(number),
  );
  try {
    const response = await fetch(url + call.path, {
      method: call.method,
      headers: Object.fromEntries(call.headers),
      body: Buffer.from(call.body),
    });
    return await response.text();
  } catch {
    return undefined;
  }
}

function fileOf(number: number): Uint8Array {
  return writeMessage(plainDocument({ number: String(number), content: 'x'.repeat(20_000) }));
}
