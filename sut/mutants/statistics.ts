import { dayOf } from '../../protocol/dates.ts';
import type { Statistics } from '../driver.ts';
import type { Alteration } from '../alterations.ts';
import type { Office } from '../agency/office.ts';
import type { Mutant } from './mutant.ts';

/** Other figures than those the agency counted. */
function counting(change: (figures: Statistics, office: Office) => Statistics): Alteration {
  return (parts) => ({ ...parts, count: (office, period) => change(parts.count(office, period), office) });
}

function withSent(figures: Statistics, sent: Partial<Statistics['sent']>): Statistics {
  return { ...figures, sent: { ...figures.sent, ...sent } };
}

export const statisticsMutants: readonly Mutant[] = [
  {
    name: 'counts-retries-as-documents',
    breaks: ['STATS'],
    sin: 'Mỗi lần gửi lại được đếm thành một văn bản mới.',
    apply: counting((figures, { books }) => {
      const retries = books.outgoing.all().reduce((sum, { history }) => sum + history.filter(({ event }) => event === 'resent').length, 0);
      return withSent(figures, { documents: figures.sent.documents + retries });
    }),
  },
  {
    name: 'counts-the-queue-as-sent',
    breaks: ['STATS'],
    sin: 'Văn bản còn nằm trong hàng đợi được đếm là đã gửi.',
    apply: counting((figures, { books }) => {
      const waiting = books.outgoing.all().filter(({ addressees }) => addressees.every(({ state }) => state === 'pending')).length;
      return withSent(figures, { documents: figures.sent.documents + waiting });
    }),
  },
  {
    name: 'counts-refusals-as-accepted',
    breaks: ['STATS'],
    sin: 'Văn bản bị từ chối được đếm vào cột đã tiếp nhận.',
    apply: counting((figures) => ({ ...figures, received: { ...figures.received, refused: 0, accepted: figures.received.accepted + figures.received.refused } })),
  },
  {
    name: 'reports-deliveries-as-documents',
    breaks: ['STATS-SPLIT', 'STATS-RECALL-ONCE'],
    sin: 'Lấy số lượt giao làm số văn bản đi.',
    apply: counting((figures) => withSent(figures, { documents: figures.sent.deliveries })),
  },
  {
    name: 'adds-received-to-sent',
    breaks: ['STATS-SPLIT', 'STATS-PUBLISH'],
    sin: 'Gộp văn bản đến vào số văn bản đi khi ngày đó có cả hai.',
    apply: counting((figures) => (figures.sent.documents > 0 ? withSent(figures, { documents: figures.sent.documents + figures.received.documents }) : figures)),
  },
  {
    name: 'counts-recalls-as-documents',
    breaks: ['STATS-RECALL-ONCE'],
    sin: 'Mỗi lần thu hồi được đếm thành một văn bản đi.',
    apply: counting((figures) => withSent(figures, { documents: figures.sent.documents + figures.sent.recalls })),
  },
  {
    name: 'cuts-months-by-greenwich',
    breaks: ['STATS-PERIOD'],
    sin: 'Cắt kỳ thống kê theo ngày quốc tế.',
    apply: (parts) => ({
      ...parts,
      count: (office, period) => {
        const figures = parts.count(office, period);
        const utc = (instant: number | undefined): boolean => instant !== undefined && new Date(instant).toISOString().slice(0, 10) >= period.from && new Date(instant).toISOString().slice(0, 10) <= period.to;
        // Days count as before; longer periods are cut where it is midnight in Greenwich.
        if (period.from === period.to) return figures;
        const documents = office.books.outgoing.all().filter(({ addressees }) => addressees.some(({ acceptedAt }) => utc(acceptedAt))).length;
        const received = office.books.incoming.all().filter(({ arrivedAt }) => utc(arrivedAt)).length;
        return { ...withSent(figures, { documents }), received: { ...figures.received, documents: received } };
      },
    }),
  },
  {
    name: 'signed-share-by-deliveries',
    breaks: ['STATS-SIGNED-RATE'],
    sin: 'Đếm lượt giao đã ký số thay cho văn bản đã ký số.',
    apply: counting((figures) => withSent(figures, { signed: figures.sent.deliveries })),
  },
  {
    name: 'exports-the-figures-of-yesterday',
    breaks: ['STATS-PUBLISH'],
    sin: 'Bản xuất ghi kỳ lùi một ngày mà không nói.',
    apply: counting((figures) => ({ ...figures, to: dayOf(Date.parse(`${figures.to}T00:00:00+07:00`) - 86_400_000) })),
  },
];
