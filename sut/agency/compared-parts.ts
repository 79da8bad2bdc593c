import { isDeepStrictEqual } from 'node:util';
import type { AgencyParts, Office } from './office.ts';
import { harmless, harmlessOffice, observed, type Watch } from './watched-surroundings.ts';

type Fields = Readonly<Record<string, unknown>>;
type Part = (...args: readonly unknown[]) => unknown;

/** One who does as the agency does, until its ways part. */
interface Rival {
  readonly index: number;
  readonly parts: AgencyParts;
  office?: Office;
  parted: boolean;
  /** True while the agency's own version of an altered part is at work: what that calls is no concern of the rival. */
  passes: boolean;
}

/** What a rival has in some place. */
type Version<T> = readonly [rival: Rival, version: T];

/** Tables of rules that are asked one after another, and what a rule answers that has nothing to say. */
const RULES: Fields = { objections: undefined, checks: [] } satisfies { readonly [K in keyof AgencyParts]?: unknown };

/**
 * The same parts, which ask alterations of the agency the same questions beside it, call by call. `differs` gets the index of each that may
 * part from the agency here: an altered part of it answers otherwise, or is one whose use can not be compared, since it acts, waits or is
 * no function. Whoever is not named would have done exactly what the agency did.
 */
export function comparedParts(parts: AgencyParts, alterations: readonly ((parts: AgencyParts) => AgencyParts)[], differs: (index: number) => void): AgencyParts {
  const watch: Watch = { effects: 0, trapped: false, reading: undefined };
  const plain = harmless(parts, watch);
  const rivals = alterations.map((apply, index): Rival => ({ index, parts: apply(plain), parted: false, passes: false }));
  const compared = tableOf(fields(observed(parts, watch)), fields(plain), rivals.map((rival) => [rival, fields(rival.parts)])) as unknown as AgencyParts;
  for (const rival of rivals) if (Object.keys(rival.parts).some((name) => !(name in plain))) partWays(rival);
  return compared;

  function tableOf(own: Fields, unaltered: Fields, tables: readonly Version<Fields>[]): Fields {
    const table: Record<string, unknown> = { ...own };
    for (const [name, part] of Object.entries(own)) {
      const altered = tables.flatMap(([rival, versions]): Version<unknown>[] => (versions[name] === unaltered[name] ? [] : [[rival, versions[name]]]));
      if (altered.length > 0) Object.defineProperty(table, name, placeOf(name, part, unaltered[name], altered));
    }
    return table;
  }

  /** A part that asks those whose version can be asked, and lets the others part when it is looked at. */
  function placeOf(name: string, part: unknown, unaltered: unknown, altered: readonly Version<unknown>[]): PropertyDescriptor {
    const asked = new Map<Rival, unknown>();
    for (const [rival, version] of altered) {
      const comparable = isGroup(unaltered) && isGroup(version) ? inStep(unaltered, version, name) : typeof part === 'function' && typeof version === 'function' ? version : undefined;
      if (comparable) asked.set(rival, comparable);
    }
    const strange = altered.flatMap(([rival]) => (asked.has(rival) ? [] : [rival]));
    const value = isGroup(part) ? tableOf(part, unaltered as Fields, [...asked] as Version<Fields>[]) : asked.size > 0 ? asking(part as Part, [...asked] as Version<Part>[]) : part;
    return {
      enumerable: true,
      get() {
        strange.forEach(partWays);
        return value;
      },
    };
  }

  /** Calls the agency's own version, then those of the rivals that are still with it, and gives what the own one gave. */
  function asking(own: Part, versions: readonly Version<Part>[]): Part {
    return (...args) => {
      const asked = versions.filter(([rival]) => !rival.parted && !rival.passes);
      if (asked.length === 0) return own(...args);
      const before = watch.effects;
      watch.reading = undefined;
      for (const [rival] of asked) rival.passes = true;
      const answer = answerOf(own, args);
      for (const [rival] of asked) rival.passes = false;
      const comparable = watch.effects === before && !(answer.given instanceof Promise);
      for (const [rival, version] of asked) if (!comparable || !isDeepStrictEqual(answer, answerFrom(rival, version, args))) partWays(rival);
      if (answer.thrown !== undefined) throw answer.thrown;
      return answer.given;
    };
  }

  /** What a rival would have answered; undefined where it would have done more than answer. */
  function answerFrom(rival: Rival, version: Part, args: readonly unknown[]): Answer | undefined {
    watch.trapped = false;
    const answer = answerOf(version, args.map((arg) => (isOffice(arg) ? (rival.office ??= harmlessOffice(arg, rival.parts, watch)) : arg)));
    settled(answer.given);
    return watch.trapped ? undefined : answer;
  }

  function isOffice(arg: unknown): arg is Office {
    return typeof arg === 'object' && arg !== null && (arg as Partial<Office>).parts === compared;
  }

  function partWays(rival: Rival): void {
    if (rival.parted) return;
    rival.parted = true;
    differs(rival.index);
  }
}

interface Answer {
  readonly given?: unknown;
  readonly thrown?: unknown;
}

function answerOf(version: Part, args: readonly unknown[]): Answer {
  try {
    return { given: version(...args) };
  } catch (thrown) {
    return { thrown };
  }
}

/**
 * A table of a rival that can be held against the agency's own, member by member; undefined where they are of different build.
 * A rule taken away becomes one with nothing to say, and rules added at the end speak with the first.
 */
function inStep(own: Fields, other: Fields, table: string): Fields | undefined {
  const names = Object.keys(own);
  const kept = names.filter((name) => name in other);
  const added = Object.entries(other).slice(kept.length);
  if (Object.keys(other).slice(0, kept.length).join() !== kept.join()) return undefined;
  if (!(table in RULES)) return kept.length === names.length && added.length === 0 ? other : undefined;
  const silence = RULES[table];
  const first = names[0]!;
  const whole: Fields = Object.fromEntries(names.map((name) => [name, name in other ? other[name] : () => silence]));
  return added.length === 0 ? whole : { ...whole, [first]: speakingWith(whole[first] as Part, added.map(([, rule]) => rule as Part), silence) };
}

/** Answers as the rule does while the others have nothing to say, else as nobody does. */
function speakingWith(rule: Part, others: readonly Part[], silence: unknown): Part {
  return (...args) => {
    const said = rule(...args);
    return others.every((other) => isDeepStrictEqual(settled(other(...args)), silence)) ? said : {};
  };
}

/** A promise that only was asked for may fail unheard. */
function settled<T>(given: T): T {
  if (given instanceof Promise) given.catch(() => undefined);
  return given;
}

function isGroup(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function fields(parts: AgencyParts): Fields {
  return parts as unknown as Fields;
}
