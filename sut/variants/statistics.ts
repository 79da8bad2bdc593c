import { isoOf } from '../../protocol/dates.ts';
import type { Variant } from './variant.ts';

const HOUR = 3_600_000;

export const statisticsVariants: readonly Variant[] = [
  {
    name: 'figures-as-of-the-last-full-hour',
    oddity: 'Số liệu chỉ làm mới mỗi giờ một lần.',
    spares: ['STATS', 'STATS-SPLIT', 'STATS-PUBLISH'],
    apply: (parts) => ({
      ...parts,
      count: (office, period) => {
        const until = Math.floor(parts.clock.now() / HOUR) * HOUR;
        const before = (instant: number | undefined): boolean => instant !== undefined && instant < until;
        const outgoing = { ...office.books.outgoing, all: () => office.books.outgoing.all().map((document) => ({ ...document, addressees: document.addressees.map(({ acceptedAt, ...each }) => (before(acceptedAt) ? { ...each, acceptedAt: acceptedAt! } : each)) })) };
        const incoming = { ...office.books.incoming, all: () => office.books.incoming.all().filter(({ arrivedAt }) => before(arrivedAt)) };
        return parts.count({ ...office, books: { ...office.books, outgoing, incoming } }, period);
      },
    }),
  },
  {
    name: 'periods-to-the-second',
    oddity: 'Bản xuất ghi kỳ tới từng giây thay vì tới ngày.',
    spares: ['STATS-PUBLISH', 'STATS-PERIOD'],
    apply: (parts) => ({
      ...parts,
      count: (office, period) => {
        const figures = parts.count(office, period);
        return { ...figures, from: isoOf(Date.parse(`${figures.from}T00:00:00+07:00`)), to: isoOf(Date.parse(`${figures.to}T23:59:59+07:00`)) };
      },
    }),
  },
];
