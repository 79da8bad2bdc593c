import { dayOf } from '../../protocol/dates.ts';
import type { Incoming } from '../agency/records.ts';
import { tell } from '../agency/receiving/report.ts';
import { inAct, isInternal } from '../alterations.ts';
import type { Mutant } from './mutant.ts';
import { registeringMutants } from './receiving-register.ts';

/** True when the checks alone, without a clerk, found more than one grave defect. */
const isGrave = ({ state, reason = '', history }: Incoming): boolean =>
  state === 'refused' && reason.includes('; ') && !history.some(({ event }) => event === 'arrived');

const checkingMutants: readonly Mutant[] = [
  {
    name: 'accepts-first-checks-afterwards',
    breaks: ['RX-CHECK-BEFORE-ACCEPT'],
    sin: 'Báo đã tiếp nhận văn bản hỏng rồi mới kiểm tra và từ chối.',
    apply: (parts) => ({
      ...parts,
      enter: (office, arrival, defects) => {
        const record = parts.enter(office, arrival, defects);
        if (isGrave(record)) tell(office, record, 'accepted', { about: record.id });
        return record;
      },
    }),
  },
  {
    name: 'clerk-may-overrule-failed-checks',
    breaks: ['RX-CHECK-BEFORE-ACCEPT'],
    sin: 'Văn thư tiếp nhận được cả văn bản thiếu tệp lại hỏng chữ ký.',
    apply: inAct('accept', (perform, office, record, words) =>
      perform(office, isGrave(record) && record.files.length > 0 && record.reason?.includes('Thiếu tệp') ? { ...record, state: 'arrived', standing: 'original' } : record, words),
    ),
  },
  {
    name: 'misplaced-business-is-ignored',
    breaks: ['RX-CHECK-BEFORE-ACCEPT'],
    sin: 'Gói tin để phần nghiệp vụ sai chỗ hoặc sai kiểu vẫn được nhận như văn bản mới.',
    apply: (parts) => ({
      ...parts,
      read: (bytes) => {
        const { message, problems } = parts.read(bytes);
        return { ...(message && { message }), problems: problems.filter(({ code }) => !code.startsWith('business-type') && code !== 'bussiness-misplaced') };
      },
    }),
  },
  {
    name: 'drops-defective-documents-in-silence',
    breaks: ['RX-REFUSE-FEEDBACK', 'REFUSE-PROMPT'],
    sin: 'Văn bản có nhiều khuyết tật bị bỏ mà Bên gửi không được báo.',
    apply: (parts) => ({
      ...parts,
      statusesFor: (office, record, event) => (event === 'refused' && 'history' in record && isGrave(record as Incoming) ? [] : parts.statusesFor(office, record, event)),
    }),
  },
  {
    name: 'refusal-of-urgent-documents-stays-inside',
    breaks: ['RX-REFUSE-FEEDBACK'],
    sin: 'Văn thư từ chối văn bản khẩn thì chỉ ghi trong nội bộ, không báo Bên gửi.',
    apply: (parts) => ({
      ...parts,
      statusesFor: (office, record, event) => (event === 'refused' && Number(record.message.otherInfo?.priority) > 0 ? [] : parts.statusesFor(office, record, event)),
    }),
  },
  {
    name: 'accepts-whatever-lies-in-its-inbox',
    breaks: ['RX-MISADDRESSED'],
    sin: 'Văn bản gửi cho cơ quan ngoài tỉnh cũng được nhận vào sổ.',
    apply: (parts) => ({
      ...parts,
      checks: {
        ...parts.checks,
        addressee: (office, arrival) => (arrival.message.to.some(({ organId }) => isInternal(parts, organId)) ? parts.checks['addressee']!(office, arrival) : []),
      },
    }),
  },
  {
    name: 'arrival-is-told-when-the-clerk-opens-it',
    breaks: ['RX-AUTO-RECEIPT'],
    sin: 'Văn bản có phụ lục thì tin đã đến chỉ được gửi khi văn thư mở ra.',
    apply: (parts) => ({
      ...parts,
      statusesFor: (office, record, event) => {
        if (record.message.manifest.length < 2) return parts.statusesFor(office, record, event);
        if (event === 'arrived') return [];
        return event === 'accepted' ? ['01', ...parts.statusesFor(office, record, event)] : parts.statusesFor(office, record, event);
      },
    }),
  },
  {
    name: 'no-notice-of-arrival-on-days-off',
    breaks: ['RX-AUTO-RECEIPT', 'RX-SAME-DAY'],
    sin: 'Ngày nghỉ không có văn thư trực thì không báo đã đến.',
    apply: (parts) => ({
      ...parts,
      statusesFor: (office, record, event) => (event === 'arrived' && !parts.workingDay(dayOf(parts.clock.now())) ? [] : parts.statusesFor(office, record, event)),
    }),
  },
];

export const receivingMutants: readonly Mutant[] = [...checkingMutants, ...registeringMutants];
