/** Parties that call the axis where the axis itself is examined: signed calls as their own systems make them, answers from the log. */
import type { Call } from '../protocol/call.ts';
import { writeMessage } from '../protocol/edxml/write.ts';
import type { DocumentMessage, Message } from '../protocol/message.ts';
import { readAnswer, type AxisAnswer } from '../protocol/vxp/answer.ts';
import { callOf, vxpTimestamp } from '../protocol/vxp/client.ts';
import type { OperationName } from '../protocol/vxp/operations.ts';
import { dayOf } from '../protocol/dates.ts';
import type { CallObservation } from '../simulator/journal.ts';
import type { SystemRecord } from '../simulator/registry.ts';
import { here, markHere } from './correspondent.ts';
import { FAR_SYSTEM } from './exam-registry.ts';
import { Inconclusive } from './nonconformity.ts';
import type { Stage } from './stage.ts';
import type { ExamWorld } from './world.ts';

/** The system that speaks for an agency: its connection, or the one it once had. */
export function systemFor({ axis }: Stage, organId: string): SystemRecord {
  const found = axis.registry.connectionOf(organId, dayOf(axis.clock.now())) ?? axis.registry.systemOf(FAR_SYSTEM + organId);
  if (!found) throw new Error(`no system speaks for ${organId}`);
  return found;
}

/** One signed call of the system that speaks for an agency; made only while somebody acts. */
export function callBy(stage: Stage, organId: string, operation: OperationName, headers: Readonly<Record<string, string>> = {}, body?: Uint8Array): Call {
  const { systemId, secret } = systemFor(stage, organId);
  return callOf(operation, { systemId, secret, timestamp: vxpTimestamp(stage.axis.clock.now()) }, { servicetype: 'eDoc', ...headers }, body);
}

/** A sending under the name that stands in the message, through the system of `by`. */
export function sendingBy(stage: Stage, by: string, message: Message | Uint8Array, from = message instanceof Uint8Array ? by : message.from.organId): Call {
  const bytes = message instanceof Uint8Array ? message : writeMessage(message);
  const status = !(message instanceof Uint8Array) && message.kind === 'status';
  return callBy(stage, by, 'sendEdoc', { from, messagetype: status ? 'status' : 'edoc' }, bytes);
}

/** Lets parties call the axis, all at the same time; what they got back is in the log. */
export async function calling(world: ExamWorld, what: string, calls: () => readonly Call[]): Promise<void> {
  const { stage } = world;
  await stage.perform(what, async () => {
    const made = calls();
    await Promise.all(made.map((call) => stage.axis.handle(call)));
    return made.length;
  });
}

/** The same as what a sentence with Khi makes happen: what follows is judged from here. */
export async function acting(world: ExamWorld, what: string, calls: () => readonly Call[]): Promise<void> {
  markHere(world);
  await calling(world, what, calls);
}

/** A call with the answer it got, as a client reads it; undefined where no whole answer came. */
export interface Replied {
  readonly seq: number;
  readonly call: CallObservation;
  readonly said: AxisAnswer | undefined;
}

/** Calls of an operation since the last mark, oldest first, whoever made them. */
export function repliesTo(world: ExamWorld, operation: OperationName): readonly Replied[] {
  const since = world.notes.get('mark') as number | undefined;
  return world.stage.journal
    .all()
    .flatMap((entry) => (entry.kind === 'call' && entry.seq > (since ?? 0) && entry.call.path.endsWith(`/${operation}`) ? [{ seq: entry.seq, call: entry, said: readAnswer(entry.answer) }] : []));
}

/** The newest answer to one of these operations since the mark. */
export function lastReply(world: ExamWorld, ...operations: readonly OperationName[]): Replied {
  const found = operations.flatMap((operation) => repliesTo(world, operation)).sort((a, b) => a.seq - b.seq).at(-1);
  if (found) return found;
  throw new Inconclusive('NO_STIMULUS', { vi: 'không lời gọi nào tới được Trục', en: 'no call reached the axis' });
}

/** What an answer says, for a finding. */
export function told({ said }: Replied): string {
  return said ? `${said.status} ${said.errorCode} ${said.errorDesc}` : 'không có câu trả lời trọn vẹn';
}

/** Lets an agency fetch and acknowledge what waits for it; an axis that does not serve it is at fault. */
export async function collectedBy(world: ExamWorld, organId: string): Promise<readonly Message[]> {
  try {
    return await world.stage.correspondent(organId).collect();
  } catch (error) {
    if (!(error instanceof Error) || !error.message.startsWith('correspondent ')) throw error;
    world.conforms(false, { expected: `Trục phục vụ ${organId} lấy và xác nhận gói tin của mình`, observed: error.message });
    return [];
  }
}

type Row = Readonly<Record<string, string>>;
type ListOperation = 'getReceivedEdocList' | 'getSentEdocList';

/** What the axis lists now, by system; all are asked at the same time, with their own credentials. */
export async function listsOf(world: ExamWorld, codes: readonly string[], operation: ListOperation): Promise<ReadonlyMap<string, readonly Row[]>> {
  const since = here(world);
  await calling(world, `${operation} of ${codes.length}`, () => codes.map((code) => callBy(world.stage, code, operation, { messagetype: 'edoc' })));
  const asked = world.stage.journal.all().flatMap((entry) => (entry.kind === 'call' && entry.seq > since && entry.operation === operation ? [entry] : []));
  return new Map(
    asked.map(({ systemId = '', answer }) => {
      const data = readAnswer(answer)?.json['data'];
      return [systemId, Array.isArray(data) ? (data as readonly Row[]) : []];
    }),
  );
}

/** What the axis lists for one agency now. */
export async function listOf(world: ExamWorld, organId: string, operation: ListOperation): Promise<readonly Row[]> {
  const [rows = []] = (await listsOf(world, [organId], operation)).values();
  return rows;
}

/** A plain document of one agency to others; no agency is examined, so nobody signs. */
export async function documentOf(world: ExamWorld, from: string, to: readonly string[], difference: Partial<DocumentMessage> = {}): Promise<DocumentMessage> {
  const message = await world.stage.correspondent(from).compose({ attachments: [], to: to.map((organId) => ({ organId, organName: world.stage.nameOf(organId) })), ...difference });
  world.incoming.push({ from, message });
  return message;
}
