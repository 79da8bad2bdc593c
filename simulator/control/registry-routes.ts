import { dayOf } from '../../protocol/dates.ts';
import { checkRegistry } from '../agencies/registry-check.ts';
import type { AgencyRecord, Registry, SystemRecord } from '../registry.ts';
import { objectionToSecret, objectionToSystemId } from './production.ts';
import { Objection, refuseInput, type Route } from './route.ts';

export const REGISTRY_ROUTES: readonly Route[] = [
  {
    method: 'get',
    path: '/agencies',
    says: { vi: 'Danh mục cơ quan', en: 'The agencies' },
    act: ({ axis }) => ({ json: axis.registry.all() }),
  },
  {
    method: 'get',
    path: '/agencies/:code',
    says: { vi: 'Một cơ quan, theo mã mới hoặc mã cũ', en: 'One agency, by its present or old code' },
    act: ({ axis }, { params: { code = '' } }) => ({ json: axis.registry.find(code) ?? missing(`agency ${code}`) }),
  },
  {
    method: 'put',
    path: '/agencies',
    says: { vi: 'Thêm hoặc sửa nhiều cơ quan: tất cả hoặc không gì cả', en: 'Add or change several agencies: all or nothing' },
    act({ axis }, { body }) {
      const records = Array.isArray(body) ? (body as readonly AgencyRecord[]) : refuseInput('nội dung / body', { vi: 'một danh sách cơ quan', en: 'a list of agencies' }, body);
      return { json: put(axis.registry, records) };
    },
  },
  {
    method: 'put',
    path: '/agencies/:code',
    says: { vi: 'Thêm hoặc sửa một cơ quan', en: 'Add or change one agency' },
    act({ axis }, { params: { code = '' }, body }) {
      if (typeof body !== 'object' || body === null || Array.isArray(body)) refuseInput('nội dung / body', { vi: 'một đối tượng JSON', en: 'a JSON object' }, body);
      const record = { code, ...body } as AgencyRecord;
      if (record.code !== code) refuseInput('code', { vi: `đúng mã trên đường dẫn, ${code}`, en: `the code of the path, ${code}` }, record.code);
      return { json: put(axis.registry, [record])[0] };
    },
  },
  {
    method: 'delete',
    path: '/agencies/:code',
    says: { vi: 'Bỏ một cơ quan khỏi danh mục', en: 'Remove an agency' },
    act({ axis }, { params: { code = '' } }) {
      const found = axis.registry.find(code) ?? missing(`agency ${code}`);
      axis.registry.remove(found.code);
      return { json: found };
    },
  },
  {
    method: 'get',
    path: '/systems',
    says: { vi: 'Các hệ thống kết nối, kèm secret thử nghiệm', en: 'The connected systems with their test secrets' },
    act: ({ axis }) => ({ json: axis.registry.systems() }),
  },
  {
    method: 'get',
    path: '/systems/:id',
    says: { vi: 'Hệ thống có systemId này, hoặc đang phục vụ cơ quan có mã này', en: 'The system of this systemId, or the one that serves this agency' },
    act({ axis: { registry, clock } }, { params: { id = '' } }) {
      const served = registry.find(id) && registry.connectionOf(id, dayOf(clock.now()));
      return { json: registry.systemOf(id) ?? served ?? missing(`system ${id}`) };
    },
  },
  {
    method: 'post',
    path: '/systems',
    says: { vi: 'Đăng ký một hệ thống: {systemId, secret, organs}', en: 'Connect a system: {systemId, secret, organs}' },
    act({ axis }, { body }) {
      const { registry } = axis;
      const system = body as SystemRecord;
      checkRegistry(registry.all().map(alone), [...others(registry, system), system]);
      const objection = objectionToSystemId(system.systemId) ?? objectionToSecret(system.secret);
      if (objection) throw new Objection(400, `${objection.vi} / ${objection.en}`);
      registry.putSystem(system);
      return { json: system, httpStatus: 201 };
    },
  },
];

/** Checks first, then enters all; what stands in the registry already is not judged again. */
function put(registry: Registry, records: readonly AgencyRecord[]): readonly AgencyRecord[] {
  const codes = new Set(records.map((record) => record?.code));
  const rest = registry.all().filter(({ code }) => !codes.has(code));
  checkRegistry([...records, ...rest.map(alone)], []);
  for (const record of records) registry.put(record);
  return records;
}

/** An entry without what it says of others, which may have been removed since. */
function alone(record: AgencyRecord): AgencyRecord {
  const { parent: _, successor: __, ...rest } = record;
  return rest;
}

/** The other systems, with the agencies that still exist; a systemId that is given again replaces its system. */
function others(registry: Registry, given: Partial<SystemRecord> | undefined): readonly SystemRecord[] {
  return registry
    .systems()
    .filter(({ systemId }) => systemId !== given?.systemId)
    .map((system) => ({ ...system, organs: system.organs.filter((code) => registry.find(code)?.code === code || registry.find(code)?.code102 === code) }));
}

function missing(what: string): never {
  throw new Objection(404, `không có / there is no ${what}`);
}
