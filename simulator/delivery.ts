import { sha256Of } from '../protocol/sha256.ts';

export type MessageType = 'edoc' | 'status';

/** States of a delivery on the axis; they say whether it was fetched, nothing about the document. */
export const DELIVERY_STATES = ['initial', 'processing', 'done', 'fail'] as const;

/** One thing that happened to a delivery; its state is that of the newest event. */
export interface DeliveryEvent {
  readonly at: number;
  readonly state: string;
  /** Systemid of the caller, or `axis`. */
  readonly by: string;
  readonly description?: string;
}

/** One accepted POST: a package with its sender, whoever its receivers are. */
export interface Sending {
  /** 24 hex digits. */
  readonly senderDocId: string;
  readonly systemId: string;
  /** Agency code as the sender wrote it. */
  readonly from: string;
  /** Code of the connection it came through; who serves it may look at what was sent. */
  readonly outbox: string;
  readonly at: number;
  readonly serviceType: string;
  readonly messageType: MessageType;
  /** SHA-256 of the file as received. */
  readonly file: string;
  readonly title?: string;
  readonly notation?: string;
  /** DocumentId of the document, or of the one a status speaks about. */
  readonly documentId?: string;
}

/** One package for one receiver. */
export interface Delivery {
  /** UUID, the receiver's id. */
  readonly docId: string;
  readonly sending: Sending;
  /** Agency code as the sender wrote it. */
  readonly to: string;
  /** Code of the connection it goes through; empty: nobody gets it. */
  readonly mailbox: string;
  /** SHA-256 of the package as it is handed out. */
  readonly package: string;
  /** Oldest first, never empty; only ever appended to. */
  readonly events: readonly DeliveryEvent[];
}

export type NewDelivery = Omit<Delivery, 'sending'>;

/** Name of a package: SHA-256 in lower-case hex. */
export function packageName(bytes: Uint8Array): string {
  return sha256Of(bytes);
}

/** The state of a delivery: that of its newest event. */
export function stateOf({ events }: Pick<Delivery, 'events'>): string {
  return events[events.length - 1]!.state;
}

/** When a delivery last changed. */
export function changedAt({ events }: Pick<Delivery, 'events'>): number {
  return events[events.length - 1]!.at;
}
