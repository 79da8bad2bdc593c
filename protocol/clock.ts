/** The legal clock: instants as milliseconds since the epoch. `new Date()` without argument lives in this file alone. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
}

/** A clock that can be put to any instant; from there it runs on at the usual pace. */
export interface MovableClock extends Clock {
  moveTo(instant: number): void;
}

/** The host's clock. */
export const hostClock: Clock = { now: () => Date.now() };

/** A clock of its own, started at `start` (default: the host's time) and running on with the host's monotonic time. */
export function createClock(start: number = Date.now()): MovableClock {
  let base = start;
  let since = performance.now();
  return {
    now: () => Math.floor(base + performance.now() - since),
    moveTo(instant) {
      base = instant;
      since = performance.now();
    },
  };
}
