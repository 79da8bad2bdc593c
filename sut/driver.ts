/**
 * The driver port: what a records clerk can make the product do. A maker implements it once, over HTTP (schemas/driver/openapi.yaml)
 * or as a command; every call returns when the product has done what was asked, statuses sent included.
 * Dates are `yyyy-MM-dd`, instants ISO 8601 with offset, file contents bytes.
 */

/** The product has no such function (HTTP 501). The scenario is examined attended or ends inconclusive; it never passes. */
export class NotSupported extends Error {
  override readonly name = 'NotSupported';
  readonly verb: string;
  constructor(verb: string) {
    super(`driver does not support ${verb}`);
    this.verb = verb;
  }
}

/** The product understood and refused, with the reason it would show a clerk (HTTP 409 or 422). */
export class Refused extends Error {
  override readonly name: string = 'Refused';
}

/** The product has no item with this id (HTTP 404): a refusal, since the clerk gets a reason and nothing happened. */
export class NotFound extends Refused {}

/** The driver's shim answered against the contract (schemas/driver/openapi.yaml): a fault of the shim, never of the product. */
export class DriverFault extends Error {
  override readonly name = 'DriverFault';
  readonly verb: string;
  constructor(verb: string, expected: string, found: string) {
    super(`driver verb ${verb}: expected ${expected}, found ${found}; correct the shim, not the product`);
    this.verb = verb;
  }
}

/** The driver could not be reached, or did not answer in time. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

export interface Identity {
  readonly vendor: string;
  readonly product: string;
  readonly version: string;
  /** Digest of the build under examination, e.g. sha256:…; empty when the maker does not publish one. */
  readonly build: string;
  /** Codes of the agencies the product works for; the first is the one examined. */
  readonly agencies: readonly string[];
  /** Driver verbs the product supports beyond identity, e.g. send, collect, clock, reset. */
  readonly capabilities: readonly string[];
}

export interface File {
  readonly name: string;
  readonly contentType: string;
  readonly content: Uint8Array;
}

/** An order to issue a document: the product numbers, signs and sends it. */
export interface SendOrder {
  readonly recipients: readonly { readonly organId: string; readonly organName?: string; readonly person?: string }[];
  /** Vietnamese type name, e.g. "Công văn", "Quyết định". */
  readonly typeName: string;
  readonly subject: string;
  readonly content?: string;
  /** 0 thường, 1 khẩn, 2 thượng khẩn, 3 hỏa tốc, 4 hỏa tốc hẹn giờ. */
  readonly priority?: number;
  /** State secrecy level marked by the clerk; such a document must never leave on the axis. */
  readonly secrecy?: 'mật' | 'tối mật' | 'tuyệt mật';
  readonly signer?: { readonly competence?: string; readonly position: string; readonly fullName: string };
  readonly place?: string;
  /** Issue date; default: today by the product's clock. */
  readonly promulgationDate?: string;
  readonly dueDate?: string;
  readonly steeringType?: number;
  /** A number the clerk insists on; by default the product gives the next one of the year. */
  readonly number?: string;
  readonly notation?: string;
  /** Separate attached files beside the main document, which the product makes from subject and content. */
  readonly attachments?: readonly File[];
  /** Paper copy follows. */
  readonly paper?: boolean;
  /** False: the clerk asks to send a draft that nobody signed. */
  readonly signed?: boolean;
  /** A digitised certified copy: SY sao y, SL sao lục, TrS trích sao. */
  readonly copy?: 'SY' | 'SL' | 'TrS';
  /** Inbox id of the document answered, or outbox id of the own document that a công văn corrects. */
  readonly answers?: string;
  readonly toPlaces?: readonly string[];
}

/** What became of one recipient of an outgoing document. `code` is the newest business status received, e.g. "03". */
export interface RecipientView {
  readonly organId: string;
  /** pending: not yet accepted by the axis; sent: accepted; failed: refused or given up; then what the statuses say. */
  readonly state:
    | 'pending'
    | 'sent'
    | 'failed'
    | 'arrived'
    | 'refused'
    | 'accepted'
    | 'assigned'
    | 'processing'
    | 'completed'
    | 'recalled';
  readonly code?: string;
  readonly reason?: string;
  /** True when the product tells the clerk to send paper instead. */
  readonly needsPaper?: boolean;
  /** True when the product warns the clerk about this recipient (missing arrival, given up…). */
  readonly alert?: boolean;
  readonly history: readonly HistoryEntry[];
}

