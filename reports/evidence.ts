import { undecided, type UndecidedCode, type Words } from './vocabulary.ts';

/** What the run engine noted about one scenario after it ended. */
export interface Facts {
  readonly scenario: string;
  /** Acts of the system under test that could be observed. */
  readonly stimuli: number;
  /** Requirement-bearing checks that looked at something. */
  readonly looked: number;
  /** Profile choices the verdict touches. */
  readonly touched: readonly string[];
  /** File of the journal, relative to the run. */
  readonly journal?: string;
  /** True when only people vouch for what was seen. */
  readonly attested?: boolean;
}

/** A finding about the system: what the clause expects, what was observed, where the bytes are. */
export interface Finding {
  readonly expected: string;
  readonly observed: string;
  /** Numbers of journal entries. */
  readonly evidence: readonly number[];
  readonly fix?: string;
}

export interface Undecided {
  readonly code: UndecidedCode;
  readonly text: Words;
}

/** The facts of a scenario; undefined unless there is exactly one valid set and it is about this scenario. */
export function factsIn(evidence: readonly unknown[], scenario: string): Facts | undefined {
  const [only, ...more] = evidence.filter((each) => isA(each, 'facts') || !isObject(each));
  if (more.length > 0 || !isA(only, 'facts')) return undefined;
  const { stimuli, looked, touched, journal, attested } = only;
  if (only['scenario'] !== scenario || !isCount(stimuli) || !isCount(looked) || !isListOf('string', touched))
    return undefined;
  return {
    scenario,
    stimuli,
    looked,
    touched: touched as string[],
    ...(typeof journal === 'string' && { journal }),
    ...(attested === true && { attested }),
  };
}

/** The finding attached to a failed step. */
export function findingIn(evidence: readonly unknown[]): Finding | undefined {
  const found = evidence.find((each) => isA(each, 'nonconformity'));
  if (!found || !isA(found, 'nonconformity')) return undefined;
  const { expected, observed, evidence: entries, fix } = found;
  if (typeof expected !== 'string' || typeof observed !== 'string') return undefined;
  return {
    expected,
    observed,
    evidence: isListOf('number', entries) ? (entries as number[]) : [],
    ...(typeof fix === 'string' && { fix }),
  };
}

/** The reason attached to a step that could not decide; unknown codes do not count. */
export function undecidedIn(evidence: readonly unknown[]): Undecided | undefined {
  const found = evidence.find((each) => isA(each, 'inconclusive'));
  if (!found || !isA(found, 'inconclusive')) return undefined;
  const { code, text } = found;
  if (typeof code !== 'string' || !Object.hasOwn(undecided, code)) return undefined;
  const known = code as UndecidedCode;
  const words = isObject(text) ? text : {};
  return {
    code: known,
    text: {
      vi: typeof words['vi'] === 'string' ? words['vi'] : undecided[known].vi,
      en: typeof words['en'] === 'string' ? words['en'] : undecided[known].en,
    },
  };
}

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isA(value: unknown, type: string): value is Fields {
  return isObject(value) && value['type'] === type;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isListOf(type: 'string' | 'number', value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === type);
}
