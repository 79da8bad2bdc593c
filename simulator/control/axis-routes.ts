import { isoOf } from '../../protocol/dates.ts';
import { OPERATIONS } from '../../protocol/vxp/operations.ts';
import type { Axis } from '../axis.ts';
import { stateOf } from '../delivery.ts';
import type { Fault } from '../fault.ts';
import { FAULTS } from '../faults.ts';
import { count, instant, needed, objectOf, oneOf, text } from './input.ts';
import { Objection, refuseInput, type Route } from './route.ts';

/** Ways to end the faults this port has put in force, by axis. */
const lifts = new WeakMap<Axis, (() => void)[]>();

export const AXIS_ROUTES: readonly Route[] = [
  {
    method: 'get',
    path: '/health',
    says: { vi: 'Trục có đang phục vụ không', en: 'Whether the axis is in service' },
    act: ({ axis }) => ({ json: { ok: true, simulated: true, clock: isoOf(axis.clock.now()), observations: axis.journal.all().length } }),
  },
  {
    method: 'get',
    path: '/clock',
    says: { vi: 'Đồng hồ pháp lý của trục', en: 'The legal clock of the axis' },
    act: ({ axis }) => ({ json: { instant: isoOf(axis.clock.now()) } }),
  },
  {
    method: 'put',
    path: '/clock',
    says: { vi: 'Đặt đồng hồ pháp lý: {"instant": "2026-11-24T09:00:00+07:00"}', en: 'Put the legal clock: {"instant": "2026-11-24T09:00:00+07:00"}' },
    act({ axis }, { body }) {
      const to = Date.parse(objectOf<{ instant: string }>(body, { instant: needed(instant) }).instant);
      axis.journal.record({ kind: 'clock', from: axis.clock.now(), to });
      axis.clock.moveTo(to);
      return { json: { instant: isoOf(axis.clock.now()) } };
    },
  },
  {
    method: 'get',
    path: '/faults',
    says: { vi: 'Bảng sự cố và các sự cố đang có hiệu lực', en: 'The table of faults and those in force' },
    act: ({ axis }) => ({ json: { table: table(), inForce: axis.faults() } }),
  },
  {
    method: 'post',
    path: '/faults',
    says: {
      vi: 'Gây một sự cố: {"fault": tên, "times"?: số lần, "operation"?: dịch vụ, "systemId"?: chỉ với hệ thống này}',
      en: 'Put a fault in force: {"fault": name, "times"?: count, "operation"?: operation, "systemId"?: this system only}',
    },
    act({ axis }, { body }) {
      const wanted = objectOf<{ fault: keyof typeof FAULTS; times?: number; operation?: string; systemId?: string }>(body, {
        fault: needed(oneOf(Object.keys(FAULTS))),
        times: count,
        operation: oneOf(Object.keys(OPERATIONS)),
        systemId: text,
      });
      const { fault, times, operation, systemId } = wanted;
      const strikes: readonly string[] | undefined = (FAULTS[fault] as Fault).operations;
      if (operation && strikes && !strikes.includes(operation)) {
        refuseInput('operation', { vi: `dịch vụ mà sự cố này có thể xảy ra: ${strikes.join(', ')}`, en: `an operation this fault strikes: ${strikes.join(', ')}` }, operation);
      }
      const lift = axis.misbehave(fault, {
        ...(times !== undefined && { times }),
        ...(operation !== undefined && { operation }),
        ...(systemId !== undefined && { only: (facts: Readonly<Record<string, string>>) => facts['systemid'] === systemId }),
      });
      lifts.set(axis, [...(lifts.get(axis) ?? []), lift]);
      return { json: { ...wanted, recovery: FAULTS[fault].recovery }, httpStatus: 201 };
    },
  },
  {
    method: 'delete',
    path: '/faults',
    says: { vi: 'Chấm dứt mọi sự cố gây ra từ cổng này', en: 'End every fault this port has put in force' },
    act({ axis }) {
      for (const lift of lifts.get(axis) ?? []) lift();
      lifts.delete(axis);
      return { json: { inForce: axis.faults() } };
    },
  },
  {
    method: 'get',
    path: '/deliveries',
    says: { vi: 'Mọi lượt giao trên trục, kèm từng sự kiện; ?to=mã &state=', en: 'Every delivery with its events; ?to=code &state=' },
    act({ axis: { store, registry } }, { query: { to, state } }) {
      const mailboxes = [...new Set(registry.all().map(({ code }) => registry.mailboxOf(code)))];
      const code = to === undefined ? undefined : (registry.find(to)?.code ?? to);
      const wanted = store
        .received(mailboxes)
        .filter((delivery) => (code === undefined || (registry.find(delivery.to)?.code ?? delivery.to) === code) && (state === undefined || stateOf(delivery) === state));
      return {
        json: wanted.map((delivery) => ({
          ...delivery,
          state: stateOf(delivery),
          sending: { ...delivery.sending, at: isoOf(delivery.sending.at) },
          events: delivery.events.map((event) => ({ ...event, at: isoOf(event.at) })),
        })),
      };
    },
  },
  {
    method: 'post',
    path: '/reset',
    says: { vi: 'Xóa mọi gói tin, nhật ký và sự cố', en: 'Empty the axis: packages, journal, faults' },
    async act({ reset }) {
      if (!reset) throw new Objection(409, 'trục này thuộc về một kịch bản đang chạy, không xóa được / this axis belongs to a scenario under way and can not be emptied');
      await reset();
      return { json: { ok: true } };
    },
  },
];

function table(): readonly object[] {
  return Object.entries(FAULTS as Readonly<Record<string, Fault>>).map(([fault, { vxp, operations, recovery }]) => ({ fault, vxp, operations: operations ?? 'all', recovery }));
}
