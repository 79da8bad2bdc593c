/** Greatest lengths of the data of a document (ND30 PLVI.II), in characters after composition. */
import { Given, Then, defineParameterType } from '@cucumber/cucumber';
import type { DocumentMessage } from '../protocol/message.ts';
import type { InboxItem, SendOrder } from '../sut/driver.ts';
import { amend } from './draft.ts';
import { differ } from './incoming.ts';
import { recordOf } from './receiver.ts';
import { orderRefused } from './recipients.ts';
import { sentDocument } from './tracking.ts';
import type { ExamWorld } from './world.ts';

interface Field {
  readonly order?: (text: string, order: SendOrder) => Partial<SendOrder>;
  readonly message: (text: string, message: Partial<DocumentMessage>) => Partial<DocumentMessage>;
  readonly carried: (message: DocumentMessage) => string | undefined;
  readonly shown: (item: InboxItem) => string | undefined;
  readonly letters: string;
}

const WORDS = 'Đề nghị phối hợp thực hiện nhiệm vụ liên thông văn bản ';
const SIGNER = { position: 'Giám đốc', fullName: 'Nguyễn Văn Mẫu' };

const FIELDS = {
  'trích yếu': {
    order: (subject) => ({ subject }),
    message: (subject) => ({ subject }),
    carried: ({ subject }) => subject,
    shown: ({ subject }) => subject,
    letters: WORDS,
  },
  'chức vụ người ký': {
    order: (position, { signer }) => ({ signer: { ...SIGNER, ...signer, position } }),
    message: (position) => ({ signer: { ...SIGNER, position } }),
    carried: ({ signer }) => signer?.position,
    shown: ({ signer }) => signer?.position,
    letters: WORDS,
  },
  'họ tên người ký': {
    order: (fullName, { signer }) => ({ signer: { ...SIGNER, ...signer, fullName } }),
    message: (fullName) => ({ signer: { ...SIGNER, fullName } }),
    carried: ({ signer }) => signer?.fullName,
    shown: ({ signer }) => signer?.fullName,
    letters: 'Nguyễn Phước Bảo Ân Trần Thị Ví Dụ ',
  },
  'số văn bản': {
    order: (number) => ({ number }),
    message: (number) => ({ code: { number, notation: 'KT-VP' } }),
    carried: ({ code }) => code.number,
    shown: ({ code }) => code.split('/')[0],
    letters: '1234567890',
  },
  'ký hiệu': {
    order: (notation) => ({ notation }),
    message: (notation) => ({ code: { number: '101', notation } }),
    carried: ({ code }) => code.notation,
    shown: ({ code }) => code.slice(code.indexOf('/') + 1),
    letters: 'STN-VPTHUNGHIEM',
  },
  'tên loại': {
    message: (typeName) => ({ documentType: { type: '2', typeName } }),
    carried: ({ documentType }) => documentType?.typeName,
    shown: ({ typeName }) => typeName,
    letters: 'Thông báo kết luận hội nghị triển khai ',
  },
  'tên cơ quan gửi': {
    message: (organName, { from }) => ({ from: { organId: from?.organId ?? 'Y90', organName } }),
    carried: ({ from }) => from.organName,
    shown: ({ from }) => from.organName,
    letters: 'Ban Quản lý các dự án minh họa của Bộ Minh họa ',
  },
} as const satisfies Record<string, Field>;

type FieldName = keyof typeof FIELDS;

defineParameterType({ name: 'trường', regexp: new RegExp(Object.keys(FIELDS).join('|')), transformer: (word: string) => word as FieldName });

/** Text of exactly so many characters that neither begins nor ends with a blank or a hyphen. */
function textOf(letters: string, length: number): string {
  const text = [...letters.repeat(Math.ceil(length / letters.length) + 1)].slice(0, length).join('').normalize('NFC');
  return /[\s-]$/.test(text) ? `${text.slice(0, -1)}A` : text;
}

const fieldNamed = (name: FieldName): Field => FIELDS[name];

Given('dự thảo có {trường} dài {int} ký tự', function (this: ExamWorld, name: FieldName, length: number) {
  const { order, letters } = fieldNamed(name);
  if (!order || !this.draft) throw new Error(`the clerk can not set ${name} in a draft`);
  const text = textOf(letters, length);
  this.notes.set('long', text);
  amend(this, order(text, this.draft));
});

Given('văn bản đó có {trường} dài {int} ký tự', function (this: ExamWorld, name: FieldName, length: number) {
  const { message, letters } = fieldNamed(name);
  const text = textOf(letters, length);
  this.notes.set('long', text);
  differ(this, message(text, {}));
});

Then('gói tin giữ nguyên {trường}', async function (this: ExamWorld, name: FieldName) {
  const { seq, message } = await sentDocument(this);
  whole(this, name, fieldNamed(name).carried(message), [seq]);
});

Then('gói tin giữ nguyên {trường} hoặc văn thư được báo lỗi', async function (this: ExamWorld, name: FieldName) {
  if (orderRefused(this)) return this.conforms(true, { expected: 'báo lỗi', observed: 'hệ thống từ chối và nêu lý do' });
  const { seq, message } = await sentDocument(this);
  whole(this, name, fieldNamed(name).carried(message), [seq]);
});

Then('hệ thống hiển thị nguyên vẹn {trường} của văn bản đó', async function (this: ExamWorld, name: FieldName) {
  const item = await recordOf(this);
  whole(this, name, item && fieldNamed(name).shown(item), []);
});

Then('hệ thống hiển thị nguyên vẹn {trường} của văn bản đó hoặc từ chối văn bản', async function (this: ExamWorld, name: FieldName) {
  const item = await recordOf(this);
  if (item === undefined || item.state === 'refused') return this.conforms(true, { expected: 'báo lỗi', observed: 'văn bản bị từ chối' });
  whole(this, name, fieldNamed(name).shown(item), []);
});

function whole(world: ExamWorld, name: FieldName, found: string | undefined, evidence: readonly number[]): void {
  const wanted = world.notes.get('long') as string;
  const kept = found !== undefined && found.normalize('NFC').trim() === wanted.trim();
  world.conforms(kept, {
    expected: `${name} ${[...wanted].length} ký tự còn nguyên`,
    observed: found === undefined ? 'không có' : `${[...found].length} ký tự: "…${found.slice(-20)}"`,
    evidence,
    fix: 'Báo lỗi cho người dùng hoặc giữ nguyên; không cắt âm thầm.',
  });
}
