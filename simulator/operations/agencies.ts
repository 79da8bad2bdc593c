import { nameOn, type AgencyRecord } from '../agencies/agency.ts';
import type { Payload } from '../calls/answers.ts';
import { today, type Operation, type Situation } from '../calls/situation.ts';
import { superiorOf } from './units.ts';

const LEGACY = /^\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}$/;

/** The list is long and asked for by everybody: while nobody changes it, it is the same. */
const lists = new WeakMap<object, Map<string, Payload>>();

function listed(question: string, { registry }: Situation, rows: () => readonly object[]): Payload {
  const content = registry.content();
  const known = lists.get(content) ?? new Map<string, Payload>();
  lists.set(content, known);
  const payload = known.get(question) ?? { json: { data: rows() } };
  known.set(question, payload);
  return payload;
}

/** Agencies whose code is open today, by the code of QCVN 102 where they have one. Nobody pages: the list is complete. */
export const getAgenciesList: Operation = (situation) => {
  const day = today(situation);
  return listed(`102 ${day}`, situation, () =>
    openAgencies(situation).map((agency) => ({
      id: agency.code,
      pid: superiorOf(agency, situation.registry) ?? '',
      code: agency.code102 ?? agency.code,
      name: nameOn(agency, day),
      mail: agency.mail ?? '',
      oldCode: agency.code102 ?? '',
    })),
  );
};

/** Agencies that have a code of QĐ20, with both codes. */
export const getAgenciesListQD20: Operation = (situation) => {
  const day = today(situation);
  const level = situation.members.get('level');
  const only = level !== undefined && situation.setting('agency.level') === 'filter' ? Number(level) : undefined;
  return listed(`QD20 ${day} ${only}`, situation, () =>
    openAgencies(situation)
      .filter(({ code }) => !LEGACY.test(code) && (only === undefined || code.split('.').length === only))
      .map((agency) => ({
        id: agency.code,
        code: agency.code,
        name: nameOn(agency, day),
        mail: agency.mail ?? '',
        code102: agency.code102 ?? '',
      })),
  );
};

function openAgencies(situation: Situation): readonly AgencyRecord[] {
  const day = today(situation);
  return situation.registry
    .all()
    .filter(({ openFrom, closedFrom }) => !(openFrom && day < openFrom) && !(closedFrom && day >= closedFrom));
}
