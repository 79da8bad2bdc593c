/** Codes of agencies: QĐ20 (State agencies, enterprises, other organisations) and the older ones of QCVN 102:2016. */

/** What is wrong with a code. */
export type OrganIdObjection = 'too-long' | 'charset' | 'empty-group' | 'first-group' | 'z-prefix' | 'z-internal' | 'legacy-form';

/** `legacy`: 13 characters, level 1 last; `qd20`: level 1 first; `transition`: either (QĐ20 Đ11.K1). */
export type OrganIdSyntax = 'legacy' | 'transition' | 'qd20';

const LEGACY = /^\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}$/;
const LEGACY_LENGTH = 13;
const QD20_LENGTH = 35;
const LONGEST_INTERNAL = 32;

/** Why a code can not stand in a message; undefined when nothing is wrong with its form (QĐ20 Đ4 to Đ6, QCVN 102). */
export function objectionToOrganId(
  code: string,
  { syntax, maxLength }: { readonly syntax: OrganIdSyntax; readonly maxLength?: number },
): OrganIdObjection | undefined {
  const legacy = LEGACY.test(code);
  if (syntax === 'legacy') {
    if (code.length > (maxLength ?? LEGACY_LENGTH)) return 'too-long';
    return legacy ? undefined : 'legacy-form';
  }
  if (legacy) return syntax === 'transition' ? undefined : 'legacy-form';
  const objection = code.startsWith('Z') ? objectionToOther(code) : undefined;
  if (objection) return objection;
  if (code.length > (maxLength ?? QD20_LENGTH)) return 'too-long';
  if (code.startsWith('Z') || /^\d+(-\d{3})?$/.test(code)) return undefined;
  if (/[^0-9A-Z.]/.test(code)) return 'charset';
  if (code.split('.').includes('')) return 'empty-group';
  return /^[A-Y]\d\d(\.|$)/.test(code) ? undefined : 'first-group';
}

/** Other organisations: Z01 to Z99 and an internal code of up to 32 characters, without separator (QĐ20 Đ6). */
function objectionToOther(code: string): OrganIdObjection | undefined {
  if (!/^Z(?!00)\d\d/.test(code)) return 'z-prefix';
  const internal = code.slice(3);
  if (internal.length === 0 || internal.length > LONGEST_INTERNAL) return 'z-internal';
  return /[\s\p{Cc}]/u.test(internal) ? 'charset' : undefined;
}

/** The level-1 body a code belongs to; an enterprise or other organisation stands for itself. */
export function levelOneOf(code: string): string {
  if (LEGACY.test(code)) return code.slice(-3);
  return isDotted(code) ? code.split('.', 1)[0]! : code;
}

/** True for enterprises and other organisations (QĐ20 Đ5, Đ6): their codes begin with a digit or Z, those of agencies with another letter. */
export function isOutsideState(code: string): boolean {
  return /^[Z\d]/.test(levelOneOf(code));
}

/** The code one level up: the last group dropped (QĐ20 Đ4.K3), or the lowest filled level emptied (QCVN 102); undefined at level 1. */
export function parentOf(code: string): string | undefined {
  if (LEGACY.test(code)) {
    const [level4 = '', level3 = '', level2 = '', level1 = ''] = code.split('.');
    if (level4 !== '000') return `000.${level3}.${level2}.${level1}`;
    if (level3 !== '00') return `000.00.${level2}.${level1}`;
    return level2 === '00' ? undefined : `000.00.00.${level1}`;
  }
  const end = isDotted(code) ? code.lastIndexOf('.') : -1;
  return end < 0 ? undefined : code.slice(0, end);
}

/** True for the ancestor itself and everything below it, compared by whole groups: H26.10 is not within H26.1. */
export function isWithin(code: string, ancestor: string): boolean {
  for (let at: string | undefined = code; at !== undefined; at = parentOf(at)) if (at === ancestor) return true;
  return false;
}

/** The new code of an older level-1 code; deeper ones are never computed, only looked up (QĐ20: no rule is given for them). */
export function legacyToLevelOne(code: string): string | undefined {
  return /^000\.00\.00\.([A-Y]\d\d)$/.exec(code)?.[1];
}

function isDotted(code: string): boolean {
  return /^[A-Y]\d\d\./.test(code);
}
