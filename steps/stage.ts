import type { Ids } from '../protocol/ids.ts';
import type { Clock } from '../protocol/clock.ts';
import type { DocumentMessage, StatusMessage } from '../protocol/message.ts';
import type { Profile } from '../requirements/profile.ts';
import type { Axis } from '../simulator/axis.ts';
import type { CallObservation, Journal } from '../simulator/journal.ts';
import type { Authority, Flaw, IssuedCredential } from '../simulator/pki/authority.ts';
import type { Driver, File } from '../sut/driver.ts';
import type { ExamSettings } from '../sut/settings.ts';

/** Everything one scenario plays on: a fresh axis with its clock and log, the system under test, the agencies on the far side. */
export interface Stage {
  readonly settings: ExamSettings;
  readonly axis: Axis;
  readonly journal: Journal;
  /** The legal clock as the examiner sees it: every look at it is in the log. */
  readonly clock: Clock;
  readonly ids: Ids;
  /** The simulated certification authority of this scenario, with a revocation state of its own. */
  readonly authority: Authority;
  /** The legal profile in force: that of the run, or the one the scenario's tag `@profile:NAME` names. */
  readonly profile: Profile;
  /** The system under test; every call is in the journal with its outcome. */
  readonly driver: Driver;
  readonly sut: { readonly organId: string; readonly organName: string; readonly systemId: string };
  /** Profile choices a check has used; printed in the certificate. */
  readonly touched: ReadonlySet<string>;
  /** Indices of the systems compared with the reference agency that may part from it here, where there are any. */
  readonly parting?: ReadonlySet<number>;
  /** Value of a legal profile choice on the day of the clock, e.g. `sendDeadline.cutoff`; notes that the scenario touched it. */
  choose<T = unknown>(key: string): T;
  nameOf(organId: string): string;
  /** The agency on the far side with this code; the same one for the whole scenario. */
  correspondent(organId: string): FarSide;
  /** True for calls of the system under test (its credentials, or none), false for those of correspondents. */
  isUnderTest(call: CallObservation): boolean;
  /** Puts the legal clock to an instant (ISO 8601 with offset), for the axis and for the system; Inconclusive when it can't follow. */
  moveTo(instant: string): Promise<void>;
  /** Lets the axis misbehave in a named way (simulator/faults.ts); returns the way to end it early. */
  fault(name: string, options?: Parameters<Axis['misbehave']>[1]): () => void;
  /** What the system under test signs with, e.g. to revoke it: `stage.authority.revoke(stage.sutCredential('organisation').serial, at)`. */
  sutCredential(kind: 'person' | 'organisation'): IssuedCredential;
  /** Something the examiner does beside driver and partner agencies, e.g. a burst of calls; its result, plain JSON, goes into the log. */
  perform<T>(what: string, act: () => Promise<T>): Promise<T>;
  /** Address of this scenario's axis over real HTTP; a socket is opened when the exam itself runs without. */
  endpoint(): Promise<string>;
  unsignedPdf(title: string, name: string): Promise<File>;
  /** Ends the scenario; writes the journal where the exam keeps one and returns its file name. */
  close(): Promise<string | undefined>;
}

/** A correspondent with a records office of its own: it makes well-formed, doubly signed documents and may spoil them in one way. */
export interface FarSide {
  readonly organId: string;
  readonly organName: string;
  /** A valid document to the system under test (and `others`), signed by person and agency; not sent yet. */
  compose(difference?: Partial<DocumentMessage>, options?: ComposeOptions): Promise<DocumentMessage>;
  /** Sends through the axis like any agency; fails loudly when the axis refuses. Returns the sender DocId. */
  send(message: DocumentMessage): Promise<string>;
  /** Puts a package into the queue of the system under test past all checks of the axis; returns the receiver docId. */
  inject(message: DocumentMessage | StatusMessage | Uint8Array): Promise<string>;
  /** Sends a business status about a document, e.g. about one the system issued. */
  status(
    code: string,
    about: { readonly organId: string; readonly code: string; readonly promulgationDate: string; readonly documentId: string },
    options?: { readonly reason?: string; readonly at?: number },
  ): Promise<void>;
  /** Fetches and acknowledges everything pending for this agency, documents and statuses, oldest first. */
  collect(): Promise<readonly (DocumentMessage | StatusMessage)[]>;
}

export interface ComposeOptions {
  /** Who signs the main document, in order; default person then organisation. Empty: nobody. A flaw: the agency, with that flaw. */
  readonly signatures?: readonly ('person' | 'organisation' | 'other-organisation' | Flaw)[];
  /** Separate PDF attachments beside the main document, signed by the agency unless said otherwise. */
  readonly annexes?: number;
  readonly annexesSigned?: boolean;
  /** Changes the bytes of the main document after signing. */
  readonly spoil?: (pdf: Uint8Array) => Uint8Array;
}
