import type { Call, Handler } from '../protocol/call.ts';
import type { MovableClock } from '../protocol/clock.ts';
import type { OperationName } from '../protocol/vxp/operations.ts';
import type { AxisProfile } from './profile.ts';
import type { Registry } from './registry.ts';
import type { Store } from './store.ts';

/** What a fault may look at and change beside the call itself. */
export interface FaultContext {
  readonly store: Store;
  readonly clock: MovableClock;
  readonly registry: Registry;
  readonly profile: AxisProfile;
}

/** One way in which the axis misbehaves; its name is its key in the table of faults. */
export interface Fault {
  /** Row of the fault catalogue, e.g. V05. */
  readonly vxp: string;
  /** Operations it strikes; absent: all. */
  readonly operations?: readonly OperationName[];
  /** Called once when the fault is put in force; the handler it gives is used for every call the fault strikes. */
  readonly wrap: (inner: Handler, context: FaultContext) => Handler;
  /** What the system under test must do about it. */
  readonly recovery: { readonly vi: string; readonly en: string };
}

/** How long and where a fault is in force. */
export interface FaultOptions {
  /** Calls it strikes before it ends by itself; absent: until lifted. A call whose answer it left alone does not count. */
  readonly times?: number;
  /** Narrows it to one operation. */
  readonly operation?: string;
  /** Narrows it to calls whose signed headers (by bare name) fit, e.g. `({ messagetype }) => messagetype === 'status'`. */
  readonly only?: (facts: Readonly<Record<string, string>>, call: Call) => boolean;
}

/** A fault in force. */
export interface FaultInForce {
  readonly fault: string;
  readonly operation?: string;
  /** How many more calls it strikes; absent: until lifted. */
  readonly left?: number;
}
