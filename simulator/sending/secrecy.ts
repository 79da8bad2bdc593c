import type { DocumentMessage } from '../../protocol/message.ts';
import { ascii } from '../calls/refusal.ts';

/** Elements that name a level of secrecy, without diacritics, case and separators. */
const MARKERS = new Set([
  'secret',
  'secrecy',
  'secretlevel',
  'secrecylevel',
  'securitylevel',
  'confidentiality',
  'domat',
  'mucmat',
  'mucdomat',
  'capdomat',
]);
const NO_LEVEL = new Set(['', '0', 'thuong', 'khong', 'khong mat', 'none', 'no', 'false', 'normal']);

/** The secrecy marker of a document, when it has one: no secret travels over the axis (QĐ28 Đ1.K2). */
export function secrecyMarkerOf(message: DocumentMessage): readonly [name: string, value: string] | undefined {
  return message.unknown?.find(
    ([name, value]) =>
      MARKERS.has(
        ascii(name)
          .toLowerCase()
          .replaceAll(/[^a-z]/g, ''),
      ) && !NO_LEVEL.has(ascii(value).trim().toLowerCase()),
  );
}
