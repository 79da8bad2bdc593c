import type { SendOrder } from '../../driver.ts';
import type { Office } from '../office.ts';
import type { Recipient } from './parts.ts';

/** Vietnamese text leaves in precomposed form (TCVN 6909:2001), whatever keyboard wrote it; the head signs where nobody else is named. */
export function normalise({ parts }: Office, order: SendOrder): SendOrder {
  const signer = order.signer ?? parts.identity.leader;
  return composed({ ...order, signer, recipients: order.recipients.map((each) => parts.focalPoint(each)) });
}

function composed<T>(value: T): T {
  if (typeof value === 'string') return value.normalize('NFC') as T;
  if (value instanceof Uint8Array || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(composed) as T;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, composed(each)])) as T;
}

const GOVERNMENT = /^(chính phủ|thủ tướng( chính phủ)?|phó thủ tướng( chính phủ)?)$/;

/** Mail to the Government and the Prime Minister goes to the Office of the Government (QĐ28 Đ7.K3). */
export function focalPoint(recipient: Recipient): Recipient {
  const named = [recipient.organName, recipient.person].some((name) => name !== undefined && GOVERNMENT.test(name.trim().normalize('NFC').toLowerCase()));
  return named ? { ...recipient, organId: 'G22' } : recipient;
}
