/** Vietnamese time, +07:00 all year (QĐ28 Đ14.K4). */
const OFFSET = 7 * 60 * 60 * 1000;

const shifted = (instant: number): string => new Date(instant + OFFSET).toISOString();

/** Calendar day in Vietnam, yyyy-MM-dd. */
export function dayOf(instant: number): string {
  return shifted(instant).slice(0, 10);
}

/** ISO 8601 to the second with +07:00. */
export function isoOf(instant: number): string {
  return `${shifted(instant).slice(0, 19)}+07:00`;
}

/** The day before or after, yyyy-MM-dd. */
export function dayAfter(day: string, days = 1): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Beginning of the minute an instant lies in. */
export function minuteOf(instant: number): number {
  return Math.floor(instant / 60_000) * 60_000;
}

/** Time that passed between two instants, Saturdays and Sundays in Vietnam not counted, in ms. */
export function weekdayTime(from: number, to: number): number {
  let passed = 0;
  for (let at = from; at < to; ) {
    const midnight = (Math.floor((at + OFFSET) / 86_400_000) + 1) * 86_400_000 - OFFSET;
    const day = new Date(at + OFFSET).getUTCDay();
    const end = Math.min(midnight, to);
    if (day !== 0 && day !== 6) passed += end - at;
    at = end;
  }
  return passed;
}
