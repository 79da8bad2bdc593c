import type { Operation, Situation } from '../calls/situation.ts';
import { ownDelivery, refused, wantedDocId } from '../calls/situation.ts';
import { stateOf } from '../delivery.ts';

/** Fetches one package as base64 text. */
export const getEdoc: Operation = (situation) => ({
  json: { data: Buffer.from(packageFor(situation)).toString('base64') },
});

/** The package of one of the caller's deliveries. */
export function packageFor(situation: Situation): Uint8Array {
  const delivery = ownDelivery(situation, wantedDocId(situation));
  const bytes = situation.store.package(delivery.package);
  if (!bytes) throw new Error(`package ${delivery.package} of delivery ${delivery.docId} is lost`);
  if (stateOf(delivery) === 'done' && situation.setting('get.afterDone') === 'not-found') {
    throw refused(situation, 'errors.docIdNotFound', `Khong tim thay goi tin: ${delivery.docId}`);
  }
  return bytes;
}
