import type { Memory } from './memory.ts';
import type { Delivery, Dispatch, Forewarning, Incoming, LogEntry, Outgoing } from './records.ts';

/** One book of the agency: records by id, in the order of their first entry; a later entry replaces the record of the same id. */
export interface Book<T> {
  get(id: string): T | undefined;
  put(id: string, record: T): T;
  remove(id: string): void;
  all(): T[];
  find(matches: (record: T) => boolean): T | undefined;
}

/** Everything the agency remembers. */
export interface Books {
  readonly outgoing: Book<Outgoing>;
  readonly incoming: Book<Incoming>;
  /** Packages that have not left yet. */
  readonly queue: Book<Dispatch>;
  /** What each sender DocId stands for: the id of the document it was about. */
  readonly sent: Book<string>;
  readonly deliveries: Book<Delivery>;
  readonly forewarnings: Book<Forewarning>;
  /** Highest number given so far, by register and year. */
  readonly counters: Book<number>;
  readonly log: Book<LogEntry>;
  /** Returns when all that was entered would survive a power cut. */
  settle(): Promise<void>;
  clear(): void;
}

export function openBooks(memory: Memory): Books {
  const tables = new Map<string, Map<string, unknown>>();
  const tableOf = (name: string): Map<string, unknown> => {
    let table = tables.get(name);
    if (!table) tables.set(name, (table = new Map()));
    return table;
  };
  for (const { table, id, value } of memory.entries()) {
    if (value === undefined) tableOf(table).delete(id);
    else tableOf(table).set(id, value);
  }
  const book = <T>(name: string): Book<T> => ({
    get: (id) => tableOf(name).get(id) as T | undefined,
    put(id, record) {
      tableOf(name).set(id, record);
      memory.keep(name, id, record);
      return record;
    },
    remove(id) {
      tableOf(name).delete(id);
      memory.keep(name, id, undefined);
    },
    all: () => [...(tableOf(name).values() as Iterable<T>)],
    find(matches) {
      for (const record of tableOf(name).values()) if (matches(record as T)) return record as T;
      return undefined;
    },
  });
  return {
    outgoing: book('outgoing'),
    incoming: book('incoming'),
    queue: book('queue'),
    sent: book('sent'),
    deliveries: book('deliveries'),
    forewarnings: book('forewarnings'),
    counters: book('counters'),
    log: book('log'),
    settle: () => memory.settle(),
    clear() {
      tables.clear();
      memory.clear();
    },
  };
}
