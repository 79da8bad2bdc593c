import { inStatuses } from '../alterations.ts';
import type { Mutant } from './mutant.ts';

const HOUR = 3_600_000;

/** Systems that write or believe the wrong date or hour. */
export const timeWrittenMutants: readonly Mutant[] = [
  {
    name: 'backdates-arrival-to-the-issue-date',
    breaks: ['DATE-COHERENCE'],
    sin: 'Ghi thời điểm đến là ngày ban hành của văn bản.',
    apply: inStatuses((status, { message }) => (status.statusCode === '01' ? { ...status, timestamp: `${message.promulgation.date} 00:00:00` } : status)),
  },
  {
    name: 'sends-before-the-issue-date',
    breaks: ['DATE-COHERENCE'],
    sin: 'Cho gửi văn bản ghi ngày ban hành ở tương lai.',
    apply: (parts) => ({
      ...parts,
      objections: { ...parts.objections, dates: (office, order) => parts.objections['dates']!(office, { ...order, promulgationDate: undefined }) },
    }),
  },
  {
    name: 'ignores-signing-after-sending',
    breaks: ['DATE-COHERENCE'],
    sin: 'Nhận văn bản ghi thời điểm ký sau khi gửi mà không nói gì.',
    apply: (parts) => ({
      ...parts,
      checks: { ...parts.checks, dates: () => [] },
      verify: async (office, pdf, message) => {
        const found = await parts.verify(office, pdf, message);
        return {
          ...found,
          signatures: found.signatures.map((each) => {
            const { reason, detail: _, ...rest } = each;
            return reason === 'SIG_CONSTRAINTS_FAILURE' && (each.signedAt ?? 0) > parts.clock.now() ? { ...rest, standing: 'valid' as const } : each;
          }),
        };
      },
    }),
  },
  {
    name: 'writes-the-hour-of-greenwich',
    breaks: ['TIME-ZONE', 'SEND-EGRESS-TIME'],
    sin: 'Ghi giờ quốc tế vào chỗ của giờ Việt Nam.',
    apply: (parts) => ({ ...parts, timestamp: (instant) => parts.timestamp(instant - 7 * HOUR) }),
  },
  {
    name: 'dates-by-greenwich',
    breaks: ['TIME-ZONE'],
    sin: 'Lấy ngày ban hành theo ngày quốc tế.',
    apply: (parts) => ({
      ...parts,
      normalise: (office, order) => {
        const normal = parts.normalise(office, order);
        return normal.promulgationDate === undefined ? { ...normal, promulgationDate: new Date(parts.clock.now()).toISOString().slice(0, 10) } : normal;
      },
    }),
  },
  {
    name: 'clock-ten-minutes-fast',
    breaks: ['CLOCK-SKEW', 'SEND-EGRESS-TIME'],
    sin: 'Đồng hồ của hệ thống nhanh mười phút.',
    apply: (parts) => ({ ...parts, timestamp: (instant) => parts.timestamp(instant + 10 * 60_000) }),
  },
  {
    name: 'believes-the-clock-of-the-sender',
    breaks: ['CLOCK-SKEW'],
    sin: 'Lấy thời gian gửi của Bên gửi làm thời gian của mình khi nó muộn hơn.',
    apply: (parts) => ({
      ...parts,
      composeStatus: (office, record, facts) => {
        const status = parts.composeStatus(office, record, facts);
        const sent = record.message.trace[0]?.timestamp ?? '';
        return sent > (status.timestamp ?? '') ? { ...status, timestamp: sent } : status;
      },
    }),
  },
];
