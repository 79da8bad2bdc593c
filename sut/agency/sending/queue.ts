import type { Office } from '../office.ts';
import type { Addressee, Dispatch, Outgoing } from '../records.ts';
import type { RetryPolicy } from './parts.ts';

const HOUR = 60 * 60 * 1000;

/** Three attempts a round, then the clerk is warned; after four hours paper is proposed; an axis that keeps failing is given up. */
export const patientRetry: RetryPolicy = { again: (attempts) => attempts < 3, alertAfter: 3, giveUpAfter: 12, paperAfter: 4 * HOUR, arrivalWithin: 24 * HOUR };

/** Enters a package into the outgoing queue. */
export function enqueue(office: Office, dispatch: Omit<Dispatch, 'id' | 'attempts' | 'state' | 'queuedAt'>): void {
  const { books, parts } = office;
  const serial = books.counters.put('dispatches', (books.counters.get('dispatches') ?? 0) + 1);
  const id = String(serial).padStart(8, '0');
  books.queue.put(id, { ...dispatch, id, attempts: 0, state: 'waiting', queuedAt: parts.clock.now() });
}

/** Puts the document as a new one into the queue, for these recipients. */
export function queueNew(office: Office, document: Outgoing, recipients: readonly string[]): void {
  const { parts } = office;
  const wanted = document.addressees.filter(({ organId }) => recipients.includes(organId));
  for (const to of wanted.length > 0 ? parts.packaging(wanted) : []) {
    enqueue(office, {
      kind: 'edoc',
      purpose: 'new',
      about: document.id,
      from: parts.identity.organId,
      to,
      priority: document.order.priority ?? 0,
      at: parts.clock.now(),
      ...(document.reason !== undefined && { reason: document.reason }),
    });
  }
}

/** One package for everybody. */
export function oneForAll(addressees: readonly Addressee[]): readonly (readonly string[])[] {
  return [addressees.map(({ organId }) => organId)];
}

/** Urgent documents overtake (QĐ28 Đ6.K2 c3); otherwise first in, first out. */
export function due(_: Office, waiting: readonly Dispatch[]): readonly Dispatch[] {
  return waiting.toSorted((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
}

/** Time of sending: now, when it leaves. */
export function sentAt({ parts }: Office): number {
  return parts.clock.now();
}

/** Emits the package; a status carries the time of what it reports, a document the time it leaves. */
export function packageOf(office: Office, dispatch: Dispatch): Uint8Array {
  const { parts, books } = office;
  if (dispatch.purpose !== 'status') return parts.emit(parts.composeDocument(office, books.outgoing.get(dispatch.about)!, dispatch));
  const { code = '', reason, at, answers } = dispatch;
  const record = answers ?? books.incoming.get(dispatch.about)!;
  return parts.emit(parts.composeStatus(office, record, { code, at, ...(reason !== undefined && { reason }) }));
}
