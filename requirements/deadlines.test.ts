import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  dateOf,
  judgeable,
  loadCalendar,
  nextWorkingDay,
  workingDay,
  workingTimeAfter,
  workingTimeBetween,
  type WorkingHours,
} from './calendar.ts';
import { deadlineAfter, handoverDeadline, kept, receiptDeadline, sendDeadline, type Span } from './deadlines.ts';
import { choice, loadProfile } from './profile.ts';

const national = loadProfile('national');
const hours = choice<WorkingHours>(national, 'workingHours');
const MORNING = { rule: 'next-working-morning', cutoff: '12:00' } as const;
const DAY = { rule: 'next-working-day', cutoff: '12:00' } as const;
const at = (text: string): number => Date.parse(`${text}+07:00`);
const shown = (instant: number): string => `${new Date(instant + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`;

const sending: readonly [issued: string, latest: string][] = [
  ['2026-11-20', '2026-11-23T12:00:00+07:00'],
  ['2026-02-13', '2026-02-23T12:00:00+07:00'],
  ['2026-04-24', '2026-04-28T12:00:00+07:00'],
  ['2026-04-29', '2026-05-04T12:00:00+07:00'],
  ['2025-04-25', '2025-04-26T12:00:00+07:00'],
  ['2026-11-22', '2026-11-23T12:00:00+07:00'],
  ['2026-12-31', '2027-01-04T12:00:00+07:00'],
  ['2024-02-28', '2024-02-29T12:00:00+07:00'],
  ['2024-04-26', '2024-05-02T12:00:00+07:00'],
  ['2024-05-03', '2024-05-04T12:00:00+07:00'],
];

for (const [issued, latest] of sending) {
  test(`issued ${issued}: sent at the latest ${latest}`, () => {
    const deadline = sendDeadline(issued, MORNING);
    assert.equal(shown(deadline.at), latest);
    assert.equal(deadline.data, 'unconfirmed');
    assert.ok(kept(deadline, deadline.at + 59_999), 'the minute of the cut-off is in time');
    assert.ok(!kept(deadline, deadline.at + 60_000));
    const wider = sendDeadline(issued, DAY);
    assert.equal(shown(wider.at - 1_000), `${latest.slice(0, 10)}T23:59:59+07:00`);
    assert.ok(kept(wider, wider.at - 1) && !kept(wider, wider.at));
  });
}

test("days off are sending days too, and the cut-off is the profile's", () => {
  const deadline = sendDeadline('2026-11-20', {
    rule: 'next-working-morning',
    cutoff: choice(loadProfile('strict'), 'sendDeadline.cutoff'),
  });
  assert.ok(kept(deadline, at('2026-11-21T23:00:00')));
  assert.equal(shown(deadline.at), '2026-11-23T11:30:00+07:00');
});

const receipts: readonly [arrival: string, notice: string, inTime: boolean][] = [
  ['2026-11-24T09:00:00', '2026-11-24T09:01:00', true],
  ['2026-11-24T16:00:00', '2026-11-24T23:59:59', true],
  ['2026-11-24T16:00:00', '2026-11-25T08:00:00', false],
  ['2026-11-24T23:58:00', '2026-11-25T00:01:00', true],
  ['2026-11-24T23:58:00', '2026-11-25T00:15:00', false],
  ['2026-11-22T10:00:00', '2026-11-22T10:01:00', true],
];

for (const [arrival, notice, inTime] of receipts) {
  test(`arrived ${arrival}, receipt ${notice}: ${inTime ? 'in time' : 'late'}`, () => {
    assert.equal(kept(receiptDeadline(at(arrival), choice<Span>(national, 'receiptGrace')), at(notice)), inTime);
  });
}

test('hand-over: the day of arrival or the first working day after it', () => {
  const deadline = handoverDeadline(at('2026-11-21T09:00:00'));
  assert.ok(kept(deadline, at('2026-11-23T17:00:00')));
  assert.ok(!kept(deadline, at('2026-11-24T00:00:00')));
});

