import type { Clock } from '../../protocol/clock.ts';
import type { AgencyRow, AxisLine } from './axis-line.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The address book, as the axis publishes it. */
export interface Directory {
  /** The agency with this code (new or old form); undefined when the axis does not list it, `unlisted` when no list could be had. */
  find(organId: string): Promise<AgencyRow | undefined | 'unlisted'>;
  /** The name known for a code, without asking the axis. */
  nameOf(organId: string): string | undefined;
  clear(): void;
}

/** Fetches the list when first needed, daily, and once more for a code it lacks; a failed or empty answer never wipes the list held. */
export function openDirectory(axis: AxisLine, clock: Clock): Directory {
  let held: ReadonlyMap<string, AgencyRow> | undefined;
  let fetchedAt = 0;
  const fetch = async (): Promise<void> => {
    const rows = await axis.agencies();
    if (!rows || rows.length === 0) return;
    held = new Map(rows.flatMap((row) => (row.code102 ? [[row.code, row] as const, [row.code102, row] as const] : [[row.code, row] as const])));
    fetchedAt = clock.now();
  };
  return {
    async find(organId) {
      const fresh = held !== undefined && Math.abs(clock.now() - fetchedAt) < DAY;
      if (!fresh) await fetch();
      if (fresh && !held!.has(organId)) await fetch();
      return held ? held.get(organId) : 'unlisted';
    },
    nameOf: (organId) => held?.get(organId)?.name,
    clear() {
      held = undefined;
    },
  };
}