export interface HistoryEntry {
  readonly at: string;
  readonly event: string;
  readonly code?: string;
  readonly by?: string;
  readonly note?: string;
}

export interface OutboxItem {
  readonly id: string;
  readonly documentId: string;
  /** "number/notation". */
  readonly code: string;
  readonly subject: string;
  readonly issuedOn: string;
  readonly frozen: boolean;
  readonly recipients: readonly RecipientView[];
  readonly attachments: readonly AttachmentView[];
  readonly history: readonly HistoryEntry[];
}

export interface AttachmentView {
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  readonly sha256: string;
  /** The product's own signature verdict for this file, when it shows one. */
  readonly signatures?: readonly {
    readonly signer: string;
    readonly at?: string;
    readonly verdict: 'valid' | 'invalid' | 'indeterminate';
    readonly reason?: string;
  }[];
}

export interface InboxItem {
  readonly id: string;
  readonly documentId: string;
  readonly from: { readonly organId: string; readonly organName?: string };
  readonly to: readonly string[];
  readonly code: string;
  readonly subject: string;
  readonly content?: string;
  readonly typeName?: string;
  readonly issuedOn?: string;
  readonly signer?: { readonly position?: string; readonly fullName?: string };
  readonly priority: number;
  readonly dueDate?: string;
  readonly state:
    'arrived' | 'refused' | 'accepted' | 'assigned' | 'processing' | 'completed' | 'recall-requested' | 'recalled';
  /** original: registered with full legal value; reference: for information only. */
  readonly standing: 'original' | 'reference';
  readonly arrivedAt: string;
  /** Number in the register of incoming documents; absent until registered. */
  readonly arrivalNumber?: number;
  readonly warnings: readonly {
    readonly code: 'duplicate-id' | 'duplicate-code' | 'anomaly' | 'other';
    readonly text: string;
  }[];
  readonly reason?: string;
  /** Document id that replaced this one. */
  readonly supersededBy?: string;
  readonly respondsTo?: string;
  readonly pendingRequest?: 'recall' | 'update';
  readonly attachments: readonly AttachmentView[];
  readonly history: readonly HistoryEntry[];
}

/** The product's own counters; documents and deliveries are counted apart. */
export interface Statistics {
  readonly from: string;
  readonly to: string;
  readonly sent: {
    readonly documents: number;
    readonly deliveries: number;
    readonly signed: number;
    readonly recalls: number;
  };
  readonly received: { readonly documents: number; readonly refused: number; readonly accepted: number };
}

export interface UpdateOrder {
  readonly reason: string;
  readonly dueDate?: string;
  readonly subject?: string;
  readonly addRecipients?: readonly { readonly organId: string; readonly organName?: string }[];
  readonly removeRecipients?: readonly string[];
}

export interface Driver {
  identity(): Promise<Identity>;
  reset(): Promise<void>;
  /** Follow the legal clock from this instant on. */
  clock(instant: string): Promise<void>;
  send(order: SendOrder): Promise<OutboxItem>;
  /** Run one receive cycle now, documents and statuses; returns when everything it caused has been sent. */
  collect(): Promise<void>;
  inbox(): Promise<readonly InboxItem[]>;
  inboxItem(id: string): Promise<InboxItem>;
  accept(id: string): Promise<InboxItem>;
  refuse(id: string, reason: string): Promise<InboxItem>;
  assign(id: string, to: { readonly department?: string; readonly staff?: string }): Promise<InboxItem>;
  process(id: string): Promise<InboxItem>;
  complete(id: string): Promise<InboxItem>;
  /** Agree to or refuse a pending recall or update. */
  answer(id: string, decision: { readonly agree: boolean; readonly reason?: string }): Promise<InboxItem>;
  recall(id: string, order: { readonly reason: string; readonly recipients?: readonly string[] }): Promise<OutboxItem>;
  update(id: string, order: UpdateOrder): Promise<OutboxItem>;
  replace(id: string, order: SendOrder & { readonly reason: string }): Promise<OutboxItem>;
  outbox(): Promise<readonly OutboxItem[]>;
  outboxItem(id: string): Promise<OutboxItem>;
  statistics(period: { readonly from: string; readonly to: string }): Promise<Statistics>;
}
