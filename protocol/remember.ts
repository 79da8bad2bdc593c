/** A memory of results by key with a bound: the result asked for longest ago is forgotten first. */
export interface Memory<T> {
  /** The remembered result, or the one `make` gives now. A promise that fails is not kept. */
  of(key: string, make: () => T): T;
}

/** Only for pure results: the key must name everything the result depends on. */
export function createMemory<T>(limit: number): Memory<T> {
  const known = new Map<string, T>();
  return {
    of(key, make) {
      if (known.has(key)) {
        const found = known.get(key)!;
        known.delete(key);
        known.set(key, found);
        return found;
      }
      const made = make();
      known.set(key, made);
      if (made instanceof Promise) made.catch(() => known.delete(key));
      if (known.size > limit) known.delete(known.keys().next().value!);
      return made;
    },
  };
}
