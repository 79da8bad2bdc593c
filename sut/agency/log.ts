import type { Office } from './office.ts';

/** Enters something into the operator's log; documents have histories of their own. */
export function log({ books, parts }: Office, what: string, text: string): void {
  const serial = books.counters.put('log', (books.counters.get('log') ?? 0) + 1);
  books.log.put(String(serial), { at: parts.clock.now(), what, text });
}
