import type { Handler } from '../../protocol/call.ts';
import type { MovableClock } from '../../protocol/clock.ts';
import type { Ids } from '../../protocol/ids.ts';
import type { Driver } from '../driver.ts';
import { openBooks } from './keeping/books.ts';
import { openDirectory } from './line/directory.ts';
import { driverOf } from './driver-verbs.ts';
import { examIdentity, type AgencyIdentity } from './identity.ts';
import { forgetful, type Memory } from './keeping/memory.ts';
import type { AgencyParts, Office } from './office.ts';
import { standardParts } from './standard-parts.ts';
import type { Credentials, Timestamps, Trust } from './trust.ts';
import type { PacketPolicy } from './receiving/parts.ts';
import { weekdays, type WorkingDays } from './working-time.ts';

export interface ReferenceOptions {
  /** What differs from the agency of the examinations. */
  readonly identity?: Partial<AgencyIdentity>;
  readonly wire: Handler;
  readonly clock: MovableClock;
  readonly ids: Ids;
  readonly credentials: Credentials;
  readonly trust: Trust;
  readonly timestamps?: Timestamps;
  /** True where the profile wants time stamps as evidence (A12). */
  readonly stampsSignatures?: boolean;
  /** Whether packets must be signed themselves; optional when absent (A10). */
  readonly packetSignature?: PacketPolicy;
  readonly memory?: Memory;
  /** Which days are working days; Monday to Friday when absent. */
  readonly workingDay?: WorkingDays;
  /** A mutant or a variant: other parts in place of some. */
  readonly alter?: (parts: AgencyParts) => AgencyParts;
}

/** The reference agency: a small document-management system that keeps every requirement, and the parts it is made of. */
export function createReferenceAgency(options: ReferenceOptions): { readonly driver: Driver; readonly parts: AgencyParts; readonly office: Office } {
  const { identity, memory = forgetful, workingDay = weekdays, alter = (parts) => parts, wire, clock, ids, credentials, trust, timestamps, packetSignature, stampsSignatures } = options;
  const standard = standardParts({ identity: { ...examIdentity, ...identity }, wire, clock, ids, credentials, trust, memory, workingDay, ...(timestamps && { timestamps }) });
  const parts = alter({ ...standard, ...(packetSignature && { packetSignature }), ...(stampsSignatures && { stampsSignatures }) });
  const axis = parts.connect(parts);
  const office: Office = { parts, books: openBooks(parts.memory), axis, directory: openDirectory(axis, parts.clock, parts.addressBookFor) };
  return { driver: driverOf(office), parts, office };
}
