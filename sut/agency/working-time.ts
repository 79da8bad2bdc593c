/** Whether a day (yyyy-MM-dd) is a working day; which days are off is data of the agency, not knowledge of the code. */
export type WorkingDays = (day: string) => boolean;

const VIETNAM = 7 * 60 * 60 * 1000;
const DAY = 24 * 60 * 60 * 1000;
const LONGEST = 400 * DAY;

/** Monday to Friday, for an agency that was given no calendar. */
export const weekdays: WorkingDays = (day) => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
};

/** Time that passed between two instants on working days in Vietnam, in ms. */
export function workingTime(from: number, to: number, isWorkingDay: WorkingDays): number {
  let passed = 0;
  for (let at = Math.max(from, to - LONGEST); at < to; ) {
    const midnight = (Math.floor((at + VIETNAM) / DAY) + 1) * DAY - VIETNAM;
    const end = Math.min(midnight, to);
    if (isWorkingDay(new Date(at + VIETNAM).toISOString().slice(0, 10))) passed += end - at;
    at = end;
  }
  return passed;
}

/** Beginning of the minute an instant lies in. */
export function minuteOf(instant: number): number {
  return Math.floor(instant / 60_000) * 60_000;
}
