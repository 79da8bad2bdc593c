/** Business statuses, business types and urgency as data (QĐ28 Đ10.K2.h and k; the numbers are those of the wire). */

/** Status codes; `by`: who sends it. The Decision has no name for 15 and 16, and no code is known for "xóa". */
export const STATUS_CODES = {
  '01': { vi: 'đã đến', en: 'arrived', by: 'receiver' },
  '02': { vi: 'từ chối nhận', en: 'refused', by: 'receiver' },
  '03': { vi: 'đã tiếp nhận', en: 'accepted', by: 'receiver' },
  '04': { vi: 'đã chuyển xử lý', en: 'assigned', by: 'receiver' },
  '05': { vi: 'đang xử lý', en: 'being processed', by: 'receiver' },
  '06': { vi: 'đã hoàn thành', en: 'completed', by: 'receiver' },
  '13': { vi: 'yêu cầu lấy lại', en: 'take-back requested', by: 'sender' },
  '15': { vi: 'đồng ý', en: 'agrees to update or take-back', by: 'receiver' },
  '16': { vi: 'không đồng ý', en: 'refuses update or take-back', by: 'receiver' },
} as const satisfies Record<string, { vi: string; en: string; by: 'sender' | 'receiver' }>;

export type StatusCode = keyof typeof STATUS_CODES;

/** Statuses that have to give a reason. */
export const NEEDS_REASON: readonly string[] = ['02', '13', '16'] satisfies StatusCode[];

/** What may follow (from QĐ28 Đ9). A recall is answered by 15 or 03; 16 or 02 is a matter of law, not of protocol. An update leaves the state as it was. */
export const TRANSITIONS = {
  sent: ['01', '02'],
  '01': ['02', '03', '13'],
  '02': [],
  '03': ['04', '05', '06', '13'],
  '04': ['04', '05', '06', '13'],
  '05': ['05', '04', '06', '13'],
  '06': ['13'],
  '13': ['15', '03', '16', '02'],
  '15': [],
  '16': ['13'],
  update: ['15', '16'],
} as const satisfies Record<string, readonly StatusCode[]>;

/** True when a status may come after another; `undefined`: the document was sent and nothing was reported yet. */
export function mayFollow(previous: string | undefined, next: string): boolean {
  const allowed: readonly string[] | undefined = (TRANSITIONS as Record<string, readonly string[]>)[previous ?? 'sent'];
  return allowed?.includes(next) ?? false;
}

/** Kinds of document message by BussinessDocType. */
export const BUSINESS_TYPES = {
  '0': { vi: 'văn bản mới', en: 'new document' },
  '1': { vi: 'thu hồi', en: 'recall' },
  '2': { vi: 'cập nhật', en: 'update' },
  '3': { vi: 'thay thế', en: 'replacement' },
} as const satisfies Record<string, { vi: string; en: string }>;

/** Levels of urgency by Priority, with the stamp on the document; level 4 has an appointed hour and counts as hỏa tốc. */
export const URGENCY = {
  '0': { vi: 'thường', en: 'ordinary' },
  '1': { vi: 'khẩn', en: 'urgent', stamp: 'KHẨN' },
  '2': { vi: 'thượng khẩn', en: 'very urgent', stamp: 'THƯỢNG KHẨN' },
  '3': { vi: 'hỏa tốc', en: 'express', stamp: 'HỎA TỐC' },
  '4': { vi: 'hỏa tốc hẹn giờ', en: 'express with an appointed hour', stamp: 'HỎA TỐC' },
} as const satisfies Record<string, { vi: string; en: string; stamp?: string }>;
