import type { PerformedObservation } from '../../simulator/journal.ts';
import { VERBS, type VerbName } from '../../sut/contract.ts';
import { NotFound, NotSupported, Refused, type Driver } from '../../sut/driver.ts';
import { summary } from '../recorded-driver.ts';
import type { FarSide } from '../stage.ts';
import { RecordMismatch, type Script } from './script.ts';

/** The driver of a record: every verb answers what the product answered then, provided it is asked the same. */
export function replayDriver(script: Script): Driver {
  const acting = (verb: VerbName) => async (...input: unknown[]) => {
    const act = script.take('act', `the driver verb ${verb}`);
    const [asked, recorded] = [plain(summary(input)), plain(act.input)];
    if (act.verb !== verb || asked !== recorded) throw new RecordMismatch(`entry ${act.seq}: the driver verb ${verb} ${asked} expected, found ${act.verb} ${recorded}`);
    if ('value' in act.outcome) return act.outcome.value;
    throw revived(act.outcome.failed, verb);
  };
  return Object.fromEntries((Object.keys(VERBS) as VerbName[]).map((verb) => [verb, acting(verb)])) as unknown as Driver;
}

/** What somebody beside the driver did, taken from the record. */
export function replayed<T>(script: Script, by: string, verb: string): T {
  const entry: PerformedObservation = script.take('performed', `${by}: ${verb}`);
  if (entry.by !== by || entry.verb !== verb) throw new RecordMismatch(`entry ${entry.seq}: ${by} ${verb} expected, found ${entry.by} ${entry.verb}`);
  if ('value' in entry.outcome) return entry.outcome.value as T;
  const { name, message } = entry.outcome.failed;
  throw Object.assign(new Error(message), { name });
}

/** A partner agency of a record. */
export function replayFarSide(organId: string, organName: string, script: Script): FarSide {
  const acting = (verb: string) => async () => replayed<never>(script, organId, verb);
  return { organId, organName, compose: acting('compose'), send: acting('send'), inject: acting('inject'), status: acting('status'), collect: acting('collect') };
}

/** The errors a step tells apart; every other one keeps its name and sentence. */
function revived({ name, message }: { readonly name: string; readonly message: string }, verb: string): Error {
  if (name === 'NotSupported') return new NotSupported(verb);
  if (name === 'Refused') return new Refused(message);
  if (name === 'NotFound') return new NotFound(message);
  return Object.assign(new Error(message), { name });
}

function plain(value: unknown): string {
  return JSON.stringify(value) ?? '';
}
