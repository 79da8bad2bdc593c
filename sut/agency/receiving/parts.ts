import type { DocumentMessage, Message, Problem, ResponseFor, StatusMessage } from '../../../protocol/message.ts';
import type { Expectation, OriginalVerdict } from '../../../protocol/signatures/judge-original.ts';
import type { PdfSignatures } from '../../../protocol/signatures/verify-pdf.ts';
import type { XmlSignatures } from '../../../protocol/signatures/verify-xml.ts';
import type { Kind } from '../line/axis-line.ts';
import type { Answered, Incoming, KeptFile } from '../records.ts';

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
  /** What verification found, by content id. */
  readonly signatures: ReadonlyMap<string, PdfSignatures>;
  /** What verification found about the package itself; absent when nothing on it looks like a signature. */
  readonly packet?: XmlSignatures;
  readonly fingerprint: string;
  /** Which of our codes it was addressed to; undefined when none. */
  readonly addressedTo: string | undefined;
  readonly at: number;
}

export type Check<Office> = (office: Office, arrival: Arrival) => readonly Defect[] | Promise<readonly Defect[]>;

/** What happens to a received document that its sender may be told about. */
export type ReceiverEvent = 'arrived' | 'refused' | 'accepted' | 'assigned' | 'processing' | 'completed' | 'replied' | 'agreed' | 'declined';

/** Whether a package is signed itself: not looked at, judged where it is there, or demanded (A10). */
export type PacketPolicy = 'none' | 'optional' | 'required';

export type ClerkAct = 'accept' | 'refuse' | 'assign' | 'process' | 'complete';

export interface StatusFacts {
  readonly code: string;
  readonly reason?: string;
  readonly at: number;
}

/** From a package at the axis to a registered document and the reports about it. */
export interface ReceivingParts<Office> {
  /** One whole turn: send what is due, receive, send what that caused. */
  readonly turn: (office: Office) => Promise<void>;
  readonly polls: readonly Kind[];
  readonly poll: (office: Office, kind: Kind) => Promise<void>;
  readonly read: (bytes: Uint8Array) => { readonly message?: Message; readonly problems: readonly Problem[] };
  readonly onUnreadable: (office: Office, docId: string, bytes: Uint8Array) => 'fail' | 'leave' | 'done';
  readonly onDocument: (office: Office, arrival: Arrival) => Promise<void>;
  readonly onStatus: (office: Office, status: StatusMessage) => Promise<void>;
  readonly keepFiles: (office: Office, message: DocumentMessage) => readonly KeptFile[];
  readonly isOurs: (office: Office, organId: string) => boolean;
  /** Registers a document: looks for twins, checks, enters it, reports. */
  readonly admit: (office: Office, arrival: Arrival) => Promise<Incoming>;
  readonly twinOf: (office: Office, arrival: Arrival) => Incoming | undefined;
  readonly onTwin: (office: Office, twin: Incoming, arrival: Arrival) => Incoming;
  readonly lookalikeOf: (office: Office, arrival: Arrival) => Incoming | undefined;
  readonly verify: (office: Office, pdf: Uint8Array, message: DocumentMessage) => Promise<PdfSignatures>;
  /** Whom the agency believes about a sender: the public anchors are for parties outside the State only (QĐ28 Đ2.K2). */
  readonly anchorsFor: (office: Office, organId: string) => readonly Uint8Array[];
  readonly packetSignature: PacketPolicy;
  readonly verifyPacket: (office: Office, packet: Uint8Array, message: DocumentMessage) => Promise<XmlSignatures | undefined>;
  /** Why the signature of the package itself forbids to act on it. */
  readonly packetObjection: (office: Office, arrival: Arrival) => string | undefined;
  readonly expectationOf: (office: Office, message: DocumentMessage) => Expectation;
  /** True when an unsigned document of this sender is taken for information, false when it goes back (QĐ28 Đ4.K2). */
  readonly takesUnsigned: (office: Office, message: DocumentMessage) => boolean;
  readonly judgeMain: (signatures: PdfSignatures, expectation: Expectation) => OriginalVerdict;
  /** One check each, by name; all are made before anything is accepted (QĐ28 Đ9.K1). */
  readonly checks: Readonly<Record<string, Check<Office>>>;
  /** Tells the people concerned that something came (ND30 PLVI.III.1.i). */
  readonly notify: (office: Office, record: Incoming) => Incoming;
  /** The record a new arrival makes, given what the checks found. */
  readonly enter: (office: Office, arrival: Arrival, defects: readonly Defect[]) => Incoming;
  readonly onRecall: (office: Office, arrival: Arrival) => void;
  readonly onTakeBack: (office: Office, status: StatusMessage) => void;
  readonly onUpdate: (office: Office, arrival: Arrival) => Promise<void> | void;
  readonly onReplacement: (office: Office, arrival: Arrival) => Promise<void>;
  /** The record a recall, update or replacement speaks of: same sender, same document id. */
  readonly recordOf: (office: Office, organId: string, documentId: string, code: string) => Incoming | undefined;
  /** Whether recalls and updates take effect at once or wait for the clerk's answer. */
  readonly approval: { readonly recall: 'automatic' | 'clerk'; readonly update: 'automatic' | 'clerk' };
  /** Cancels a recalled document; undefined when nothing of it is kept. */
  readonly cancel: (office: Office, record: Incoming, reason: string) => Incoming | undefined;
  readonly applyUpdate: (office: Office, record: Incoming, message: Answered['message']) => Incoming;
  readonly supersede: (office: Office, record: Incoming, by: string) => Incoming;
  /** Remembers a recall or replacement of a document that has not come yet. */
  readonly forewarn: (office: Office, warning: { readonly kind: 'recall' | 'replacement'; readonly organId: string; readonly documentId: string; readonly reason?: string; readonly by?: string }) => void;
  readonly arrivalNumberFor: (office: Office, record: Incoming) => number | undefined;
  /** The clerk's acts: what each makes of the record; refuses in words. */
  readonly clerk: Readonly<Record<ClerkAct, (office: Office, record: Incoming, words: string) => Incoming>>;
  /** Statuses the sender is told when this happens to a document. */
  readonly statusesFor: (office: Office, record: Answered, event: ReceiverEvent) => readonly string[];
  /** Code the agency reports as. */
  readonly reportsAs: (office: Office, record: Answered) => string;
  /** What a status says it is about (QĐ28 Đ14.K2). */
  readonly referenceFor: (office: Office, record: Answered) => ResponseFor;
  readonly composeStatus: (office: Office, record: Answered, facts: StatusFacts) => StatusMessage;
}
