import { wireTimestampToInstant } from '../../protocol/dates.ts';
import type { Note } from './note.ts';
import type { Settings } from '../profile.ts';
import { Refusal } from './refusal.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Genuine clients make the timestamp once and send it for days, so it is noted and not enforced, unless the profile says so. */
export function checkTimestamp(text: string | undefined, now: number, note: Note, setting: Settings): void {
  const instant = readTimestamp(text ?? '');
  const age = instant === undefined ? undefined : now - instant;
  const rule = setting('auth.timestampCheck');
  if (rule === 'off') return;
  if (age === undefined || age > DAY) note.findings.push({ code: 'timestamp-stale', detail: text ?? '' });
  if (rule === 'window' && (age === undefined || Math.abs(age) > setting('auth.timestampWindowSeconds') * 1000)) {
    throw new Refusal(setting('errors.auth'), 'Thoi diem cua loi goi qua han');
  }
}

/** Instant of `ddMMyyyyTHHmmss+SSSS`; behind the plus stand milliseconds. */
function readTimestamp(text: string): number | undefined {
  const [, day, month, year, hours, minutes, seconds, millis] =
    /^(\d\d)(\d\d)(\d{4})T(\d\d)(\d\d)(\d\d)\+(\d{4})$/.exec(text) ?? [];
  const instant = wireTimestampToInstant(`${year}/${month}/${day} ${hours}:${minutes}:${seconds}`);
  return instant === undefined ? undefined : instant + Number(millis);
}
