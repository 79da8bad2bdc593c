/** What may be wrong with a document a partner sends: one name, one way to spoil it, and the words an honest reason uses for it. */
import { defineParameterType } from '@cucumber/cucumber';
import type { DocumentMessage } from '../protocol/message.ts';
import type { ComposeOptions, FarSide } from './stage.ts';

export interface Defect {
  readonly make: (far: FarSide) => Promise<DocumentMessage>;
  /** Words of which a reason names at least one when it speaks of this defect. */
  readonly words: RegExp;
}

const MISSING = /thiếu|không đủ|không đầy đủ|không có tệp|kê khai/i;
const ALTERED = /toàn vẹn|thay đổi|sửa|không khớp|không hợp lệ|băm|hash/i;
const SIGNER = /chứng thư|chữ ký|ký số|xác thực/i;

const unlike = (message: DocumentMessage): DocumentMessage => ({
  ...message,
  manifest: [...message.manifest, { contentId: 'phu-luc-khong-gui', name: 'phu-luc-khong-gui.pdf', contentType: 'application/pdf' }],
});
const composed =
  (options: ComposeOptions, change: (message: DocumentMessage) => DocumentMessage = (message) => message) =>
  async (far: FarSide): Promise<DocumentMessage> =>
    change(await far.compose({}, options));

/** Changes one letter of the text of a page that was signed. */
export function alterText(pdf: Uint8Array): Uint8Array {
  const changed = Uint8Array.from(pdf);
  const at = Buffer.from(changed.buffer).indexOf('stream\n') + 60;
  changed[at] = changed[at]! ^ 0x01;
  return changed;
}

/** Grave faults of a document, alone and in pairs: a pair has to be refused even where one of the two would be overlooked. */
export const DEFECTS = {
  'thiếu một phụ lục đã kê khai': { make: composed({}, unlike), words: MISSING },
  'bị sửa sau khi ký': { make: composed({ spoil: alterText }), words: ALTERED },
  'ký bằng chứng thư của cơ quan khác': { make: composed({ signatures: ['person', 'other-organisation'] }), words: SIGNER },
  'ký bằng chứng thư tự cấp': { make: composed({ signatures: ['self-signed'] }), words: SIGNER },
  'bị sửa sau khi ký và thiếu phụ lục': { make: composed({ spoil: alterText }, unlike), words: new RegExp(`${MISSING.source}|${ALTERED.source}`, 'i') },
  'ký bằng chứng thư tự cấp và thiếu phụ lục': { make: composed({ signatures: ['self-signed'] }, unlike), words: new RegExp(`${MISSING.source}|${SIGNER.source}`, 'i') },
  'bị sửa sau khi ký bằng chứng thư tự cấp': { make: composed({ signatures: ['self-signed'], spoil: alterText }), words: new RegExp(`${ALTERED.source}|${SIGNER.source}`, 'i') },
} as const satisfies Record<string, Defect>;

export type DefectName = keyof typeof DEFECTS;

defineParameterType({
  name: 'khuyết_tật',
  // The longest name first: some are the beginning of another.
  regexp: new RegExp(Object.keys(DEFECTS).sort((a, b) => b.length - a.length).join('|')),
  transformer: (name: string) => name as DefectName,
});