const workingHours: readonly [from: string, hoursOfWork: number, to: string][] = [
  ['2026-11-24T11:00:00', 1.5, '2026-11-24T13:30:00'],
  ['2026-11-24T08:00:00', 2, '2026-11-24T10:00:00'],
  ['2026-11-24T16:30:00', 0.75, '2026-11-25T08:15:00'],
  ['2026-11-24T17:00:00', 2, '2026-11-25T10:00:00'],
  ['2026-11-20T16:00:00', 2, '2026-11-23T09:00:00'],
  ['2026-11-22T10:00:00', 2, '2026-11-23T10:00:00'],
  ['2026-11-24T12:00:00', 0, '2026-11-24T12:00:00'],
  ['2026-02-13T16:00:00', 2, '2026-02-23T09:00:00'],
  ['2026-11-24T08:00:00', 4, '2026-11-24T12:00:00'],
];

for (const [from, hoursOfWork, to] of workingHours) {
  test(`${hoursOfWork} working hours from ${from}`, () => {
    const after = workingTimeAfter(at(from), hoursOfWork * 3_600_000, hours);
    assert.equal(shown(after.at), `${to}+07:00`);
    const between = workingTimeBetween(at(from), at(to), hours);
    assert.deepEqual(between, { milliseconds: hoursOfWork * 3_600_000, data: 'unconfirmed' });
    assert.equal(deadlineAfter(at(from), { amount: hoursOfWork, unit: 'working-hours' }, hours).at, after.at);
  });
}

const spans: readonly [from: string, span: Span, to: string][] = [
  ['2026-11-21T23:00:00', { amount: 15, unit: 'minutes' }, '2026-11-21T23:15:00'],
  ['2026-11-20T10:00:00', { amount: 1, unit: 'working-days' }, '2026-11-24T00:00:00'],
  ['2025-04-25T10:00:00', { amount: 2, unit: 'working-days' }, '2025-04-29T00:00:00'],
  ['2024-02-29T10:00:00', { amount: 12, unit: 'months' }, '2025-02-28T10:00:00'],
  ['2026-11-30T10:00:00', { amount: 3, unit: 'months' }, '2027-02-28T10:00:00'],
  ['2026-12-31T22:00:00', { amount: 1, unit: 'days' }, '2027-01-01T22:00:00'],
];

for (const [from, span, to] of spans) {
  test(`${span.amount} ${span.unit} from ${from}`, () => {
    assert.equal(shown(deadlineAfter(at(from), span, hours).at), `${to}+07:00`);
  });
}

test('working days are data, not weekdays', () => {
  assert.deepEqual(workingDay('2025-04-26'), { working: true, because: 'làm bù 2025-05-02', data: 'unconfirmed' });
  assert.deepEqual(workingDay('2025-05-02'), {
    working: false,
    because: 'hoán đổi với 2025-04-26',
    data: 'unconfirmed',
  });
  assert.equal(workingDay('2026-02-17').working, false);
  assert.equal(workingDay('2026-11-24').working, true);
  assert.equal(nextWorkingDay('2026-08-28').date, '2026-09-03');
  assert.equal(dateOf(Date.parse('2026-11-23T17:00:00Z')), '2026-11-24');
});

test('a missing, an unconfirmed and a confirmed year are told apart', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lienthong-calendar-'));
  writeFileSync(
    join(folder, '2026.yaml'),
    'year: 2026\nsource: Văn bản mẫu\nconfirmed: true\nholidays: []\ncompensatory: []\nswaps: []\n',
  );
  const calendar = loadCalendar(folder);
  assert.equal(sendDeadline('2026-11-20', MORNING, calendar).data, 'confirmed');
  assert.equal(sendDeadline('2026-12-31', MORNING, calendar).data, 'missing');
  assert.equal(sendDeadline('2031-01-02', MORNING).data, 'missing');
  assert.deepEqual(
    (['confirmed', 'unconfirmed', 'missing'] as const).map((data) => judgeable(data, national)),
    [true, true, false],
  );
});
