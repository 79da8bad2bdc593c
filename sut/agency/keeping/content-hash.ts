import { createHash } from 'node:crypto';

const known = new WeakMap<Uint8Array, string>();

/** SHA-256 of a file's content in lower-case hex; the same bytes in memory are hashed once. */
export function sha256Of(content: Uint8Array): string {
  let hash = known.get(content);
  if (hash === undefined) known.set(content, (hash = createHash('sha256').update(content).digest('hex')));
  return hash;
}
