import type { Handler } from '../../protocol/call.ts';
import type { MovableClock } from '../../protocol/clock.ts';
import type { Ids } from '../../protocol/ids.ts';
import type { DocumentMessage, Message, Problem, StatusMessage } from '../../protocol/message.ts';
import type { Credential } from '../../protocol/signatures/credential.ts';
import type { HistoryEntry, InboxItem, OutboxItem, SendOrder, Statistics, UpdateOrder } from '../driver.ts';
import type { AxisLine, Receipt } from './axis-line.ts';
import type { Books } from './books.ts';
import type { Directory } from './directory.ts';
import type { Memory } from './memory.ts';
import type { Addressee, Dispatch, History, Incoming, KeptFile, Outgoing } from './records.ts';

/** The running agency: its parts, its books, its line to the axis and the address book it fetched there. */
export interface Office {
  readonly parts: AgencyParts;
  readonly books: Books;
  readonly axis: AxisLine;
  readonly directory: Directory;
}

/** Who the agency is. */
export interface AgencyIdentity {
  readonly vendor: string;
  readonly product: string;
  readonly version: string;
  readonly build: string;
  readonly organId: string;
  readonly organName: string;
  readonly address: string;
  /** Older code of the same agency (QCVN 102:2016), when it has one. */
  readonly legacyId?: string;
  readonly systemId: string;
  readonly secret: string;
  /** Letters of the agency in its notations, e.g. STN in 05/STN-VP. */
  readonly letters: string;
  readonly place: string;
  readonly leader: { readonly competence?: string; readonly position: string; readonly fullName: string };
  readonly clerk: { readonly department: string; readonly staff: string; readonly email: string; readonly mobile: string };
  /** Document types for which the head decided that paper goes along (QĐ28 Đ7.K2.b). */
  readonly paperTypes: readonly string[];
}

/** What a check of an incoming document found. */
export interface Defect {
  readonly verdict: 'refuse' | 'reference' | 'warn';
  readonly text: string;
  /** A sign of something irregular, to be reported inside the agency (ND30 Đ21.K2.b). */
  readonly anomaly?: boolean;
}

/** A package as it was taken from the axis, before anything was decided. */
export interface Arrival {
  readonly docId: string;
  readonly message: DocumentMessage;
  readonly problems: readonly Problem[];
  readonly files: readonly KeptFile[];
  readonly fingerprint: string;
  readonly addressedTo: string | undefined;
  readonly at: number;
}

export type Objection = (office: Office, order: SendOrder) => Promise<string | undefined> | string | undefined;
export type Check = (office: Office, arrival: Arrival) => readonly Defect[];
export type ReceiverEvent = 'arrived' | 'refused' | 'accepted' | 'assigned' | 'processing' | 'completed' | 'agreed' | 'declined';

/** What a document to be issued consists of before it is signed. */
export interface Draft {
  readonly order: SendOrder;
  readonly issuedOn: string;
  readonly number: string;
  readonly notation: string;
  readonly documentId: string;
}

export interface RetryPolicy {
  /** Attempts in one round of the queue. */
  readonly perRound: number;
  /** After so many attempts the clerk is warned. */
  readonly alertAfter: number;
  /** After so many answered failures of the axis the package is given up. */
  readonly giveUpAfter: number;
  /** After so long without delivery the clerk is told to send paper, in ms (QĐ28 Đ7.K1). */
  readonly paperAfter: number;
}

/** Every replaceable part of the agency; a mutant or a variant is a function from parts to parts. */
export interface AgencyParts {
  readonly identity: AgencyIdentity;
  readonly wire: Handler;
  readonly clock: MovableClock;
  readonly ids: Ids;
  readonly memory: Memory;
  readonly credentials: (kind: 'person' | 'organisation', organId?: string) => Promise<Credential> | Credential;
  readonly trust: Trust;
  /** How the agency speaks to the axis. */
  readonly connect: (parts: AgencyParts) => AxisLine;

