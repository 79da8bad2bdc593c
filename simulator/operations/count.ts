import type { MessageType } from '../delivery.ts';
import type { Operation } from '../calls/situation.ts';
import { listedFor } from './received-list.ts';

/** How many documents a list would show. */
export const countReceiveEdoc: Operation = counting('edoc');

/** How many statuses a list would show. */
export const countReceiveStatus: Operation = counting('status');

function counting(messageType: MessageType): Operation {
  return (situation) => {
    const { store, registry, system, setting } = situation;
    const all = setting('count.what') === 'ever-received';
    const found = all
      ? store.received(registry.organsOf(system.systemId), { messageType })
      : listedFor(situation, [messageType]);
    return { json: { count: found.length } };
  };
}
