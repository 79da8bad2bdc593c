import type { Registration } from '../agencies/registration.ts';
import { checkRegistry } from '../agencies/registry-check.ts';
import type { AgencyRecord, Registry, SystemRecord } from '../registry.ts';
import { objectionToSecret, objectionToSystemId } from './production.ts';
import { Objection } from './route.ts';

/** The changes that enter these agencies; refuses all of them for one mistake. What the registry holds already is not judged again. */
export function agencyChanges(registry: Registry, records: readonly AgencyRecord[]): readonly Registration[] {
  const codes = new Set(records.map((record) => record?.code));
  const rest = registry.all().filter(({ code }) => !codes.has(code));
  checkRegistry([...records, ...rest.map(alone)], []);
  return records.map((agency) => ({ agency }));
}

/** The change that connects a system for agencies nobody else serves; a systemId that is given again replaces its system. */
export function systemChange(registry: Registry, system: SystemRecord): Registration {
  checkRegistry(registry.all().map(alone), [...others(registry, system), system]);
  const objection = objectionToSystem(system);
  if (objection) throw new Objection(400, `${objection.vi} / ${objection.en}`);
  return { system };
}

/** Why this system belongs to the real axis and not here. */
export function objectionToSystem({ systemId, secret }: SystemRecord): { readonly vi: string; readonly en: string } | undefined {
  return objectionToSystemId(systemId) ?? objectionToSecret(secret);
}

/** An entry without what it says of others, which may have been removed since. */
function alone(record: AgencyRecord): AgencyRecord {
  const { parent: _, successor: __, ...rest } = record;
  return rest;
}

/** The other systems, with those of their agencies that still exist. */
function others(registry: Registry, given: Partial<SystemRecord> | undefined): readonly SystemRecord[] {
  const isRegistered = (code: string): boolean => {
    const agency = registry.find(code);
    return agency?.code === code || agency?.code102 === code;
  };
  return registry
    .systems()
    .filter(({ systemId }) => systemId !== given?.systemId)
    .map((system) => ({ ...system, organs: system.organs.filter(isRegistered) }));
}
