import { readFileSync } from 'node:fs';
import { legacyToLevelOne, parentOf } from '../protocol/identifiers.ts';
import { isConnected, type AgencyRecord, type SystemRecord } from './agencies/agency.ts';
import { checkRegistry } from './agencies/registry-check.ts';

export type { AgencyRecord, SystemRecord } from './agencies/agency.ts';

/** What an agency is on a day; only `open` receives. */
export type Standing = 'unknown' | 'not-open' | 'closed' | 'locked' | 'not-connected' | 'open';

export interface Registry {
  /** By either code; of a code of QCVN 102 without an entry only level 1 is derived, nothing deeper. */
  find(code: string): AgencyRecord | undefined;
  isOpenAt(code: string, day: string): boolean;
  standingOf(code: string, day: string): Standing;
  /** The system that serves an agency on this day: its own, or that of the nearest superior which has one. */
  connectionOf(code: string, day: string): SystemRecord | undefined;
  /** Code under which the agency's system is connected: its own, or that of the nearest superior; its own where there is none. */
  mailboxOf(code: string): string;
  systemOf(systemId: string): SystemRecord | undefined;
  /** Agency codes a system is connected for, in their present form. */
  organsOf(systemId: string): readonly string[];
  put(record: AgencyRecord): void;
  putSystem(record: SystemRecord): void;
  /** False when there was none. */
  remove(code: string): boolean;
  all(): readonly AgencyRecord[];
  systems(): readonly SystemRecord[];
  /** Stands for the content as it is: the same object as long as nothing changes, in every copy that has not changed. */
  content(): object;
  /** A registry with the same content that changes by itself; costs nothing until it does. */
  fork(): Registry;
}

interface Tables {
  readonly agencies: Map<string, AgencyRecord>;
  /** Present code by every code an agency has. */
  readonly codes: Map<string, string>;
  readonly systems: Map<string, SystemRecord>;
  /** Systemid by the present code of an agency it is connected for. */
  readonly owners: Map<string, string>;
}

/** Opens given data; a mistake in it is one clear line (RegistryError). */
export function openRegistry(agencies: readonly AgencyRecord[], systems: readonly SystemRecord[]): Registry {
  checkRegistry(agencies, systems);
  const tables: Tables = { agencies: new Map(), codes: new Map(), systems: new Map(), owners: new Map() };
  for (const agency of agencies) enter(tables, agency);
  for (const system of systems) connect(tables, system);
  return over(tables);
}

let exam: Registry | undefined;

/** The agencies and systems the axis starts with: those of the exam, and level 1 of QD20 with the dates of QD09/2025. Read once. */
export function examRegistry(): Registry {
  exam ??= openRegistry(data('agencies.json'), data('systems.json'));
  return exam.fork();
}

function data<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(`data/${file}`, import.meta.url), 'utf8')) as T;
}

function over(shared: Tables, same: object = {}): Registry {
  let tables = shared;
  let content = same;
  let own = false;
  const writable = (): Tables => {
    if (!own)
      tables = {
        agencies: new Map(tables.agencies),
        codes: new Map(tables.codes),
        systems: new Map(tables.systems),
        owners: new Map(tables.owners),
      };
    own = true;
    content = {};
    return tables;
  };
  const presentCode = (code: string): string | undefined =>
    tables.codes.get(code) ?? tables.codes.get(legacyToLevelOne(code) ?? '');
  const ownerOf = (code: string): { readonly mailbox: string; readonly systemId: string } | undefined => {
    const seen = new Set<string>();
    for (let at: string | undefined = presentCode(code) ?? code; at !== undefined && !seen.has(at);) {
      const systemId = tables.owners.get(at);
      if (systemId !== undefined) return { mailbox: at, systemId };
      seen.add(at);
      const superior: string | undefined = tables.agencies.get(at)?.parent ?? parentOf(at);
      at = superior === undefined ? undefined : (presentCode(superior) ?? superior);
    }
    return undefined;
  };
  const registry: Registry = {
    find(code) {
      const present = presentCode(code);
      return present === undefined ? undefined : tables.agencies.get(present);
    },
    isOpenAt: (code, day) => !['unknown', 'not-open', 'closed'].includes(registry.standingOf(code, day)),
    standingOf(code, day) {
      const agency = registry.find(code);
      if (!agency) return 'unknown';
      if (agency.openFrom !== undefined && day < agency.openFrom) return 'not-open';
      if (agency.closedFrom !== undefined && day >= agency.closedFrom) return 'closed';
      if (agency.locked) return 'locked';
      return isConnected(agency, day) ? 'open' : 'not-connected';
    },
    connectionOf(code, day) {
      const agency = registry.find(code);
      if (agency && !isConnected(agency, day)) return undefined;
      const owner = ownerOf(code);
      return owner && tables.systems.get(owner.systemId);
    },
    mailboxOf: (code) => ownerOf(code)?.mailbox ?? presentCode(code) ?? code,
    systemOf: (systemId) => tables.systems.get(systemId),
    organsOf: (systemId) => (tables.systems.get(systemId)?.organs ?? []).map((code) => presentCode(code) ?? code),
    put: (record) => enter(writable(), record),
    putSystem: (record) => connect(writable(), record),
    remove(code) {
      const present = presentCode(code);
      if (present === undefined) return false;
      const { agencies, codes } = writable();
      agencies.delete(present);
      for (const [each, target] of codes) if (target === present) codes.delete(each);
      return true;
    },
    all: () => [...tables.agencies.values()],
    systems: () => [...tables.systems.values()],
    content: () => content,
    fork() {
      own = false;
      return over(tables, content);
    },
  };
  return registry;
}

function enter({ agencies, codes }: Tables, agency: AgencyRecord): void {
  const before = agencies.get(agency.code);
  if (before?.code102 !== undefined) codes.delete(before.code102);
  agencies.set(agency.code, agency);
  codes.set(agency.code, agency.code);
  if (agency.code102 !== undefined) codes.set(agency.code102, agency.code);
}

function connect({ codes, systems, owners }: Tables, system: SystemRecord): void {
  for (const [code, systemId] of owners) if (systemId === system.systemId) owners.delete(code);
  systems.set(system.systemId, system);
  for (const organ of system.organs) owners.set(codes.get(organ) ?? organ, system.systemId);
}
