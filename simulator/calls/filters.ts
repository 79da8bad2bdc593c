import { wireTimestampToInstant } from '../../protocol/dates.ts';
import { stateOf, type Delivery } from '../delivery.ts';
import type { Situation } from './situation.ts';

const FILTERS = ['fromDate', 'toDate', 'status', 'from', 'pageSize', 'pageIndex'] as const;

/** Optional headers of lists. By default they mean nothing: most of the time they are left over from other calls. */
export function applyFilters(deliveries: readonly Delivery[], { members, setting }: Situation): readonly Delivery[] {
  const given = FILTERS.some((name) => members.has(name));
  if (!given || setting('list.filters') === 'ignore') return deliveries;
  const since = instantOf(members.get('fromDate'));
  const until = instantOf(members.get('toDate'));
  const state = members.get('status')?.toLowerCase();
  const from = members.get('from');
  const found = deliveries.filter((delivery) => {
    const at = delivery.events[0]!.at;
    if (since !== undefined && at < since) return false;
    if (until !== undefined && (at > until || (at === until && setting('list.toDate') === 'exclusive'))) return false;
    return (
      (state === undefined || stateOf(delivery) === state) && (from === undefined || delivery.sending.from === from)
    );
  });
  const size = Number(members.get('pageSize'));
  const page = Number(members.get('pageIndex') ?? 0);
  return size > 0 && page >= 0 ? found.slice(page * size, (page + 1) * size) : found;
}

/** `dd/MM/yyyy`, with or without a time. */
function instantOf(text: string | undefined): number | undefined {
  const [, day, month, year, time = '00:00:00'] =
    /^(\d\d)\/(\d\d)\/(\d{4})(?: (\d\d:\d\d:\d\d))?$/.exec(text ?? '') ?? [];
  return wireTimestampToInstant(`${year}/${month}/${day} ${time}`);
}
