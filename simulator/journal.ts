import type { Answer, Call } from '../protocol/call.ts';
import type { Clock } from '../protocol/clock.ts';

/** A note of the axis about a call (vxp protocol, findings); it never changes an answer by itself. */
export interface Finding {
  readonly code: string;
  readonly detail?: string;
}

/** A call as it arrived and what it truly got back, with what the axis understood of it. */
export interface CallObservation {
  readonly kind: 'call';
  readonly seq: number;
  /** When the call was complete, by the axis clock (ms since the epoch). */
  readonly at: number;
  readonly call: Call;
  readonly answer: Answer;
  /** Operation name when the route is known, e.g. `sendEdoc`. */
  readonly operation?: string;
  /** The system that authenticated; undefined when none did. */
  readonly systemId?: string;
  /** Names and values of the signed members the operation reads, e.g. from, messagetype, docId, status. */
  readonly facts: Readonly<Record<string, string>>;
  /** Docids of deliveries this call created or acted on. */
  readonly deliveries: readonly string[];
  readonly findings: readonly Finding[];
  /** Profile settings that decided something about this answer. */
  readonly touched: readonly string[];
  /** Fault in force that changed the answer, by name. */
  readonly fault?: string;
}

/** An act of the driver (what the clerk was asked to make the product do) and its outcome. */
export interface ActObservation {
  readonly kind: 'act';
  readonly seq: number;
  readonly at: number;
  readonly verb: string;
  readonly input: unknown;
  readonly outcome: { readonly value: unknown } | { readonly failed: { readonly name: string; readonly message: string } };
}

/** A move of the legal clock. */
export interface ClockObservation {
  readonly kind: 'clock';
  readonly seq: number;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Something the examiner did beside the driver: a partner agency that acted, a burst of calls; with what came of it. */
export interface PerformedObservation {
  readonly kind: 'performed';
  readonly seq: number;
  readonly at: number;
  /** Who acted: an agency's code, or `exam`. */
  readonly by: string;
  readonly verb: string;
  readonly outcome: { readonly value: unknown } | { readonly failed: { readonly name: string; readonly message: string } };
}

/** The examiner looked at the clock and saw this instant. */
export interface ReadingObservation {
  readonly kind: 'reading';
  readonly seq: number;
  readonly at: number;
  readonly instant: number;
}

/** The examiner judged something by everything above this entry. */
export interface CheckObservation {
  readonly kind: 'check';
  readonly seq: number;
  readonly at: number;
  readonly kept: boolean;
}

/** The simulated authority withdrew a certificate. */
export interface RevocationObservation {
  readonly kind: 'revocation';
  readonly seq: number;
  readonly at: number;
  /** Upper-case hex. */
  readonly serial: string;
  readonly from: number;
}

export type Observation =
  | CallObservation
  | ActObservation
  | ClockObservation
  | PerformedObservation
  | ReadingObservation
  | CheckObservation
  | RevocationObservation;
type Unnumbered<T> = T extends Observation ? Omit<T, 'seq' | 'at'> : never;

/** The conformance log of one axis: append-only, in the order things were complete. */
export interface Journal {
  record(entry: Unnumbered<Observation>): Observation;
  all(): readonly Observation[];
  /** The first entry that matches, now or within `patience` milliseconds; undefined when none came. */
  awaits<T extends Observation>(matches: (entry: Observation) => entry is T, patience: number): Promise<T | undefined>;
  awaits(matches: (entry: Observation) => boolean, patience: number): Promise<Observation | undefined>;
  /** Calls `listener` for every later entry; returns the way to stop it. */
  watch(listener: (entry: Observation) => void): () => void;
}

/** How much a journal remembers; beyond it the oldest entries are forgotten, and numbers go on. */
export interface JournalBounds {
  readonly entries: number;
  /** Bytes of the bodies in the entries. */
  readonly bytes: number;
}

export function createJournal(clock: Clock, bounds: JournalBounds = { entries: Infinity, bytes: Infinity }): Journal {
  const entries: Observation[] = [];
  let count = 0;
  let held = 0;
  const listeners = new Set<(entry: Observation) => void>();
  return {
    record(entry) {
      const complete = { ...entry, seq: (count += 1), at: clock.now() } as Observation;
      entries.push(complete);
      held += bodiesOf(complete);
      // A tenth at once, so that forgetting costs little.
      while (entries.length > bounds.entries || (held > bounds.bytes && entries.length > 1)) {
        for (const old of entries.splice(0, Math.ceil(entries.length / 10))) held -= bodiesOf(old);
      }
      for (const listener of Array.from(listeners)) listener(complete);
      return complete;
    },
    all: () => entries,
    awaits(matches: (entry: Observation) => boolean, patience: number): Promise<any> {
      const found = entries.find(matches);
      if (found || patience <= 0) return Promise.resolve(found);
      return new Promise((resolve) => {
        const done = (entry?: Observation) => {
          clearTimeout(timer);
          listeners.delete(look);
          resolve(entry);
        };
        const look = (entry: Observation) => {
          if (matches(entry)) done(entry);
        };
        const timer = setTimeout(done, patience);
        listeners.add(look);
      });
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function bodiesOf(entry: Observation): number {
  if (entry.kind !== 'call') return 0;
  const { call, answer } = entry;
  return call.body.length + (typeof answer === 'string' ? 0 : 'cut' in answer ? answer.cut.body.length : answer.body.length);
}
