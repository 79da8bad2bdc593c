import { claimed, type Claims } from './ics.ts';
import type { Profile } from './profile.ts';
import type { Requirement } from './requirement.ts';

/** Whether a requirement is judged in an examination, and whether a finding about it blocks the certificate. */
export type Standing =
  | { readonly judged: true; readonly blocks: boolean }
  | { readonly judged: false; readonly reason: { readonly vi: string; readonly en: string } };

/** Computed from the catalogue, the profile and the maker's claims alone, before anything runs; never set by hand. */
export function standingOf(
  requirement: Requirement,
  examination: { readonly profile: Profile; readonly claims: Claims; readonly subject: 'agency' | 'axis' },
): Standing {
  const { profile, claims, subject } = examination;
  const { grade, inForce, when = [] } = requirement;
  if (subject === 'agency' && requirement.role === 'axis') {
    return no('chỉ ràng buộc Trục', 'binds the axis only');
  }
  if (subject === 'axis' && requirement.bound && !requirement.bound.includes('A')) {
    return no('chỉ ràng buộc hệ thống của cơ quan', 'binds the systems of agencies only');
  }
  if (inForce?.from !== undefined && profile.asOf < inForce.from) {
    return no(
      `chưa có hiệu lực vào ngày ${profile.asOf}, có từ ${inForce.from}`,
      `not in force on ${profile.asOf}, only from ${inForce.from}`,
    );
  }
  if (inForce?.to !== undefined && profile.asOf > inForce.to) {
    return no(
      `hết hiệu lực vào ngày ${profile.asOf}, đến ${inForce.to}`,
      `no longer in force on ${profile.asOf}, only to ${inForce.to}`,
    );
  }
  if (grade.startsWith('P') && !profile.judges.has(requirement.id)) {
    return no(`hồ sơ ${profile.name} không bật yêu cầu này`, `profile ${profile.name} does not switch it on`);
  }
  const missing = when.filter((key) => !claimed(claims, key));
  if (missing.length > 0) {
    return no(`sản phẩm công bố không có: ${missing.join(', ')}`, `the product does not claim: ${missing.join(', ')}`);
  }
  return { judged: true, blocks: grade !== 'S' && grade !== 'P (info)' };
}

function no(vi: string, en: string): Standing {
  return { judged: false, reason: { vi, en } };
}
