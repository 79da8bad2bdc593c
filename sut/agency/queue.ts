import type { Receipt } from './axis-line.ts';
import type { Office, RetryPolicy } from './office.ts';
import type { Dispatch } from './records.ts';

const HOUR = 60 * 60 * 1000;

/** Three attempts a round, then the clerk is warned; paper is proposed after four hours; an axis that keeps failing is given up. */
export const patientRetry: RetryPolicy = { perRound: 3, alertAfter: 3, giveUpAfter: 12, paperAfter: 4 * HOUR };

/** Codes by which the axis says that it failed, not the package: the same package may be offered again. */
const PASSING_ERRORS: readonly string[] = ['20', '21'];
/** Codes about one receiver of the package: unknown, locked. */
const RECEIVER_ERRORS: readonly string[] = ['18', '23'];

/** Enters a package into the outgoing queue. */
export function enqueue(office: Office, dispatch: Omit<Dispatch, 'id' | 'attempts' | 'state' | 'queuedAt'>): void {
  const { books, parts } = office;
  const serial = books.counters.put('dispatches', (books.counters.get('dispatches') ?? 0) + 1);
  const id = String(serial).padStart(8, '0');
  books.queue.put(id, { ...dispatch, id, attempts: 0, state: 'waiting', queuedAt: parts.clock.now() });
}

/** Sends what waits, most urgent first; an axis that stays silent ends the round, a refused package does not. */
export async function drain(office: Office): Promise<void> {
  await office.books.settle();
  const tried = new Set<string>();
  for (;;) {
    const waiting = office.books.queue.all().filter(({ id }) => !tried.has(id));
    const [next] = waiting.length > 0 ? office.parts.due(office, waiting) : [];
    if (!next) return;
    tried.add(next.id);
    if (!(await deliver(office, next))) return;
  }
}

/** Urgent documents overtake (QĐ28 Đ6.K2 c3); otherwise first in, first out. */
export function due(_: Office, waiting: readonly Dispatch[]): readonly Dispatch[] {
  return waiting.toSorted((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
}

/** Offers one package to the axis; false when the axis stayed silent. */
async function deliver(office: Office, queued: Dispatch): Promise<boolean> {
  const { parts, books, axis } = office;
  let dispatch: Dispatch = queued.purpose === 'status' ? queued : { ...queued, at: parts.clock.now() };
  for (let round = 0; round < parts.retry.perRound; round += 1) {
    if (dispatch.state === 'unknown') {
      const found = await parts.findSent(office, dispatch);
      if (typeof found === 'object') return accepted(office, dispatch, found.docId);
      if (found === 'unclear') return false;
    }
    const bytes = parts.packageOf(office, dispatch);
    dispatch = books.queue.put(dispatch.id, { ...dispatch, attempts: dispatch.attempts + 1 });
    await books.settle();
    const receipt = parts.interpret(office, await axis.send(bytes, { from: dispatch.from, kind: dispatch.kind }));
    if (receipt === 'unknown') dispatch = books.queue.put(dispatch.id, { ...dispatch, state: 'unknown' });
    else if ('accepted' in receipt) return accepted(office, dispatch, receipt.accepted);
    else return refused(office, dispatch, receipt.refused);
  }
  return false;
}

function accepted(office: Office, dispatch: Dispatch, docId: string): true {
  office.books.queue.remove(dispatch.id);
  office.books.sent.put(docId, dispatch.about);
  office.parts.settleAccepted(office, dispatch, docId);
  return true;
}

function refused(office: Office, dispatch: Dispatch, error: { readonly code: string; readonly text: string }): true {
  const { books, parts } = office;
  if (PASSING_ERRORS.includes(error.code) && dispatch.attempts < parts.retry.giveUpAfter) {
    books.queue.put(dispatch.id, { ...dispatch, state: 'waiting', error: `${error.code} ${error.text}` });
    return true;
  }
  books.queue.remove(dispatch.id);
  if (RECEIVER_ERRORS.includes(error.code) && dispatch.to.length > 1) {
    // One bad receiver sinks the whole package: one package each shows which, and the others still get theirs.
    for (const organId of dispatch.to) enqueue(office, { ...dispatch, to: [organId] });
  } else parts.settleRefused(office, dispatch, error);
  return true;
}

/** The bytes of a package; the same for every repetition of an attempt to send it. */
export function packageOf(office: Office, dispatch: Dispatch): Uint8Array {
  const { parts, books } = office;
  if (dispatch.purpose !== 'status') return parts.emit(parts.composeDocument(office, books.outgoing.get(dispatch.about)!, dispatch));
  const { code = '', reason, at } = dispatch;
  return parts.emit(parts.composeStatus(office, books.incoming.get(dispatch.about)!, { code, at, ...(reason !== undefined && { reason }) }));
}

/** Looks in the list of what was sent before anything is sent again (V01): a row to this receiver that nobody here accounts for. */
export async function findSent(office: Office, dispatch: Dispatch): Promise<{ readonly docId: string } | 'absent' | 'unclear'> {
  const rows = await office.axis.sent(dispatch.kind);
  if (!rows) return 'unclear';
  const row = rows.find(({ senderDocId, toCode }) => dispatch.to.includes(toCode) && office.books.sent.get(senderDocId) === undefined);
  return row ? { docId: row.senderDocId } : 'absent';
}
