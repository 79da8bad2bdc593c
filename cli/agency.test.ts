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

test('the reference agency runs as its own process, starts before its axis and remembers after a restart', { timeout: 60_000 }, async () => {
  const clock = createClock(Date.parse('2026-11-24T09:00:00+07:00'));
  const [server, control] = [await serveAxis({ port: 0, host: '127.0.0.1' }), await serveControl({ port: 0, host: '127.0.0.1' })];
  const home = mkdtempSync(join(tmpdir(), 'lienthong-agency-'));
  const options = ['--axis', server.url, '--control', control.url, '--driver-port', '0', '--data', home];
  const first = start(...options);
  const driver = openHttpDriver(await first.listening);
  assert.deepEqual((await driver.identity()).agencies, ['Y98.10']);
  const authority = createAuthority({ clock });
  const axis = createAxis({ registry: examRegistry(), clock, ids: seededIds('cli') });
  server.mount(axis);
  control.mount({ axis, authority });
  await driver.clock('2026-11-24T09:00:00+07:00');
  const item = await driver.send({ typeName: 'Công văn', recipients: [{ organId: 'Y97' }], subject: 'V/v thử' });
  assert.equal(item.recipients[0]!.state, 'sent');
  assert.equal(axis.store.received(['Y97']).length, 1);
  await driver.close();
  first.child.kill();
  await once(first.child, 'exit').catch(() => undefined);

  const second = start(...options);
  const again = openHttpDriver(await second.listening);
  assert.deepEqual(await again.outboxItem(item.id), item);
  await again.close();
  second.child.kill();
  await server.close();
  await control.close();
  rmSync(home, { recursive: true, force: true });
});
