import { altering, delivering, misreading } from './altering.ts';
import type { AxisMutant } from './mutant.ts';

export const deliveryMutants: readonly AxisMutant[] = [
  {
    name: 'takes-mail-for-the-unconnected',
    breaks: ['NOT-CONNECTED'],
    sin: 'Nơi nhận chưa kết nối thì vẫn báo thành công rồi để văn bản nằm đó.',
    apply: misreading((registry) => ({ standingOf: (code, day) => (registry.standingOf(code, day) === 'not-connected' ? 'open' : registry.standingOf(code, day)) })),
  },
  {
    name: 'takes-mail-for-the-locked',
    breaks: ['NOT-CONNECTED', 'LOAD-PILOT'],
    sin: 'Nơi nhận đang bị khóa thì vẫn báo đã giao.',
    apply: misreading((registry) => ({ standingOf: (code, day) => (registry.standingOf(code, day) === 'locked' ? 'open' : registry.standingOf(code, day)) })),
  },
  {
    name: 'delivers-twice',
    breaks: ['MULTI-RECIPIENT', 'STATUS-AUTO', 'LOAD-PILOT', 'LOAD-NODES', 'LOAD-COMMUNE'],
    sin: 'Mỗi gói tin được giao hai lần cho cùng một nơi.',
    apply: delivering((deliveries, _sending, { ids }) => deliveries.flatMap((each) => [each, { ...each, docId: ids.uuid() }])),
  },
  {
    name: 'forgets-the-last-of-many',
    breaks: ['MULTI-RECIPIENT', 'LOAD-PILOT', 'LOAD-NODES', 'LOAD-COMMUNE'],
    sin: 'Văn bản gửi từ ba nơi trở lên thì nơi cuối cùng không được giao.',
    apply: delivering((deliveries) => (deliveries.length > 2 ? deliveries.slice(0, -1) : deliveries)),
  },
  {
    name: 'one-delivery-for-each-code',
    breaks: ['MULTI-RECIPIENT'],
    sin: 'Cơ quan được ghi bằng cả mã cũ lẫn mã mới bị giao hai lần.',
    apply: (parts) => {
      const find: typeof parts.registry.find = (code) => {
        const agency = parts.registry.find(code);
        return agency && agency.code !== code ? { ...agency, code } : agency;
      };
      return altering('sendEdoc', (send) => (situation) => send({ ...situation, registry: { ...situation.registry, find } }))(parts);
    },
  },
  {
    name: 'one-acknowledgement-for-all',
    breaks: ['MULTI-RECIPIENT'],
    sin: 'Một nơi xác nhận thì mọi nơi nhận khác của cùng văn bản cũng thành đã nhận.',
    apply: altering('updateStatus', (update, { store, registry }) => (situation) => {
      const answer = update(situation);
      const sending = store.delivery(situation.note.deliveries[0] ?? '')?.sending;
      const siblings = sending ? store.sent([registry.mailboxOf(sending.from)]).filter((each) => each.sending.senderDocId === sending.senderDocId) : [];
      for (const { docId } of siblings) store.append(docId, { at: situation.clock.now(), state: 'done', by: 'axis' });
      return answer;
    }),
  },
  {
    name: 'forgets-once-fetched',
    breaks: ['NO-SILENT-LOSS'],
    sin: 'Gói tin vừa được lấy về là bị gạch khỏi danh sách, dù bên nhận chưa xác nhận.',
    apply: altering('getEdoc', (get, { store }) => (situation) => {
      const answer = get(situation);
      for (const docId of situation.note.deliveries) store.append(docId, { at: situation.clock.now(), state: 'done', by: 'axis' });
      return answer;
    }),
  },
];
