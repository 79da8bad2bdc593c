import type { Call } from '../protocol/call.ts';

/** What a burst of calls got back, in the order the answers came, and how long they took. */
export interface BurstResult {
  readonly answers: readonly { readonly httpStatus: number; readonly body: string }[];
  /** Calls without a whole answer: connection errors and time-outs. */
  readonly unanswered: number;
  /** Milliseconds; percentiles of the answer time. Informational: no instrument fixes a limit. */
  readonly latency: { readonly p50: number; readonly p97_5: number; readonly p99: number; readonly max: number };
  readonly seconds: number;
}

/** Sends every call exactly once over real HTTP, `connections` at a time; bounded in number and time. */
export async function burst(
  url: string,
  calls: readonly Call[],
  { connections = 8, timeoutSeconds = 30 }: { readonly connections?: number; readonly timeoutSeconds?: number } = {},
): Promise<BurstResult> {
  const { default: autocannon } = await import('autocannon');
  const answers: { httpStatus: number; body: string }[] = [];
  let next = 0;
  const result = await autocannon({
    url,
    amount: calls.length,
    connections: Math.min(connections, calls.length),
    timeout: timeoutSeconds,
    // A run ends with a sample, so a short burst needs short ones.
    sampleInt: 20,
    requests: [
      {
        // A connection keeps one of these per request; each draws the next call, so that none is sent twice.
        setupRequest: (request: object) => {
          const call = calls[next++ % calls.length]!;
          return {
            ...request,
            method: call.method as 'POST',
            path: call.path,
            headers: Object.fromEntries(call.headers.filter(([name]) => !/^(host|connection|content-length)$/i.test(name))),
            body: Buffer.from(call.body),
          };
        },
        onResponse: (httpStatus: number, body: string) => {
          answers.push({ httpStatus, body });
        },
      },
    ],
  } as never);
  return {
    answers,
    unanswered: result.errors + result.timeouts,
    latency: { p50: result.latency.p50, p97_5: result.latency.p97_5, p99: result.latency.p99, max: result.latency.max },
    seconds: result.duration,
  };
}
