import type { Clock } from '../../../protocol/clock.ts';
import type { AgencyRow, AxisLine } from './axis-line.ts';

/** The address book, as the axis publishes it. */
export interface Directory {
  /** The agency with this code (new or old form); undefined when the axis does not list it, `unlisted` when no list could be had. */
  find(organId: string): Promise<AgencyRow | undefined | 'unlisted'>;
  /** The name known for a code, without asking the axis. */
  nameOf(organId: string): string | undefined;
  /** Whether the list held has this code, without asking the axis; undefined while no list is held. */
  lists(organId: string): boolean | undefined;
  /** Every code that stands for the same agency, without asking the axis. */
  codesOf(organId: string): readonly string[];
  clear(): void;
}

/** Fetches the list when first needed, when it is no longer fresh, and once more for a code it lacks; a failed or empty answer never wipes the list held. */
export function openDirectory(axis: AxisLine, clock: Clock, freshFor: number): Directory {
  let held: ReadonlyMap<string, AgencyRow> | undefined;
  let fetchedAt = 0;
  const fetch = async (): Promise<void> => {
    const rows = await axis.agencies();
    if (!rows || rows.length === 0) return;
    held = new Map(rows.flatMap((row) => [row.code, row.code102].flatMap((code) => (code ? [[code, row] as const] : []))));
    fetchedAt = clock.now();
  };
  return {
    async find(organId) {
      const fresh = held !== undefined && Math.abs(clock.now() - fetchedAt) < freshFor;
      if (!fresh) await fetch();
      else if (!held!.has(organId) && freshFor !== Infinity) await fetch();
      return held ? held.get(organId) : 'unlisted';
    },
    nameOf: (organId) => held?.get(organId)?.name,
    lists: (organId) => held?.has(organId),
    codesOf(organId) {
      const row = held?.get(organId);
      return row ? [row.code, row.code102].filter((code) => code !== undefined) : [];
    },
    clear() {
      held = undefined;
    },
  };
}
