import type { Call, Handler } from '../../protocol/call.ts';
import type { Journal } from '../journal.ts';
import { noteOf } from './note.ts';

/** The outermost layer: writes down every call as it came and what it truly got back, faults included. */
export function recorded(inner: Handler, journal: Journal): Handler {
  return async (received) => {
    // An object of its own for every call, so that the same request sent twice at once keeps two notes.
    const call: Call = { ...received };
    const answer = await inner(call);
    const { operation, systemId, facts, deliveries, findings, touched, fault } = noteOf(call);
    journal.record({
      kind: 'call',
      call,
      answer,
      ...(operation !== undefined && { operation }),
      ...(systemId !== undefined && { systemId }),
      facts,
      deliveries,
      findings,
      touched: [...touched],
      ...(fault !== undefined && { fault }),
    });
    return answer;
  };
}
