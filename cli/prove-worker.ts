/** One process of the proof: examines its systems side by side, with everything loaded once. */
import type { SutSettings } from '../sut/settings.ts';
import { outcomesOf, type Outcome } from './outcome.ts';

export interface Assignment {
  /** Alterations of the reference agency, which is examined with them and comes first in what is reported. */
  readonly systems: readonly SutSettings[];
  readonly exhaustive: boolean;
}

export type Report = { readonly done: number; readonly total: number } | { readonly outcomes: readonly Outcome[] } | { readonly broke: string };

process.on('message', ({ systems, exhaustive }: Assignment) => {
  outcomesOf(systems, { exhaustive, onScenario: (done, total) => tell({ done, total }) }).then(
    (outcomes) => tell({ outcomes }),
    (error: unknown) => tell({ broke: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});

// The parent is gone: nobody wants to know any more.
process.on('disconnect', () => process.exit());

function tell(report: Report): void {
  process.send!(report);
}
