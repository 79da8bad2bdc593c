import { dayOf } from '../../protocol/dates.ts';
import type { Alteration } from '../alterations.ts';
import type { Dispatch } from '../agency/records.ts';
import type { Variant } from './variant.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function hourOf(instant: number): number {
  return ((instant + 7 * HOUR) % DAY) / HOUR;
}

/** An hour of the day that lies so many days after another instant. */
function at(hour: number, days: number, after: number): number {
  return Math.floor((after + 7 * HOUR) / DAY) * DAY - 7 * HOUR + days * DAY + hour * HOUR;
}

function holding(until: (dispatch: Dispatch, workingDay: (day: string) => boolean) => number): Alteration {
  return (parts) => ({
    ...parts,
    due: (office, waiting) => {
      const now = parts.clock.now();
      return parts.due(
        office,
        waiting.filter((dispatch) => now >= until(dispatch, parts.workingDay)),
      );
    },
  });
}

function nextWorkingDay(from: number, workingDay: (day: string) => boolean): number {
  let days = 1;
  while (!workingDay(dayOf(from + days * DAY))) days += 1;
  return days;
}

const ordinary = ({ kind, purpose, priority }: Dispatch): boolean => kind === 'edoc' && purpose === 'new' && priority === 0;
const late = ({ queuedAt }: Dispatch): boolean => hourOf(queuedAt) >= 16.25 && hourOf(queuedAt) < 17;

