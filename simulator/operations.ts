import type { Answer, Call, Handler, Wrap } from '../protocol/call.ts';
import type { Ids } from '../protocol/ids.ts';
import type { MovableClock } from '../protocol/clock.ts';
import { OPERATIONS, operationOf, type OperationName } from '../protocol/vxp/operations.ts';
import { badAnswer, goodAnswer, unknownAnswer } from './calls/answers.ts';
import { authenticate, type Members } from './calls/authenticate.ts';
import { noteOf, type Note } from './calls/note.ts';
import { getAgenciesList, getAgenciesListQD20 } from './operations/agencies.ts';
import { countReceiveEdoc, countReceiveStatus } from './operations/count.ts';
import { deleteAgency } from './operations/delete-agency.ts';
import { downloadEdoc } from './operations/download-edoc.ts';
import { getEdoc } from './operations/get-edoc.ts';
import { getReceivedEdocList } from './operations/received-list.ts';
import { registerAgency } from './operations/register-agency.ts';
import { sendEdoc } from './operations/send-edoc.ts';
import { getSentEdocList } from './operations/sent-list.ts';
import { getSynchronizeUnit } from './operations/units.ts';
import { updateStatus } from './operations/update-status.ts';
import type { AxisProfile, Settings } from './profile.ts';
import { Refusal } from './calls/refusal.ts';
import type { Registry } from './registry.ts';
import type { Operation } from './calls/situation.ts';
import type { Store } from './store.ts';

/** The thirteen operations of the axis. */
const TABLE: Readonly<Record<OperationName, Operation>> = {
  sendEdoc,
  getReceivedEdocList,
  getSentEdocList,
  getEdoc,
  updateStatus,
  downloadEdoc,
  countReceiveEdoc,
  countReceiveStatus,
  getAgenciesList,
  getAgenciesListQD20,
  getSynchronizeUnit,
  registerAgency,
  deleteAgency,
};

export interface Machinery {
  readonly store: Store;
  readonly registry: Registry;
  readonly clock: MovableClock;
  readonly ids: Ids;
  readonly profile: AxisProfile;
  readonly axisOrganId: string;
}

/** What an axis is made of, so that one part can be put in the place of another. */
export interface AxisParts extends Machinery {
  readonly table: Readonly<Record<OperationName, Operation>>;
  readonly authenticate: typeof authenticate;
  /** Stands between the wire and everything else. */
  readonly around: Wrap;
}

/** The parts of the axis that behaves. */
export function standardParts(machinery: Machinery): AxisParts {
  return { ...machinery, table: TABLE, authenticate, around: (inner) => inner };
}

/** Headers every call carries; they are no leftovers. */
const ALWAYS = ['systemid', 'timestamp', 'Content-Type'];

/** The axis that behaves: route, authenticate, act, answer. Whatever happens inside, the caller gets the triple. */
export function operations(parts: AxisParts): Handler {
  const { registry, clock, profile, table } = parts;
  const seen = new Set<string>();
  return parts.around(async (call: Call): Promise<Answer> => {
    const note = noteOf(call);
    const setting: Settings = (name) => {
      note.touched.add(name);
      return profile[name];
    };
    const operation = operationOf(call.path) ?? extraOperation(call.path, setting);
    if (!operation) return unknownAnswer('Dich vu khong ton tai', setting);
    Object.assign(note, { operation, systemId: undefined, facts: {} });
    if (call.method !== OPERATIONS[operation].method && setting('transport.wrongVerb') === 'refuse')
      return unknownAnswer('Sai phuong thuc HTTP', setting);
    try {
      const { system, members } = parts.authenticate(call, { registry, now: clock.now(), note, setting, seen });
      noteMembers(operation, members, note);
      return goodAnswer(table[operation]({ ...parts, call, system, members, setting, note }), setting);
    } catch (error) {
      if (!(error instanceof Refusal)) note.findings.push({ code: 'system-error', detail: String(error) });
      const refusal =
        error instanceof Refusal ? error : new Refusal(setting('errors.system'), 'Loi he thong phia Truc');
      return badAnswer(refusal, operation === 'sendEdoc', setting);
    }
  });
}

/** The .NET SDK has a method for units whose path is not known. */
function extraOperation(path: string, setting: Settings): OperationName | undefined {
  return /\/getListUnit(\?|$)/.test(path) && setting('dotnet.listUnitPath') === '/getListUnit'
    ? 'getSynchronizeUnit'
    : undefined;
}

/** Facts are what the operation reads; anything else that was signed is left over from earlier calls. */
function noteMembers(operation: OperationName, members: Members, note: Note): void {
  const reads: readonly string[] = OPERATIONS[operation].reads;
  const facts: [string, string][] = [];
  const leftovers: string[] = [];
  for (const [name, value] of members) {
    if (reads.includes(name)) facts.push([name, value]);
    else if (!ALWAYS.includes(name)) leftovers.push(name);
  }
  note.facts = Object.fromEntries(facts);
  if (leftovers.length > 0) note.findings.push({ code: 'sticky-headers', detail: leftovers.join(', ') });
}
