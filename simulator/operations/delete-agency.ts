import { applyRegistrations } from '../agencies/registration.ts';
import { refused, type Operation } from '../calls/situation.ts';

/** Takes an agency out of the list; the code stands in a header, the body says nothing. */
export const deleteAgency: Operation = (situation) => {
  const { members, registry, store, system, setting } = situation;
  const code = members.get('AgencyCode') ?? '';
  const agency = registry.find(code);
  if (!agency) {
    if (setting('agency.deleteUnknown') === 'ok') return { json: {} };
    throw refused(situation, 'errors.receiverUnknown', `Don vi khong ton tai: ${code}`);
  }
  if (
    setting('agency.mayRegister') === 'own' &&
    !registry.organsOf(system.systemId).includes(registry.mailboxOf(code))
  ) {
    throw refused(situation, 'send.fromErrorCode', `Don vi ${code} khong thuoc he thong ${system.systemId}`);
  }
  const changes = [{ removed: agency.code }];
  store.register(changes);
  applyRegistrations(registry, changes);
  return { json: {} };
};
