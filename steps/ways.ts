/** Every way in which a partner signs what it sends, by the phrase that names it in a sentence. */
import type { DocumentMessage } from '../protocol/message.ts';
import { transplant } from '../protocol/signatures/attacks/contents.ts';
import { alterSubject, appendObject, breakSignedText, cutTail } from './spoiling.ts';
import { PUBLIC_WAYS, STAMPED_WAYS } from './stamped-ways.ts';
import type { Seal, Way } from './way.ts';

const YEAR = 365 * 24 * 60;
const person: Seal = { who: 'person', ago: 3 };
const organisation: Seal = { who: 'organisation', ago: 2 };
const both = [person, organisation] as const;
const copy = (notation: string): Partial<DocumentMessage> => ({ code: { number: '31', notation } });

/** Every way of signing a scenario speaks of; each differs from the right one in exactly one thing. */
export const WAYS = {
  'ký số đủ hai chữ ký': { seals: both },
  'ký số đủ hai chữ ký và có chữ ký nháy của người soạn': { seals: [{ who: 'drafter', ago: 4 }, ...both] },
  'ký số đủ hai chữ ký do cấp phó ký thay': {
    seals: [{ who: 'deputy', ago: 3 }, organisation],
    difference: { signer: { competence: 'KT. GIÁM ĐỐC', position: 'Phó Giám đốc', fullName: 'Phạm Thị Mẫu' } },
  },
  'ký số đủ hai chữ ký trong cùng một giây': { seals: [{ who: 'person', ago: 2 }, organisation] },
  'không có chữ ký số nào': { seals: [] },
  'chỉ có chữ ký số của người có thẩm quyền': { seals: [person] },
  'chỉ có hai chữ ký số cá nhân': { seals: [{ who: 'drafter', ago: 4 }, person] },
  'chỉ có chữ ký số của cơ quan': { seals: [organisation] },

  'ký bằng chứng thư hết hạn sau khi ký': { seals: both.map((seal) => ({ ...seal, ago: 120, valid: { from: YEAR, to: 30 } })) },
  'ký vào giây cuối của thời hạn chứng thư': { seals: [person, { ...organisation, ago: 60, valid: { from: YEAR, to: 60 } }] },
  'ký vào giây đầu của thời hạn chứng thư': { seals: [{ ...person, ago: 90 }, { ...organisation, ago: 60, valid: { from: 60, to: -YEAR } }] },
  'ký bằng chứng thư cơ quan đã hết hạn trước khi ký': { seals: [person, { ...organisation, flaw: 'expired' }] },
  'ký bằng chứng thư cá nhân đã hết hạn trước khi ký': { seals: [{ ...person, flaw: 'expired' }, organisation] },
  'ký một giây sau khi chứng thư hết hạn': { seals: [person, { ...organisation, ago: 60, valid: { from: YEAR, to: 60 + 1 / 60 } }] },
  'ký bằng chứng thư chưa có hiệu lực': { seals: [person, { ...organisation, flaw: 'not-yet-valid' }] },
  'ký trước khi chứng thư bắt đầu có hiệu lực': { seals: [person, { ...organisation, ago: 60, valid: { from: 30, to: -YEAR } }] },
  'ký bằng chứng thư cơ quan đã bị thu hồi trước khi ký': { seals: [person, { ...organisation, revoked: 24 * 60 }] },
  'ký bằng chứng thư cá nhân đã bị thu hồi trước khi ký': { seals: [{ ...person, revoked: 24 * 60 }, organisation] },
  'ký bằng chứng thư bị thu hồi sau khi ký': { seals: [{ ...person, ago: 180 }, { ...organisation, ago: 120, revoked: 60 }] },

  'ký số đủ rồi bị đổi một byte nội dung': { seals: both, spoil: breakSignedText },
  'ký số đủ rồi bị sửa tiêu đề': { seals: both, spoil: alterSubject },
  'ký số đủ rồi bị nối thêm nội dung': { seals: both, spoil: appendObject },
  'ký số đủ rồi bị cắt mất phần cuối': { seals: both, spoil: cutTail },
  'mang hai chữ ký lấy từ văn bản khác': { seals: both, spoil: transplant },
  'ký số đủ rồi được cơ quan ký bổ sung': { seals: [...both, { ...organisation, ago: 1 }] },

  'ký bằng chứng thư cơ quan tự tạo': { seals: [person, { ...organisation, flaw: 'self-signed' }] },
  'ký bằng chứng thư cá nhân tự tạo': { seals: [{ ...person, flaw: 'self-signed' }, organisation] },
  'ký bằng chứng thư của nguồn cấp lạ': { seals: [person, { ...organisation, flaw: 'foreign' }] },
  'ký bằng chứng thư cá nhân của nguồn cấp lạ': { seals: [{ ...person, flaw: 'foreign' }, organisation] },
  'ký bằng chứng thư của một cơ quan khác': { seals: [person, { ...organisation, who: 'other-organisation' }] },
  'ký bằng chứng thư máy chủ': { seals: [person, { ...organisation, flaw: 'wrong-key-usage' }] },

  'ký bằng hai chứng thư đều không có giá trị': { seals: [{ ...person, flaw: 'expired' }, { ...organisation, flaw: 'foreign' }] },

  'ký bằng thuật toán SHA-1': { seals: both.map((seal) => ({ ...seal, digest: 'sha1' as const })) },
  'ký bằng thuật toán SHA-384': { seals: both.map((seal) => ({ ...seal, digest: 'sha384' as const })) },
  'ký bằng thuật toán SHA-512': { seals: both.map((seal) => ({ ...seal, digest: 'sha512' as const })) },
  'ký bằng khóa đường cong elip': { seals: both.map((seal) => ({ ...seal, keyType: 'ec' as const })) },

  'là bản sao y chỉ có chữ ký số của cơ quan': { seals: [organisation], difference: copy('SY-KT') },
  'là bản sao lục chỉ có chữ ký số của cơ quan': { seals: [organisation], difference: copy('SL-KT') },
  'là bản trích sao chỉ có chữ ký số của cơ quan': { seals: [organisation], difference: copy('TrS-KT') },
  'là bản sao y có thêm chữ ký số cá nhân': { seals: both, difference: copy('SY-KT') },
  'là bản sao y không có chữ ký số nào': { seals: [], difference: copy('SY-KT') },
  'là bản sao y chỉ có chữ ký số cá nhân': { seals: [person], difference: copy('SY-KT') },

  'có thời điểm ký ở sau thời điểm gửi một ngày': { seals: both.map((seal) => ({ ...seal, ago: -24 * 60 })) },
  'có thời điểm ký nhanh hơn đồng hồ của Trục nửa phút': { seals: both.map((seal) => ({ ...seal, ago: -0.5 })) },

  ...STAMPED_WAYS,
  ...PUBLIC_WAYS,
} as const satisfies Record<string, Way>;
