import { isDeepStrictEqual } from 'node:util';
import { comparableTo, isGroup, settled, type Fields, type Part } from './comparable.ts';
import type { AgencyParts, Office } from './office.ts';
import { harmless, harmlessOffice, observed, type Watch } from './watched-surroundings.ts';

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
      const comparable = comparableTo(unaltered, version, name);
      if (comparable !== undefined) asked.set(rival, comparable);
    }
    const strange = altered.flatMap(([rival]) => (asked.has(rival) ? [] : [rival]));
    const versions: readonly Version<unknown>[] = [...asked];
    const value = isGroup(part) ? tableOf(part, unaltered as Fields, versions as readonly Version<Fields>[]) : typeof part === 'function' ? asking(part as Part, versions as readonly Version<Part>[]) : part;
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

function fields(parts: AgencyParts): Fields {
  return parts as unknown as Fields;
}
