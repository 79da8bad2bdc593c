import { createHash } from 'node:crypto';
import type { Journal } from '../simulator/journal.ts';
import { VERBS, type VerbName } from '../sut/contract.ts';
import type { Driver } from '../sut/driver.ts';

/** The driver with every act written into the conformance log: the verb, what was asked, what came of it. */
export function recordedDriver(driver: Driver, journal: Journal): Driver {
  const recorded = (verb: VerbName) => async (...input: unknown[]) => {
    const note = (outcome: { value: unknown } | { failed: { name: string; message: string } }): void => {
      journal.record({ kind: 'act', verb, input: summary(input), outcome });
    };
    try {
      const value = await (driver[verb] as (...given: unknown[]) => Promise<unknown>)(...input);
      note({ value });
      return value;
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      note({ failed: { name, message } });
      throw error;
    }
  };
  return Object.fromEntries((Object.keys(VERBS) as VerbName[]).map((verb) => [verb, recorded(verb)])) as unknown as Driver;
}

/** What was asked, with the contents of files as size and digest. */
export function summary(value: unknown): unknown {
  if (value instanceof Uint8Array) return { size: value.length, sha256: createHash('sha256').update(value).digest('hex') };
  if (Array.isArray(value)) return value.map(summary);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, summary(each)]));
}
