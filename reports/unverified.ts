import type { NotVerified } from './shape.ts';
import { reasons, statuses, type ReasonCode, type Status, type Words } from './vocabulary.ts';

/** Requirements of which a run says nothing certain for one and the same reason. */
export interface UnverifiedGroup {
  readonly status: Status;
  readonly reason: Words;
  readonly ids: readonly string[];
  /** How many of them are mandatory. */
  readonly mandatory: number;
}

/** Reasons that differ in detail from one requirement to the next, and are one reason in brief. */
const ONE: Readonly<Partial<Record<ReasonCode, Words>>> = { NOT_TESTED: statuses.UNTESTED, NOT_CLAIMED: reasons.NOT_CLAIMED };

/** What a run says nothing certain about, by status and reason; `brief` looks over details of the reason. */
export function groupUnverified(list: readonly NotVerified[], brief = false): readonly UnverifiedGroup[] {
  const groups = new Map<string, { status: Status; reason: Words; ids: string[]; mandatory: number }>();
  for (const { id, status, reason, weight } of list) {
    const words = (brief && ONE[reason.code]) || reason;
    const key = `${status} ${words.vi}`;
    const group = groups.get(key) ?? { status, reason: { vi: words.vi, en: words.en }, ids: [], mandatory: 0 };
    group.ids.push(id);
    if (weight === 'mandatory') group.mandatory += 1;
    groups.set(key, group);
  }
  const order = Object.keys(statuses);
  return [...groups.values()].sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
}
