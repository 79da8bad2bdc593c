import type { Variant } from './variant.ts';

const MINUTE = 60_000;

export const reliabilityVariants: readonly Variant[] = [
  { name: 'one-attempt-a-turn', oddity: 'Mỗi lượt chỉ thử gửi một lần.', spares: ['RETRY-EXHAUST', 'NO-SILENT-LOSS', 'SEND-EGRESS-TIME', 'SEND-VIA-SYSTEM'], apply: (parts) => ({ ...parts, retry: { ...parts.retry, again: () => false } }) },
  { name: 'five-attempts-a-turn', oddity: 'Mỗi lượt thử gửi tới năm lần.', spares: ['RETRY-EXHAUST', 'RETRY-IDEMPOTENT'], apply: (parts) => ({ ...parts, retry: { ...parts.retry, again: (attempts) => attempts < 5 } }) },
  { name: 'warns-after-ten-attempts', oddity: 'Thử mười lần mới cảnh báo.', spares: ['RETRY-EXHAUST'], apply: (parts) => ({ ...parts, retry: { ...parts.retry, alertAfter: 10 } }) },
  { name: 'gives-up-loudly-after-two-failures', oddity: 'Trục báo lỗi hai lần là thôi gửi và báo ngay cho văn thư.', spares: ['RETRY-EXHAUST', 'NO-SILENT-LOSS'], apply: (parts) => ({ ...parts, retry: { ...parts.retry, giveUpAfter: 2 } }) },
  {
    name: 'waits-exponentially',
    oddity: 'Giữa các lần thử chờ lâu gấp đôi: 1, 2, 4, 8 phút.',
    spares: ['RETRY-EXHAUST', 'NO-SILENT-LOSS', 'OUTAGE-FALLBACK'],
    apply: (parts) => ({
      ...parts,
      retry: { ...parts.retry, again: () => false },
      due: (office, waiting) => {
        const now = parts.clock.now();
        return parts.due(
          office,
          waiting.filter(({ attempts, queuedAt }) => attempts === 0 || now >= queuedAt + (2 ** Math.min(attempts, 9) - 1) * MINUTE),
        );
      },
    }),
  },
  {
    name: 'sends-again-without-looking',
    oddity: 'Chưa rõ gói trước có tới không thì gửi lại đúng gói ấy, không tra danh sách đã gửi.',
    spares: ['RETRY-IDEMPOTENT', 'NO-SILENT-LOSS', 'STATS'],
    apply: (parts) => ({ ...parts, findSent: async () => 'absent' }),
  },
  {
    name: 'turns-twice',
    oddity: 'Mỗi lượt làm hai vòng gửi, nhận.',
    spares: ['RETRY-IDEMPOTENT', 'RX-AUTO-RECEIPT', 'LOAD-BASE'],
    apply: (parts) => ({
      ...parts,
      turn: async (office) => {
        await parts.turn(office);
        await parts.turn(office);
      },
    }),
  },
  { name: 'fetches-statuses-first', oddity: 'Mỗi lượt hỏi trạng thái trước, văn bản sau.', spares: ['NO-SILENT-LOSS', 'OUT-OF-ORDER', 'STATUS-AUTO', 'RECALL-CANCEL'], apply: (parts) => ({ ...parts, polls: ['status', 'edoc'] }) },
  { name: 'polls-documents-twice', oddity: 'Mỗi lượt hỏi danh sách văn bản hai lần.', spares: ['RETRY-IDEMPOTENT'], apply: (parts) => ({ ...parts, polls: ['edoc', 'status', 'edoc'] }) },
  { name: 'offers-paper-early', oddity: 'Trục ngừng hai giờ đã đề nghị gửi bản giấy.', spares: ['OUTAGE-FALLBACK'], apply: (parts) => ({ ...parts, retry: { ...parts.retry, paperAfter: 2 * 60 * MINUTE } }) },
  {
    name: 'history-entries-in-universal-time',
    oddity: 'Lịch sử ghi thời điểm theo giờ UTC.',
    spares: ['HISTORY', 'LOG-FIELDS'],
    apply: (parts) => ({ ...parts, append: (history, entry) => parts.append(history, { ...entry, at: new Date(Date.parse(entry.at)).toISOString() }) }),
  },
  {
    name: 'history-with-an-entry-for-every-look',
    oddity: 'Lịch sử ghi thêm cả dòng kiểm tra tự động của hệ thống.',
    spares: ['HISTORY'],
    apply: (parts) => ({ ...parts, append: (history, entry) => parts.append(parts.append(history, entry), { at: entry.at, event: 'checked', by: 'hệ thống' }) }),
  },
];
