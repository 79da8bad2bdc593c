import { changedAt, stateOf, type Delivery, type MessageType } from '../delivery.ts';
import { applyFilters } from '../calls/filters.ts';
import type { Settings } from '../profile.ts';
import { messageTypeOf, type Operation, type Situation } from '../calls/situation.ts';
import { STATE_NAMES, wireTime } from '../calls/wire-words.ts';

/** Everything the caller has not yet acknowledged. */
export const getReceivedEdocList: Operation = (situation) => ({
  json: { data: listedFor(situation, wantedTypes(situation)).map((delivery) => listItem(delivery, situation.setting)) },
});

/** The message types a list call asks for. */
export function wantedTypes(situation: Situation): readonly MessageType[] {
  const wanted = messageTypeOf(situation);
  if (wanted === undefined)
    return situation.setting('list.messagetypeMissing') === 'both' ? ['edoc', 'status'] : ['edoc'];
  return wanted === 'edoc' || wanted === 'status' ? [wanted] : [];
}

/** Deliveries a list shows, in its order. */
export function listedFor(situation: Situation, types: readonly MessageType[]): readonly Delivery[] {
  const { store, registry, system, setting } = situation;
  const only = types.length === 1 ? { messageType: types[0]! } : {};
  const pending =
    types.length === 0 ? [] : store.received(registry.organsOf(system.systemId), { ...only, unfinished: true });
  const listed = pending.filter((delivery) => {
    const state = stateOf(delivery);
    if (state === 'processing') return setting('list.processingStaysListed');
    return state !== 'fail' || setting('list.failStaysListed');
  });
  const ordered = listed.length > 1 && setting('list.order') === 'newest-first' ? listed.toReversed() : listed;
  return applyFilters(ordered, situation);
}

/** One item of a list. */
export function listItem(delivery: Delivery, setting: Settings): Readonly<Record<string, string>> {
  const { docId, sending, to, events } = delivery;
  const state = stateOf(delivery);
  return {
    docId,
    serviceType: sending.serviceType,
    messageType: sending.messageType,
    created_time: wireTime(events[0]!.at, setting),
    updated_time: wireTime(changedAt(delivery), setting),
    from: sending.from,
    to,
    status: state,
    status_desc: STATE_NAMES[state] ?? state,
  };
}
