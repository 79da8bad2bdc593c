import { isWithin } from '../../../protocol/identifiers.ts';
import type { StatusMessage } from '../../../protocol/message.ts';
import type { Office } from '../office.ts';
import type { Outgoing } from '../records.ts';

/** Which recipient a status speaks for: itself, a unit of it, the body above it, or the successor of a closed agency. */
export async function reporterOf({ directory }: Office, document: Outgoing, status: StatusMessage): Promise<string | undefined> {
  const from = status.from.organId.trim();
  const codes = document.addressees.map(({ organId }) => organId);
  const direct = codes.find((organId) => organId === from) ?? codes.find((organId) => isWithin(from, organId) || isWithin(organId, from));
  if (direct !== undefined) return direct;
  const known = await directory.find(from);
  if (typeof known !== 'object') return undefined;
  if (codes.includes(known.code)) return known.code;
  const closed: string[] = [];
  for (const organId of codes) if ((await directory.find(organId)) === undefined) closed.push(organId);
  return closed.length === 1 ? closed[0] : undefined;
}
