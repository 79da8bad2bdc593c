import { Refused } from '../../driver.ts';
import type { Office } from '../office.ts';
import type { Incoming } from '../records.ts';
import { applyUpdate } from './amendments.ts';
import type { ClerkAct } from './parts.ts';
import { takeBack } from './recalls.ts';
import { report } from './report.ts';

type Act = (office: Office, record: Incoming, words: string) => Incoming;

/** Longest reason of a refusal. */
const REASON = 1000;
const AT_WORK: readonly Incoming['state'][] = ['accepted', 'assigned', 'processing'];

/** What the clerk and the people behind the desk can do with a received document (QĐ28 Đ9; ND30 Đ21 to Đ24). */
export const clerk = {
  accept: (office, record) => {
    must(record, ['arrived'], 'tiếp nhận');
    const number = office.parts.arrivalNumberFor(office, record);
    const accepted = { ...record, state: 'accepted' as const, ...(number !== undefined && { arrivalNumber: number }) };
    return report(office, accepted, 'accepted', { by: clerkOf(office), ...(number !== undefined && { note: `Số đến ${number}` }) });
  },
  refuse: (office, record, reason) => {
    must(record, ['arrived'], 'từ chối');
    if (reason.trim() === '') throw new Refused('Từ chối tiếp nhận phải nêu lý do');
    if ([...reason].length > REASON) throw new Refused(`Lý do dài quá ${REASON} ký tự`);
    return report(office, { ...record, state: 'refused', reason }, 'refused', { reason, by: clerkOf(office) });
  },
  assign: (office, record, to) => {
    must(record, AT_WORK, 'chuyển xử lý');
    return report(office, { ...record, state: 'assigned' }, 'assigned', { note: `Chuyển ${to}`, by: office.parts.identity.leader.fullName });
  },
  process: (office, record) => {
    must(record, AT_WORK, 'xử lý');
    return report(office, { ...record, state: 'processing' }, 'processing', { by: clerkOf(office) });
  },
  complete: (office, record) => {
    must(record, AT_WORK, 'kết thúc xử lý');
    return report(office, { ...record, state: 'completed' }, 'completed', { by: clerkOf(office) });
  },
} as const satisfies Record<ClerkAct, Act>;

/** The clerk's answer to a recall or update that waits for one. */
export function answer(office: Office, record: Incoming, { agree, reason = '' }: { readonly agree: boolean; readonly reason?: string }): void {
  const { books } = office;
  const { request, pendingRequest: _, request: __, ...rest } = record;
  if (!request) throw new Refused('Văn bản không có yêu cầu thu hồi hay cập nhật đang chờ trả lời');
  if (!agree && reason.trim() === '') throw new Refused('Không đồng ý thì phải nêu lý do');
  const answered = books.incoming.put(record.id, { ...rest, state: before(record) });
  const by = clerkOf(office);
  if (!agree) return void report(office, answered, 'declined', { reason, by });
  if (request.kind === 'recall') return takeBack(office, answered, request.reason, by);
  report(office, request.message ? applyUpdate(office, answered, request.message) : answered, 'agreed', { note: `Cập nhật: ${request.reason}`, by });
}

/** The state a recall request interrupted, as the history tells it. */
function before({ state, history }: Incoming): Incoming['state'] {
  if (state !== 'recall-requested') return state;
  const states = ['arrived', 'accepted', 'assigned', 'processing', 'completed'] as const;
  return states.find((each) => each === history.findLast(({ event }) => (states as readonly string[]).includes(event))?.event) ?? 'arrived';
}

function must({ state, supersededBy }: Incoming, allowed: readonly Incoming['state'][], act: string): void {
  if (supersededBy !== undefined) throw new Refused(`Văn bản đã được thay thế bằng ${supersededBy}, không ${act} nữa`);
  if (!allowed.includes(state)) throw new Refused(`Không ${act} được: văn bản đang ở trạng thái ${STATES[state]}`);
}

const STATES = {
  arrived: 'đã đến',
  refused: 'từ chối nhận',
  accepted: 'đã tiếp nhận',
  assigned: 'đã chuyển xử lý',
  processing: 'đang xử lý',
  completed: 'đã hoàn thành',
  'recall-requested': 'chờ trả lời thu hồi',
  recalled: 'đã thu hồi',
} as const satisfies Record<Incoming['state'], string>;

function clerkOf({ parts }: Office): string {
  return parts.identity.clerk.staff;
}
