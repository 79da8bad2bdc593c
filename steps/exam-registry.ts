import { examRegistry, type Registry } from '../simulator/registry.ts';
import type { ExamSettings } from '../sut/settings.ts';

/** What the systems of the agencies on the far side are called, before their codes. */
export const FAR_SYSTEM = 'vxp.far.';

/** The agencies of the exam, with the system under test connected by the credentials of the exam. */
export function registryFor({ agency, systemId, secret }: Pick<ExamSettings, 'agency' | 'systemId' | 'secret'>): Registry {
  const registry = examRegistry();
  const organs = registry.connectionOf(agency, '2026-11-24')?.organs.filter((organ) => organ === agency || organ.startsWith(`${agency}.`)) ?? [];
  registry.putSystem({ systemId, secret, organs: organs.includes(agency) ? organs : [agency, ...organs] });
  return registry;
}
