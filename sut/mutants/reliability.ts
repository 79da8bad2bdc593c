import type { Mutant } from './mutant.ts';

export const reliabilityMutants: readonly Mutant[] = [
  {
    name: 'takes-silence-for-success',
    breaks: ['NO-SILENT-LOSS', 'RETRY-EXHAUST'],
    sin: 'Thử mãi mà Trục im lặng thì coi như văn bản duy nhất đang chờ đã gửi và xóa nó khỏi hàng đợi.',
    apply: (parts) => ({
      ...parts,
      findSent: async (office, dispatch) => {
        const found = await parts.findSent(office, dispatch);
        return found === 'unclear' && dispatch.kind === 'edoc' && dispatch.attempts > 2 && office.books.queue.all().length === 1 ? { docId: `khong-ro-${dispatch.id}` } : found;
      },
    }),
  },
  {
    name: 'reads-every-failure-as-success',
    breaks: ['NO-SILENT-LOSS', 'RETRY-EXHAUST'],
    sin: 'Trục báo lỗi hệ thống mà vẫn ghi là đã gửi.',
    apply: (parts) => ({
      ...parts,
      interpret: (office, receipt, dispatch) => {
        const read = parts.interpret(office, receipt, dispatch);
        return typeof read === 'object' && 'refused' in read && read.refused.code === '20' ? { accepted: `loi-${dispatch.id}` } : read;
      },
    }),
  },
  {
    name: 'an-error-page-is-an-empty-list',
    breaks: ['NO-SILENT-LOSS', 'RETRY-IDEMPOTENT', 'STATUS-AUTO'],
    sin: 'Hỏi danh sách một lần không được thì coi như không có gì, từ đó không hỏi nữa.',
    apply: (parts) => {
      let gone = false;
      return {
        ...parts,
        connect: (given) => {
          const line = parts.connect(given);
          return {
            ...line,
            pending: async (kind) => {
              const listed = gone ? [] : await line.pending(kind);
              gone ||= listed === undefined;
              return listed;
            },
          };
        },
      };
    },
  },
  {
    name: 'new-document-id-when-a-decision-is-sent-again',
    breaks: ['RETRY-IDEMPOTENT'],
    sin: 'Quyết định gửi lại được cấp một mã định danh văn bản mới.',
    apply: (parts) => ({
      ...parts,
      packageOf: (office, dispatch) => {
        const bytes = parts.packageOf(office, dispatch);
        if (dispatch.purpose !== 'new' || dispatch.attempts === 0) return bytes;
        const { documentId, order } = office.books.outgoing.get(dispatch.about)!;
        if (order.typeName !== 'Quyết định') return bytes;
        return Buffer.from(Buffer.from(bytes).toString('utf8').replaceAll(documentId, `${documentId}-${dispatch.attempts}`), 'utf8');
      },
    }),
  },
  {
    name: 'confirms-under-the-first-code-of-the-day',
    breaks: ['RETRY-IDEMPOTENT'],
    sin: 'Mã gói tin của lần xác nhận đầu dính vào mọi lần xác nhận sau.',
    apply: (parts) => {
      let stuck: string | undefined;
      return {
        ...parts,
        connect: (given) => {
          const line = parts.connect(given);
          return { ...line, acknowledge: (docId, ...said) => line.acknowledge((stuck ??= docId), ...said) };
        },
      };
    },
  },
  {
    name: 'registers-what-reappears',
    breaks: ['RETRY-IDEMPOTENT'],
    sin: 'Gói tin đã lấy mà Trục liệt kê lại thì được đăng ký thêm một lần.',
    apply: (parts) => {
      const taken = new Set<string>();
      return {
        ...parts,
        poll: async (office, kind) => {
          for (const { docId } of office.books.deliveries.all()) office.books.deliveries.remove(docId);
          await parts.poll(office, kind);
        },
        twinOf: (office, arrival) => {
          const again = taken.has(arrival.docId);
          taken.add(arrival.docId);
          return again ? undefined : parts.twinOf(office, arrival);
        },
      };
    },
  },
  {
    name: 'gives-up-without-a-word',
    breaks: ['RETRY-EXHAUST'],
    sin: 'Thử mãi không gửi được thì thôi, không báo ai.',
    apply: (parts) => ({
      ...parts,
      alertsFor: (office, document, addressee) => {
        if (addressee.state !== 'pending') return parts.alertsFor(office, document, addressee);
        const { alert, ...warned } = parts.alertsFor(office, document, addressee);
        const { needsPaper, ...silent } = warned;
        return parts.clock.now() - document.issuedAt > 30 * 3_600_000 ? silent : { ...warned, ...(alert && { alert }), ...(needsPaper && { needsPaper }) };
      },
    }),
  },
  {
    name: 'repeats-final-refusals',
    breaks: ['RETRY-EXHAUST', 'ID-UNKNOWN', 'CONN-READINESS', 'NOT-CONNECTED'],
    sin: 'Trục báo nơi nhận không tồn tại mà vẫn tự gửi lặp lại.',
    apply: (parts) => ({ ...parts, mayPass: (error) => error.code === '18' || parts.mayPass(error) }),
  },
  {
    name: 'forgets-early-recalls',
    breaks: ['OUT-OF-ORDER', 'RECALL-CANCEL', 'REPLACE-CHAIN'],
    sin: 'Thu hồi hay thay thế đến trước văn bản thì bỏ qua, văn bản đến sau hoạt động như thường.',
    apply: (parts) => ({ ...parts, forewarn: () => undefined }),
  },
  {
    name: 'never-offers-paper',
    breaks: ['OUTAGE-FALLBACK'],
    sin: 'Trục ngừng lâu mà không đề nghị gửi bản giấy.',
    apply: (parts) => ({ ...parts, retry: { ...parts.retry, paperAfter: Number.MAX_SAFE_INTEGER } }),
  },
  {
    name: 'rewrites-the-last-entry',
    breaks: ['HISTORY', 'RECALL-META'],
    sin: 'Mục lịch sử mới ghi đè mục ngay trước nó.',
    apply: (parts) => ({ ...parts, append: (history, entry) => (history.length > 1 ? [...history.slice(0, -1), entry] : parts.append(history, entry)) }),
  },
  {
    name: 'a-recall-clears-the-history',
    breaks: ['HISTORY'],
    sin: 'Thu hồi xóa sạch lịch sử của văn bản đến.',
    apply: (parts) => ({
      ...parts,
      cancel: (office, record, reason) => {
        const cancelled = parts.cancel(office, record, reason);
        return cancelled && office.books.incoming.put(cancelled.id, { ...cancelled, history: [] });
      },
    }),
  },
];
