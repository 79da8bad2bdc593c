import { createHash } from 'node:crypto';

const known = new WeakMap<Uint8Array, string>();

/** SHA-256 in lower-case hex. The same bytes in memory are hashed once: messages and files are never changed in place. */
export function sha256Of(bytes: Uint8Array): string {
  let hash = known.get(bytes);
  if (hash === undefined) known.set(bytes, (hash = createHash('sha256').update(bytes).digest('hex')));
  return hash;
}
