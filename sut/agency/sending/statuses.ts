import { isoOf } from '../../../protocol/dates.ts';
import type { StatusMessage } from '../../../protocol/message.ts';
import type { Office } from '../office.ts';
import type { Addressee, Outgoing } from '../records.ts';

/** What the sender shows for each code of a receiver (QĐ28 Đ10.K2.h). */
const STATES = {
  '01': 'arrived',
  '02': 'refused',
  '03': 'accepted',
  '04': 'assigned',
  '05': 'processing',
  '06': 'completed',
} as const satisfies Record<string, Addressee['state']>;

/** Enters a status that came from a receiver; statuses may come late, twice or in any order, the view never goes back. */
export function applyStatus(office: Office, document: Outgoing, organId: string, status: StatusMessage): Outgoing {
  const { parts } = office;
  const code = status.statusCode.trim().padStart(2, '0');
  return {
    ...document,
    addressees: document.addressees.map((addressee) => {
      if (addressee.organId !== organId) return addressee;
      const next = parts.after(addressee, code, status.description);
      const entry = {
        at: isoOf(parts.clock.now()),
        event: 'status',
        code,
        by: status.from.organId,
        ...noteOf(next.note ?? status.description),
      };
      return { ...addressee, ...next.change, history: parts.append(addressee.history, entry) };
    }),
  };
}

interface Step {
  readonly change: Partial<Addressee>;
  readonly note?: string;
}

/** What one status makes of one recipient's line: it converges whatever the order of arrival, and illegal steps change nothing. */
export function after(addressee: Addressee, code: string, reason?: string): Step {
  const codes = [...addressee.codes, code];
  if (addressee.recall === 'confirmed') return { change: {}, note: `Đã thu hồi, bỏ qua trạng thái ${code}` };
  if (addressee.recall !== undefined && (code === '15' || (code === '03' && addressee.codes.includes('03')))) {
    return { change: { codes, code, recall: 'confirmed', state: 'recalled', alert: false } };
  }
  if (addressee.recall === 'asked' && code === '02' && addressee.codes.includes('03')) return answer(addressee, '16', codes, reason);
  if (code === '15' || code === '16') return answer(addressee, code, codes, reason);
  if (!(code in STATES)) return { change: {}, note: `Mã trạng thái ${code} không có trong danh mục, giữ trạng thái cũ` };
  if (addressee.state === 'refused') return { change: {}, note: `Đã bị từ chối, bỏ qua trạng thái ${code}` };
  if (code === '02' && addressee.codes.includes('03')) return { change: {}, note: 'Đã tiếp nhận, bỏ qua từ chối đến sau' };
  const newest = effective(codes);
  if (!newest) return { change: { codes }, note: `Chưa có trạng thái đã tiếp nhận, giữ trạng thái cũ khi nhận ${code}` };
  return {
    change: { codes, code: newest, state: STATES[newest], alert: false, ...(newest === '02' && reason !== undefined && { reason }) },
    ...(newest !== code && { note: `Giữ trạng thái ${newest}` }),
  };
}

function answer(addressee: Addressee, code: '15' | '16', codes: readonly string[], reason?: string): Step {
  const agreed = code === '15';
  const outcome = agreed ? 'confirmed' : 'declined';
  // Who never got the document has nothing to give back.
  if (addressee.recall === 'asked' && addressee.acceptedAt === undefined) return { change: { codes, code, recall: 'confirmed', state: 'recalled', alert: false } };
  if (addressee.recall === 'asked') return { change: { codes, code, recall: 'declined', alert: true, ...(reason !== undefined && { reason }) } };
  if (addressee.update === 'asked') return { change: { codes, update: outcome, ...(!agreed && reason !== undefined && { reason }) } };
  return { change: {}, note: `Không có yêu cầu nào đang chờ trả lời ${code}` };
}

/** The state a set of codes amounts to; work (04, 05, 06) counts from the moment acceptance is known. */
function effective(codes: readonly string[]): keyof typeof STATES | undefined {
  if (codes.includes('03')) return (['06', '05', '04', '03'] as const).find((code) => codes.includes(code));
  return (['02', '01'] as const).find((code) => codes.includes(code));
}

function noteOf(note: string | undefined): { note?: string } {
  return note === undefined ? {} : { note };
}
