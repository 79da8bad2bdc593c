import { isoOf } from '../../protocol/dates.ts';
import { codeKey } from '../agency/keeping/books.ts';
import type { Incoming } from '../agency/records.ts';
import { report, tell } from '../agency/receiving/report.ts';
import { Refused } from '../driver.ts';
import { inAct, inStatuses } from '../alterations.ts';
import { fetchingVariants } from './receiving-line.ts';
import type { Variant } from './variant.ts';

const refusals = (change: (reason: string) => string) =>
  inStatuses((message, about) => {
    const byClerk = 'history' in about && (about as Incoming).history.some(({ event }) => event === 'arrived');
    return message.statusCode === '02' && !byClerk && message.description !== undefined ? { ...message, description: change(message.description) } : message;
  });

const admittingVariants: readonly Variant[] = [
  {
    name: 'refuses-the-second-copy',
    oddity: 'Bản đến lần thứ hai bị trả lại với lý do trùng mã định danh.',
    spares: ['DUP-ID'],
    apply: (parts) => ({
      ...parts,
      onTwin: (office, twin, arrival) => {
        const kept = parts.onTwin(office, twin, arrival);
        tell(office, kept, 'refused', { about: kept.id, reason: 'Văn bản trùng mã định danh với văn bản đã nhận' });
        return kept;
      },
    }),
  },
  {
    name: 'repeats-the-notice-for-the-copy',
    oddity: 'Bản đến lần thứ hai được báo đã đến thêm một lần.',
    spares: ['DUP-ID', 'RX-AUTO-RECEIPT'],
    apply: (parts) => ({
      ...parts,
      onTwin: (office, twin, arrival) => {
        const kept = parts.onTwin(office, twin, arrival);
        if (kept.state === 'arrived') tell(office, kept, 'arrived', { about: kept.id });
        return kept;
      },
    }),
  },
  {
    name: 'reports-arrival-before-it-refuses',
    oddity: 'Văn bản hỏng đã lấy về trọn vẹn thì báo đã đến trước rồi mới báo từ chối.',
    spares: ['RX-CHECK-BEFORE-ACCEPT', 'RX-REFUSE-FEEDBACK', 'RX-DEEMED-ARRIVAL'],
    apply: (parts) => ({
      ...parts,
      enter: (office, arrival, defects) => {
        const record = parts.enter(office, arrival, defects);
        const whole = arrival.problems.every(({ severity }) => severity === 'warn');
        return record.state === 'refused' && whole ? report(office, record, 'arrived') : record;
      },
    }),
  },
  {
    name: 'refuses-in-a-full-letter',
    oddity: 'Lý do từ chối viết thành một câu thưa gửi đầy đủ.',
    spares: ['RX-REFUSE-FEEDBACK', 'RX-MISADDRESSED'],
    apply: (parts) => ({
      ...parts,
      enter: (office, arrival, defects) => {
        const record = parts.enter(office, arrival, defects);
        return record.reason === undefined ? record : office.books.incoming.put(record.id, { ...record, reason: `Kính gửi quý cơ quan, văn bản chưa đạt yêu cầu tiếp nhận. ${record.reason}. Đề nghị kiểm tra, gửi lại.` });
      },
    }),
  },
  {
    name: 'names-the-first-defect-only',
    oddity: 'Văn bản có nhiều khuyết tật thì lý do chỉ nêu khuyết tật đầu tiên.',
    spares: ['RX-REFUSE-FEEDBACK', 'RX-CHECK-BEFORE-ACCEPT'],
    apply: refusals((reason) => reason.split('; ')[0]!),
  },
  {
    name: 'a-register-for-each-sender',
    oddity: 'Mỗi cơ quan gửi có một sổ văn bản đến riêng, sổ nào cũng liên tục.',
    spares: ['RX-REGISTER'],
    apply: (parts) => ({
      ...parts,
      arrivalNumberFor: ({ books }, { message }) => {
        const register = `arrivals/${isoOf(parts.clock.now()).slice(0, 4)}/${message.from.organId}`;
        return books.counters.put(register, (books.counters.get(register) ?? 0) + 1);
      },
    }),
  },
  {
    name: 'warns-of-equal-numbers-across-years',
    oddity: 'Trùng số, ký hiệu và cơ quan ban hành của năm khác cũng được cảnh báo.',
    spares: ['DUP-TRIPLE', 'STATUS-REF'],
    apply: (parts) => ({
      ...parts,
      lookalikeOf: (office, arrival) =>
        parts.lookalikeOf(office, arrival) ??
        office.books.incoming.under(codeKey(arrival.message.code)).find(({ message, state }) => state !== 'refused' && message.from.organId === arrival.message.from.organId),
    }),
  },
  {
    name: 'records-the-paper-later',
    oddity: 'Văn bản có hẹn bản giấy được xử lý ngay, sổ ghi chú chờ gắn bản giấy.',
    spares: ['NO-WAIT-PAPER'],
    apply: (parts) => ({
      ...parts,
      showIncoming: (office, record) => {
        const item = parts.showIncoming(office, record);
        const announced = record.message.bussiness?.paper?.trim() === '1';
        return announced ? { ...item, warnings: [...item.warnings, { code: 'other', text: 'Có bản giấy gửi sau, gắn vào cùng số đến' }] } : item;
      },
    }),
  },
  {
    name: 'reasons-up-to-five-hundred-characters',
    oddity: 'Lý do từ chối bắt buộc, dài nhất 500 ký tự.',
    spares: ['STATUS-REASON', 'RX-REFUSE-FEEDBACK'],
    apply: inAct('refuse', (perform, office, record, reason) => {
      if ([...reason].length > 500) throw new Refused('Lý do dài quá 500 ký tự');
      return perform(office, record, reason);
    }),
  },
];

export const receivingVariants: readonly Variant[] = [...admittingVariants, ...fetchingVariants];
