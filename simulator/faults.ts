import type { Fault } from './fault.ts';
import { AGENCY_FAULTS } from './faults/agencies.ts';
import { CONNECTION_FAULTS } from './faults/connection.ts';
import { LIST_FAULTS } from './faults/lists.ts';
import { PACKAGE_FAULTS } from './faults/packages.ts';
import { SENDING_FAULTS } from './faults/sending.ts';

/** Every way in which the axis can misbehave, by name; a new one is one entry in the file of what it spoils. */
export const FAULTS = {
  ...CONNECTION_FAULTS,
  ...LIST_FAULTS,
  ...PACKAGE_FAULTS,
  ...SENDING_FAULTS,
  ...AGENCY_FAULTS,
} as const satisfies Record<string, Fault>;

export type FaultName = keyof typeof FAULTS;
