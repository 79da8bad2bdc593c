import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openChecked } from './checked-file.ts';
import { choice, type Profile } from './profile.ts';
import { hereIs, schemaOf } from './sources.ts';

/** How far the data behind an answer can be trusted: a missing or unconfirmed year may end a check inconclusive. */
export type CalendarData = 'confirmed' | 'unconfirmed' | 'missing';

interface YearFile {
  readonly year: number;
  readonly source: string;
  readonly confirmed: boolean;
  readonly holidays: readonly { readonly date: string; readonly name: string }[];
  readonly compensatory: readonly { readonly date: string; readonly for: string }[];
  readonly swaps: readonly { readonly off: string; readonly makeUp: string }[];
}

/** Days that are not what their weekday says, per year. */
export interface Calendar {
  readonly years: ReadonlyMap<number, { readonly confirmed: boolean; readonly source: string }>;
  /** date → why it is off, or why it is worked. */
  readonly off: ReadonlyMap<string, string>;
  readonly worked: ReadonlyMap<string, string>;
}

/** Parts of the day in which working hours run. */
export type WorkingHours = readonly { readonly from: string; readonly to: string }[];

const home = hereIs('calendar');
const loaded = new Map<string, Calendar>();
const DAY = 86_400_000;
const VIETNAM = 7 * 3_600_000;

/** The State's working calendar: one file per year, nothing computed. */
export function loadCalendar(folder: string = home): Calendar {
  const known = loaded.get(folder);
  if (known) return known;
  const years = new Map<number, { confirmed: boolean; source: string }>();
  const off = new Map<string, string>();
  const worked = new Map<string, string>();
  for (const file of existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.yaml'))
        .sort()
    : []) {
    const opened = openChecked<YearFile>(join(folder, file), schemaOf('calendar'), 'CatalogueError');
    const { year, confirmed, source, holidays, compensatory, swaps } = opened.value;
    if (`${year}.yaml` !== file)
      opened.fail(['year'], { vi: `tệp phải tên ${year}.yaml`, en: `the file must be called ${year}.yaml` });
    years.set(year, { confirmed, source });
    for (const { date, name } of holidays) off.set(date, name);
    for (const { date, for: holiday } of compensatory) off.set(date, `nghỉ bù ${holiday}`);
    for (const swap of swaps) {
      off.set(swap.off, `hoán đổi với ${swap.makeUp}`);
      worked.set(swap.makeUp, `làm bù ${swap.off}`);
    }
  }
  const calendar = { years, off, worked };
  loaded.set(folder, calendar);
  return calendar;
}

/** True where the profile lets a check judge by such data. */
export function judgeable(data: CalendarData, profile: Profile): boolean {
  return data === 'confirmed' || (data === 'unconfirmed' && choice<boolean>(profile, 'calendar.acceptUnconfirmed'));
}

/** Whether a date (yyyy-MM-dd) is a working day, and what it is if the calendar says something about it. */
export function workingDay(
  date: string,
  calendar: Calendar = loadCalendar(),
): { working: boolean; because?: string; data: CalendarData } {
  const data = dataOf(date, calendar);
  const worked = calendar.worked.get(date);
  const off = calendar.off.get(date);
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  const working = worked !== undefined || (off === undefined && weekday >= 1 && weekday <= 5);
  const because = worked ?? off;
  return { working, data, ...(because !== undefined && { because }) };
}

/** The first working day after a date, and the weakest data met on the way. */
export function nextWorkingDay(
  date: string,
  calendar: Calendar = loadCalendar(),
): { date: string; data: CalendarData } {
  let data: CalendarData = 'confirmed';
  for (let day = addDays(date, 1); ; day = addDays(day, 1)) {
    const verdict = workingDay(day, calendar);
    data = weaker(data, verdict.data);
    if (verdict.working) return { date: day, data };
  }
}

/** Milliseconds of working time between two instants; negative spans count as none. */
export function workingTimeBetween(
  from: number,
  to: number,
  hours: WorkingHours,
  calendar: Calendar = loadCalendar(),
): { milliseconds: number; data: CalendarData } {
  let data: CalendarData = 'confirmed';
  let milliseconds = 0;
  for (let day = dateOf(from); day <= dateOf(to); day = addDays(day, 1)) {
    const verdict = workingDay(day, calendar);
    data = weaker(data, verdict.data);
    if (!verdict.working) continue;
    for (const part of hours) {
      milliseconds += Math.max(0, Math.min(to, instantOf(day, part.to)) - Math.max(from, instantOf(day, part.from)));
    }
  }
  return { milliseconds, data };
}

/** The instant at which so much working time has run since `from`; outside working hours the clock starts at the next opening. */
export function workingTimeAfter(
  from: number,
  milliseconds: number,
  hours: WorkingHours,
  calendar: Calendar = loadCalendar(),
): { at: number; data: CalendarData } {
  let data: CalendarData = 'confirmed';
  let left = milliseconds;
  for (let day = dateOf(from); ; day = addDays(day, 1)) {
    const verdict = workingDay(day, calendar);
    data = weaker(data, verdict.data);
    for (const part of verdict.working ? hours : []) {
      const start = Math.max(from, instantOf(day, part.from));
      const room = instantOf(day, part.to) - start;
      if (room < 0 || (room === 0 && left > 0)) continue;
      if (left <= room) return { at: start + left, data };
      left -= room;
    }
  }
}

/** Vietnamese calendar date of an instant. */
export function dateOf(instant: number): string {
  return new Date(instant + VIETNAM).toISOString().slice(0, 10);
}

/** The instant of a Vietnamese date and time of day; 24:00 is the end of the day. */
export function instantOf(date: string, time = '00:00'): number {
  return time === '24:00' ? instantOf(addDays(date, 1)) : Date.parse(`${date}T${time}:00+07:00`);
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The weaker of two. */
export function weaker(one: CalendarData, other: CalendarData): CalendarData {
  const order = ['confirmed', 'unconfirmed', 'missing'] as const;
  return order[Math.max(order.indexOf(one), order.indexOf(other))]!;
}

function dataOf(date: string, calendar: Calendar): CalendarData {
  const year = calendar.years.get(Number(date.slice(0, 4)));
  return year === undefined ? 'missing' : year.confirmed ? 'confirmed' : 'unconfirmed';
}
