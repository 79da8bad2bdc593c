/** The systems of the proof, party by party: wrong ones, odd ones, and the tag that says whom a scenario examines. */
import { AXIS_TAG } from '../requirements/tags.ts';
import { axisMutants } from '../simulator/mutants/mutants.ts';
import { axisVariants } from '../simulator/variants/variants.ts';
import { mutants } from '../sut/mutants/mutants.ts';
import { SIDES, sideOf, type Side, type SutSettings } from '../sut/settings.ts';
import { variants } from '../sut/variants/variants.ts';

/** A wrong system as the proof knows it, whatever it is made of. */
export interface Wrong {
  readonly name: string;
  readonly breaks: readonly string[];
  readonly sin: string;
}

/** An odd but legal system. */
export interface Odd {
  readonly name: string;
  readonly spares: readonly string[];
  readonly oddity: string;
}

export const WRONG = { agency: mutants, axis: axisMutants } as const satisfies Record<Side, readonly Wrong[]>;
export const ODD = { agency: variants, axis: axisVariants } as const satisfies Record<Side, readonly Odd[]>;

/** The systems that do everything right. */
export const REFERENCE = { agency: { kind: 'reference' }, axis: { kind: 'axis' } } as const satisfies Record<Side, SutSettings>;

/** Entries of a table of both parties, each with the party it is of. */
export function ofBoth<T>(table: Readonly<Record<Side, readonly T[]>>): readonly { readonly side: Side; readonly entry: T }[] {
  return SIDES.flatMap((side) => table[side].map((entry) => ({ side, entry })));
}

/** Requirements that a mutant of this party guards: the suite is known to find them violated when they are. */
export function guarded(side: Side): ReadonlySet<string> {
  return new Set(WRONG[side].flatMap(({ breaks }: Wrong) => breaks));
}

/** Tag expression for the scenarios that examine this system, of those `tags` selects. */
export function examining(sut: SutSettings, tags = ''): string {
  const own = sideOf(sut) === 'axis' ? AXIS_TAG : `not ${AXIS_TAG}`;
  return tags.trim() === '' ? own : `(${tags}) and ${own}`;
}
