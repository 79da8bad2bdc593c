import type { Requirement } from '../requirements/requirement.ts';
import type { Examination, Rules } from './examination.ts';
import type { Reason } from './shape.ts';
import { reasons } from './vocabulary.ts';

/** Whether a finding can block: S, SHOULD, MAY, P (info) and what the profile leaves off never do. */
export function weightOf({ id, level, grade }: Requirement, judged: ReadonlySet<string>): 'mandatory' | 'advisory' {
  if (level !== 'MUST' || grade === 'S' || grade === 'P (info)') return 'advisory';
  if (grade === 'M' || grade === 'M-q') return 'mandatory';
  return judged.has(id) ? 'mandatory' : 'advisory';
}

/** Why a requirement does not apply in this examination; computed from catalogue, ICS and date alone. */
export function notApplicableBecause(
  requirement: Requirement,
  { ics }: Pick<Rules, 'ics'>,
  { examined, profile }: Pick<Examination, 'examined' | 'profile'>,
  examinedSides: ReadonlySet<'agency' | 'axis'>,
): Reason | undefined {
  return (
    otherParty(requirement.role, examined, examinedSides) ??
    notInForce(requirement.inForce, profile.asOf) ??
    notClaimed(requirement.when, ics)
  );
}

function otherParty(
  role: Requirement['role'],
  examined: Examination['examined'],
  sides: ReadonlySet<string>,
): Reason | undefined {
  if (examined === 'agency' && role === 'axis') {
    return { code: 'OTHER_ROLE', vi: 'ràng buộc Trục, không ràng buộc cơ quan', en: 'binds the axis, not an agency' };
  }
  // A requirement of the agencies may have a side that the axis must keep too: its scenarios say so.
  if (examined === 'axis' && role !== 'axis' && !sides.has('axis')) {
    return { code: 'OTHER_ROLE', vi: 'ràng buộc cơ quan, không ràng buộc Trục', en: 'binds agencies, not the axis' };
  }
  return undefined;
}

function notInForce(inForce: Requirement['inForce'], asOf: string): Reason | undefined {
  const { from, to } = inForce ?? {};
  const day = asOf.slice(0, 10);
  if (from !== undefined && day < from) {
    return {
      code: 'NOT_IN_FORCE',
      vi: `có hiệu lực từ ${from}, xét theo ngày ${day}`,
      en: `in force from ${from}, judged as of ${day}`,
    };
  }
  if (to !== undefined && day > to) {
    return {
      code: 'NOT_IN_FORCE',
      vi: `hết hiệu lực sau ${to}, xét theo ngày ${day}`,
      en: `in force until ${to}, judged as of ${day}`,
    };
  }
  return undefined;
}

function notClaimed(when: Requirement['when'], ics: Rules['ics']): Reason | undefined {
  const missing = (when ?? []).filter((key) => ics[key] !== true);
  if (missing.length === 0) return undefined;
  const list = missing.map((key) => `${key} = ${ics[key] === false ? 'false' : '∅'}`).join(', ');
  return { code: 'NOT_CLAIMED', vi: `${reasons.NOT_CLAIMED.vi}: ${list}`, en: `${reasons.NOT_CLAIMED.en}: ${list}` };
}
