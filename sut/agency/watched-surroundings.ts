import type { Books } from './keeping/books.ts';
import type { AgencyParts, Office, Surroundings } from './office.ts';

type Act = (...args: never[]) => unknown;

/** What became of calls that were made only to see what they would give. */
export interface Watch {
  /** So many times something was done that others notice. */
  effects: number;
  /** True when one who was only asked tried to do something. */
  trapped: boolean;
  /** What the clock said last. */
  reading: number | undefined;
}

/** The same parts; what an agency does through them that others notice is counted, and the last look at the clock kept. */
export function observed(parts: AgencyParts, watch: Watch): AgencyParts {
  const counted = (act: Act): Act => (...args) => {
    watch.effects += 1;
    return act(...args);
  };
  return { ...parts, ...acting(parts, counted, () => (watch.reading = parts.clock.now())) };
}

/** The same parts for one who is only asked what it would do: nothing can be done through them, and it is as late as for the agency beside it. */
export function harmless(parts: AgencyParts, watch: Watch): AgencyParts {
  return { ...parts, ...acting(parts, trapIn(watch), () => watch.reading ?? parts.clock.now()) };
}

/** The office seen by one who is only asked. */
export function harmlessOffice({ books, axis, directory }: Office, parts: AgencyParts, watch: Watch): Office {
  const trap = trapIn(watch);
  return { parts, books: readOnly(books, trap), axis: each(axis, trap), directory: { ...directory, ...each({ find: directory.find, clear: directory.clear }, trap) } };
}

/** Everything through which an agency acts on the world or on itself, done in another way. */
function acting({ wire, clock, ids, memory, credentials, timestamps }: AgencyParts, way: (act: Act) => Act, now: () => number): Partial<Surroundings> {
  const { keep, clear } = memory;
  return {
    ...each({ wire, credentials, ...(timestamps && { timestamps }) }, way),
    clock: { ...each(clock, way), now },
    ids: each(ids, way),
    memory: { ...memory, ...each({ keep, clear }, way) },
  };
}

function readOnly(books: Books, trap: (act: Act) => Act): Books {
  const { settle, clear, ...kept } = books;
  const closed = Object.entries(kept).map(([name, book]) => [name, { ...book, ...each({ put: book.put, remove: book.remove }, trap) }]);
  return { ...(Object.fromEntries(closed) as typeof kept), ...each({ settle, clear }, trap) };
}

function trapIn(watch: Watch): () => Act {
  return () => () => {
    watch.trapped = true;
    throw new Error('one who is only asked does nothing');
  };
}

function each<T extends object>(acts: T, way: (act: Act) => Act): T {
  return Object.fromEntries(Object.entries(acts).map(([name, act]) => [name, way(act as Act)])) as T;
}
