/** Time stamps: what they prove, and what nobody may take them for (Nghị định 68/2024/NĐ-CP Điều 6, Điều 29). */
import { bySeals, fine, openSeal, organisation, person, wrongSeal, type Attack, type Attacks, type Seal } from './attack.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

/** The agency signed an hour ago, its certificate was withdrawn ten minutes later; only a good time stamp could still save it. */
function tooLate(what: string, stamp: NonNullable<Seal['stamp']>, expects: Attack['expects'] = openSeal('REVOKED_NO_POE')): Attack {
  return bySeals(what, [person, { ...organisation, ago: HOUR, revoked: HOUR - 600, stamp }], expects);
}

export const stampAttacks: Attacks = {
  'stamp-is-good': bySeals('both signatures carry time stamps', [{ ...person, stamp: 'regular' }, { ...organisation, stamp: 'regular' }], fine),
  'stamp-tells-the-time': {
    what: 'the signer claims a time within the validity, the time stamp tells that it was over',
    build: (workshop) => bySeals('', [person, { ...organisation, ago: 2 * HOUR, stamp: 'regular', valid: { from: workshop.now - YEAR * 1000, to: workshop.now - HOUR * 1000 } }], fine).build(workshop),
    expects: wrongSeal('EXPIRED'),
  },
  'stamp-after-the-withdrawal': tooLate('stamped only after the certificate was withdrawn', 'regular', wrongSeal('REVOKED')),
  'stamp-in-the-future': bySeals('stamped by an authority whose clock is a day ahead', [person, { ...organisation, stamp: 'ahead' }], openSeal('TIMESTAMP_ORDER_FAILURE')),
  'stamp-before-the-signature': bySeals('stamped a day before it claims to be signed', [person, { ...organisation, stamp: 'behind' }], openSeal('TIMESTAMP_ORDER_FAILURE')),
  'stamp-of-something-else': tooLate('the time stamp is over another signature: no evidence', 'other-imprint'),
  'stamp-that-is-broken': tooLate('the time stamp’s own signature is broken: no evidence', 'broken'),
  'stamp-of-a-stranger': tooLate('the time stamp is of an authority nobody trusts: no evidence', 'foreign'),
  'stamp-with-the-wrong-key': tooLate('the time stamp is made with a certificate for documents: no evidence', 'wrong-purpose'),
  'stamp-of-a-stranger-harms-nobody': bySeals('without a withdrawal such a time stamp changes nothing', [person, { ...organisation, stamp: 'foreign' }], fine),
};
