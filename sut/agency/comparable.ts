import { isDeepStrictEqual } from 'node:util';
import type { AgencyParts } from './office.ts';

export type Fields = Readonly<Record<string, unknown>>;
export type Part = (...args: readonly unknown[]) => unknown;

/** Tables of rules that are asked one after another, and what a rule answers that has nothing to say. */
const RULES: Fields = { objections: undefined, checks: [] } satisfies { readonly [K in keyof AgencyParts]?: unknown };

/** What can be held against a part of the agency; undefined where there is no such thing. */
export function comparableTo(part: unknown, version: unknown, name: string): unknown {
  if (isGroup(part)) return isGroup(version) ? inStep(part, version, name) : undefined;
  return typeof part === 'function' && typeof version === 'function' ? version : undefined;
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
export function settled<T>(given: T): T {
  if (given instanceof Promise) given.catch(() => undefined);
  return given;
}

export function isGroup(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
