import { reasons } from './reasons.ts';
import type { Finding, Judgement } from './verification.ts';

/** The verdict a finding leads to; without one the signature is valid. */
export function judgementOn(finding: Finding | undefined): Judgement {
  if (!finding) return { standing: 'valid', indication: 'TOTAL-PASSED' };
  const [reason, detail] = finding;
  return { standing: reasons[reason].standing, indication: reasons[reason].etsi, reason, detail };
}
