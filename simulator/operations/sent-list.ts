import { changedAt, stateOf, type Delivery } from '../delivery.ts';
import { wantedDocId, type Operation, type Situation } from '../calls/situation.ts';
import { STATE_NAMES, wireTime } from '../calls/wire-words.ts';
import { wantedTypes } from './received-list.ts';

/** What the caller sent, a row for each receiver: the place where the sender's id and the receiver's meet. */
export const getSentEdocList: Operation = (situation) => {
  const { store, registry, system } = situation;
  const types = wantedTypes(situation);
  const only = filterOf(situation);
  const rows = store
    .sent(registry.organsOf(system.systemId))
    .filter(
      ({ sending }) => types.includes(sending.messageType) && (only === undefined || sending.senderDocId === only),
    );
  return { json: { data: rows.map((delivery) => rowOf(delivery, situation)) } };
};

/** A docId that is no sender's id is left over from a fetch. */
function filterOf(situation: Situation): string | undefined {
  const docId = wantedDocId(situation);
  if (docId === undefined) return undefined;
  const rule = situation.setting('sent.docIdFilter');
  if (rule === 'ignore') return undefined;
  return rule === 'any' || /^[0-9a-f]{24}$/.test(docId) ? docId : undefined;
}

function rowOf(delivery: Delivery, { setting }: Situation): Readonly<Record<string, string>> {
  const { docId, sending, to, events, mailbox } = delivery;
  const state = stateOf(delivery);
  const sendStatus = mailbox === '' ? 'fail' : 'done';
  const { title, notation } = sending;
  return {
    serviceType: sending.serviceType,
    messageType: sending.messageType,
    senderDocId: sending.senderDocId,
    receiverDocId: docId,
    fromCode: sending.from,
    toCode: to,
    sendStatus,
    sendStatusDesc: mailbox === '' ? (events[0]!.description ?? '') : STATE_NAMES[sendStatus]!,
    receiveStatus: state,
    receiveStatusDesc: STATE_NAMES[state] ?? state,
    ...(title !== undefined && { title }),
    ...(notation !== undefined && { notation }),
    sentTime: wireTime(sending.at, setting),
    ...(state === 'done' && { receivedTime: wireTime(changedAt(delivery), setting) }),
  };
}
