import type { Call } from '../../protocol/call.ts';
import type { Finding } from '../journal.ts';

/** What the axis understood of one call while it worked on it; the journal entry is made of it. */
export interface Note {
  operation?: string;
  systemId?: string;
  facts: Record<string, string>;
  readonly deliveries: string[];
  readonly findings: Finding[];
  readonly touched: Set<string>;
  fault?: string;
}

const notes = new WeakMap<Call, Note>();

export function emptyNote(): Note {
  return { facts: {}, deliveries: [], findings: [], touched: new Set() };
}

/** The note of a call; a call the journal does not know (made by a fault) gets one of its own. */
export function noteOf(call: Call): Note {
  let note = notes.get(call);
  if (!note) notes.set(call, (note = emptyNote()));
  return note;
}

/** A changed call that writes into the note of the original one. */
export function changedCall(call: Call, changes: Partial<Call>): Call {
  const changed = { ...call, ...changes };
  notes.set(changed, noteOf(call));
  return changed;
}
