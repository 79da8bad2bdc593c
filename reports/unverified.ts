import type { NotVerified } from './shape.ts';
import { statuses, type Status, type Words } from './vocabulary.ts';

/** Requirements of which a run says nothing certain for one and the same reason. */
export interface UnverifiedGroup {
  readonly status: Status;
  readonly reason: Words;
  readonly ids: readonly string[];
}

/** What a run says nothing certain about, by status and reason; `brief` makes one group of all that no machine tests. */
export function groupUnverified(list: readonly NotVerified[], brief = false): readonly UnverifiedGroup[] {
  const groups = new Map<string, { status: Status; reason: Words; ids: string[] }>();
  for (const { id, status, reason } of list) {
    const words: Words = brief && reason.code === 'NOT_TESTED' ? statuses.UNTESTED : reason;
    const key = `${status} ${words.vi}`;
    const group = groups.get(key) ?? { status, reason: { vi: words.vi, en: words.en }, ids: [] };
    group.ids.push(id);
    groups.set(key, group);
  }
  const order = Object.keys(statuses);
  return [...groups.values()].sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
}
