import { fileURLToPath } from 'node:url';
import { openChecked, type CheckedFile } from '../requirements/checked-file.ts';
import { RegistryError } from '../simulator/agencies/registry-check.ts';
import { objectionToSecret, objectionToSystemId } from '../simulator/control/production.ts';
import { examRegistry, openRegistry, type AgencyRecord, type Registry, type SystemRecord } from '../simulator/registry.ts';

export interface RegistryFiles {
  /** YAML or JSON; a list of agencies, which replace those of equal code. */
  readonly agencies?: string;
  /** YAML or JSON; a list of systems, which take over the agencies they name. */
  readonly systems?: string;
}

const schema = (name: string): string => fileURLToPath(new URL(`../schemas/registry/${name}.schema.json`, import.meta.url));

/** The agencies and systems a standing axis starts with: those of the exam, and what the files add; a mistake is told with line and key. */
export function startingRegistry(files: RegistryFiles = {}): Registry {
  const base = examRegistry();
  const agencies = files.agencies === undefined ? undefined : openChecked<readonly AgencyRecord[]>(files.agencies, schema('agencies'));
  const systems = files.systems === undefined ? undefined : openChecked<readonly SystemRecord[]>(files.systems, schema('systems'));
  if (systems) refuseProduction(systems);
  const given = agencies?.value ?? [];
  const codes = new Set(given.map(({ code }) => code));
  const taken = new Set((systems?.value ?? []).flatMap(({ organs }) => organs.map((code) => base.find(code)?.code ?? code)));
  const ids = new Set((systems?.value ?? []).map(({ systemId }) => systemId));
  const others = base
    .systems()
    .filter(({ systemId }) => !ids.has(systemId))
    .map((system) => ({ ...system, organs: system.organs.filter((code) => !taken.has(base.find(code)?.code ?? code)) }))
    .filter(({ organs }) => organs.length > 0);
  try {
    return openRegistry([...given, ...base.all().filter(({ code }) => !codes.has(code))], [...(systems?.value ?? []), ...others]);
  } catch (error) {
    if (error instanceof RegistryError) tellWhere(error, { agencies, systems });
    throw error;
  }
}

function refuseProduction(systems: CheckedFile<readonly SystemRecord[]>): void {
  for (const [index, { systemId, secret }] of systems.value.entries()) {
    const [id, key] = [objectionToSystemId(systemId), objectionToSecret(secret)];
    if (id) systems.fail([index, 'systemId'], id);
    if (key) systems.fail([index, 'secret'], key);
  }
}

/** What the registry finds wrong, told by the line of the file that holds the entry. */
function tellWhere(error: RegistryError, files: Readonly<Record<'agencies' | 'systems', CheckedFile<readonly unknown[]> | undefined>>): void {
  const [, list, index, key, what] = /^(agencies|systems)\[(\d+)\][^:]*: (?:(\w+): )?(.*)$/.exec(error.message) ?? [];
  const file = list === undefined ? undefined : files[list as keyof typeof files];
  if (!file || what === undefined || Number(index) >= file.value.length) return;
  file.fail([Number(index), ...(key ? [key] : [])], { vi: 'không khớp với danh mục', en: what });
}
