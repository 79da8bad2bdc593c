import { isoOf } from '../../../protocol/dates.ts';
import { objectionToOrganId } from '../../../protocol/identifiers.ts';
import type { Office } from '../office.ts';
import type { Addressee } from '../records.ts';
import type { Recipient } from './parts.ts';

/** Both the codes of Decision 20/2020 and the older ones; an older one must stand in the address book, nothing is computed. */
export function isIdentifier(organId: string): boolean {
  return objectionToOrganId(organId, { syntax: 'transition' }) === undefined;
}

/** Finds the recipient in the address book; an unknown code is an explicit failure of this recipient alone (QĐ28 Đ16.K1). */
export async function address(office: Office, { organId, organName, person }: Recipient): Promise<Addressee> {
  const found = await office.directory.find(organId);
  const persons = person === undefined ? [] : [person];
  if (found === undefined) {
    const reason = `Mã ${organId} không có trong danh mục kết nối của Trục, hoặc đã đóng; nếu đúng nơi nhận thì gửi bản giấy`;
    return { organId, ...named(organName), persons, state: 'failed', reason, alert: true, needsPaper: true, codes: [], history: [entry(office, reason)] };
  }
  if (found === 'unlisted') return { organId, ...named(organName), persons, state: 'pending', codes: [], history: [] };
  return { organId: found.code, ...named(organName ?? found.name), persons, state: 'pending', codes: [], history: [] };
}

function entry({ parts }: Office, note: string): Addressee['history'][number] {
  return { at: isoOf(parts.clock.now()), event: 'failed', by: 'hệ thống', note };
}

function named(organName: string | undefined): { organName?: string } {
  return organName === undefined ? {} : { organName };
}
