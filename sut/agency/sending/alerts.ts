import { isoOf } from '../../../protocol/dates.ts';
import type { Office } from '../office.ts';
import type { Addressee, Outgoing } from '../records.ts';
import { workingTime } from '../working-time.ts';

/** Warns of a missing notice of arrival and of a package that will not leave (QĐ28 Đ8.K2, Đ7.K1). */
export function alertsFor(office: Office, document: Outgoing, addressee: Addressee): Addressee {
  const { parts, books } = office;
  const { retry, workingDay } = parts;
  const now = parts.clock.now();
  const warn = (text: string, change: Partial<Addressee> = {}): Addressee => {
    if (addressee.alert && (change.needsPaper ?? false) === (addressee.needsPaper ?? false)) return addressee;
    const history = parts.append(addressee.history, { at: isoOf(now), event: 'alert', by: 'hệ thống', note: text });
    return { ...addressee, ...change, alert: true, history };
  };
  if (addressee.state === 'sent' && addressee.codes.length === 0 && addressee.acceptedAt !== undefined) {
    const waited = workingTime(addressee.acceptedAt, now, workingDay);
    return waited >= retry.arrivalWithin ? warn('Chưa có trạng thái đã đến; đề nghị liên hệ Bên nhận') : addressee;
  }
  if (addressee.state !== 'pending') return addressee;
  const queued = books.queue.under(document.id).find(({ purpose, to }) => purpose === 'new' && to.includes(addressee.organId));
  if (!queued) return addressee;
  if (workingTime(queued.queuedAt, now, workingDay) >= retry.paperAfter) {
    return warn('Chưa gửi được qua Trục; đề nghị gửi bản giấy', { needsPaper: true });
  }
  return queued.attempts >= retry.alertAfter ? warn(`Đã thử ${queued.attempts} lần, văn bản chưa tới Trục`) : addressee;
}

/** Enters the warnings that became due. */
export function watch(office: Office): void {
  const { books, parts } = office;
  for (const document of books.outgoing.all()) {
    const addressees = document.addressees.map((each) => parts.alertsFor(office, document, each));
    if (addressees.some((each, index) => each !== document.addressees[index])) books.outgoing.put(document.id, { ...document, addressees });
  }
}