export const timeVariants: readonly Variant[] = [
  {
    name: 'sends-at-the-last-minute-of-the-morning',
    oddity: 'Văn bản ban hành cuối giờ chiều được gửi đúng 12:00 ngày làm việc kế tiếp.',
    spares: ['SEND-DEADLINE', 'SEND-DEADLINE-ND30', 'CAL-HOLIDAY', 'CAL-MAKEUP', 'LOAD-MORNING'],
    apply: holding((dispatch, workingDay) => (ordinary(dispatch) && late(dispatch) ? at(12, nextWorkingDay(dispatch.queuedAt, workingDay), dispatch.queuedAt) : 0)),
  },
  {
    name: 'sends-on-days-off',
    oddity: 'Văn bản ban hành cuối giờ chiều được gửi sáng hôm sau, kể cả thứ Bảy, Chủ nhật, ngày Tết.',
    spares: ['SEND-DEADLINE', 'CAL-HOLIDAY', 'CAL-MAKEUP', 'LOAD-MORNING'],
    apply: holding((dispatch) => (ordinary(dispatch) && late(dispatch) ? at(7, 1, dispatch.queuedAt) : 0)),
  },
  {
    name: 'sends-first-thing-in-the-next-working-morning',
    oddity: 'Văn bản ban hành cuối giờ chiều được gửi 07:30 ngày làm việc kế tiếp, sau Tết cũng vậy.',
    spares: ['SEND-DEADLINE', 'SEND-DEADLINE-ND30', 'CAL-HOLIDAY', 'CAL-MAKEUP'],
    apply: holding((dispatch, workingDay) => (ordinary(dispatch) && late(dispatch) ? at(7.5, nextWorkingDay(dispatch.queuedAt, workingDay), dispatch.queuedAt) : 0)),
  },
  {
    name: 'reports-receipt-in-the-evening',
    oddity: 'Tin báo đã đến của buổi chiều được gửi gom lúc 22:00 cùng ngày.',
    spares: ['RX-SAME-DAY'],
    apply: holding(({ kind, code, queuedAt }) => (kind === 'status' && code === '01' && hourOf(queuedAt) >= 15.5 && hourOf(queuedAt) < 22 ? at(22, 0, queuedAt) : 0)),
  },
  {
    name: 'reports-hand-over-at-the-end-of-the-day',
    oddity: 'Việc chuyển xử lý buổi chiều được báo gom lúc 17:30.',
    spares: ['HANDOVER-DEADLINE'],
    apply: holding(({ kind, code, queuedAt }) => (kind === 'status' && code === '04' && hourOf(queuedAt) >= 15 && hourOf(queuedAt) < 17.5 ? at(17.5, 0, queuedAt) : 0)),
  },
  {
    name: 'refuses-the-next-morning-what-came-at-closing-time',
    oddity: 'Văn bản đến lúc hết giờ làm việc được báo từ chối sáng hôm sau.',
    spares: ['REFUSE-PROMPT', 'RX-REFUSE-FEEDBACK'],
    apply: holding(({ kind, code, queuedAt }, workingDay) => (kind === 'status' && code === '02' && hourOf(queuedAt) >= 17 ? at(8, nextWorkingDay(queuedAt, workingDay), queuedAt) : 0)),
  },
  {
    name: 'clock-fifty-nine-seconds-fast',
    oddity: 'Đồng hồ nhanh 59 giây so với Trục.',
    spares: ['CLOCK-SKEW', 'SEND-EGRESS-TIME', 'DATE-COHERENCE'],
    apply: (parts) => ({ ...parts, timestamp: (instant) => parts.timestamp(instant + 59_000) }),
  },
  {
    name: 'clock-fifty-nine-seconds-slow',
    oddity: 'Đồng hồ chậm 59 giây so với Trục.',
    spares: ['CLOCK-SKEW', 'SEND-EGRESS-TIME', 'DATE-COHERENCE'],
    apply: (parts) => ({ ...parts, timestamp: (instant) => parts.timestamp(instant - 59_000) }),
  },
  {
    name: 'urgent-levels-share-one-lane',
    oddity: 'Ba mức khẩn đi chung một hàng ưu tiên, trong hàng ấy ai đến trước đi trước.',
    spares: ['URGENT-PRIORITY', 'LOAD-URGENT'],
    apply: (parts) => ({ ...parts, due: (_, waiting) => waiting.toSorted((a, b) => Number(b.priority > 0) - Number(a.priority > 0) || (a.id < b.id ? -1 : 1)) }),
  },
  {
    name: 'one-ordinary-document-finishes-first',
    oddity: 'Văn bản thường đang gửi dở thì gửi nốt rồi mới tới văn bản khẩn.',
    spares: ['URGENT-PRIORITY', 'LOAD-URGENT'],
    apply: (parts) => {
      let first = true;
      return {
      ...parts,
      turn: (office) => {
        first = true;
        return parts.turn(office);
      },
      due: (office, waiting) => {
        const begun = first ? waiting.find(({ attempts, kind }) => attempts > 0 && kind === 'edoc') : undefined;
        first = false;
        return begun ? [begun, ...parts.due(office, waiting.filter((each) => each !== begun))] : parts.due(office, waiting);
      },
      };
    },
  },
  {
    name: 'reminds-a-week-ahead',
    oddity: 'Nhắc việc sắp đến hạn từ bảy ngày trước.',
    spares: ['DUE-OVERDUE', 'LOCAL-DUE-ALL'],
    apply: (parts) => ({
      ...parts,
      reminders: (office, record) => {
        const usual = parts.reminders(office, record);
        const soon = record.dueDate !== undefined && !['refused', 'completed', 'recalled'].includes(record.state) && record.dueDate <= dayOf(parts.clock.now() + 7 * DAY);
        return usual.length === 0 && soon ? [`Sắp đến hạn xử lý ${record.dueDate}`] : usual;
      },
    }),
  },
  {
    name: 'warns-after-six-hours',
    oddity: 'Sáu giờ chưa có tin đã đến thì đã cảnh báo, không đợi hết một ngày làm việc.',
    spares: ['CAL-HOLIDAY', 'SEND-TRACK'],
    apply: (parts) => ({ ...parts, retry: { ...parts.retry, arrivalWithin: 6 * HOUR } }),
  },
];
