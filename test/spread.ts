/** Names of so many entries, spread over a whole table, so that each chapter has its share. */
export function spread(table: readonly { readonly name: string }[], count: number): readonly string[] {
  const wanted = Math.min(count, table.length);
  return Array.from({ length: wanted }, (_, index) => table[Math.floor((index * table.length) / wanted)]!.name);
}
