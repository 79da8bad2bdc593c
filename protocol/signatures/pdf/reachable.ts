import type { PdfFile } from '../../pdf/file.ts';
import { referencesIn } from '../../pdf/values.ts';

/** Numbers of the objects reachable from a value. */
export function reachableFrom(file: PdfFile, value: string | undefined): ReadonlySet<number> {
  const found = new Set<number>();
  const open = value === undefined ? [] : [...referencesIn(value)];
  for (let number = open.pop(); number !== undefined; number = open.pop()) {
    if (found.has(number) || (file.entries.get(number) ?? 'free') === 'free') continue;
    found.add(number);
    open.push(...referencesIn(file.value(number)));
  }
  return found;
}
