/** Bytes on the wire between an agency's system and the axis, kept as they came: header order, spelling and repetition matter. */

/** Header pairs as byte strings: every character U+0000..U+00FF stands for one byte (latin-1). */
export type RawHeaders = readonly (readonly [name: string, value: string])[];

/** One HTTP request, complete. */
export interface Call {
  readonly method: string;
  /** Request target as received, query included. */
  readonly path: string;
  readonly headers: RawHeaders;
  readonly body: Uint8Array;
}

/** One HTTP answer, complete. */
export interface Reply {
  readonly httpStatus: number;
  readonly headers: RawHeaders;
  readonly body: Uint8Array;
}

/** What a caller got: a reply, a connection dropped without answer, silence, or a reply cut after so many body bytes. */
export type Answer = Reply | 'dropped' | 'withheld' | { readonly cut: Reply; readonly after: number };

export type Handler = (call: Call) => Promise<Answer>;
/** A fault (the axis misbehaves) and a mutant (a system misbehaves) have this one shape. */
export type Wrap = (inner: Handler) => Handler;

/** First value of a header, name compared without regard to case; undefined when absent. */
export function headerOf(headers: RawHeaders, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return headers.find(([key]) => key.toLowerCase() === wanted)?.[1];
}

/** True for an answer that arrived whole. */
export function isReply(answer: Answer): answer is Reply {
  return typeof answer === 'object' && 'httpStatus' in answer;
}
