import type { AgencyParts } from './office.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The same parts, which tell each time one of them is looked at: `twinOf`, `checks.signatures`. */
export function watchedParts(parts: AgencyParts, note: (part: string) => void): AgencyParts {
  const groups = new Map<string, unknown>();
  return new Proxy(parts, {
    get(target, key) {
      const value = (target as unknown as Fields)[key as string];
      if (typeof key === 'symbol') return value;
      note(key);
      if (!isGroup(value)) return value;
      if (!groups.has(key)) groups.set(key, watchedGroup(key, value, note));
      return groups.get(key);
    },
  });
}

function watchedGroup(name: string, group: Fields, note: (part: string) => void): Fields {
  return new Proxy(group, {
    get(target, key) {
      if (typeof key === 'string') note(`${name}.${key}`);
      return target[key as string];
    },
    ownKeys(target) {
      note(`${name}.*`);
      return Reflect.ownKeys(target);
    },
    has(target, key) {
      note(`${name}.*`);
      return key in target;
    },
  });
}

/** What an alteration puts in the place of something else; in a group, one by one where only members were exchanged. */
export function alteredParts(parts: AgencyParts, apply: (parts: AgencyParts) => AgencyParts): ReadonlySet<string> {
  const before = parts as unknown as Fields;
  const after = apply(parts) as unknown as Fields;
  return new Set(
    keysOf(before, after)
      .filter((key) => before[key] !== after[key])
      .flatMap((key) => {
        const [was, is] = [before[key], after[key]];
        return isGroup(was) && isGroup(is) ? membersAltered(key, was, is) : [key];
      }),
  );
}

/** A member added or taken away is noticed by whoever looks at the group as a whole. */
function membersAltered(group: string, was: Fields, is: Fields): string[] {
  const altered = keysOf(was, is).filter((key) => was[key] !== is[key]);
  const other = altered.some((key) => !(key in was) || !(key in is)) || Object.keys(was).join() !== Object.keys(is).join();
  return [...altered.map((key) => `${group}.${key}`), ...(other ? [`${group}.*`] : [])];
}

function keysOf(one: Fields, other: Fields): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])];
}

function isGroup(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
