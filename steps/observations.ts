import { isReply } from '../protocol/call.ts';
import { readMessageOnce } from '../protocol/edxml/read.ts';
import type { DocumentMessage, Message, Problem, StatusMessage } from '../protocol/message.ts';
import type { ActObservation, CallObservation, Observation } from '../simulator/journal.ts';
import { AXIS_PROFILE } from '../simulator/profile.ts';
import type { Stage } from './stage.ts';

/** A package that left a system: its observation, its bytes and what they say. */
export interface SentPackage<M extends Message = Message> {
  readonly seq: number;
  /** When it was complete at the axis, by the axis clock. */
  readonly at: number;
  readonly observation: CallObservation;
  readonly bytes: Uint8Array;
  readonly message: M;
  readonly problems: readonly Problem[];
  /** True when the axis answered OK. */
  readonly accepted: boolean;
}

/** Calls of the system under test, oldest first. */
export function callsOf(stage: Stage, operation?: string): readonly CallObservation[] {
  return stage.journal
    .all()
    .filter((entry): entry is CallObservation => isCallOf(stage, entry) && (!operation || entry.operation === operation));
}

/** Packages that the system under test tried to send and that could be read, oldest first. */
export function packagesOf(stage: Stage): readonly SentPackage[] {
  return callsOf(stage, 'sendEdoc').flatMap((observation) => {
    const sent = packageIn(observation);
    return sent ? [sent] : [];
  });
}

export function documentsOf(stage: Stage): readonly SentPackage<DocumentMessage>[] {
  return packagesOf(stage).filter((sent): sent is SentPackage<DocumentMessage> => sent.message.kind === 'document');
}

export function statusesOf(stage: Stage): readonly SentPackage<StatusMessage>[] {
  return packagesOf(stage).filter((sent): sent is SentPackage<StatusMessage> => sent.message.kind === 'status');
}

/** Statuses the system sent about one document, oldest first. */
export function statusesAbout(stage: Stage, documentId: string, code?: string): readonly SentPackage<StatusMessage>[] {
  return statusesOf(stage).filter(
    ({ message }) => message.responseFor.documentId === documentId && (!code || message.statusCode === code),
  );
}

/** Waits for a package of the system that matches, within the patience of the exam. */
export async function awaitPackage<M extends Message>(
  stage: Stage,
  matches: (sent: SentPackage) => sent is SentPackage<M>,
): Promise<SentPackage<M> | undefined> {
  const found = packagesOf(stage).find(matches);
  if (found) return found;
  const entry = await stage.journal.awaits((observation: Observation) => {
    if (!isCallOf(stage, observation) || observation.operation !== 'sendEdoc') return false;
    const sent = packageIn(observation);
    return sent !== undefined && matches(sent);
  }, stage.settings.patience);
  const sent = entry?.kind === 'call' ? packageIn(entry) : undefined;
  return sent && matches(sent) ? sent : undefined;
}

/** Waits for a status with this code about this document. */
export function awaitStatus(stage: Stage, documentId: string, code: string): Promise<SentPackage<StatusMessage> | undefined> {
  return awaitPackage(
    stage,
    (sent): sent is SentPackage<StatusMessage> =>
      sent.message.kind === 'status' && sent.message.statusCode === code && sent.message.responseFor.documentId === documentId,
  );
}

/** Lets the quiet time of the exam pass, so that what must not come had its chance. */
export async function quietTime(stage: Stage): Promise<void> {
  if (stage.settings.quiet > 0) await stage.journal.awaits(() => false, stage.settings.quiet);
}

/** How often the system under test showed itself: its calls, and the acts its driver performed; the axis, its answers. */
export function stimuliOf(stage: Stage): number {
  if (stage.settings.sut.kind === 'axis') return answered(stage).length;
  return stage.journal.all().filter((entry) => isCallOf(stage, entry) || isPerformedAct(entry)).length;
}

/** Calls that got a whole answer, whoever made them. */
function answered({ journal }: Stage): readonly CallObservation[] {
  return journal.all().filter((entry): entry is CallObservation => entry.kind === 'call' && isReply(entry.answer));
}

function isCallOf(stage: Stage, entry: Observation): entry is CallObservation {
  return entry.kind === 'call' && stage.isUnderTest(entry);
}

function isPerformedAct(entry: Observation): entry is ActObservation {
  if (entry.kind !== 'act' || ['reset', 'clock', 'identity'].includes(entry.verb)) return false;
  // A refusal with its reason is an answer of the product; whether it refuses everything is for the positive control to tell.
  return 'value' in entry.outcome || ['Refused', 'NotFound'].includes(entry.outcome.failed.name);
}

/** The package a sendEdoc call carries, without the line end its client adds; undefined when it can't be read. */
export function packageIn(observation: CallObservation): SentPackage | undefined {
  if (!opened.has(observation)) opened.set(observation, open(observation));
  return opened.get(observation);
}

/** Many sentences look at the same call. */
const opened = new WeakMap<CallObservation, SentPackage | undefined>();

function open(observation: CallObservation): SentPackage | undefined {
  const { body } = observation.call;
  const bytes = body.length >= 2 && body[body.length - 2] === 13 && body[body.length - 1] === 10 ? body.subarray(0, -2) : body;
  const { message, problems } = readMessageOnce(bytes);
  if (!message) return undefined;
  return { seq: observation.seq, at: observation.at, observation, bytes, message, problems, accepted: isAccepted(observation) };
}

/** True when the answer is whole and its triple says OK. */
export function isAccepted({ answer }: CallObservation): boolean {
  return isReply(answer) && /"status"\s*:\s*"OK"/.test(Buffer.from(answer.body).toString('utf8'));
}

/** Settings of the simulated axis that are not laid down and took part in what the system under test got to see, or did where it is the axis. */
export function touchedAxis(stage: Stage): readonly string[] {
  const calls = stage.settings.sut.kind === 'axis' ? answered(stage) : callsOf(stage);
  const keys = new Set(calls.flatMap(({ touched }) => touched));
  return [...keys].filter((key) => AXIS_PROFILE[key as keyof typeof AXIS_PROFILE]?.evidence !== 'specified').map((key) => `axis.${key}`);
}
