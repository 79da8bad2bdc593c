import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createClock } from '../protocol/clock.ts';
import { seededIds } from '../protocol/ids.ts';
import { readCrl } from '../protocol/signatures/crl.ts';
import { createAxis } from '../simulator/axis.ts';
import { serveControl, type ServedControl } from '../simulator/control.ts';
import { openKeptAuthority } from '../simulator/pki/kept-authority.ts';
import { examRegistry } from '../simulator/registry.ts';
import { exportPki } from './pki.ts';

const folder = mkdtempSync(join(tmpdir(), 'lienthong-pki-export-'));
const out = (name: string): string => join(folder, name);
let control: ServedControl;

before(async () => {
  const clock = createClock();
  control = await serveControl();
  control.mount({ axis: createAxis({ registry: examRegistry(), clock, ids: seededIds('pki') }), authority: openKeptAuthority(join(folder, 'axis', 'pki'), { clock }) });
});
after(async () => {
  await control.close();
  rmSync(folder, { recursive: true });
});

test('the folder of an axis and its control port give the same certificates, in DER and PEM, with lists and a page', async (t) => {
  t.mock.method(console, 'log', () => undefined);
  await exportPki({ out: out('by-port'), control: `${control.url}/` });
  await exportPki({ out: out('by-folder'), control: '', data: out('axis') });
  const files = readdirSync(out('by-port'));
  assert.deepEqual(readdirSync(out('by-folder')), files);
  for (const name of ['root', 'issuing', 'public-root']) {
    const der = readFileSync(join(out('by-port'), `${name}.cer`));
    assert.deepEqual(readFileSync(join(out('by-folder'), `${name}.cer`)), der, name);
    assert.deepEqual(Buffer.from(new X509Certificate(readFileSync(join(out('by-port'), `${name}.cer.pem`))).raw), der);
    assert.ok(readFileSync(join(out('by-port'), 'README.md'), 'utf8').includes(new X509Certificate(der).fingerprint256));
  }
  const [issuing, root] = ['issuing', 'root'].map((name) => readFileSync(join(out('by-folder'), `${name}.cer`)));
  assert.equal(readCrl(readFileSync(join(out('by-port'), 'issuing.crl'))).issuedBy(issuing!), true);
  assert.equal(readCrl(readFileSync(join(out('by-port'), 'root.crl'))).issuedBy(root!), true);
});

test('without an axis the command says in one sentence what to do', async () => {
  await assert.rejects(exportPki({ out: out('x'), control: '', data: out('nowhere') }), { name: 'ConfigurationError', message: /nowhere: .*lienthong axis --data/ });
  await assert.rejects(exportPki({ out: out('x'), control: 'http://127.0.0.1:9' }), { name: 'ConfigurationError', message: /127\.0\.0\.1:9: .*lienthong axis/ });
});
