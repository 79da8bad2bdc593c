import { refuseInput } from './route.ts';

type Expected = { readonly vi: string; readonly en: string };

/** One member of a JSON object: when its value is right, and how to say what was wanted. */
export interface Member {
  readonly needed?: boolean;
  readonly expected: Expected;
  fits(value: unknown): boolean;
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

export const text: Member = {
  expected: { vi: 'văn bản không rỗng', en: 'text that is not empty' },
  fits: (value) => typeof value === 'string' && value.trim() !== '',
};
export const count: Member = {
  expected: { vi: 'một số nguyên từ 1', en: 'a whole number from 1' },
  fits: (value) => Number.isInteger(value) && (value as number) >= 1,
};
export const instant: Member = {
  expected: { vi: 'thời điểm ISO 8601 kèm múi giờ, như 2026-11-24T09:00:00+07:00', en: 'an instant in ISO 8601 with its offset, as 2026-11-24T09:00:00+07:00' },
  fits: (value) => typeof value === 'string' && INSTANT.test(value) && isReal(value),
};
export const texts: Member = {
  expected: { vi: 'một danh sách văn bản', en: 'a list of texts' },
  fits: (value) => Array.isArray(value) && value.every((each) => text.fits(each)),
};
export const oneOf = (words: readonly string[]): Member => ({
  expected: { vi: `một trong ${words.join(', ')}`, en: `one of ${words.join(', ')}` },
  fits: (value) => typeof value === 'string' && words.includes(value),
});
export const needed = (member: Member): Member => ({ ...member, needed: true });

/** A JSON object with these members and no others; refuses with the first thing wrong. */
export function objectOf<T>(body: unknown, members: Readonly<Record<string, Member>>): T {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) refuseInput('nội dung / body', { vi: 'một đối tượng JSON', en: 'a JSON object' }, body);
  const given = body as Readonly<Record<string, unknown>>;
  const known = Object.keys(members);
  const stranger = Object.keys(given).find((key) => !known.includes(key));
  if (stranger !== undefined) refuseInput(stranger, { vi: `chỉ các khóa ${known.join(', ')}`, en: `only the keys ${known.join(', ')}` }, stranger);
  for (const [key, member] of Object.entries(members)) {
    const value = given[key];
    if (value === undefined ? member.needed : !member.fits(value)) refuseInput(key, member.expected, value);
  }
  return given as T;
}

/** True when the calendar has this day and the clock this time. */
function isReal(value: string): boolean {
  const wall = `${value.slice(0, 16)}:00Z`;
  const at = Date.parse(wall);
  return !Number.isNaN(Date.parse(value)) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(value.slice(0, 16));
}
