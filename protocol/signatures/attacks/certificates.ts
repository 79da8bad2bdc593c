/** Certificates of the wrong issuer, for the wrong purpose, of the wrong holder, or too weak. */
import { both, bySeals, fine, organisation, person, wrongSeal, type Attack, type Attacks, type Seal } from './attack.ts';

const withSeal = (what: string, seal: Partial<Seal>, expects: Attack['expects'], rest: Partial<Attack> = {}): Attack =>
  bySeals(what, [person, { ...organisation, ...seal }], expects, rest);

const weak: readonly Seal[] = both.map((seal) => ({ ...seal, digest: 'sha1' as const }));

export const certificateAttacks: Attacks = {
  'self-signed': withSeal('the certificate vouches for itself', { flaw: 'self-signed' }, wrongSeal('NO_CERTIFICATE_CHAIN_FOUND')),
  'untrusted-root': withSeal('issued below a root that nobody trusts', { flaw: 'foreign' }, wrongSeal('NO_CERTIFICATE_CHAIN_FOUND')),
  'broken-chain': withSeal('the authority in between is nowhere to be had', { flaw: 'broken-chain' }, wrongSeal('NO_CERTIFICATE_CHAIN_FOUND')),
  'issued-by-a-subscriber': withSeal('issued with the key of somebody who is no authority', { flaw: 'unauthorised-issuer' }, wrongSeal('NO_CERTIFICATE_CHAIN_FOUND')),
  'public-certificate': withSeal('issued by a public service whose root is not trusted here', { from: 'publicIssuing' }, wrongSeal('NO_CERTIFICATE_CHAIN_FOUND')),
  'second-authority': withSeal('issued by another authority under the same root', { from: 'second' }, fine),
  'wrong-key-usage': withSeal('issued for a TLS server', { flaw: 'wrong-key-usage' }, wrongSeal('CHAIN_CONSTRAINTS_FAILURE')),
  'no-key-usage': withSeal('without the optional extensions that restrict the key', { unrestricted: true }, fine),

  'person-instead-of-agency': bySeals('two persons, no agency', [person, person], { signatures: ['valid', 'valid'], standing: 'not-original', objections: ['ORGANISATION_MISSING'] }),
  'agency-alone': bySeals('the agency without the authorised person', [organisation], { signatures: ['valid'], standing: 'not-original', objections: ['PERSON_MISSING'] }),
  'other-agency': withSeal('the certificate of another agency', { who: 'other-organisation' }, { signatures: ['valid', 'valid'], standing: 'not-original', objections: ['OTHER_ORGANISATION'] }),
  'agency-before-person': bySeals('the agency signed first', [organisation, person], { signatures: ['valid', 'valid'], standing: 'not-original', objections: ['WRONG_ORDER'] }),
  'same-second': bySeals('both in the same second, the agency over the person', [{ ...person, ago: 60 }, organisation], fine),
  unsigned: bySeals('nobody signed', [], { signatures: [], standing: 'not-original', objections: ['UNSIGNED'] }),

  'weak-digest': bySeals('SHA-1, under a profile that refuses it', weak, { signatures: ['CRYPTO_CONSTRAINTS_FAILURE', 'CRYPTO_CONSTRAINTS_FAILURE'], standing: 'not-original', objections: ['SIGNATURE_INVALID'] }, { strict: true }),
  'weak-digest-tolerated': bySeals('SHA-1, under a profile that warns', weak, fine),
  'weak-key': withSeal('RSA of 1024 bits, under a profile that refuses it', { flaw: 'weak-key' }, wrongSeal('CRYPTO_CONSTRAINTS_FAILURE'), { strict: true }),
  'weak-key-tolerated': withSeal('RSA of 1024 bits, under a profile that warns', { flaw: 'weak-key' }, fine),
  'strong-key': withSeal('RSA of 3072 bits and SHA-512', { keyType: 'rsa-3072', digest: 'sha512' }, fine, { strict: true }),
  'elliptic-key': withSeal('ECDSA over P-384 and SHA-384', { keyType: 'ec-384', digest: 'sha384' }, fine, { strict: true }),

  'annex-unsigned': bySeals('an annex nobody signed', [], { signatures: [], standing: 'not-original', objections: ['UNSIGNED'] }, { annex: true }),
  'annex-of-a-person': bySeals('an annex with a personal signature alone', [person], { signatures: ['valid'], standing: 'not-original', objections: ['ORGANISATION_MISSING'] }, { annex: true }),
  'annex-of-the-agency': bySeals('an annex as it should be', [organisation], { signatures: ['valid'], standing: 'original', objections: [] }, { annex: true }),
  'annex-suspended': bySeals('an annex under a suspended certificate', [{ ...organisation, suspended: 3600 }], { signatures: ['TRY_LATER'], standing: 'open', objections: ['SIGNATURE_OPEN'] }, { annex: true }),
  'status-unknown': bySeals('nobody can tell whether a certificate was withdrawn', both, { signatures: ['TRY_LATER', 'TRY_LATER'], standing: 'open', objections: ['SIGNATURE_OPEN'] }, { silent: true }),
};
