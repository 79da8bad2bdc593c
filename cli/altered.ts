import { createClock } from '../protocol/clock.ts';
import { seededIds } from '../protocol/ids.ts';
import { examIdentity } from '../sut/agency/identity.ts';
import { forgetful } from '../sut/agency/keeping/memory.ts';
import { standardParts } from '../sut/agency/standard-parts.ts';
import { alteredParts } from '../sut/agency/used-parts.ts';
import { mutants } from '../sut/mutants/mutants.ts';
import type { Mutant } from '../sut/mutants/mutant.ts';
import { namedIn, type SutSettings } from '../sut/settings.ts';
import type { Variant } from '../sut/variants/variant.ts';
import { variants } from '../sut/variants/variants.ts';

/** An agency that is only looked at. */
const sample = standardParts({
  identity: examIdentity,
  wire: () => Promise.resolve('dropped'),
  clock: createClock(0),
  ids: seededIds('sample'),
  memory: forgetful,
  credentials: () => Promise.reject(new Error('a sample signs nothing')),
  trust: { anchors: () => [], revocation: { statusOf: () => ({ status: 'unknown', why: 'a sample' }) } },
  workingDay: () => true,
});

/** The parts of the reference agency that a mutant or a variant puts something else in the place of. */
export function alteredIn(sut: SutSettings): ReadonlySet<string> {
  if (sut.kind !== 'reference') return new Set();
  const named = namedIn<Mutant | Variant>(sut, mutants, variants);
  return named ? alteredParts(sample, named.apply) : new Set();
}
