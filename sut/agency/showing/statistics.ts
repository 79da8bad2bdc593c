import { dayOf } from '../../../protocol/dates.ts';
import type { Statistics } from '../../driver.ts';
import type { Office } from '../office.ts';

/** The counters of a period of Vietnamese days, both ends included; documents and deliveries apart (QĐ28 Đ11). */
export function count({ books }: Office, { from, to }: { readonly from: string; readonly to: string }): Statistics {
  const within = (instant: number | undefined): boolean => instant !== undefined && (!from || dayOf(instant) >= from.slice(0, 10)) && (!to || dayOf(instant) <= to.slice(0, 10));
  const sent = books.outgoing.all().map((document) => ({ document, deliveries: document.addressees.filter(({ acceptedAt }) => within(acceptedAt)).length }));
  const left = sent.filter(({ deliveries }) => deliveries > 0).map(({ document }) => document);
  const received = books.incoming.all().filter(({ arrivedAt }) => within(arrivedAt));
  return {
    from,
    to,
    sent: {
      documents: left.length,
      deliveries: sent.reduce((sum, { deliveries }) => sum + deliveries, 0),
      signed: left.filter(({ signed }) => signed).length,
      recalls: books.outgoing.all().filter(({ recalledAt }) => within(recalledAt)).length,
    },
    received: {
      documents: received.length,
      refused: received.filter(({ state }) => state === 'refused').length,
      accepted: received.filter(({ arrivalNumber }) => arrivalNumber !== undefined).length,
    },
  };
}
