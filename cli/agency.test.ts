import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createClock } from '../protocol/clock.ts';
import { seededIds } from '../protocol/ids.ts';
import { createAxis } from '../simulator/axis.ts';
import { serveControl } from '../simulator/control.ts';
import { createAuthority } from '../simulator/pki/authority.ts';
import { examRegistry } from '../simulator/registry.ts';
import { serveAxis } from '../simulator/server.ts';
import { openHttpDriver } from '../sut/http-driver.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

function start(...options: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'cli/main.ts', 'agency', ...options], { cwd: root });
  let said = '';
  const listening = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (piece: Buffer) => {
      said += piece.toString();
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (url) resolve(url[0]);
    });
    child.once('exit', (code) => reject(new Error(`exit ${code}: ${said}`)));
  });
  return { child, listening };
}

test('the reference agency runs as its own process, starts before its axis and remembers after a restart', { timeout: 60_000 }, async (context) => {
  const morning = '2026-11-24T09:00:00+07:00';
  const clock = createClock(Date.parse(morning));
  const [server, control] = [await serveAxis({ port: 0, host: '127.0.0.1' }), await serveControl({ port: 0, host: '127.0.0.1' })];
  const home = mkdtempSync(join(tmpdir(), 'lienthong-agency-'));
  context.after(async () => {
    await server.close();
    await control.close();
    rmSync(home, { recursive: true, force: true });
  });
  const agency = async () => {
    const { child, listening } = start('--axis', server.url, '--control', control.url, '--driver-port', '0', '--data', home);
    context.after(() => child.kill());
    const driver = openHttpDriver(await listening);
    context.after(() => driver.close());
    return { child, driver };
  };

  const first = await agency();
  assert.deepEqual((await first.driver.identity()).agencies, ['Y98.10']);
  const axis = createAxis({ registry: examRegistry(), clock, ids: seededIds('cli') });
  server.mount(axis);
  control.mount({ axis, authority: createAuthority({ clock }) });
  await first.driver.clock(morning);
  const item = await first.driver.send({ typeName: 'Công văn', recipients: [{ organId: 'Y97' }], subject: 'V/v thử' });
  assert.equal(item.recipients[0]!.state, 'sent');
  assert.equal(axis.store.received(['Y97']).length, 1);
  first.child.kill();
  await once(first.child, 'exit');

  const second = await agency();
  // A process that starts anew goes by the host's clock, on which the document may be long overdue.
  await second.driver.clock(morning);
  assert.deepEqual(await second.driver.outboxItem(item.id), item);
});
