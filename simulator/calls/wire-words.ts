import { instantToWireTimestamp, isoOf } from '../../protocol/dates.ts';
import type { Settings } from '../profile.ts';

/** States of a delivery in Vietnamese. */
export const STATE_NAMES: Readonly<Record<string, string>> = {
  initial: 'Khởi tạo',
  processing: 'Đang xử lý',
  done: 'Hoàn thành',
  fail: 'Thất bại',
};

/** An instant as lists write it. */
export function wireTime(instant: number, setting: Settings): string {
  const format = setting('list.timeFormat');
  if (format === 'iso') return isoOf(instant);
  const text = instantToWireTimestamp(instant);
  if (format === 'yyyy/MM/dd HH:mm:ss') return text;
  const [year, month, rest = ''] = text.split('/');
  return `${rest.slice(0, 2)}/${month}/${year}${rest.slice(2)}`;
}
