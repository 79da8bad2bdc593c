import {
  addDays,
  dateOf,
  instantOf,
  loadCalendar,
  nextWorkingDay,
  weaker,
  workingTimeAfter,
  type Calendar,
  type CalendarData,
  type WorkingHours,
} from './calendar.ts';

/** A length of time as a profile writes it. */
export interface Span {
  readonly amount: number;
  readonly unit: 'seconds' | 'minutes' | 'hours' | 'working-hours' | 'days' | 'working-days' | 'months';
}

/** The latest moment, and how far the calendar behind it can be trusted. */
export interface Deadline {
  /** What a report prints, ms since the epoch. */
  readonly at: number;
  /** First instant that is too late. */
  readonly until: number;
  readonly data: CalendarData;
}

const UNIT_MS = {
  seconds: 1_000,
  minutes: 60_000,
  hours: 3_600_000,
  'working-hours': 3_600_000,
  days: 86_400_000,
} as const;

/** True when an instant is not too late. */
export function kept(deadline: Deadline, instant: number): boolean {
  return instant < deadline.until;
}

/**
 * Latest sending of a document issued on this date (QĐ28 Điều 6 khoản 2; ND30 Điều 18 khoản 1): the first working day after it,
 * to the minute of the cut-off or to its end. Sending on a day off is always in time.
 */
export function sendDeadline(
  issued: string,
  rule: { readonly rule: 'next-working-morning' | 'next-working-day'; readonly cutoff: string },
  calendar: Calendar = loadCalendar(),
): Deadline {
  const next = nextWorkingDay(issued, calendar);
  if (rule.rule === 'next-working-day') return endOf(next.date, next.data);
  const at = instantOf(next.date, rule.cutoff);
  return { at, until: at + 60_000, data: next.data };
}

/** Latest notice of receipt: the calendar day of arrival (ND30 Điều 21 khoản 2 điểm c), with a grace after midnight. */
export function receiptDeadline(arrival: number, grace: Span): Deadline {
  const day = endOf(dateOf(arrival), 'confirmed');
  return { ...day, until: day.until + plain(grace) };
}

/** Latest hand-over: the day of arrival or the first working day after it (ND30 Điều 23 khoản 1). */
export function handoverDeadline(arrival: number, calendar: Calendar = loadCalendar()): Deadline {
  const next = nextWorkingDay(dateOf(arrival), calendar);
  return endOf(next.date, next.data);
}

/**
 * The end of a span. Wall-clock units run through nights and days off; working hours run in `hours` of working days only;
 * working days end with the last of so many working days after the first instant; months go by the calendar.
 */
export function deadlineAfter(
  from: number,
  span: Span,
  hours: WorkingHours,
  calendar: Calendar = loadCalendar(),
): Deadline {
  if (span.unit === 'working-hours') {
    const { at, data } = workingTimeAfter(from, span.amount * UNIT_MS[span.unit], hours, calendar);
    return { at, until: at + 1, data };
  }
  if (span.unit === 'working-days') {
    let day = dateOf(from);
    let data: CalendarData = 'confirmed';
    for (let count = 0; count < span.amount; count += 1) {
      const next = nextWorkingDay(day, calendar);
      day = next.date;
      data = weaker(data, next.data);
    }
    return endOf(day, data);
  }
  const at = span.unit === 'months' ? monthsLater(from, span.amount) : from + plain(span);
  return { at, until: at + 1, data: 'confirmed' };
}

function endOf(date: string, data: CalendarData): Deadline {
  const at = instantOf(date, '24:00');
  return { at, until: at, data };
}

function plain(span: Span): number {
  if (span.unit === 'working-days' || span.unit === 'months')
    throw new Error(`a span of ${span.unit} has no fixed length; use deadlineAfter`);
  return span.amount * UNIT_MS[span.unit];
}

/** Same day of a later month, or its last day where that month is shorter. */
function monthsLater(from: number, months: number): number {
  const date = dateOf(from);
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const first = `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}-01`;
  const following = addDays(first, 31);
  const last = addDays(`${following.slice(0, 7)}-01`, -1);
  const wanted = addDays(first, Number(date.slice(8)) - 1);
  return instantOf(wanted < last ? wanted : last) + (from - instantOf(date));
}
