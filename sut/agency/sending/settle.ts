import { isoOf } from '../../../protocol/dates.ts';
import { log } from '../log.ts';
import type { Office } from '../office.ts';
import type { Addressee, Dispatch, Outgoing } from '../records.ts';
import type { AxisError } from './parts.ts';

/** The axis took the package in: each recipient of it is on the way now. */
export function settleAccepted(office: Office, dispatch: Dispatch): void {
  const { parts } = office;
  if (dispatch.purpose === 'status') return;
  const now = parts.clock.now();
  changeAddressees(office, dispatch, (addressee) => {
    const history = parts.append(addressee.history, { at: isoOf(now), event: dispatch.purpose === 'new' ? 'sent' : `${dispatch.purpose}-sent`, by: 'hệ thống' });
    return dispatch.purpose === 'new' ? { ...addressee, state: 'sent' as const, acceptedAt: now, alert: false, needsPaper: false, history } : { ...addressee, history };
  });
}

/** The axis will not take the package: shown to the clerk with code and receiver, never repeated by itself (V22). */
export function settleRefused(office: Office, dispatch: Dispatch, { code, text }: AxisError): void {
  const { parts } = office;
  const reason = `Trục từ chối: ${code} ${text}`.trimEnd();
  log(office, 'refused-by-axis', `${dispatch.purpose} ${dispatch.about} tới ${dispatch.to.join(', ')}: ${reason}`);
  if (dispatch.purpose === 'status') return;
  changeAddressees(office, dispatch, (addressee) => {
    const history = parts.append(addressee.history, { at: isoOf(parts.clock.now()), event: 'failed', by: 'hệ thống', note: reason });
    const undelivered = dispatch.purpose === 'new' ? { state: 'failed' as const, needsPaper: true } : {};
    return { ...addressee, ...undelivered, reason, alert: true, history };
  });
}

function changeAddressees({ books }: Office, { about, to }: Dispatch, change: (addressee: Addressee) => Addressee): Outgoing {
  const document = books.outgoing.get(about)!;
  return books.outgoing.put(about, { ...document, addressees: document.addressees.map((each) => (to.includes(each.organId) ? change(each) : each)) });
}
