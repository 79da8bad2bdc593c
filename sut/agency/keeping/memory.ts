/** Where the agency keeps its books between two lives. Values are plain data and byte arrays. */
export interface Memory {
  /** What was kept, oldest first; a later entry with the same table and id replaces the earlier, `undefined` removes it. */
  entries(): Iterable<{ readonly table: string; readonly id: string; readonly value: unknown }>;
  keep(table: string, id: string, value: unknown): void;
  /** Returns when everything kept is durable. */
  settle(): Promise<void>;
  clear(): void;
}

const nothing = Promise.resolve();

/** A memory for one life only: the books themselves hold everything. */
export const forgetful: Memory = {
  entries: () => [],
  keep: () => undefined,
  settle: () => nothing,
  clear: () => undefined,
};
