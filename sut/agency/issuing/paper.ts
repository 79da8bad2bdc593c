import type { SendOrder } from '../../driver.ts';
import type { Office } from '../office.ts';

/** From this day submissions to the Government and the Prime Minister are electronic alone (Nghị định 191/2026/NĐ-CP Đ14.K3). */
const ELECTRONIC_FROM = '2026-05-29';

/** Paper goes along only for what the head has listed, and formerly for submissions to the Government (QĐ28 Đ5.K3, Đ7.K2). */
export function paperGoesAlong({ parts }: Office, order: SendOrder, issuedOn: string): boolean {
  if (!order.paper) return false;
  const type = order.typeName.toLowerCase();
  const submission = type === 'tờ trình' && order.recipients.some(({ organId }) => organId === 'G22');
  return parts.identity.paperTypes.includes(type) || (submission && issuedOn < ELECTRONIC_FROM);
}
