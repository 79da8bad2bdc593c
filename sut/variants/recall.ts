import { isoOf } from '../../protocol/dates.ts';
import type { Incoming } from '../agency/records.ts';
import { report } from '../agency/receiving/report.ts';
import { inInbox } from '../alterations.ts';
import { recallingVariants } from './recall-issued.ts';
import type { Variant } from './variant.ts';

const isRecalled = (record: object): boolean => (record as Partial<Incoming>).state === 'recalled';

const obeyingVariants: readonly Variant[] = [
  {
    name: 'a-person-approves-recalls',
    oddity: 'Lệnh thu hồi được thi hành sau khi người có thẩm quyền đồng ý.',
    spares: ['RECALL-CANCEL', 'RECALL-LATE', 'RECALL-META', 'RECALL-NO-REFUSE'],
    apply: (parts) => ({ ...parts, approval: { ...parts.approval, recall: 'clerk' } }),
  },
  {
    name: 'a-person-approves-updates',
    oddity: 'Cập nhật được áp dụng sau khi người có thẩm quyền đồng ý.',
    spares: ['UPDATE'],
    apply: (parts) => ({ ...parts, approval: { ...parts.approval, update: 'clerk' } }),
  },
  {
    name: 'declines-every-update',
    oddity: 'Bên nhận không đồng ý cập nhật, có nêu lý do.',
    spares: ['UPDATE'],
    apply: (parts) => ({
      ...parts,
      onUpdate: async (office, arrival) => {
        const { message } = arrival;
        const record = parts.recordOf(office, message.from.organId.trim(), message.documentId, '');
        if (!record) return parts.onUpdate(office, arrival);
        report(office, record, 'declined', { reason: 'Công việc đã phân công theo thông tin ban đầu' });
      },
    }),
  },
  {
    name: 'confirms-recalls-by-acceptance',
    oddity: 'Xác nhận đã hủy văn bản bị thu hồi bằng mã đã tiếp nhận.',
    spares: ['RECALL-CANCEL', 'RECALL-LATE', 'RECALL-META', 'STATUS-TRANSITION'],
    apply: (parts) => ({ ...parts, statusesFor: (office, record, event) => (event === 'agreed' && isRecalled(record) ? ['03'] : parts.statusesFor(office, record, event)) }),
  },
  {
    name: 'confirms-recalls-twice-over',
    oddity: 'Xác nhận thu hồi bằng cả mã đã tiếp nhận lẫn mã đồng ý.',
    spares: ['RECALL-CANCEL', 'RECALL-NO-REFUSE'],
    apply: (parts) => ({ ...parts, statusesFor: (office, record, event) => (event === 'agreed' && isRecalled(record) ? ['03', '15'] : parts.statusesFor(office, record, event)) }),
  },
  {
    name: 'seals-the-recalled-content',
    oddity: 'Nội dung văn bản bị thu hồi được niêm phong, không ai mở được, chứ không xóa.',
    spares: ['RECALL-CANCEL', 'RECALL-META'],
    apply: (parts) => ({
      ...parts,
      cancel: (office, record, reason) => {
        const cancelled = parts.cancel(office, record, reason);
        return cancelled && office.books.incoming.put(cancelled.id, { ...cancelled, files: record.files });
      },
      showIncoming: (office, record) => {
        const item = parts.showIncoming(office, record);
        return record.state === 'recalled' ? { ...item, attachments: [] } : item;
      },
    }),
  },
  {
    name: 'recalled-documents-leave-the-inbox',
    oddity: 'Văn bản bị thu hồi không còn trích yếu, tệp; chỉ còn mã và vết thu hồi.',
    spares: ['RECALL-CANCEL', 'RECALL-META', 'RECALL-REASON'],
    apply: inInbox((item) => (item.state === 'recalled' ? { ...item, subject: '(đã thu hồi)', attachments: [] } : item)),
  },
  {
    name: 'closes-what-was-replaced',
    oddity: 'Văn bản đã tiếp nhận mà bị thay thì được đóng lại như văn bản đã thu hồi, có ghi văn bản thay.',
    spares: ['REPLACE', 'REPLACE-CHAIN'],
    apply: (parts) => ({
      ...parts,
      supersede: (office, record, by) => {
        const replaced = parts.supersede(office, record, by);
        return record.state === 'arrived' ? replaced : office.books.incoming.put(replaced.id, { ...replaced, state: 'recalled' });
      },
    }),
  },
  {
    name: 'links-corrections-to-the-original',
    oddity: 'Công văn đính chính được gắn vào lịch sử của văn bản gốc.',
    spares: ['CORRECTION'],
    apply: (parts) => ({
      ...parts,
      admit: async (office, arrival) => {
        const record = await parts.admit(office, arrival);
        const [original] = office.books.incoming.under(arrival.message.responseFor[0]?.documentId ?? '');
        if (original && record.subject.startsWith('Đính chính')) {
          const entry = { at: isoOf(parts.clock.now()), event: 'corrected', by: record.message.from.organId, note: `Được đính chính bằng ${record.documentId}` };
          office.books.incoming.put(original.id, { ...original, history: parts.append(original.history, entry) });
        }
        return record;
      },
    }),
  },
  {
    name: 'corrections-stand-alone',
    oddity: 'Công văn đính chính chỉ được đăng ký, không tự gắn với văn bản gốc.',
    spares: ['CORRECTION'],
    apply: inInbox((item) => {
      const { respondsTo: _, ...shown } = item;
      return shown;
    }),
  },
];

export const recallVariants: readonly Variant[] = [...obeyingVariants, ...recallingVariants];
