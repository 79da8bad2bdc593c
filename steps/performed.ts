import type { Journal } from '../simulator/journal.ts';
import type { FarSide } from './stage.ts';

/** Lets somebody beside the driver act and writes into the conformance log what came of it. */
export async function performed<T>(journal: Journal, by: string, verb: string, act: () => Promise<T>): Promise<T> {
  try {
    const value = await act();
    journal.record({ kind: 'performed', by, verb, outcome: { value } });
    return value;
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    journal.record({ kind: 'performed', by, verb, outcome: { failed: { name, message } } });
    throw error;
  }
}

/** A partner agency with every act of its own in the conformance log. */
export function recordedFarSide(far: FarSide, journal: Journal): FarSide {
  const acting = <A extends unknown[], T>(verb: string, act: (...given: A) => Promise<T>) =>
    (...given: A): Promise<T> => performed(journal, far.organId, verb, () => act(...given));
  return {
    organId: far.organId,
    organName: far.organName,
    compose: acting('compose', far.compose),
    send: acting('send', far.send),
    inject: acting('inject', far.inject),
    status: acting('status', far.status),
    collect: acting('collect', far.collect),
  };
}
