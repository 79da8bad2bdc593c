import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mock, test } from 'node:test';
import { createClock, hostClock } from '../../protocol/clock.ts';
import { makeAttachmentPdf } from '../../protocol/pdf.ts';
import { judgeTimestamp } from '../../protocol/signatures/cms/judge-timestamp.ts';
import { crlSource } from '../../protocol/signatures/crl-source.ts';
import { ocspSource } from '../../protocol/signatures/ocsp/ocsp-source.ts';
import { signPdf } from '../../protocol/signatures/sign-pdf.ts';
import { verifyPdf } from '../../protocol/signatures/verify-pdf.ts';
import { createAuthority, type Authority } from './authority.ts';
import { openKeptAuthority } from './kept-authority.ts';
import { keysKept } from './kept-keys.ts';

const organisation = { kind: 'organisation', organId: 'Y98.30', organName: 'Sở Minh họa' } as const;
const noon = (year: number) => Date.parse(`${year}-11-24T12:00:00+07:00`);

/** How a document signed and checked at this instant comes out. */
async function outcome(authority: Authority, now: number, flaw?: 'expired' | 'revoked' | 'not-yet-valid'): Promise<string> {
  const credential = authority.credentialFor(organisation, flaw ? { flaw } : {});
  const pdf = await signPdf(await makeAttachmentPdf('Phụ lục', ['Nội dung']), credential, { at: now, reason: 'Ký' });
  const [signature] = (await verifyPdf(pdf, { anchors: authority.anchors(), revocation: crlSource([authority.crl(), authority.rootCrl()]), now })).signatures;
  return signature!.reason ?? signature!.indication;
}

/** What responder and time-stamp authority are worth at this instant. */
async function services(authority: Authority, now: number): Promise<readonly string[]> {
  const { serial } = authority.credentialFor(organisation);
  const { status } = await ocspSource((request) => authority.ocsp(request).content!).statusOf({ serial, issuer: authority.chain()[0]!, now });
  const value = createHash('sha256').update('x').digest();
  const stamp = await judgeTimestamp(authority.stamp({ digest: 'sha256', value }), () => value, { anchors: authority.anchors(), revocation: authority.revocation, now });
  return [status, stamp.standing];
}

/** Lets the host believe it is another year. */
async function inHostYear<T>(year: number, act: () => Promise<T>): Promise<T> {
  mock.timers.enable({ apis: ['Date'], now: noon(year) });
  try {
    return await act();
  } finally {
    mock.timers.reset();
  }
}

for (const year of [2019, 2039, 2046]) {
  test(`an authority that lives by a host clock of ${year} works`, () =>
    inHostYear(year, async () => {
      const authority = createAuthority({ clock: hostClock });
      assert.equal(await outcome(authority, noon(year)), 'TOTAL-PASSED');
      assert.deepEqual(await services(authority, noon(year)), ['good', 'valid']);
      assert.notEqual(await outcome(authority, noon(year), 'expired'), 'TOTAL-PASSED');
      assert.notEqual(await outcome(authority, noon(year), 'not-yet-valid'), 'TOTAL-PASSED');
      assert.notEqual(await outcome(authority, noon(year), 'revoked'), 'TOTAL-PASSED');
    }));
}

for (const host of [2019, 2039]) {
  test(`with the legal clock in 2026 a host clock of ${host} makes no difference to a single byte`, async () => {
    const at = () => createAuthority({ clock: createClock(noon(2026)) });
    const here = at().credentialFor(organisation);
    await inHostYear(host, async () => {
      const authority = at();
      assert.deepEqual(Buffer.from(authority.credentialFor(organisation).certificate), Buffer.from(here.certificate));
      assert.deepEqual(authority.anchors(), at().anchors());
      assert.equal(await outcome(authority, noon(2026)), 'TOTAL-PASSED');
    });
  });
}

test('an authority in a folder is the same after a restart: anchors, certificates, revocations', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lienthong-pki-'));
  try {
    const first = openKeptAuthority(folder, { clock: createClock(noon(2026)) });
    const credential = first.credentialFor(organisation);
    first.revoke(credential.serial, noon(2026) - 1000);
    // Restarted in the next year: still the authority of 2026.
    const second = openKeptAuthority(folder, { clock: createClock(noon(2027)) });
    assert.deepEqual(second.anchors(), first.anchors());
    assert.deepEqual(second.publicAnchors(), first.publicAnchors());
    assert.deepEqual(second.chain(), first.chain());
    const again = second.credentialFor(organisation);
    assert.equal(again.serial, credential.serial);
    assert.ok(again.key.equals(credential.key));
    assert.notEqual(await outcome(second, noon(2027)), 'TOTAL-PASSED', 'the revocation was kept');
    assert.equal(await outcome(openKeptAuthority(join(folder, 'other'), { clock: createClock(noon(2027)) }), noon(2027)), 'TOTAL-PASSED');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('kept keys: one for each name, the same each time; a damaged file is told by name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lienthong-keys-'));
  try {
    const keys = keysKept(folder);
    const one = keys.keyFor('person:Trần Thị Thử', 'ec');
    assert.ok(!keys.keyFor('person:Lê Văn Mẫu', 'ec').privateKey.equals(one.privateKey));
    assert.ok(keysKept(folder).keyFor('person:Trần Thị Thử', 'ec').privateKey.equals(one.privateKey));
    const files = readdirSync(folder);
    assert.equal(files.length, 2);
    for (const file of files) writeFileSync(join(folder, file), 'half a key');
    assert.throws(() => keysKept(folder).keyFor('person:Trần Thị Thử', 'ec'), { name: 'UnusableData', message: /\.pem: .* \/ .*damaged/ });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
