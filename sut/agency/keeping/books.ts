import type { Memory } from './memory.ts';
import type { Delivery, Dispatch, Forewarning, Incoming, LogEntry, Outgoing } from '../records.ts';

/** One book of the agency: records by id, in the order of their first entry; a later entry replaces the record of the same id. */
export interface Book<T> {
  get(id: string): T | undefined;
  put(id: string, record: T): T;
  remove(id: string): void;
  all(): T[];
  /** Records entered under this key, oldest first; what the key is, each book knows. */
  under(key: string): T[];
}

/** Everything the agency remembers. */
export interface Books {
  /** Keyed by document id. */
  readonly outgoing: Book<Outgoing>;
  /** Keyed by document id and by number and notation. */
  readonly incoming: Book<Incoming>;
  /** Packages that have not left yet, keyed by the document they are about. */
  readonly queue: Book<Dispatch>;
  /** What each sender DocId stands for: the id of the document it was about. */
  readonly sent: Book<string>;
  readonly deliveries: Book<Delivery>;
  /** Keyed by document id. */
  readonly forewarnings: Book<Forewarning>;
  /** Numbers given to outgoing documents: year, number and notation, with the id of the document. */
  readonly numbers: Book<string>;
  /** Highest number given so far, by register and year. */
  readonly counters: Book<number>;
  readonly log: Book<LogEntry>;
  /** Returns when all that was entered would survive a power cut. */
  settle(): Promise<void>;
  clear(): void;
}

/** Key under which documents of equal number and notation are found. */
export function codeKey({ number = '', notation = '' }: { readonly number?: string; readonly notation?: string }): string {
  return `${number.trim()}/${notation.trim()}`;
}

/** Keys are compared in precomposed form, whatever form a correspondent writes. */
const plain = (key: string): string => key.trim().normalize('NFC');

export function openBooks(memory: Memory): Books {
  const kept = new Map<string, Map<string, unknown>>();
  for (const { table, id, value } of memory.entries()) {
    let records = kept.get(table);
    if (!records) kept.set(table, (records = new Map()));
    if (value === undefined) records.delete(id);
    else records.set(id, value);
  }
  const books: { clear(): void }[] = [];
  const book = <T>(name: string, keysOf?: (record: T) => readonly string[]): Book<T> => {
    const opened = openBook((kept.get(name) ?? new Map()) as Map<string, T>, (id, record) => memory.keep(name, id, record), keysOf);
    books.push(opened);
    return opened;
  };
  return {
    outgoing: book<Outgoing>('outgoing', ({ documentId }) => [documentId]),
    incoming: book<Incoming>('incoming', ({ documentId, message }) => [documentId, codeKey(message.code)]),
    queue: book<Dispatch>('queue', ({ about }) => [about]),
    sent: book('sent'),
    deliveries: book('deliveries'),
    forewarnings: book<Forewarning>('forewarnings', ({ documentId }) => [documentId]),
    numbers: book('numbers'),
    counters: book('counters'),
    log: book('log'),
    settle: () => memory.settle(),
    clear() {
      for (const each of books) each.clear();
      memory.clear();
    },
  };
}

function openBook<T>(
  records: Map<string, T>,
  keep: (id: string, record: T | undefined) => void,
  keysOf: (record: T) => readonly string[] = () => [],
): Book<T> & { clear(): void } {
  const ids = new Map<string, Set<string>>();
  const enter = (id: string, record: T): void => {
    for (const key of keysOf(record).map(plain)) {
      const known = ids.get(key);
      if (known) known.add(id);
      else ids.set(key, new Set([id]));
    }
  };
  for (const [id, record] of records) enter(id, record);
  return {
    get: (id) => records.get(id),
    put(id, record) {
      records.set(id, record);
      enter(id, record);
      keep(id, record);
      return record;
    },
    remove(id) {
      records.delete(id);
      keep(id, undefined);
    },
    all: () => [...records.values()],
    under(key) {
      const found: T[] = [];
      for (const id of ids.get(plain(key)) ?? []) {
        const record = records.get(id);
        if (record !== undefined && keysOf(record).map(plain).includes(plain(key))) found.push(record);
      }
      return found;
    },
    clear() {
      records.clear();
      ids.clear();
    },
  };
}
