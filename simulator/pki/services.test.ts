import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { crlSource } from '../../protocol/signatures/crl-source.ts';
import { judgeTimestamp } from '../../protocol/signatures/cms/judge-timestamp.ts';
import { tokenIn, readTimestamp, writeTimestampRequest } from '../../protocol/signatures/cms/timestamp.ts';
import { ocspSource } from '../../protocol/signatures/ocsp/ocsp-source.ts';
import { firstThatKnows, type RevocationStatus } from '../../protocol/signatures/revocation.ts';
import { createAuthority } from './authority.ts';
import { ocspMoods, type OcspMood } from './responder.ts';
import { stamperMoods, type StamperMood } from './stamper.ts';

const at = Date.parse('2026-11-24T09:00:00+07:00');
const HOUR = 3_600_000;
const organisation = { kind: 'organisation', organId: 'Y98.30', organName: 'Sở Minh họa' } as const;

/** What a system learns that asks the responder in this mood. */
async function learnt(mood: OcspMood, revokedAt?: number): Promise<RevocationStatus> {
  const authority = createAuthority({ clock: { now: () => at } });
  const { serial } = authority.credentialFor(organisation);
  if (revokedAt !== undefined) authority.revoke(serial, revokedAt, 'keyCompromise');
  authority.behave({ ocsp: mood });
  const ask = (request: Uint8Array): Uint8Array => {
    const { content, afterMs = 0 } = authority.ocsp(request);
    if (!content || afterMs > 10_000) throw new Error('no answer in time');
    return content;
  };
  return ocspSource(ask, { nonce: () => Buffer.from('0123456789abcdef', 'hex') }).statusOf({ serial, issuer: authority.chain()[0]!, now: at });
}

test('a regular responder says good, and says revoked from when and why', async () => {
  assert.deepEqual(await learnt('regular'), { status: 'good' });
  assert.deepEqual(await learnt('regular', at - HOUR), { status: 'revoked', at: at - HOUR, reason: 'keyCompromise' });
});

const whys = {
  unknown: /does not know/,
  unsigned: /not signed/,
  'wrong-signer': /not signed/,
  stale: /out of date/,
  'other-certificate': /other certificates/,
  replayed: /another question/,
  'try-later': /tryLater/,
  slow: /no answer in time/,
  absent: /no answer in time/,
} as const satisfies Record<Exclude<OcspMood, 'regular'>, RegExp>;

for (const mood of Object.keys(ocspMoods).filter((each) => each !== 'regular') as (keyof typeof whys)[]) {
  test(`a responder that is ${mood} leaves the state unknown, never good`, async () => {
    const status = await learnt(mood);
    assert.equal(status.status, 'unknown');
    assert.match(status.status === 'unknown' ? status.why : '', whys[mood]);
  });
}

test('what one source can not tell the next one may', async () => {
  const authority = createAuthority({ clock: { now: () => at } });
  const { serial } = authority.credentialFor(organisation);
  const query = { serial, issuer: authority.chain()[0]!, now: at };
  const silent = ocspSource(() => Promise.reject(new Error('nobody there')));
  assert.deepEqual(await firstThatKnows(silent, crlSource([authority.crl()])).statusOf(query), { status: 'good' });
  assert.equal((await firstThatKnows(silent, crlSource([authority.rootCrl()])).statusOf(query)).status, 'unknown');
  authority.revoke(serial, at - HOUR, 'certificateHold');
  assert.deepEqual(await crlSource([authority.crl()]).statusOf(query), { status: 'revoked', at: at - HOUR, reason: 'certificateHold' });
});

test('an authority that is withdrawn stands on the list of its root', async () => {
  const authority = createAuthority({ clock: { now: () => at } });
  const [issuing, root] = authority.chain();
  const { X509Certificate } = await import('node:crypto');
  const serial = new X509Certificate(issuing!).serialNumber;
  authority.revoke(serial, at - HOUR);
  assert.equal((await crlSource([authority.rootCrl()]).statusOf({ serial, issuer: root!, now: at })).status, 'revoked');
});

const stamped = createHash('sha256').update('something').digest();

/** What a token of the authority in this mood is worth. */
async function worth(mood: StamperMood): Promise<string> {
  const authority = createAuthority({ clock: { now: () => at } });
  authority.behave({ timestamps: mood });
  const { content, afterMs } = authority.timestamp(writeTimestampRequest({ imprint: { digest: 'sha256', value: stamped }, nonce: '1F', certificates: true }));
  if (!content) return 'no answer';
  if (afterMs) return 'late';
  try {
    const token = tokenIn(content);
    assert.equal(readTimestamp(token).nonce, '1F');
    const verdict = await judgeTimestamp(token, () => stamped, { anchors: authority.anchors(), revocation: authority.revocation, now: at });
    return verdict.reason ?? `${verdict.standing} ${new Date(verdict.at!).toISOString()} ${verdict.authority}`;
  } catch (error) {
    return (error as Error).message;
  }
}

const worths = {
  regular: 'valid 2026-11-24T02:00:00.000Z Dấu thời gian thử nghiệm Liên Thông',
  behind: 'valid 2026-11-23T02:00:00.000Z Dấu thời gian thử nghiệm Liên Thông',
  ahead: 'TIMESTAMP_ORDER_FAILURE',
  'other-imprint': 'HASH_FAILURE',
  broken: 'SIG_CRYPTO_FAILURE',
  foreign: 'NO_CERTIFICATE_CHAIN_FOUND',
  'wrong-purpose': 'CHAIN_CONSTRAINTS_FAILURE',
  refusing: 'the time-stamp authority refused',
  slow: 'late',
  absent: 'no answer',
} as const satisfies Record<StamperMood, string>;

for (const mood of Object.keys(stamperMoods) as StamperMood[]) {
  test(`a time stamp of an authority in the mood ${mood}: ${worths[mood]}`, async () => assert.equal(await worth(mood), worths[mood]));
}