  // Issuing
  readonly objections: Readonly<Record<string, Objection>>;
  readonly address: (office: Office, recipient: SendOrder['recipients'][number]) => Promise<Addressee>;
  readonly numberFor: (office: Office, order: SendOrder, issuedOn: string) => string;
  readonly notationFor: (office: Office, order: SendOrder) => string;
  readonly documentIdFor: (office: Office, draft: Omit<Draft, 'documentId'>) => string;
  readonly paperGoesAlong: (office: Office, order: SendOrder, issuedOn: string, addressees: readonly Addressee[]) => boolean;
  readonly printMain: (office: Office, draft: Draft) => Promise<Uint8Array>;
  readonly signMain: (office: Office, pdf: Uint8Array, draft: Draft) => Promise<Uint8Array>;
  readonly signAnnex: (office: Office, pdf: Uint8Array, draft: Draft) => Promise<Uint8Array>;
  readonly keepOriginals: (office: Office, files: readonly KeptFile[]) => Promise<readonly KeptFile[]>;
  readonly composeDocument: (office: Office, document: Outgoing, dispatch: Dispatch) => DocumentMessage;
  readonly emit: (message: Message) => Uint8Array;

  // Sending
  readonly packaging: (addressees: readonly Addressee[]) => readonly (readonly string[])[];
  readonly packageOf: (office: Office, dispatch: Dispatch) => Uint8Array;
  /** Which packages leave now, and in which order. */
  readonly due: (office: Office, waiting: readonly Dispatch[]) => readonly Dispatch[];
  readonly interpret: (office: Office, receipt: Receipt) => Receipt;
  readonly findSent: (office: Office, dispatch: Dispatch) => Promise<{ readonly docId: string } | 'absent' | 'unclear'>;
  readonly retry: RetryPolicy;
  readonly settleAccepted: (office: Office, dispatch: Dispatch, docId: string) => void;
  readonly settleRefused: (office: Office, dispatch: Dispatch, error: { readonly code: string; readonly text: string }) => void;
  readonly alertsFor: (office: Office, document: Outgoing, addressee: Addressee) => Addressee;
  readonly applyStatus: (office: Office, document: Outgoing, organId: string, status: StatusMessage) => Outgoing;
  readonly recallRecipients: (office: Office, document: Outgoing, wanted?: readonly string[]) => readonly string[];
  readonly freeze: (office: Office, document: Outgoing, by: NonNullable<Outgoing['frozenBy']>) => Outgoing;

  // Receiving
  readonly polls: readonly ('edoc' | 'status')[];
  readonly read: (bytes: Uint8Array) => { readonly message?: Message; readonly problems: readonly Problem[] };
  readonly keepFiles: (office: Office, message: DocumentMessage) => readonly KeptFile[];
  readonly isOurs: (office: Office, organId: string) => boolean;
  readonly checks: Readonly<Record<string, Check>>;
  readonly twinOf: (office: Office, arrival: Arrival) => Incoming | undefined;
  readonly lookalikeOf: (office: Office, arrival: Arrival) => Incoming | undefined;
  readonly onTwin: (office: Office, twin: Incoming, arrival: Arrival) => void;
  readonly onUnreadable: (office: Office, docId: string, bytes: Uint8Array | undefined) => 'fail' | 'leave' | 'done';
  readonly admit: (office: Office, arrival: Arrival) => Incoming;
  readonly onRecall: (office: Office, arrival: Arrival) => void;
  readonly onUpdate: (office: Office, arrival: Arrival) => void;
  readonly onReplacement: (office: Office, arrival: Arrival) => void;
  readonly onTakeBack: (office: Office, status: StatusMessage) => void;
  readonly recalledRecord: (office: Office, organId: string, documentId: string, code: string) => Incoming | undefined;
  readonly cancel: (office: Office, record: Incoming, reason: string) => Incoming | undefined;
  readonly arrivalNumberFor: (office: Office, record: Incoming) => number | undefined;
  /** Statuses the sender is told when this happens to a document. */
  readonly statusesFor: (office: Office, record: Incoming, event: ReceiverEvent) => readonly string[];
  readonly composeStatus: (office: Office, record: Incoming, facts: { readonly code: string; readonly reason?: string; readonly at: number }) => StatusMessage;

  // Showing
  readonly append: (history: History, entry: HistoryEntry) => History;
  readonly showOutgoing: (office: Office, document: Outgoing) => OutboxItem;
  readonly showIncoming: (office: Office, record: Incoming) => InboxItem;
  readonly count: (office: Office, period: { readonly from: string; readonly to: string }) => Statistics;
  readonly updateOf: (office: Office, document: Outgoing, order: UpdateOrder) => Outgoing;
}
