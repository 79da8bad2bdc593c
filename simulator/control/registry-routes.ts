import { dayOf } from '../../protocol/dates.ts';
import { applyRegistrations, type Registration } from '../agencies/registration.ts';
import type { Axis } from '../axis.ts';
import type { AgencyRecord, SystemRecord } from '../registry.ts';
import { agencyChanges, systemChange } from './registry-changes.ts';
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
      apply(axis, agencyChanges(axis.registry, records));
      return { json: records };
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
      apply(axis, agencyChanges(axis.registry, [record]));
      return { json: record };
    },
  },
  {
    method: 'delete',
    path: '/agencies/:code',
    says: { vi: 'Bỏ một cơ quan khỏi danh mục', en: 'Remove an agency' },
    act({ axis }, { params: { code = '' } }) {
      const found = axis.registry.find(code) ?? missing(`agency ${code}`);
      apply(axis, [{ removed: found.code }]);
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
      const system = body as SystemRecord;
      apply(axis, [systemChange(axis.registry, system)]);
      return { json: system, httpStatus: 201 };
    },
  },
];

/** Kept by the store before it takes effect, so that a standing axis knows it after a restart. */
function apply({ store, registry }: Axis, changes: readonly Registration[]): void {
  store.register(changes);
  applyRegistrations(registry, changes);
}

function missing(what: string): never {
  throw new Objection(404, `không có / there is no ${what}`);
}
