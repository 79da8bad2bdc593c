import type { Call } from '../../protocol/call.ts';
import type { Clock } from '../../protocol/clock.ts';
import { dayOf } from '../../protocol/dates.ts';
import type { Ids } from '../../protocol/ids.ts';
import type { Payload } from './answers.ts';
import type { Members } from './authenticate.ts';
import type { Delivery } from '../delivery.ts';
import type { Note } from './note.ts';
import type { SettingName, Settings } from '../profile.ts';
import { Refusal } from './refusal.ts';
import type { Registry, SystemRecord } from '../registry.ts';
import type { Store } from '../store.ts';

/** One authenticated call with everything an operation needs to answer it. */
export interface Situation {
  readonly call: Call;
  readonly system: SystemRecord;
  /** Signed headers by bare name, exact spelling. */
  readonly members: Members;
  readonly store: Store;
  readonly registry: Registry;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly setting: Settings;
  readonly note: Note;
  /** The axis' own code in the TraceHeader it appends. */
  readonly axisOrganId: string;
}

/** One operation: answers, or throws a Refusal. */
export type Operation = (situation: Situation) => Payload;

type ErrorSetting = Extract<SettingName, `errors.${string}`> | 'send.fromErrorCode' | 'hash.mismatchCode';

/** A refusal with the code the profile gives to its reason. */
export function refused({ setting }: Pick<Situation, 'setting'>, reason: ErrorSetting, text: string): Refusal {
  return new Refusal(setting(reason), text);
}

/** Legal day of the call, by which codes are open or closed. */
export function today({ clock }: Pick<Situation, 'clock'>): string {
  return dayOf(clock.now());
}

/** The docid a fetch means: exact `docId`, and only where it is absent the other spelling, a leftover of updateStatus. */
export function wantedDocId({ members }: Pick<Situation, 'members'>): string | undefined {
  return members.get('docId') ?? members.get('docid');
}

/** A delivery of the caller's own; somebody else's does not exist for it. */
export function ownDelivery(situation: Situation, docId: string | undefined): Delivery {
  const { store, registry, system, note } = situation;
  const delivery = docId === undefined ? undefined : store.delivery(docId);
  if (!delivery || !registry.organsOf(system.systemId).includes(delivery.mailbox)) {
    throw refused(situation, 'errors.docIdNotFound', `Khong tim thay goi tin: ${docId ?? ''}`);
  }
  note.deliveries.push(delivery.docId);
  return delivery;
}

/** Name of a message type without regard to case; undefined when absent or unknown. */
export function messageTypeOf({ members }: Pick<Situation, 'members'>): string | undefined {
  return members.get('messagetype')?.toLowerCase();
}
