/**
 * The edXML messages of QCVN 102:2016/BTTTT as they travel over the axis. Values are the wire's own text, untrimmed and
 * unconverted (dates `yyyy/MM/dd`, timestamps `yyyy/MM/dd HH:mm:ss`, numbers as digits), so that nothing is lost or guessed.
 */

export interface Organ {
  readonly organId: string;
  readonly organizationInCharge?: string;
  readonly organName?: string;
  readonly organAdd?: string;
  readonly email?: string;
  readonly telephone?: string;
  readonly fax?: string;
  readonly website?: string;
}

/** Reference to another document: `code` is "number/notation" in one string. */
export interface ResponseFor {
  readonly organId?: string;
  readonly code?: string;
  readonly promulgationDate?: string;
  readonly documentId?: string;
}

export interface StaffInfo {
  readonly department?: string;
  readonly departmentId?: string;
  readonly staff?: string;
  readonly staffId?: string;
  readonly email?: string;
  readonly mobile?: string;
}

export interface TraceHeader {
  readonly organId?: string;
  readonly timestamp?: string;
}

/** Business block; the wire spells it with a double s. `docType`: 0 new, 1 recall, 2 update, 3 replace. */
export interface Bussiness {
  readonly documentId?: string;
  readonly docType: string;
  readonly docReason?: string;
  readonly paper?: string;
  readonly documentInfo?: {
    readonly documentInfo?: string;
    readonly documentReceiver?: string;
    /** `receiverType`: 0 removed, 1 added. */
    readonly receivers: readonly { readonly organId: string; readonly receiverType: string }[];
  };
  readonly replacements?: readonly { readonly documentId: string; readonly organIds: readonly string[] }[];
  readonly staff?: StaffInfo;
}

/** One attached file. `content` is the file itself: base64 removed and, where the sender zipped it, unzipped. */
export interface Attachment {
  /** Without the `cid:` prefix. */
  readonly contentId: string;
  readonly name: string;
  readonly contentType: string;
  readonly description?: string;
  readonly content: Uint8Array;
  /** True when the payload on the wire was (reading) or shall be (writing) an archive with one entry. */
  readonly zipped?: boolean;
}

export interface OtherInfo {
  readonly priority?: string;
  readonly sphereOfPromulgation?: string;
  readonly typerNotation?: string;
  readonly promulgationAmount?: string;
  readonly pageAmount?: string;
  readonly direction?: string;
  readonly appendixes?: readonly string[];
}

/** A document message (edoc): new document, recall, update or replacement. */
export interface DocumentMessage {
  readonly kind: 'document';
  readonly from: Organ;
  readonly to: readonly Organ[];
  readonly documentId: string;
  readonly code: { readonly number?: string; readonly notation?: string };
  readonly promulgation: { readonly place?: string; readonly date?: string };
  readonly documentType?: { readonly type?: string; readonly typeDetail?: string; readonly typeName?: string };
  readonly subject?: string;
  readonly content?: string;
  readonly signer?: { readonly competence?: string; readonly position?: string; readonly fullName?: string };
  readonly dueDate?: string;
  readonly otherInfo?: OtherInfo;
  readonly responseFor: readonly ResponseFor[];
  readonly steeringType?: string;
  readonly toPlaces: readonly string[];
  readonly trace: readonly TraceHeader[];
  readonly bussiness?: Bussiness;
  /** Manifest entries as announced; `contentId` without `cid:`. */
  readonly manifest: readonly {
    readonly contentId?: string;
    readonly name?: string;
    readonly contentType?: string;
    readonly description?: string;
  }[];
  readonly attachments: readonly Attachment[];
  /** Elements of the message header that no field above knows, as [local name, text]; kept so that a check can see them. */
  readonly unknown?: readonly (readonly [name: string, text: string])[];
  /** XML text of a Signature child of the header, when there is one. */
  readonly signature?: string;
}

/** A status message: progress report, refusal, take-back request and its answers. */
export interface StatusMessage {
  readonly kind: 'status';
  readonly from: Organ;
  readonly responseFor: ResponseFor;
  readonly staff?: StaffInfo;
  /** As on the wire, e.g. "03". */
  readonly statusCode: string;
  readonly description?: string;
  readonly timestamp?: string;
}

export type Message = DocumentMessage | StatusMessage;

export type Severity = 'reject' | 'error' | 'warn';

/** One thing wrong with a message: where, what was expected, what was found. */
export interface Problem {
  /** Stable mnemonic, e.g. `date-format`; the table of all codes is in problems.ts. */
  readonly code: string;
  readonly severity: Severity;
  /** Element path from the root by local names, e.g. /edXML/edXMLEnvelope/edXMLHeader/MessageHeader/PromulgationInfo. */
  readonly path: string;
  /** 1-based line in the file, when known. */
  readonly line?: number;
  readonly expected: string;
  readonly found: string;
  /** Rows of the divergence list (edXML rulings) that this problem implements, e.g. "15". */
  readonly rulings?: readonly string[];
}
