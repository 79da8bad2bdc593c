import { DELIVERY_STATES, stateOf } from '../delivery.ts';
import { ownDelivery, refused, type Operation, type Situation } from '../calls/situation.ts';

/** Acknowledges or fails a delivery; saying the same again changes nothing. */
export const updateStatus: Operation = (situation) => {
  const { members, store, clock, system, note, setting } = situation;
  const delivery = ownDelivery(situation, acknowledgedDocId(situation));
  const state = (members.get('status') ?? '').toLowerCase();
  const known = DELIVERY_STATES.some((each) => each === state && each !== 'initial');
  if (!known && (state === '' || setting('ack.unknownState') === 'refuse')) {
    throw refused(situation, 'errors.invalidFile', `Trang thai khong hop le: ${members.get('status') ?? ''}`);
  }
  const before = stateOf(delivery);
  if (state === before) return { json: {} };
  if (before === 'done' || before === 'fail') {
    note.findings.push({ code: 'ack-after-final', detail: `${before} -> ${state}` });
    const rule = setting('ack.afterDone');
    if (rule === 'refuse') throw refused(situation, 'errors.invalidFile', `Goi tin da o trang thai ${before}`);
    if (rule === 'ignore') return { json: {} };
  }
  const description = members.get('description');
  store.append(delivery.docId, {
    at: clock.now(),
    state,
    by: system.systemId,
    ...(description !== undefined && { description }),
  });
  return { json: {} };
};

/** Both spellings with different values are truly ambiguous: one of them is left over from another call. */
function acknowledgedDocId(situation: Situation): string | undefined {
  const { members, note, setting } = situation;
  const [upper, lower] = [members.get('docId'), members.get('docid')];
  if (upper === undefined || lower === undefined || upper === lower) return upper ?? lower;
  note.findings.push({ code: 'docid-conflict', detail: `docId ${upper}, docid ${lower}` });
  const rule = setting('ack.docIdConflict');
  if (rule === 'strict') throw refused(situation, 'errors.invalidFile', 'docId va docid khac nhau');
  return rule === 'prefer-docId' ? upper : lower;
}
