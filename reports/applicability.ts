import type { Requirement } from '../requirements/requirement.ts';
import type { Examination, Rules } from './examination.ts';
import type { Reason } from './shape.ts';
import { reasons } from './vocabulary.ts';

/** Whether a finding can block: S, P (info) and what the profile does not switch on never do. */
export function weightOf({ id, level, grade }: Requirement, judged: ReadonlySet<string>): 'mandatory' | 'advisory' {
  const blocks =
    grade === 'M' || grade === 'M-q' ? level === 'MUST' : (grade === 'P' || grade === 'P (local)') && judged.has(id);
  return blocks ? 'mandatory' : 'advisory';
}

/** Why a requirement does not apply in this examination; computed from catalogue, ICS and date alone, never set by hand. */
export function notApplicableBecause(
  requirement: Requirement,
  { ics }: Pick<Rules, 'ics'>,
  { examined, profile }: Pick<Examination, 'examined' | 'profile'>,
): Reason | undefined {
  return (
    otherParty(requirement, examined) ??
    notInForce(requirement.inForce, profile.asOf) ??
    notClaimed(requirement.when, ics)
  );
}

function otherParty({ role, bound }: Requirement, examined: Examination['examined']): Reason | undefined {
  if (examined === 'agency' && role === 'axis') {
    return { code: 'OTHER_ROLE', vi: 'ràng buộc Trục, không ràng buộc cơ quan', en: 'binds the axis, not an agency' };
  }
  if (examined === 'axis' && role !== 'axis' && !bound?.includes('A')) {
    return { code: 'OTHER_ROLE', vi: 'ràng buộc cơ quan, không ràng buộc Trục', en: 'binds agencies, not the axis' };
  }
  return undefined;
}

function notInForce(inForce: Requirement['inForce'], asOf: string): Reason | undefined {
  const { from, to } = inForce ?? {};
  const day = asOf.slice(0, 10);
  const judged = { vi: `xét theo ngày ${day}`, en: `judged as of ${day}` };
  if (from !== undefined && day < from) {
    return {
      code: 'NOT_IN_FORCE',
      vi: `có hiệu lực từ ${from}, ${judged.vi}`,
      en: `in force from ${from}, ${judged.en}`,
    };
  }
  if (to !== undefined && day > to) {
    return {
      code: 'NOT_IN_FORCE',
      vi: `hết hiệu lực sau ${to}, ${judged.vi}`,
      en: `in force until ${to}, ${judged.en}`,
    };
  }
  return undefined;
}

function notClaimed(when: Requirement['when'], ics: Rules['ics']): Reason | undefined {
  const missing = (when ?? []).filter((key) => ics[key] !== true);
  if (missing.length === 0) return undefined;
  const list = missing.map((key) => `${key} = ${ics[key] === false ? 'false' : '∅'}`).join(', ');
  return {
    code: 'NOT_CLAIMED',
    vi: `${reasons.NOT_CLAIMED.vi}: ${list}`,
    en: `${reasons.NOT_CLAIMED.en}: ${list}`,
  };
}
