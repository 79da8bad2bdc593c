import type { Message, Problem } from '../message.ts';
import { readMessage, type ReadOptions } from './read.ts';

/** What kind of message a file is, as far as that can be told, and what is wrong with it, from its first line to its last. */
export interface Judgement {
  readonly kind?: Message['kind'];
  readonly problems: readonly Problem[];
}

/** Judges one message file by itself. */
export function judgeFile(bytes: Uint8Array, options: ReadOptions = {}): Judgement {
  const { kind, problems } = readMessage(bytes, options);
  return { ...(kind && { kind }), problems: problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}
