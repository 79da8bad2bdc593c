/** Ways to alter the axis, for mutants and variants alike: a part as it is, with a change of what it does. */
import type { OperationName } from '../../protocol/vxp/operations.ts';
import type { Operation } from '../calls/situation.ts';
import { Refusal } from '../calls/refusal.ts';
import type { AxisParts } from '../operations.ts';
import type { NewDelivery, Sending } from '../delivery.ts';

export type Alteration = (parts: AxisParts) => AxisParts;

/** Puts something else in the place of one operation. */
export function altering(name: OperationName, change: (usual: Operation, parts: AxisParts) => Operation): Alteration {
  return (parts) => ({ ...parts, table: { ...parts.table, [name]: change(parts.table[name], parts) } });
}

/** Says another sentence where a sending is refused. */
export function refusing(say: (usual: string) => string): Alteration {
  return altering('sendEdoc', (send) => (situation) => {
    try {
      return send(situation);
    } catch (error) {
      throw error instanceof Refusal ? new Refusal(error.code, say(error.message)) : error;
    }
  });
}

/** Keeps other deliveries of a sending than it should. */
export function delivering(change: (deliveries: readonly NewDelivery[], sending: Sending, parts: AxisParts) => readonly NewDelivery[]): Alteration {
  return (parts) => ({
    ...parts,
    store: { ...parts.store, add: (sending, deliveries, packages) => parts.store.add(sending, change(deliveries, sending, parts), packages) },
  });
}

/** Reads the list of agencies with other eyes. */
export function misreading(change: (registry: AxisParts['registry'], parts: AxisParts) => Partial<AxisParts['registry']>): Alteration {
  return (parts) => ({ ...parts, registry: { ...parts.registry, ...change(parts.registry, parts) } });
}
