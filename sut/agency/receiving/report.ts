import { isoOf } from '../../../protocol/dates.ts';
import type { Office } from '../office.ts';
import type { Answered, Incoming } from '../records.ts';
import { enqueue } from '../sending/queue.ts';
import type { ReceiverEvent } from './parts.ts';

interface Words {
  /** Goes to the sender with the status. */
  readonly reason?: string;
  /** Stays in the history. */
  readonly note?: string;
  readonly by?: string;
}

/** Enters what happened into the history of a record and tells its sender (QĐ28 Đ6.K3, Đ9.K2). */
export function report(office: Office, record: Incoming, event: ReceiverEvent, { reason, note = reason, by = 'hệ thống' }: Words = {}): Incoming {
  const { parts, books } = office;
  const codes = tell(office, record, event, { about: record.id, ...(reason !== undefined && { reason }) });
  const entry = { at: isoOf(parts.clock.now()), event, by, ...(codes[0] !== undefined && { code: codes[0] }), ...(note !== undefined && { note }) };
  return books.incoming.put(record.id, { ...record, history: parts.append(record.history, entry) });
}

/** Queues the statuses an event calls for; also about documents of which no record is held. */
export function tell(
  office: Office,
  answered: Answered,
  event: ReceiverEvent,
  { about, reason, keep = false }: { readonly about: string; readonly reason?: string; readonly keep?: boolean },
): readonly string[] {
  const { parts } = office;
  const codes = parts.statusesFor(office, answered, event);
  for (const code of codes) {
    enqueue(office, {
      kind: 'status',
      purpose: 'status',
      about,
      from: parts.reportsAs(office, answered),
      to: [answered.message.from.organId.trim()],
      priority: Number(answered.message.otherInfo?.priority) || 0,
      at: parts.clock.now(),
      code,
      ...(reason !== undefined && { reason }),
      ...(keep && { answers: { message: answered.message, addressedTo: answered.addressedTo } }),
    });
  }
  return codes;
}
