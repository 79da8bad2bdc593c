import { readMessageOnce } from '../../protocol/edxml/read.ts';
import { writeMessage } from '../../protocol/edxml/write.ts';
import { dayOf } from '../../protocol/dates.ts';
import { changedCall } from '../calls/note.ts';
import type { Situation } from '../calls/situation.ts';
import { altering, delivering, misreading, refusing } from './altering.ts';
import type { AxisMutant } from './mutant.ts';

const A_DAY = 86_400_000;

export const identifierMutants: readonly AxisMutant[] = [
  {
    name: 'reroutes-to-the-successor',
    breaks: ['ID-SUCCESSOR', 'ID-CLOSED'],
    sin: 'Gửi tới mã đã đóng thì lặng lẽ chuyển sang cơ quan kế thừa và báo thành công.',
    apply: misreading((registry, { clock }) => {
      const heir = (code: string, day: string): string => (registry.standingOf(code, day) === 'closed' ? (registry.find(code)?.successor ?? code) : code);
      return { standingOf: (code, day) => registry.standingOf(heir(code, day), day), mailboxOf: (code) => registry.mailboxOf(heir(code, dayOf(clock.now()))) };
    }),
  },
  {
    name: 'names-no-successor',
    breaks: ['ID-SUCCESSOR'],
    sin: 'Lời báo lỗi về mã đã đóng bỏ mất mã kế thừa mà danh mục có ghi.',
    apply: refusing((usual) => usual.replace(/, ma ke thua: .*$/, '')),
  },
  {
    name: 'invents-a-successor',
    breaks: ['ID-SUCCESSOR'],
    sin: 'Mã đã đóng không có mã kế thừa thì lời báo lỗi bịa ra một mã.',
    apply: refusing((usual) => (/da dong/.test(usual) && !/ke thua/.test(usual) ? `${usual}, ma ke thua: G06` : usual)),
  },
  {
    name: 'closes-codes-a-day-late',
    breaks: ['ID-CLOSED'],
    sin: 'Trong ngày đóng mã vẫn chuyển văn bản tới mã ấy như ngày hôm trước.',
    apply: misreading((registry) => {
      const dayBefore = (day: string): string => dayOf(Date.parse(`${day}T12:00:00+07:00`) - A_DAY);
      return { standingOf: (code, day) => (registry.standingOf(code, day) === 'closed' ? registry.standingOf(code, dayBefore(day)) : registry.standingOf(code, day)) };
    }),
  },
  {
    name: 'closed-agencies-still-send',
    breaks: ['ID-CLOSED'],
    sin: 'Chỉ xét mã đã đóng ở nơi nhận; cơ quan mang mã đã đóng vẫn gửi được.',
    apply: altering('sendEdoc', (send) => (situation) => send({ ...situation, registry: { ...situation.registry, standingOf: openFor(situation) } })),
  },
  {
    name: 'swallows-unknown-receivers',
    breaks: ['ID-UNKNOWN'],
    sin: 'Nơi nhận lạ lẫn giữa các nơi khác bị bỏ qua mà vẫn báo thành công, không để lại dấu vết.',
    apply: altering('sendEdoc', (send, { registry }) => (situation) => {
      const { message } = readMessageOnce(situation.call.body.subarray(0, -2));
      if (message?.kind !== 'document') return send(situation);
      const known = message.to.filter(({ organId }) => registry.find(organId));
      if (known.length === 0 || known.length === message.to.length) return send(situation);
      const body = writeMessage({ ...message, to: known });
      const members = new Map([...situation.members].filter(([name]) => name !== 'hash-file'));
      return send({ ...situation, members, call: changedCall(situation.call, { body }), setting: ((name) => (name === 'hash.missing' ? 'accept' : situation.setting(name))) as Situation['setting'] });
    }),
  },
  {
    name: 'routes-by-the-first-letters',
    breaks: ['ID-HIERARCHY'],
    sin: 'Tìm cấp trên bằng cách so chuỗi ký tự, nên H26.1 nhận văn bản của H26.10.',
    apply: misreading((registry) => {
      const codes = (): readonly string[] => registry.systems().flatMap(({ organs }) => organs);
      const longest = (code: string): string => codes().filter((each) => code.startsWith(each)).sort((a, b) => b.length - a.length)[0] ?? code;
      return { mailboxOf: (code) => (registry.mailboxOf(code) === code ? code : longest(code)) };
    }),
  },
  {
    name: 'keeps-two-groups-of-a-code',
    breaks: ['ID-HIERARCHY'],
    sin: 'Chỉ giữ hai nhóm đầu của mã, nên đơn vị cấp 3 mất mã của mình khi giao.',
    apply: delivering((deliveries) => deliveries.map((each) => ({ ...each, to: /^[A-Y]\d\d\./.test(each.to) ? each.to.split('.').slice(0, 2).join('.') : each.to }))),
  },
  {
    name: 'takes-any-sender',
    breaks: ['ID-SPOOF'],
    sin: 'Không đối chiếu Bên gửi với hệ thống đã xác thực: ai cũng gửi được dưới tên cơ quan khác.',
    apply: altering('sendEdoc', (send, { registry }) => (situation) => {
      const { from } = readMessageOnce(situation.call.body.subarray(0, -2)).message ?? {};
      const owner = from && registry.connectionOf(from.organId, dayOf(situation.clock.now()));
      return send(owner ? { ...situation, system: owner } : situation);
    }),
  },
];

/** Every code of the caller counts as open. */
function openFor({ registry, system }: Situation): Situation['registry']['standingOf'] {
  const own = registry.organsOf(system.systemId);
  return (code, day) => (own.includes(code) ? 'open' : registry.standingOf(code, day));
}
