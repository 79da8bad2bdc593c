import { readCrl } from './crl.ts';
import type { RevocationSource } from './revocation.ts';

/** Answers from revocation lists, e.g. those a system has fetched: one list for each issuer. Lists in DER. */
export function crlSource(lists: readonly Uint8Array[]): RevocationSource {
  const read = lists.map(readCrl);
  return {
    statusOf({ serial, issuer, now }) {
      const list = read.find((each) => each.issuedBy(issuer));
      if (!list) return { status: 'unknown', why: 'no revocation list of this issuer with a good signature' };
      const at = list.revoked.get(serial);
      if (at !== undefined) return { status: 'revoked', at };
      // A list past its next update can't vouch for anything; it can still accuse.
      if (list.nextUpdate !== undefined && list.nextUpdate < now)
        return { status: 'unknown', why: 'the revocation list is out of date' };
      return { status: 'good' };
    },
  };
}
