import type { Handler } from '../protocol/call.ts';
import type { MovableClock } from '../protocol/clock.ts';
import type { Journal } from './journal.ts';
import type { Store } from './store.ts';

/** The reference axis: one pure handler with its log, its clock, its store and a way to misbehave. */
export interface Axis {
  readonly handle: Handler;
  readonly journal: Journal;
  readonly clock: MovableClock;
  readonly store: Store;
  /** Puts a named fault in force; it counts down and ends by itself. Returns the way to end it early. */
  misbehave(fault: string, options?: { readonly times?: number; readonly operation?: string }): () => void;
}
