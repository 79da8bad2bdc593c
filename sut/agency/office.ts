import type { Handler } from '../../protocol/call.ts';
import type { MovableClock } from '../../protocol/clock.ts';
import type { Ids } from '../../protocol/ids.ts';
import type { AxisLine } from './line/axis-line.ts';
import type { Books } from './keeping/books.ts';
import type { Directory } from './line/directory.ts';
import type { AgencyIdentity } from './identity.ts';
import type * as issuing from './issuing/parts.ts';
import type { Memory } from './keeping/memory.ts';
import type * as receiving from './receiving/parts.ts';
import type { SendingParts } from './sending/parts.ts';
import type { ShowingParts } from './showing/parts.ts';
import type { Credentials, Timestamps, Trust } from './trust.ts';
import type { WorkingDays } from './working-time.ts';

/** The running agency: its parts, its books, its line to the axis and the address book it fetched there. */
export interface Office {
  readonly parts: AgencyParts;
  readonly books: Books;
  readonly axis: AxisLine;
  readonly directory: Directory;
}

/** What the agency is given from outside. */
export interface Surroundings {
  readonly identity: AgencyIdentity;
  readonly wire: Handler;
  readonly clock: MovableClock;
  readonly ids: Ids;
  readonly memory: Memory;
  readonly credentials: Credentials;
  readonly trust: Trust;
  /** The time-stamp authority, where there is one to be asked. */
  readonly timestamps?: Timestamps;
  readonly workingDay: WorkingDays;
}

/** Every replaceable part of the agency; a mutant or a variant is a function from parts to parts. */
export interface AgencyParts
  extends Surroundings, issuing.IssuingParts<Office>, SendingParts<Office>, receiving.ReceivingParts<Office>, ShowingParts<Office> {
  /** How the agency speaks to the axis. */
  readonly connect: (parts: AgencyParts) => AxisLine;
}

export type Objection = issuing.Objection<Office>;
export type Check = receiving.Check<Office>;
