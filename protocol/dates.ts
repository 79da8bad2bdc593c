/** Vietnamese time, +07:00 all year (QĐ28 Đ14.K4), between instants (ms since the epoch) and the texts of the wire. */

const OFFSET = 7 * 60 * 60 * 1000;
const DAY = 24 * 60 * 60 * 1000;
const DATE = /^(\d{4})\/(\d{2})\/(\d{2})$/;
const TIMESTAMP = /^(\d{4}\/\d{2}\/\d{2}) (\d{2}):(\d{2}):(\d{2})$/;

/** `yyyy/MM/dd`, the date of edXML. */
export function instantToWireDate(instant: number): string {
  return dayOf(instant).replaceAll('-', '/');
}

/** `yyyy/MM/dd HH:mm:ss`, the timestamp of edXML, which names no zone. */
export function instantToWireTimestamp(instant: number): string {
  const text = local(instant);
  return `${text.slice(0, 10).replaceAll('-', '/')} ${text.slice(11, 19)}`;
}

/** Instant of a wire timestamp; undefined for any other form and for a day or time that does not exist. */
export function wireTimestampToInstant(text: string): number | undefined {
  const [, date = '', hours, minutes, seconds] = TIMESTAMP.exec(text) ?? [];
  const day = wireDateToDay(date);
  if (day === undefined || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  return Date.parse(`${day}T${hours}:${minutes}:${seconds}+07:00`);
}

/** `yyyy-MM-dd` of a wire date; undefined for any other form and for a day that does not exist. */
export function wireDateToDay(text: string): string | undefined {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined) return undefined;
  const instant = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const written = `${year}-${month}-${day}`;
  return Number(year) >= 1000 && new Date(instant).toISOString().startsWith(written) ? written : undefined;
}

/** Calendar day in Vietnam, `yyyy-MM-dd`. */
export function dayOf(instant: number): string {
  return local(instant).slice(0, 10);
}

/** ISO 8601 to the second, with +07:00. */
export function isoOf(instant: number): string {
  return `${local(instant).slice(0, 19)}+07:00`;
}

/** The day so many days later (earlier when negative), `yyyy-MM-dd`. */
export function dayAfter(day: string, days = 1): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

function local(instant: number): string {
  return new Date(instant + OFFSET).toISOString();
}
