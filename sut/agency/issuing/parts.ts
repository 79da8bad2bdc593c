import type { DocumentMessage, Message, Organ, ResponseFor } from '../../../protocol/message.ts';
import type { DocumentText } from '../../../protocol/pdf.ts';
import type { SendOrder } from '../../driver.ts';
import type { Addressee, Dispatch, KeptFile, Outgoing } from '../records.ts';
import type { Holder, Timestamps } from '../trust.ts';

export type Recipient = SendOrder['recipients'][number];

/** What a document to be issued consists of before it is signed. */
export interface Draft {
  readonly order: SendOrder;
  readonly issuedOn: string;
  readonly number: string;
  readonly notation: string;
  readonly documentId: string;
}

/** Why an order may not be issued, in the words a clerk sees; undefined when nothing speaks against it. */
export type Objection<Office> = (office: Office, order: SendOrder) => Promise<string | undefined> | string | undefined;

/** From the clerk's order to a document that is numbered, printed, signed and ready to leave. */
export interface IssuingParts<Office> {
  /** Precomposed text, the usual signer, the focal points. */
  readonly normalise: (office: Office, order: SendOrder) => SendOrder;
  readonly focalPoint: (recipient: Recipient) => Recipient;
  /** One rule each, by name; all are asked before anything happens. */
  readonly objections: Readonly<Record<string, Objection<Office>>>;
  readonly isIdentifier: (organId: string) => boolean;
  /** Looks the recipient up; what can not be reached comes back failed, with the reason. */
  readonly address: (office: Office, recipient: Recipient) => Promise<Addressee>;
  /** How long the address book counts as fresh, in ms. */
  readonly addressBookFor: number;
  readonly numberFor: (office: Office, order: SendOrder, issuedOn: string) => string;
  readonly notationFor: (office: Office, order: SendOrder) => string;
  readonly documentIdFor: (office: Office, draft: Omit<Draft, 'documentId'>) => string;
  readonly paperGoesAlong: (office: Office, order: SendOrder, issuedOn: string) => boolean;
  /** Reference to the document answered. */
  readonly referenceToAnswered: (office: Office, order: SendOrder) => ResponseFor | undefined;
  readonly textOf: (office: Office, draft: Draft) => DocumentText;
  readonly print: (office: Office, draft: Draft) => Promise<Uint8Array>;
  /** Who signs the main document, in this order. */
  readonly signers: (office: Office, draft: Draft) => readonly Holder[];
  readonly signMain: (office: Office, pdf: Uint8Array, draft: Draft) => Promise<Uint8Array>;
  readonly signAnnex: (office: Office, pdf: Uint8Array, draft: Draft) => Promise<Uint8Array>;
  /** Whether signatures get time stamps (A12). */
  readonly stampsSignatures: boolean;
  /** Who stamps the time on what is signed; undefined when nobody does. */
  readonly stamperFor: (office: Office) => Timestamps | undefined;
  /** Line shown on a separately attached file or a certified copy: number or form of copy, agency, time of signing. */
  readonly markOf: (office: Office, draft: Draft, at: number) => string;
  /** The files that will travel, signed. */
  readonly papers: (office: Office, draft: Draft) => Promise<readonly KeptFile[]>;
  readonly keepOriginals: (office: Office, files: readonly KeptFile[]) => readonly KeptFile[];
  /** How the agency names itself, or a unit it works for, on the wire. */
  readonly ownOrgan: (office: Office, organId: string) => Organ;
  readonly timestamp: (instant: number) => string;
  readonly composeDocument: (office: Office, document: Outgoing, dispatch: Dispatch) => DocumentMessage;
  readonly emit: (message: Message) => Uint8Array;
  /** What the agency does once a document is issued, beside sending it. */
  readonly onIssued: (office: Office, document: Outgoing) => void;
}
