import { dayOf } from '../../protocol/dates.ts';
import type { Alteration } from '../alterations.ts';
import type { AgencyParts, Office } from '../agency/office.ts';
import type { Dispatch } from '../agency/records.ts';
import type { Mutant } from './mutant.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Vietnamese hour of the day, with its fraction. */
function hourOf(instant: number): number {
  return ((instant + 7 * HOUR) % DAY) / HOUR;
}

function weekdayOf(instant: number): number {
  return new Date(instant + 7 * HOUR).getUTCDay();
}

/** The instant of an hour on the day that lies so many days after the day of another instant. */
function at(hour: number, days: number, after: number): number {
  return Math.floor((after + 7 * HOUR) / DAY) * DAY - 7 * HOUR + days * DAY + hour * HOUR;
}

/** Days until the n-th working day after an instant, by the agency's own calendar. */
function workingDaysOn(parts: AgencyParts, from: number, n: number): number {
  let days = 0;
  for (let left = n; left > 0; ) {
    days += 1;
    if (parts.workingDay(dayOf(from + days * DAY))) left -= 1;
  }
  return days;
}

/** Holds packages back while this says so. */
function holding(held: (dispatch: Dispatch, now: number, office: Office) => boolean): Alteration {
  return (parts) => ({
    ...parts,
    due: (office, waiting) => {
      const now = parts.clock.now();
      return parts.due(
        office,
        waiting.filter((dispatch) => !held(dispatch, now, office)),
      );
    },
  });
}

const isDocument = ({ kind, purpose }: Dispatch): boolean => kind === 'edoc' && purpose === 'new';
const isStatus = (code: string) => (dispatch: Dispatch): boolean => dispatch.kind === 'status' && dispatch.code === code;

/** Systems that act too late, too early or in the wrong order. */
export const timeMutants: readonly Mutant[] = [
  {
    name: 'batches-late-documents-after-lunch',
    breaks: ['SEND-DEADLINE'],
    sin: 'Văn bản ban hành cuối giờ chiều luôn gửi theo lô lúc 13:00 ngày làm việc kế tiếp.',
    apply: (parts) => holding((dispatch, now) => isDocument(dispatch) && hourOf(dispatch.queuedAt) >= 16.9 && hourOf(dispatch.queuedAt) < 17 && now < at(13, workingDaysOn(parts, dispatch.queuedAt, 1), dispatch.queuedAt))(parts),
  },
  {
    name: 'sends-on-the-second-working-day',
    breaks: ['SEND-DEADLINE', 'SEND-DEADLINE-ND30'],
    sin: 'Văn bản ban hành cuối giờ chiều để tới ngày làm việc thứ hai mới gửi.',
    apply: (parts) => holding((dispatch, now) => isDocument(dispatch) && hourOf(dispatch.queuedAt) >= 16.9 && hourOf(dispatch.queuedAt) < 17 && now < at(8, workingDaysOn(parts, dispatch.queuedAt, 2), dispatch.queuedAt))(parts),
  },
  {
    name: 'reports-receipt-at-one-in-the-night',
    breaks: ['RX-SAME-DAY', 'RX-AUTO-RECEIPT'],
    sin: 'Tin báo đã đến của buổi chiều được dồn gửi lúc 01:00 hôm sau.',
    apply: holding((dispatch, now) => isStatus('01')(dispatch) && hourOf(dispatch.queuedAt) >= 15.5 && now < at(1, 1, dispatch.queuedAt)),
  },
  {
    name: 'urgent-waits-for-office-hours',
    breaks: ['URGENT-SEND'],
    sin: 'Văn bản khẩn ký ngoài giờ phải chờ tới giờ làm việc.',
    apply: (parts) =>
      holding(({ priority, queuedAt, ...dispatch }, now) => {
        const outside = hourOf(queuedAt) >= 17 || hourOf(queuedAt) < 8 || !parts.workingDay(dayOf(queuedAt));
        return dispatch.kind === 'edoc' && priority > 0 && outside && now < at(8, workingDaysOn(parts, queuedAt, 1), queuedAt);
      })(parts),
  },
  {
    name: 'first-come-first-served',
    breaks: ['URGENT-PRIORITY', 'LOAD-URGENT'],
    sin: 'Văn bản khẩn xếp hàng như văn bản thường.',
    apply: (parts) => ({ ...parts, due: (_, waiting) => waiting.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }),
  },
  {
    name: 'urgent-and-ordinary-take-turns',
    breaks: ['URGENT-PRIORITY', 'LOAD-URGENT'],
    sin: 'Văn bản khẩn và văn bản thường đi xen kẽ, cứ một khẩn lại một thường.',
    apply: (parts) => {
      let urgent = false;
      return {
        ...parts,
        due: (office, waiting) => {
          const ordinary = waiting.filter(({ priority }) => priority === 0);
          const order = parts.due(office, urgent && ordinary.length > 0 ? ordinary : waiting);
          urgent = Number(order[0]?.priority) > 0;
          return order;
        },
      };
    },
  },
  {
    name: 'hands-over-on-fridays',
    breaks: ['HANDOVER-DEADLINE'],
    sin: 'Việc chuyển xử lý cuối giờ chiều chỉ được báo vào thứ Sáu.',
    apply: holding((dispatch, now) => isStatus('04')(dispatch) && hourOf(dispatch.queuedAt) >= 16 && now < at(8, (5 - weekdayOf(dispatch.queuedAt) + 7) % 7 || 7, dispatch.queuedAt)),
  },
  {
    name: 'refuses-at-the-end-of-the-month',
    breaks: ['REFUSE-PROMPT'],
    sin: 'Lời từ chối của buổi chiều để tới cuối tháng mới gửi.',
    apply: holding((dispatch, now) => isStatus('02')(dispatch) && hourOf(dispatch.queuedAt) >= 15 && dayOf(now).slice(0, 7) === dayOf(dispatch.queuedAt).slice(0, 7) && Number(dayOf(now).slice(8)) < 28),
  },
  {
    name: 'knows-weekends-only',
    breaks: ['CAL-HOLIDAY'],
    sin: 'Chỉ biết ngày cuối tuần: ngày Tết, ngày nghỉ bù vẫn tính là ngày làm việc.',
    apply: (parts) => ({ ...parts, workingDay: (day) => parts.workingDay(day) || ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) }),
  },
  {
    name: 'rests-every-saturday',
    breaks: ['CAL-MAKEUP'],
    sin: 'Coi mọi thứ Bảy là ngày nghỉ, kể cả thứ Bảy làm bù.',
    apply: (parts) => {
      const workingDay = (day: string): boolean => parts.workingDay(day) && new Date(`${day}T00:00:00Z`).getUTCDay() !== 6;
      return holding((dispatch, now) => isDocument(dispatch) && dispatch.priority === 0 && weekdayOf(now) === 6)({ ...parts, workingDay });
    },
  },
  {
    name: 'counts-due-dates-by-greenwich',
    breaks: ['DUE-OVERDUE'],
    sin: 'Tính hạn xử lý theo ngày quốc tế, quá hạn từ nửa đêm tới sáng vẫn chưa báo.',
    apply: (parts) => {
      const clock = { ...parts.clock, now: () => parts.clock.now() - 7 * HOUR };
      return { ...parts, reminders: (office, record) => parts.reminders({ ...office, parts: { ...office.parts, clock } }, record) };
    },
  },
  {
    name: 'never-reminds',
    breaks: ['DUE-OVERDUE'],
    sin: 'Không nhắc việc sắp đến hạn, không nêu việc quá hạn.',
    apply: (parts) => ({ ...parts, reminders: () => [] }),
  },
];
