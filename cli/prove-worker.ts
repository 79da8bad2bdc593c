/** One process of the proof: examines its systems side by side, with everything loaded once. */
import { SIDES, sideOf, type Side, type SutSettings } from '../sut/settings.ts';
import { outcomesOf, type Outcome } from './outcome.ts';

export interface Assignment {
  /** Alterations of the reference agency and of the reference axis, which are examined with theirs. */
  readonly systems: readonly SutSettings[];
  readonly exhaustive: boolean;
}

export type Report = { readonly done: number; readonly total: number } | Found | { readonly broke: string };

export interface Found {
  readonly references: Readonly<Partial<Record<Side, Outcome>>>;
  /** In the order of the systems. */
  readonly outcomes: readonly Outcome[];
}

process.on('message', (assignment: Assignment) => {
  examineBoth(assignment).then(
    tell,
    (error: unknown) => tell({ broke: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});

async function examineBoth({ systems, exhaustive }: Assignment): Promise<Found> {
  const references: Partial<Record<Side, Outcome>> = {};
  const found = new Map<SutSettings, Outcome>();
  for (const side of SIDES) {
    const own = systems.filter((sut) => sideOf(sut) === side);
    if (own.length === 0) continue;
    const before = found.size;
    const onScenario = (done: number, total: number): void => tell({ done: before + (own.length * done) / total, total: systems.length });
    const [reference, ...outcomes] = await outcomesOf(own, { exhaustive, onScenario }, side);
    references[side] = reference;
    own.forEach((sut, index) => found.set(sut, outcomes[index]!));
  }
  return { references, outcomes: systems.map((sut) => found.get(sut)!) };
}

// The parent is gone: nobody wants to know any more.
process.on('disconnect', () => process.exit());

function tell(report: Report): void {
  process.send!(report);
}
