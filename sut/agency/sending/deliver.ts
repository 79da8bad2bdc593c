import { isoOf } from '../../../protocol/dates.ts';
import type { Office } from '../office.ts';
import type { Dispatch } from '../records.ts';
import type { AxisError } from './parts.ts';
import { enqueue } from './queue.ts';

/** Codes about one receiver of the package: unknown, locked. */
const RECEIVER_ERRORS: readonly string[] = ['18', '23'];
/** Codes by which the axis says that it failed, not the package: the same package may be offered again. */
const PASSING_ERRORS: readonly string[] = ['20', '21'];

export function mayPass({ code }: AxisError): boolean {
  return PASSING_ERRORS.includes(code);
}

/** So many packages in a row without an answer end a round: one that fails holds up no other, an axis that is down is not hammered. */
const SILENCES = 2;

/** Sends what is due, one package after another; what was tried in this turn waits for the next. */
export async function drain(office: Office, tried = new Set<string>()): Promise<void> {
  await office.books.settle();
  for (let silent = 0; silent < SILENCES; ) {
    const waiting = office.books.queue.all().filter(({ id }) => !tried.has(id));
    const [next] = waiting.length > 0 ? office.parts.due(office, waiting) : [];
    if (!next) return;
    tried.add(next.id);
    silent = (await deliver(office, next)) ? 0 : silent + 1;
  }
}

/** Offers one package to the axis; false when the axis stayed silent. */
async function deliver(office: Office, queued: Dispatch): Promise<boolean> {
  const { parts, books, axis } = office;
  let dispatch: Dispatch = queued.purpose === 'status' ? queued : { ...queued, at: parts.sentAt(office, queued) };
  const attempted = (change: Partial<Dispatch> = {}): Dispatch =>
    books.queue.put(dispatch.id, { ...dispatch, attempts: dispatch.attempts + 1, ...change });
  for (let round = 0; round === 0 || parts.retry.again(round); round += 1) {
    if (dispatch.state === 'unknown') {
      const found = await parts.findSent(office, dispatch);
      if (typeof found === 'object') return accepted(office, dispatch, found.docId);
      if (found === 'unclear') {
        attempted();
        return false;
      }
      noteRetry(office, dispatch);
    }
    const bytes = await parts.signPacket(office, parts.packageOf(office, dispatch), dispatch);
    dispatch = attempted();
    await books.settle();
    const receipt = parts.interpret(office, await axis.send(bytes, { from: dispatch.from, kind: dispatch.kind }), dispatch);
    if (receipt === 'unknown' || receipt === 'silent') {
      dispatch = books.queue.put(dispatch.id, { ...dispatch, state: 'unknown' });
      if (receipt === 'silent') return false;
    } else if ('accepted' in receipt) return accepted(office, dispatch, receipt.accepted);
    else return refused(office, dispatch, receipt.refused);
  }
  return false;
}

function accepted(office: Office, dispatch: Dispatch, docId: string): true {
  office.books.queue.remove(dispatch.id);
  office.books.sent.put(docId, dispatch.about);
  office.parts.settleAccepted(office, dispatch);
  return true;
}

function refused(office: Office, dispatch: Dispatch, error: AxisError): true {
  const { books, parts } = office;
  if (parts.mayPass(error) && dispatch.attempts < parts.retry.giveUpAfter) {
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

function noteRetry({ books, parts }: Office, { purpose, about, to, attempts }: Dispatch): void {
  const document = purpose === 'status' ? undefined : books.outgoing.get(about);
  if (!document) return;
  const entry = { at: isoOf(parts.clock.now()), event: 'resent', by: 'hệ thống', note: `Gửi lại lần ${attempts} tới ${to.join(', ')}: chưa rõ lần trước có tới Trục` };
  books.outgoing.put(about, { ...document, history: parts.append(document.history, entry) });
}

/** Looks in the list of what was sent before anything is sent again (V01): a row to this receiver that nobody here accounts for. */
export async function findSent({ axis, books }: Office, dispatch: Dispatch): Promise<{ readonly docId: string } | 'absent' | 'unclear'> {
  const rows = await axis.sent(dispatch.kind);
  if (!rows) return 'unclear';
  const document = dispatch.purpose === 'status' ? undefined : books.outgoing.get(dispatch.about);
  const code = document && `${document.number}/${document.notation}`;
  const row = rows.find(
    ({ senderDocId, toCode, notation = '' }) =>
      dispatch.to.includes(toCode) && books.sent.get(senderDocId) === undefined && (code === undefined || code.endsWith(notation)),
  );
  return row ? { docId: row.senderDocId } : 'absent';
}
