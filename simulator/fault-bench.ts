import { headerOf, type Answer, type Call, type Handler } from '../protocol/call.ts';
import { operationOf } from '../protocol/vxp/operations.ts';
import { PREFIX } from '../protocol/vxp/sign.ts';
import { membersOf } from './calls/authenticate.ts';
import type { Fault, FaultContext, FaultInForce, FaultOptions } from './fault.ts';
import { FAULTS } from './faults.ts';
import { noteOf } from './calls/note.ts';

interface Entry {
  readonly name: string;
  readonly fault: Fault;
  readonly options: FaultOptions;
  left: number;
}

export interface FaultBench {
  readonly handle: Handler;
  misbehave(name: string, options?: FaultOptions): () => void;
  faults(): readonly FaultInForce[];
}

/** Lets named faults stand between the caller and the axis that behaves. Of several that fit, the one put in force first strikes. */
export function createFaultBench(sound: Handler, context: FaultContext): FaultBench {
  const inForce: Entry[] = [];
  return {
    async handle(call) {
      const struck = inForce.length === 0 ? undefined : inForce.find((entry) => entry.left > 0 && strikes(entry, call));
      return struck ? spoiled(struck, call) : sound(call);
    },
    misbehave(name, options = {}) {
      const fault = (FAULTS as Readonly<Record<string, Fault>>)[name];
      if (!fault) throw new Error(`no fault "${name}"; known: ${Object.keys(FAULTS).join(', ')}`);
      const entry: Entry = { name, fault, options, left: options.times ?? Infinity };
      inForce.push(entry);
      return () => {
        entry.left = 0;
      };
    },
    faults: () =>
      inForce
        .filter(({ left }) => left > 0)
        .map(({ name, options: { operation }, left }) => ({
          fault: name,
          ...(operation !== undefined && { operation }),
          ...(left < Infinity && { left }),
        })),
  };

  /** Counts the call at once, so that calls at the same time never strike too often, and takes it back when the answer was left alone. */
  async function spoiled(entry: Entry, call: Call): Promise<Answer> {
    entry.left -= 1;
    const note = noteOf(call);
    // What the call says of itself, for a fault that keeps it from the axis; the axis puts in its place what it verified.
    const { systemid, ...facts } = claimedFacts(call);
    Object.assign(note, { operation: operationOf(call.path), systemId: systemid, facts });
    const given = new Set<Answer>();
    const answer = await entry.fault.wrap(async (passed) => {
      const sane = await sound(passed);
      given.add(sane);
      return sane;
    }, context)(call);
    if (given.has(answer)) entry.left += 1;
    else note.fault = entry.name;
    return answer;
  }
}

function strikes({ fault, options }: Entry, call: Call): boolean {
  const operation = operationOf(call.path);
  if (fault.operations && !(operation && fault.operations.includes(operation))) return false;
  if (options.operation !== undefined && options.operation !== operation) return false;
  return options.only ? options.only(claimedFacts(call), call) : true;
}

/** Signed headers by bare name, not yet verified. */
function claimedFacts(call: Call): Readonly<Record<string, string>> {
  const members = membersOf(Buffer.from(headerOf(call.headers, `${PREFIX}sign-header`) ?? '', 'latin1'));
  return Object.fromEntries(members ?? []);
}
