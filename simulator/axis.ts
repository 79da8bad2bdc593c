import type { Handler } from '../protocol/call.ts';
import type { MovableClock } from '../protocol/clock.ts';
import type { Ids } from '../protocol/ids.ts';
import { applyRegistrations } from './agencies/registration.ts';
import { createFaultBench } from './fault-bench.ts';
import type { FaultInForce, FaultOptions } from './fault.ts';
import { injectPackage, type InjectOptions } from './inject.ts';
import { createJournal, type Journal } from './journal.ts';
import { operations, standardParts, type AxisParts, type Machinery } from './operations.ts';
import { axisProfile, type AxisProfile } from './profile.ts';
import { recorded } from './calls/recorded.ts';
import type { Registry } from './registry.ts';
import { createMemoryStore, type Store } from './store.ts';

export interface AxisOptions {
  /** Forked: what happens on this axis stays on it. */
  readonly registry: Registry;
  readonly clock: MovableClock;
  readonly ids: Ids;
  /** Default: in memory. */
  readonly store?: Store;
  /** Default: a new one. */
  readonly journal?: Journal;
  /** Settings that differ from AXIS_PROFILE. */
  readonly profile?: Partial<AxisProfile>;
  /** The axis' code in the TraceHeader it appends. */
  readonly axisOrganId?: string;
  /** Puts something else in the place of a part: an axis that is wrong or odd in one way (mutants, variants). */
  readonly alter?: (parts: AxisParts) => AxisParts;
}

/** The reference axis: one pure handler with its log, its clock, its store and a way to misbehave. */
export interface Axis {
  readonly handle: Handler;
  readonly journal: Journal;
  readonly clock: MovableClock;
  readonly store: Store;
  readonly registry: Registry;
  readonly profile: AxisProfile;
  /** Puts a named fault in force; it counts down and ends by itself. Returns the way to end it early. */
  misbehave(fault: string, options?: FaultOptions): () => void;
  /** Faults in force, the oldest first. */
  faults(): readonly FaultInForce[];
  /** Puts a package into an agency's list past all checks; returns the receiver's docId. */
  inject(bytes: Uint8Array, to: string, options: InjectOptions): string;
}

/** Code of the axis itself. */
export const AXIS_ORGAN_ID = '000.00.00.W00';

export function createAxis(options: AxisOptions): Axis {
  const {
    registry,
    clock,
    ids,
    profile,
    store = createMemoryStore(),
    journal = createJournal(clock),
    axisOrganId = AXIS_ORGAN_ID,
    alter = (parts) => parts,
  } = options;
  const machinery: Machinery = {
    store,
    registry: registry.fork(),
    clock,
    ids,
    profile: axisProfile(profile),
    axisOrganId,
  };
  applyRegistrations(machinery.registry, store.registrations());
  const bench = createFaultBench(operations(alter(standardParts(machinery))), machinery);
  return {
    handle: recorded(bench.handle, journal),
    journal,
    clock,
    store,
    registry: machinery.registry,
    profile: machinery.profile,
    misbehave: bench.misbehave,
    faults: bench.faults,
    inject: (bytes, to, options) => injectPackage(bytes, to, options, machinery),
  };
}
