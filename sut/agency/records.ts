import type { DocumentMessage, ResponseFor } from '../../protocol/message.ts';
import type { AttachmentView, HistoryEntry, InboxItem, RecipientView, SendOrder, UpdateOrder } from '../driver.ts';

export type History = readonly HistoryEntry[];

/** A file as the agency keeps it: the bytes that were sent or that arrived, never re-rendered. */
export interface KeptFile {
  readonly contentId: string;
  readonly name: string;
  readonly contentType: string;
  readonly description?: string;
  readonly content: Uint8Array;
  readonly sha256: string;
  readonly signatures?: AttachmentView['signatures'];
}

/** One Bên nhận of an outgoing document, with the line of statuses of its own (QĐ28 Đ8.K2). */
export interface Addressee {
  readonly organId: string;
  readonly organName?: string;
  readonly persons: readonly string[];
  readonly state: RecipientView['state'];
  /** Business statuses received, in order of arrival. */
  readonly codes: readonly string[];
  readonly code?: string;
  readonly reason?: string;
  readonly needsPaper?: boolean;
  readonly alert?: boolean;
  /** When the axis accepted the package for this recipient (ms since the epoch). */
  readonly acceptedAt?: number;
  readonly recall?: 'asked' | 'confirmed' | 'declined';
  readonly update?: 'asked' | 'confirmed' | 'declined';
  readonly history: History;
}

/** A document issued by the agency. */
export interface Outgoing {
  readonly id: string;
  readonly documentId: string;
  readonly number: string;
  readonly notation: string;
  readonly order: Omit<SendOrder, 'attachments'>;
  /** Issue date, yyyy-MM-dd. */
  readonly issuedOn: string;
  readonly issuedAt: number;
  readonly paper: boolean;
  readonly signed: boolean;
  readonly files: readonly KeptFile[];
  /** What the agency keeps as the electronic original (ND30 Đ19.K2). */
  readonly originals: readonly KeptFile[];
  readonly responseFor?: ResponseFor;
  /** Document ids this one replaces. */
  readonly replaces: readonly string[];
  /** Why it replaces, recalls or updates, as the clerk put it. */
  readonly reason?: string;
  readonly addressees: readonly Addressee[];
  readonly frozenBy?: 'recall' | 'replacement';
  readonly recalledAt?: number;
  readonly history: History;
}

/** A document received, in whatever state the agency's clerk sees it. */
export interface Incoming extends Answered {
  readonly id: string;
  readonly documentId: string;
  readonly files: readonly KeptFile[];
  /** Equal for equal documents, whatever the axis did to the package on its way. */
  readonly fingerprint: string;
  readonly state: InboxItem['state'];
  readonly standing: InboxItem['standing'];
  readonly arrivedAt: number;
  readonly arrivalNumber?: number;
  readonly warnings: InboxItem['warnings'];
  readonly reason?: string;
  readonly dueDate?: string;
  readonly subject: string;
  readonly supersededBy?: string;
  readonly pendingRequest?: InboxItem['pendingRequest'];
  /** Request waiting for the clerk's answer, as it arrived. */
  readonly request?: { readonly kind: 'recall' | 'update'; readonly reason: string; readonly message?: Omit<DocumentMessage, 'attachments'> };
  readonly history: History;
}

/** As much of a received document as a status about it needs. */
export interface Answered {
  readonly message: Omit<DocumentMessage, 'attachments'>;
  readonly addressedTo: string;
}

/** A package that waits to leave. */
export interface Dispatch {
  readonly id: string;
  readonly kind: 'edoc' | 'status';
  readonly purpose: 'new' | 'recall' | 'update' | 'status';
  /** Id of the outgoing document, or of the incoming one a status is about. */
  readonly about: string;
  /** Code the agency sends as. */
  readonly from: string;
  readonly to: readonly string[];
  readonly priority: number;
  readonly queuedAt: number;
  readonly attempts: number;
  /** unknown: it went out, and nobody can tell what became of it. */
  readonly state: 'waiting' | 'unknown';
  /** Time the package carries: of the event it reports, or of its leaving. */
  readonly at: number;
  /** Status code. */
  readonly code?: string;
  /** What a status answers when the agency holds no record of it. */
  readonly answers?: Answered;
  /** Reason of a status, recall or update. */
  readonly reason?: string;
  readonly change?: UpdateOrder;
  readonly error?: string;
}

/** What the agency knows about a delivery in its queue at the axis, by receiver docId. */
export interface Delivery {
  readonly docId: string;
  readonly state: 'done' | 'fail' | 'suspect';
  /** SHA-256 of unreadable bytes, to tell a passing disturbance from a package that is broken. */
  readonly sha256?: string;
}

/** A recall that came before its document, or a replacement that came before what it replaces. */
export interface Forewarning {
  readonly documentId: string;
  readonly organId: string;
  readonly kind: 'recall' | 'replacement';
  readonly reason?: string;
  readonly by?: string;
}

/** Operator's log: what happened that no document's history can hold. */
export interface LogEntry {
  readonly at: number;
  readonly what: string;
  readonly text: string;
}
