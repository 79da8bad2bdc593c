import { readCrl } from './crl.ts';
import type { RevocationSource } from './revocation.ts';

/** Answers from revocation lists, e.g. those a system has fetched: one list for each issuer. Lists in DER. */
export function crlSource(lists: readonly Uint8Array[]): RevocationSource {
  const read = lists.map(readCrl);
  return {
    statusOf({ serial, issuer, now }) {
      const list = read.find((each) => each.issuedBy(issuer));
      if (!list) return { status: 'unknown', why: 'no revocation list of this issuer with a good signature' };
      const revoked = list.revoked.get(serial);
      if (revoked) return { status: 'revoked', ...revoked };
      if (list.strange !== undefined) return { status: 'unknown', why: `the revocation list has the critical extension ${list.strange}` };
      // A list past its next update can't vouch for anything; it can still accuse.
      if (list.nextUpdate !== undefined && list.nextUpdate < now)
        return { status: 'unknown', why: 'the revocation list is out of date' };
      return { status: 'good' };
    },
  };
}
