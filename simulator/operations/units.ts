import { instantToWireTimestamp } from '../../protocol/dates.ts';
import { parentOf } from '../../protocol/identifiers.ts';
import { nameOn, type AgencyRecord } from '../agencies/agency.ts';
import type { Registry } from '../registry.ts';
import { today, type Operation } from '../calls/situation.ts';

/** Every unit the axis knows, closed ones marked as deleted. */
export const getSynchronizeUnit: Operation = (situation) => {
  const { registry, clock } = situation;
  const day = today(situation);
  const rows = registry.all().map((agency) => ({
    id: agency.code,
    pid: superiorOf(agency, registry) ?? '',
    code: agency.code102 ?? agency.code,
    name: nameOn(agency, day),
    mail: agency.mail ?? '',
    centerCode: registry.connectionOf(agency.code, day)?.systemId ?? '',
    version: 1,
    deleted: agency.closedFrom !== undefined && day >= agency.closedFrom,
    modifyDate: changeOf(agency, day, instantToWireTimestamp(clock.now())),
    isAgency: true,
  }));
  return { json: { data: rows } };
};

/** Present code of the registered superior. */
export function superiorOf(agency: AgencyRecord, registry: Registry): string | undefined {
  const superior = agency.parent ?? parentOf(agency.code);
  return superior === undefined ? undefined : registry.find(superior)?.code;
}

/** The newest dated change of an entry, or the beginning of the codes of QĐ20. */
function changeOf(
  { openFrom, closedFrom, connectedFrom, connectedTo }: AgencyRecord,
  day: string,
  now: string,
): string {
  const changes = ['2020-09-15', openFrom, closedFrom, connectedFrom, connectedTo].filter(
    (each): each is string => each !== undefined && each <= day,
  );
  const newest = changes.sort().at(-1);
  return newest === undefined ? now : `${newest.replaceAll('-', '/')} 00:00:00`;
}
