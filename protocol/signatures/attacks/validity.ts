/** Certificates at the edges of their validity and of their withdrawal, to the second (decision table of the signature chapter). */
import { both, bySeals, fine, openSeal, organisation, person, wrongSeal, type Attacks } from './attack.ts';

const YEAR = 365 * 86_400;
const HOUR = 3600;
const window = (from: number, to: number, now: number): { from: number; to: number } => ({ from: now - from * 1000, to: now - to * 1000 });

/** A seal whose certificate is valid in a window counted in seconds before the clock's time. */
function inWindow(what: string, ago: number, from: number, to: number, expects: Attacks[string]['expects']): Attacks[string] {
  return {
    what,
    build: (workshop) => bySeals(what, [person, { ...organisation, ago, valid: window(from, to, workshop.now) }], expects).build(workshop),
    expects,
  };
}

export const validityAttacks: Attacks = {
  'all-is-well': bySeals('two signatures as they should be', both, fine),

  'signed-in-the-last-second': inWindow('signed in the last second of the validity', HOUR, YEAR, HOUR, fine),
  'signed-a-second-too-late': inWindow('signed one second after the validity', HOUR, YEAR, HOUR + 1, wrongSeal('EXPIRED')),
  'signed-in-the-first-second': inWindow('signed in the first second of the validity', HOUR, HOUR, -YEAR, fine),
  'signed-a-second-too-early': inWindow('signed one second before the validity', HOUR, HOUR - 1, -YEAR, wrongSeal('NOT_YET_VALID')),
  'expired-since': inWindow('valid when signed, expired when checked', HOUR, YEAR, 60, fine),
  expired: bySeals('expired long before signing', [person, { ...organisation, flaw: 'expired' }], wrongSeal('EXPIRED')),
  'not-yet-valid': bySeals('valid only next year', [person, { ...organisation, flaw: 'not-yet-valid' }], wrongSeal('NOT_YET_VALID')),
  'person-expired': bySeals('the person’s certificate had expired', [{ ...person, flaw: 'expired' }, organisation], {
    signatures: ['EXPIRED', 'valid'],
    standing: 'not-original',
    objections: ['SIGNATURE_INVALID'],
  }),

  'revoked-before-signing': bySeals('withdrawn a day before', [person, { ...organisation, revoked: 24 * HOUR }], wrongSeal('REVOKED')),
  'revoked-in-the-second-of-signing': bySeals('withdrawn in the very second', [person, { ...organisation, ago: HOUR, revoked: HOUR }], wrongSeal('REVOKED')),
  'revoked-a-second-after-signing': bySeals('withdrawn one second later, nobody but the signer tells when it was signed', [person, { ...organisation, ago: HOUR, revoked: HOUR - 1 }], openSeal('REVOKED_NO_POE')),
  'revoked-after-the-axis-had-it': bySeals('withdrawn after the axis had taken the document in', [person, { ...organisation, ago: HOUR, revoked: HOUR - 600 }], fine, { knownSince: HOUR - 60 }),
  'revoked-before-the-axis-had-it': bySeals('withdrawn between signing and the axis', [person, { ...organisation, ago: HOUR, revoked: HOUR - 60 }], openSeal('REVOKED_NO_POE'), { knownSince: HOUR - 600 }),
  'revoked-later-but-stamped': bySeals('withdrawn after a time stamp had been put on', [person, { ...organisation, stamp: 'regular', revoked: -600 }], fine, { later: HOUR }),
  'revoked-later-and-not-stamped': bySeals('the same without a time stamp', [person, { ...organisation, revoked: -600 }], openSeal('REVOKED_NO_POE'), { later: HOUR }),
  suspended: bySeals('suspended, which may still be lifted', [person, { ...organisation, suspended: 24 * HOUR }], openSeal('TRY_LATER')),

  'signed-tomorrow': bySeals('the claimed time lies a day ahead', [person, { ...organisation, ago: -24 * HOUR }], wrongSeal('SIG_CONSTRAINTS_FAILURE')),
  'clock-five-minutes-fast': bySeals('the signer’s clock is as fast as clocks may be', [person, { ...organisation, ago: -300 }], fine),
  'clock-a-second-faster': bySeals('the signer’s clock is one second faster than that', [person, { ...organisation, ago: -301 }], wrongSeal('SIG_CONSTRAINTS_FAILURE')),
};
