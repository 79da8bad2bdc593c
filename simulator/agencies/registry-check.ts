import type { AgencyRecord, SystemRecord } from './agency.ts';

/** Given registry data that can not be used: which entry and key, what was expected, what was found. */
export class RegistryError extends Error {
  override readonly name = 'RegistryError';
}

type Kind = 'text' | 'day' | 'yes-no' | 'names' | 'codes';

const AGENCY_KEYS = {
  code: 'text',
  code102: 'text',
  name: 'text',
  formerNames: 'names',
  mail: 'text',
  parent: 'text',
  connected: 'yes-no',
  connectedFrom: 'day',
  connectedTo: 'day',
  openFrom: 'day',
  closedFrom: 'day',
  successor: 'text',
  locked: 'yes-no',
  confirmed: 'yes-no',
} as const satisfies Record<keyof AgencyRecord, Kind>;

const SYSTEM_KEYS = { systemId: 'text', secret: 'text', organs: 'codes' } as const satisfies Record<
  keyof SystemRecord,
  Kind
>;

const EXPECTED = {
  text: 'text that is not empty',
  day: 'a day as yyyy-MM-dd',
  'yes-no': 'true or false',
  names: 'a list of {name, until: yyyy-MM-dd}',
  codes: 'a list of agency codes',
} as const satisfies Record<Kind, string>;

/** Refuses data with the first mistake found, in one line. */
export function checkRegistry(agencies: readonly AgencyRecord[], systems: readonly SystemRecord[]): void {
  const codes = checkAgencies(list(agencies, 'agencies'));
  const owners = new Map<string, string>();
  const systemIds = new Set<string>();
  list(systems, 'systems').forEach((system, index) => {
    const where = `systems[${index}]${named(system, 'systemId')}`;
    checkKeys(where, system, SYSTEM_KEYS, ['systemId', 'secret', 'organs']);
    if (systemIds.has(system.systemId)) refuse(where, 'systemId', 'a systemid used once', system.systemId);
    systemIds.add(system.systemId);
    for (const organ of system.organs) {
      const present = codes.get(organ);
      if (present === undefined) refuse(where, 'organs', 'codes of registered agencies', organ);
      const other = owners.get(present);
      if (other !== undefined)
        refuse(where, 'organs', 'agencies no other system serves', `${organ} (served by ${other})`);
      owners.set(present, system.systemId);
    }
  });
}

/** Present code by every code. */
function checkAgencies(agencies: readonly AgencyRecord[]): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  agencies.forEach((agency, index) => {
    const where = `agencies[${index}]${named(agency, 'code')}`;
    checkKeys(where, agency, AGENCY_KEYS, ['code', 'name']);
    for (const key of ['code', 'code102'] as const) {
      const code = agency[key];
      if (code === undefined) continue;
      if (codes.has(code)) refuse(where, key, 'a code used once', code);
      codes.set(code, agency.code);
    }
    const { openFrom, closedFrom, connectedFrom, connectedTo } = agency;
    if (openFrom !== undefined && closedFrom !== undefined && closedFrom <= openFrom)
      refuse(where, 'closedFrom', `a day after ${openFrom}`, closedFrom);
    if (connectedFrom !== undefined && connectedTo !== undefined && connectedTo <= connectedFrom)
      refuse(where, 'connectedTo', `a day after ${connectedFrom}`, connectedTo);
  });
  agencies.forEach((agency, index) => {
    for (const key of ['parent', 'successor'] as const) {
      const code = agency[key];
      if (code !== undefined && (!codes.has(code) || codes.get(code) === agency.code)) {
        refuse(`agencies[${index}]${named(agency, 'code')}`, key, 'the code of another registered agency', code);
      }
    }
  });
  return codes;
}

function checkKeys(
  where: string,
  record: object,
  keys: Readonly<Record<string, Kind>>,
  needed: readonly string[],
): void {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) refuse(where, '', 'an object', record);
  for (const key of needed) if (!(key in record)) refuse(where, key, EXPECTED[keys[key]!], undefined);
  for (const [key, value] of Object.entries(record)) {
    if (!Object.hasOwn(keys, key)) refuse(where, key, `one of the keys ${Object.keys(keys).join(', ')}`, key);
    if (!fits(keys[key]!, value)) refuse(where, key, EXPECTED[keys[key]!], value);
  }
}

function fits(kind: Kind, value: unknown): boolean {
  if (kind === 'text') return typeof value === 'string' && value.trim() !== '';
  if (kind === 'day') return isDay(value);
  if (kind === 'yes-no') return typeof value === 'boolean';
  if (!Array.isArray(value)) return false;
  if (kind === 'codes') return value.every((each) => fits('text', each));
  return value.every(
    (each) => typeof each === 'object' && each !== null && fits('text', each.name) && isDay(each.until),
  );
}

function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const instant = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(value);
}

function list<T>(value: readonly T[], what: string): readonly T[] {
  if (!Array.isArray(value)) refuse(what, '', 'a list', value);
  return value;
}

function named(record: unknown, key: string): string {
  const name = (record as Record<string, unknown> | null)?.[key];
  return typeof name === 'string' ? ` "${name}"` : '';
}

function refuse(where: string, key: string, expected: string, found: unknown): never {
  throw new RegistryError(
    `${where}${key && `: ${key}`}: expected ${expected}, found ${found === undefined ? 'nothing' : JSON.stringify(found)}`,
  );
}
