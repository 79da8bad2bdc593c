import type { Sentence } from './checked-file.ts';
import type { Confidence } from './requirement.ts';

/** What sort of value a choice holds. */
export type ChoiceKind =
  'one-of' | 'some-of' | 'yes-no' | 'time' | 'date' | 'span' | 'number' | 'size' | 'text' | 'list' | 'hours' | 'record';

/** One choice the law or the live axis leaves open, decided. */
export interface Choice {
  readonly key: string;
  /** A1 … A37; absent for a plain parameter. */
  readonly ambiguity?: string;
  readonly kind: ChoiceKind;
  /** The value on the profile's date. */
  readonly value: unknown;
  /** The value before the first date of `dated`. */
  readonly initial: unknown;
  readonly dated: readonly { readonly from: string; readonly value: unknown }[];
  readonly alternatives: readonly unknown[];
  /** True where no instrument gives this value. */
  readonly convention: boolean;
  readonly evidence: string;
  readonly confidence: Confidence;
  readonly note: Sentence;
  /** The profile that decided it. */
  readonly decidedBy: string;
}

/** The value on a day: the newest dated one, or the first. */
export function valueOn({ initial, dated }: Choice, date: string): unknown {
  return dated.findLast(({ from }) => from <= date)?.value ?? initial;
}

/** Every value the choice may take. */
export function allowedBy({ kind, initial, dated, alternatives }: Choice): readonly unknown[] {
  const known = [initial, ...dated.map(({ value }) => value), ...alternatives];
  const flat = kind === 'some-of' ? known.flat() : known;
  return [...new Map(flat.map((each) => [JSON.stringify(each), each])).values()];
}

/** What else could have been decided; the closed kinds list it whole. */
export function othersOf({ kind, value, alternatives }: Choice, allowed: readonly unknown[]): readonly unknown[] {
  if (kind === 'one-of') return allowed.filter((each) => each !== value);
  if (kind === 'some-of') return allowed.filter((each) => !(value as readonly unknown[]).includes(each));
  return alternatives;
}

const UNITS = ['seconds', 'minutes', 'hours', 'working-hours', 'days', 'working-days', 'months'];
const isText = (value: unknown, pattern: RegExp): boolean => typeof value === 'string' && pattern.test(value);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

const FITS = {
  'one-of': (value, allowed) => allowed.includes(value),
  'some-of': (value, allowed) =>
    Array.isArray(value) && value.length > 0 && value.every((each) => allowed.includes(each)),
  'yes-no': (value) => typeof value === 'boolean',
  time: (value) => isText(value, TIME),
  date: (value) => isText(value, /^\d{4}-\d{2}-\d{2}$/),
  span: (value) =>
    isRecord(value) &&
    Number.isFinite(value['amount']) &&
    Number(value['amount']) >= 0 &&
    UNITS.includes(String(value['unit'])),
  number: (value) => Number.isInteger(value),
  size: (value) => value === 'from-axis' || (Number.isInteger(value) && Number(value) > 0),
  text: (value) => isText(value, /./),
  list: (value) => Array.isArray(value),
  hours: (value) =>
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((each) => isText(each?.from, TIME) && isText(each?.to, TIME)),
  record: isRecord,
} as const satisfies Record<ChoiceKind, (value: unknown, allowed: readonly unknown[]) => boolean>;

/** Why a value does not fit its kind; undefined when it does. */
export function misfit(kind: ChoiceKind, value: unknown, allowed: readonly unknown[]): Sentence | undefined {
  if (FITS[kind](value, allowed)) return undefined;
  const closed =
    kind === 'one-of' || kind === 'some-of'
      ? `: ${allowed.join(', ')}`
      : kind === 'span'
        ? `: {amount, unit: ${UNITS.join(' | ')}}`
        : '';
  const found = JSON.stringify(value);
  return {
    vi: `cần giá trị loại ${kind}${closed}; gặp ${found}`,
    en: `expected a value of kind ${kind}${closed}; found ${found}`,
  };
}
