import type { Registry } from '../registry.ts';
import type { AgencyRecord, SystemRecord } from './agency.ts';

/** A change of the list of agencies that came over the wire. */
export type Registration =
  { readonly agency: AgencyRecord } | { readonly system: SystemRecord } | { readonly removed: string };

export function applyRegistrations(registry: Registry, changes: readonly Registration[]): void {
  for (const change of changes) {
    if ('agency' in change) registry.put(change.agency);
    else if ('system' in change) registry.putSystem(change.system);
    else registry.remove(change.removed);
  }
}
