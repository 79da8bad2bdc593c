import { createHash, type Hash } from 'node:crypto';
import type { Digest } from '../algorithms.ts';
import type { SignedBytes } from '../cms/check-cms.ts';

/** Two stretches of a file: offset and length, twice; the first starts at 0. */
export type ByteRange = readonly [first: number, length: number, second: number, rest: number];

/** Digests of several ranges of one file that start alike: what they have in common is hashed once. */
export function rangeDigests(file: Buffer): (range: ByteRange) => SignedBytes {
  const begun: { readonly algorithm: Digest; readonly upTo: number; readonly hash: Hash }[] = [];
  const prefix = (algorithm: Digest, length: number): Hash => {
    const [longest] = begun.filter((each) => each.algorithm === algorithm && each.upTo <= length).sort((a, b) => b.upTo - a.upTo);
    const hash = longest ? longest.hash.copy() : createHash(algorithm);
    hash.update(file.subarray(longest?.upTo ?? 0, length));
    begun.push({ algorithm, upTo: length, hash });
    return hash.copy();
  };
  return ([, length, second, rest]) => {
    const tail = file.subarray(second, second + rest);
    return { digest: (algorithm) => prefix(algorithm, length).update(tail).digest(), parts: [file.subarray(0, length), tail] };
  };
}
