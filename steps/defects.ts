/** What may be wrong with a document a partner sends: one name, one way to spoil it, and the words an honest reason uses for it. */
import { defineParameterType } from '@cucumber/cucumber';
import type { DocumentMessage } from '../protocol/message.ts';
import { breakSignedText } from './spoiling.ts';
import type { ComposeOptions, FarSide } from './stage.ts';

export interface Defect {
  readonly make: (far: FarSide) => Promise<DocumentMessage>;
  /** Words of which a reason names at least one when it speaks of this defect. */
  readonly words: RegExp;
}

type Change = (message: DocumentMessage) => DocumentMessage;

const MISSING = 'thiếu|không đủ|không đầy đủ|không có tệp|kê khai|danh sách';
const ALTERED = 'toàn vẹn|thay đổi|bị sửa|không khớp|băm|hash|chữ ký';
const SIGNER = 'chứng thư|chữ ký|ký số|xác thực';
const ADDRESS = 'nơi nhận|bên nhận|địa chỉ|gửi nhầm|không phải gửi';
const about = (...words: readonly string[]): RegExp => new RegExp(words.join('|'), 'iu');

const lacking: Change = (message) => ({
  ...message,
  manifest: [...message.manifest, { contentId: 'phu-luc-khong-gui', name: 'phu-luc-khong-gui.pdf', contentType: 'application/pdf' }],
});
const addressedTo =
  (...organs: readonly (readonly [organId: string, organName: string])[]): Change =>
  (message) => ({ ...message, to: organs.map(([organId, organName]) => ({ organId, organName })) });
const elsewhere = addressedTo(['Y97.10', 'Sở Giả định']);
const selfSigned: ComposeOptions = { signatures: ['self-signed', 'self-signed'] };
const altered: ComposeOptions = { spoil: breakSignedText };

const made =
  (options: ComposeOptions, ...changes: readonly Change[]) =>
  async (far: FarSide): Promise<DocumentMessage> =>
    changes.reduce((message, change) => change(message), await far.compose({}, options));

/** Grave faults, alone and together: where two are together, it is refused even by a system that overlooks one of them. */
export const DEFECTS = {
  'thiếu một phụ lục đã kê khai': { make: made({}, lacking), words: about(MISSING) },
  'bị sửa sau khi ký': { make: made(altered), words: about(ALTERED) },
  'bị sửa sau khi ký và thiếu phụ lục': { make: made(altered, lacking), words: about(MISSING, ALTERED) },
  'không ký số và thiếu phụ lục': { make: made({ signatures: [] }, lacking), words: about(MISSING, SIGNER) },
  'ký bằng chứng thư tự cấp và thiếu phụ lục': { make: made(selfSigned, lacking), words: about(MISSING, SIGNER) },
  'ký bằng chứng thư tự cấp và ghi nơi nhận khác': { make: made(selfSigned, elsewhere), words: about(SIGNER, ADDRESS) },
  'bị sửa sau khi ký và ghi nơi nhận khác': { make: made(altered, elsewhere), words: about(ALTERED, ADDRESS) },
  'ghi nơi nhận là Sở Giả định': { make: made({}, elsewhere), words: about(ADDRESS) },
  'ghi nơi nhận là Bộ Minh họa': { make: made({}, addressedTo(['Y90', 'Bộ Minh họa'])), words: about(ADDRESS) },
  'ghi nơi nhận là Hội Thử nghiệm': { make: made({}, addressedTo(['Z01ABC123', 'Hội Thử nghiệm'])), words: about(ADDRESS) },
  'ghi hai nơi nhận đều là cơ quan khác': { make: made({}, addressedTo(['Y97.10', 'Sở Giả định'], ['Y90.05', 'Cục Ví dụ'])), words: about(ADDRESS) },
} as const satisfies Record<string, Defect>;

export type DefectName = keyof typeof DEFECTS;

defineParameterType({
  name: 'khuyết_tật',
  // The longest name first: some are the beginning of another.
  regexp: new RegExp(Object.keys(DEFECTS).sort((a, b) => b.length - a.length).join('|')),
  transformer: (name: string) => name as DefectName,
});
