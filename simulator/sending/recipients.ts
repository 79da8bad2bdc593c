import { objectionToOrganId, type OrganIdSyntax } from '../../protocol/identifiers.ts';
import type { Standing } from '../registry.ts';
import type { SettingName } from '../profile.ts';
import { refused, today, type Situation } from '../calls/situation.ts';

/** One receiver of a package: where it goes, or why it can not. */
export interface Recipient {
  /** As the sender wrote it. */
  readonly to: string;
  readonly mailbox: string;
  readonly objection?: { readonly reason: Extract<SettingName, `errors.${string}`>; readonly text: string };
}

/** The receivers of a package, an agency named by both its codes once. */
export function recipientsOf(codes: readonly string[], situation: Situation): readonly Recipient[] {
  const { registry } = situation;
  const byAgency = new Map<string, Recipient>();
  for (const to of codes) {
    const agency = registry.find(to);
    const key = agency?.code ?? to;
    if (byAgency.has(key)) continue;
    const objection = objectionTo(to, situation);
    byAgency.set(key, { to, mailbox: registry.mailboxOf(to), ...(objection && { objection }) });
  }
  return [...byAgency.values()];
}

/** Why nothing can be sent to this code today; a closed code names its successor where it has one (QĐ09/2025). */
function objectionTo(code: string, situation: Situation): Recipient['objection'] {
  const { registry, setting } = situation;
  const standing: Standing = registry.standingOf(code, today(situation));
  const reason = 'errors.receiverUnknown';
  switch (standing) {
    case 'open':
      return undefined;
    case 'unknown':
      return { reason, text: `Don vi nhan khong ton tai trong danh muc: ${code}` };
    case 'not-open':
      return { reason, text: `Ma don vi nhan chua co hieu luc: ${code} (tu ${registry.find(code)!.openFrom})` };
    case 'closed':
      return setting('codes.closed') === 'accept'
        ? undefined
        : { reason, text: `Ma don vi nhan da dong: ${closing(code, situation)}` };
    case 'locked':
      return { reason: 'errors.receiverLocked', text: `Don vi nhan dang bi khoa: ${code}` };
    case 'not-connected':
      return { reason, text: `Don vi nhan chua ket noi: ${code}` };
  }
}

/** Refuses a sender that is not the caller's, by the text of the live axis, or whose code is closed today. */
export function checkSender(from: string, situation: Situation): void {
  const { registry, system, setting } = situation;
  const rule = setting('send.fromRule');
  const own = rule === 'system-id' ? from === system.systemId : isOwnOrgan(from, situation);
  if (!own)
    throw refused(
      situation,
      'send.fromErrorCode',
      `Don vi gui ${from} khong dung voi ma da dang ky: ${system.systemId}`,
    );
  const standing = registry.standingOf(from, today(situation));
  if ((standing === 'closed' || standing === 'not-open') && setting('codes.closed') === 'refuse') {
    const text =
      standing === 'closed'
        ? `Ma don vi gui da dong: ${closing(from, situation)}`
        : `Ma don vi gui chua co hieu luc: ${from}`;
    throw refused(situation, 'send.fromErrorCode', text);
  }
}

/** True for an agency the calling system is connected for, or a registered unit that goes through its connection. */
export function isOwnOrgan(code: string, { registry, system }: Situation): boolean {
  return registry.find(code) !== undefined && registry.organsOf(system.systemId).includes(registry.mailboxOf(code));
}

/** Refuses codes that break the syntax in force, naming field and reason; by default any code the list of agencies knows will do. */
export function checkSyntax(fields: readonly (readonly [field: string, code: string])[], situation: Situation): void {
  const rule = situation.setting('codes.syntax');
  if (rule === 'any') return;
  const day = today(situation);
  const byDate: OrganIdSyntax = day < '2020-09-15' ? 'legacy' : day < '2022-09-15' ? 'transition' : 'qd20';
  for (const [field, code] of fields) {
    const objection = objectionToOrganId(code, { syntax: rule === 'by-date' ? byDate : rule });
    if (objection)
      throw refused(
        situation,
        'errors.notStandard',
        `${field} khong dung cau truc ma dinh danh (${objection}): ${code}`,
      );
  }
}

function closing(code: string, { registry }: Situation): string {
  const { closedFrom, successor } = registry.find(code)!;
  return `${code} tu ${closedFrom}${successor === undefined ? '' : `, ma ke thua: ${successor}`}`;
}
