import { headerOf } from '../../protocol/call.ts';
import { PREFIX } from '../../protocol/vxp/sign.ts';
import { membersOf } from '../calls/authenticate.ts';
import { Refusal } from '../calls/refusal.ts';
import { altering, type Alteration } from './altering.ts';
import type { AxisMutant } from './mutant.ts';

/** Serves whoever names a delivery as if it were the one it was made to. */
function asItsReceiver(operation: 'getEdoc' | 'updateStatus'): Alteration {
  return altering(operation, (usual, { store, registry }) => (situation) => {
    const delivery = store.delivery(situation.members.get('docId') ?? '');
    const owner = delivery && registry.systems().find(({ organs }) => organs.includes(delivery.mailbox));
    return usual(owner ? { ...situation, system: owner } : situation);
  });
}

export const accessMutants: readonly AxisMutant[] = [
  {
    name: 'believes-any-signature',
    breaks: ['AUTHN'],
    sin: 'Lời gọi ký sai mật khẩu vẫn được phục vụ.',
    apply: (parts) => ({
      ...parts,
      authenticate: (call, around) => {
        try {
          return parts.authenticate(call, around);
        } catch (error) {
          const system = around.registry.systemOf(headerOf(call.headers, `${PREFIX}systemid`) ?? '');
          const members = membersOf(Buffer.from(headerOf(call.headers, `${PREFIX}sign-header`) ?? '', 'latin1'));
          if (!(error instanceof Refusal) || !system || !members) throw error;
          around.note.systemId = system.systemId;
          return { system, members };
        }
      },
    }),
  },
  {
    name: 'lists-for-anybody',
    breaks: ['AUTHN'],
    sin: 'Lời gọi không ký mà biết mã hệ thống vẫn xem được danh sách.',
    apply: (parts) => ({
      ...parts,
      authenticate: (call, around) => {
        const system = around.registry.systemOf(headerOf(call.headers, `${PREFIX}systemid`) ?? '');
        const signed = headerOf(call.headers, `${PREFIX}sign-header`);
        return system && signed === undefined ? { system, members: new Map() } : parts.authenticate(call, around);
      },
    }),
  },
  {
    name: 'hands-any-package-to-anybody',
    breaks: ['CONF-ISOLATION'],
    sin: 'Ai biết docId thì lấy được gói tin, dù không phải Bên nhận.',
    apply: asItsReceiver('getEdoc'),
  },
  {
    name: 'anybody-acknowledges',
    breaks: ['CONF-ISOLATION'],
    sin: 'Cơ quan khác xác nhận thay được, làm Bên nhận mất văn bản.',
    apply: asItsReceiver('updateStatus'),
  },
];
