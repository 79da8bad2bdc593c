/** The words a sentence may vary in. Names are the ones officials use; codes stay here. */
import { defineParameterType } from '@cucumber/cucumber';

/** Agencies of the exam by the name a sentence gives them. */
export const AGENCIES = {
  'Văn phòng Chính phủ': 'G22',
  'Bộ Tài chính': 'G12',
  'Bộ Quốc phòng': 'G11',
  'UBND thành phố Hà Nội': 'H26',
  'UBND tỉnh Giả Định': 'Y97',
  'Sở Giả định': 'Y97.10',
  'Bộ Minh họa': 'Y90',
  'Cục Ví dụ': 'Y90.05',
  'UBND xã Ví Dụ': 'Y98.20',
  'Sở Minh họa': 'Y98.30',
  'Chi cục Minh họa': 'Y98.31',
  'Ban Tạm khóa': 'Y98.40',
  'Trung tâm Chưa kết nối': 'Y98.50',
  'Hội Thử nghiệm': 'Z01ABC123',
  'Công ty Thử nghiệm': '0100000098',
  'cơ quan Đảng': 'A01',
} as const satisfies Record<string, string>;

/** Business statuses by the names of Decision 28, Điều 10 khoản 2 điểm h, and of field practice where the Decision has none. */
export const STATUSES = {
  'đã đến': '01',
  'từ chối nhận': '02',
  'đã tiếp nhận': '03',
  'đã chuyển xử lý': '04',
  'đang xử lý': '05',
  'đã hoàn thành': '06',
  'yêu cầu lấy lại': '13',
  'đồng ý': '15',
  'không đồng ý': '16',
} as const satisfies Record<string, string>;

export const PRIORITIES = {
  'hỏa tốc hẹn giờ': 4,
  'hỏa tốc': 3,
  'thượng khẩn': 2,
  'khẩn': 1,
  'thường': 0,
} as const satisfies Record<string, number>;

/** Types of administrative documents (Nghị định 30/2020/NĐ-CP Điều 7) the scenarios use, with their abbreviation. */
export const TYPES = {
  'quyết định': 'QĐ',
  'tờ trình': 'TTr',
  'thông báo': 'TB',
  'báo cáo': 'BC',
  'kế hoạch': 'KH',
  'chương trình': 'CTr',
  'quy định': 'QyĐ',
  'công văn': '',
} as const satisfies Record<string, string>;

const oneOf = (table: object): RegExp => new RegExp(Object.keys(table).map((word) => word.replaceAll('.', '\\.')).join('|'));
const fromTable =
  <T>(table: Record<string, T>) =>
  (word: string): T =>
    table[word]!;

defineParameterType({
  name: 'cơ_quan',
  regexp: [oneOf(AGENCIES), /cơ quan mã "[^"]+"/],
  // No group in the pattern: with one, a name that does not use it would be lost.
  transformer: (word: string) => (AGENCIES as Record<string, string>)[word] ?? /"(.+)"/.exec(word)?.[1] ?? word,
});
defineParameterType({ name: 'trạng_thái', regexp: oneOf(STATUSES), transformer: fromTable(STATUSES) });
defineParameterType({ name: 'mức_khẩn', regexp: oneOf(PRIORITIES), transformer: fromTable(PRIORITIES) });
defineParameterType({ name: 'loại', regexp: oneOf(TYPES), transformer: (word: string) => word[0]!.toUpperCase() + word.slice(1) });
defineParameterType({ name: 'mức_mật', regexp: /tuyệt mật|tối mật|mật/, transformer: (word: string) => word });
/** Instant of legal time: 08:05 ngày 23/11/2026. */
defineParameterType({
  name: 'thời_điểm',
  regexp: /(\d\d:\d\d) ngày (\d\d)\/(\d\d)\/(\d{4})/,
  transformer: (time: string, day: string, month: string, year: string) => `${year}-${month}-${day}T${time}:00+07:00`,
});
defineParameterType({
  name: 'ngày',
  regexp: /(\d\d)\/(\d\d)\/(\d{4})/,
  transformer: (day: string, month: string, year: string) => `${year}-${month}-${day}`,
});
