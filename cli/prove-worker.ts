/** One process of the proof: examines one system after another, with everything loaded once. */
import type { SutSettings } from '../sut/settings.ts';
import { outcomeOf, type Outcome } from './outcome.ts';

export interface Assignment {
  readonly sut: SutSettings;
}

export type Report = { readonly outcome: Outcome } | { readonly broke: string };

process.on('message', ({ sut }: Assignment) => {
  outcomeOf(sut).then(
    (outcome) => tell({ outcome }),
    (error: unknown) => tell({ broke: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});

// The parent is gone: nobody wants to know any more.
process.on('disconnect', () => process.exit());

function tell(report: Report): void {
  process.send!(report);
}
