import { isReply } from '../../protocol/call.ts';
import { callOf, vxpTimestamp } from '../../protocol/vxp/client.ts';
import type { AgencyParts } from '../agency/office.ts';
import type { Variant } from './variant.ts';

const onLine = (change: (line: ReturnType<AgencyParts['connect']>, parts: AgencyParts) => Partial<ReturnType<AgencyParts['connect']>>) =>
  (parts: AgencyParts): AgencyParts => ({
    ...parts,
    connect: (all) => {
      const line = parts.connect(all);
      return { ...line, ...change(line, all) };
    },
  });

/** Other ways of fetching what waits at the axis. */
export const fetchingVariants: readonly Variant[] = [
  {
    name: 'polls-twice-a-turn',
    oddity: 'Mỗi lượt nhận hỏi Trục hai lần cho chắc.',
    spares: ['RX-AUTO-RECEIPT', 'DUP-ID', 'STATUS-AUTO'],
    apply: (parts) => ({ ...parts, polls: ['edoc', 'status', 'edoc', 'status'] }),
  },
  {
    name: 'takes-the-newest-first',
    oddity: 'Danh sách chờ trên Trục được lấy từ mới tới cũ.',
    spares: ['STATUS-SENDER-VIEW', 'RX-REGISTER', 'RECALL-CANCEL', 'REPLACE-CHAIN'],
    apply: onLine((line) => ({ pending: async (kind) => (await line.pending(kind))?.toReversed() })),
  },
  {
    name: 'downloads-statuses-raw',
    oddity: 'Nội dung trạng thái lấy bằng lệnh tải tệp thô thay cho lệnh trả JSON.',
    spares: ['STATUS-AUTO', 'NO-SILENT-LOSS'],
    apply: onLine((line, { wire, identity, clock }) => {
      const statuses = new Set<string>();
      return {
        pending: async (kind) => {
          const rows = await line.pending(kind);
          if (kind === 'status') for (const { docId } of rows ?? []) statuses.add(docId);
          return rows;
        },
        fetch: async (docId) => {
          if (!statuses.has(docId)) return line.fetch(docId);
          const who = { systemId: identity.systemId, secret: identity.secret, timestamp: vxpTimestamp(clock.now()) };
          const answer = await wire(callOf('downloadEdoc', who, { docId }));
          return isReply(answer) && answer.httpStatus === 200 ? answer.body : undefined;
        },
      };
    }),
  },
  {
    name: 'acknowledges-twice',
    oddity: 'Mỗi gói tin được xác nhận hai lần với Trục.',
    spares: ['RX-DEEMED-ARRIVAL', 'DUP-ID'],
    apply: onLine((line) => ({ acknowledge: async (...said) => (await line.acknowledge(...said)) && line.acknowledge(...said) })),
  },
];
