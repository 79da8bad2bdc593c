import { isInternal } from '../alterations.ts';
import { objecting } from './sending.ts';
import type { Variant } from './variant.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ZONE = 7 * HOUR;

export const localVariants: readonly Variant[] = [
  {
    name: 'internal-plans-leave-next-morning',
    oddity: 'Kế hoạch gửi nội bộ ký buổi chiều được gửi vào đầu giờ sáng ngày làm việc kế tiếp.',
    spares: ['LOCAL-SAME-DAY-SEND'],
    apply: (parts) => ({
      ...parts,
      due: (office, waiting) => {
        const now = parts.clock.now();
        const sinceMidnight = (at: number): number => (at + ZONE) % DAY;
        return parts.due(office, waiting).filter(({ purpose, about, queuedAt }) => {
          const order = purpose === 'new' ? office.books.outgoing.get(about)?.order : undefined;
          const plan = order?.typeName === 'Kế hoạch' && order.recipients.every(({ organId }) => isInternal(parts, organId));
          const afternoon = sinceMidnight(queuedAt) >= 13 * HOUR;
          return !plan || !afternoon || now - queuedAt >= DAY - sinceMidnight(queuedAt);
        });
      },
    }),
  },
  {
    name: 'waits-with-unsigned-internal-mail',
    oddity: 'Đơn vị chờ chứng thư thì chưa gửi văn bản nào, văn thư được báo.',
    spares: ['LOCAL-UNSIGNED-WAIT'],
    apply: objecting('waiting', (_, { signed }) => (signed === false ? 'Đơn vị đang chờ cấp chứng thư số, văn bản chưa ký số chưa được gửi' : undefined)),
  },
  {
    name: 'warns-of-every-unsigned-internal-document',
    oddity: 'Văn bản nội bộ chưa ký số được nhận để tham khảo kèm một cảnh báo.',
    spares: ['LOCAL-UNSIGNED-WAIT', 'UNSIGNED-REFERENCE'],
    apply: (parts) => ({
      ...parts,
      checks: {
        ...parts.checks,
        waiting: (_, { message, signatures }) =>
          isInternal(parts, message.from.organId) && [...signatures.values()].every((file) => file.signatures.length === 0)
            ? [{ verdict: 'warn' as const, text: 'Bên gửi đang chờ cấp chứng thư số' }]
            : [],
      },
    }),
  },
];
