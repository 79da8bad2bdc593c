import type { StatusMessage } from '../../../protocol/message.ts';
import type { UpdateOrder } from '../../driver.ts';
import type { Receipt } from '../line/axis-line.ts';
import type { Addressee, Dispatch, Outgoing } from '../records.ts';

export interface AxisError {
  readonly code: string;
  readonly text: string;
}

export interface RetryPolicy {
  /** Whether another attempt follows in the same round of the queue, after so many. */
  readonly again: (attempts: number) => boolean;
  /** After so many attempts the clerk is warned. */
  readonly alertAfter: number;
  /** After so many answered failures of the axis the package is given up. */
  readonly giveUpAfter: number;
  /** After so long in the queue, in working time, the clerk is told to send paper, in ms (QĐ28 Đ7.K1). */
  readonly paperAfter: number;
  /** So long after sending, in working time, the notice of arrival must be there, in ms (QĐ28 Đ8.K2). */
  readonly arrivalWithin: number;
}

export type Change = 'recall' | 'update' | 'replace';

/** From a document that is ready to what became of it at each recipient. */
export interface SendingParts<Office> {
  /** Which recipients share a package. */
  readonly packaging: (addressees: readonly Addressee[]) => readonly (readonly string[])[];
  /** Puts the document into the queue for these recipients. */
  readonly queueNew: (office: Office, document: Outgoing, recipients: readonly string[]) => void;
  /** Which packages leave now, and in which order. */
  readonly due: (office: Office, waiting: readonly Dispatch[]) => readonly Dispatch[];
  /** Time of sending a document carries: when it leaves (L2023 Đ15.K1). */
  readonly sentAt: (office: Office, dispatch: Dispatch) => number;
  /** The bytes of a package; the same for every repetition of an attempt to send it. */
  readonly packageOf: (office: Office, dispatch: Dispatch) => Uint8Array;
  /** What is done to a written package before it leaves: nothing, or a signature over the package itself (A10). */
  readonly signPacket: (office: Office, packet: Uint8Array, dispatch: Dispatch) => Uint8Array | Promise<Uint8Array>;
  /** What the agency takes the axis to have said. */
  readonly interpret: (office: Office, receipt: Receipt, dispatch: Dispatch) => Receipt;
  /** Looks for a package of unknown fate in the axis's list of what was sent. */
  readonly findSent: (office: Office, dispatch: Dispatch) => Promise<{ readonly docId: string } | 'absent' | 'unclear'>;
  readonly retry: RetryPolicy;
  /** True when the axis failed rather than the package. */
  readonly mayPass: (error: AxisError) => boolean;
  readonly settleAccepted: (office: Office, dispatch: Dispatch) => void;
  readonly settleRefused: (office: Office, dispatch: Dispatch, error: AxisError) => void;
  /** The addressee with the warning that is due now, if any. */
  readonly alertsFor: (office: Office, document: Outgoing, addressee: Addressee) => Addressee;
  /** Which recipient a status speaks for; undefined when it matches none. */
  readonly reporterOf: (office: Office, document: Outgoing, status: StatusMessage) => Promise<string | undefined>;
  readonly applyStatus: (office: Office, document: Outgoing, organId: string, status: StatusMessage) => Outgoing;
  /** What one status makes of one recipient's line. */
  readonly after: (addressee: Addressee, code: string, reason?: string) => { readonly change: Partial<Addressee>; readonly note?: string };
  /** Why an issued document may not be changed any more (ND30 PLVI.III.8.a). */
  readonly objectionToChange: (office: Office, document: Outgoing, change: Change) => string | undefined;
  readonly recallRecipients: (office: Office, document: Outgoing, wanted?: readonly string[]) => readonly string[];
  readonly recall: (office: Office, document: Outgoing, order: { readonly reason: string; readonly recipients?: readonly string[] }) => Outgoing;
  readonly freeze: (office: Office, document: Outgoing, by: NonNullable<Outgoing['frozenBy']>) => Outgoing;
  readonly update: (office: Office, document: Outgoing, order: UpdateOrder) => Promise<Outgoing>;
}
