/** One process of the proof: examines its systems side by side, with everything loaded once. */
import type { SutSettings } from '../sut/settings.ts';
import { outcomesOf, type Outcome } from './outcome.ts';

export interface Assignment {
  readonly systems: readonly SutSettings[];
}

export type Report = { readonly done: number; readonly total: number } | { readonly outcomes: readonly Outcome[] } | { readonly broke: string };

process.on('message', ({ systems }: Assignment) => {
  outcomesOf(systems, (done, total) => tell({ done, total })).then(
    (outcomes) => tell({ outcomes }),
    (error: unknown) => tell({ broke: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});

// The parent is gone: nobody wants to know any more.
process.on('disconnect', () => process.exit());

function tell(report: Report): void {
  process.send!(report);
}
