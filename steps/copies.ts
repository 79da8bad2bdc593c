/** Digitised copies: their kind is declared, and the copy signature shows its form, the agency and the time (ND30 Đ25, PLI phần II.I.3). */
import { Given, Then, defineParameterType } from '@cucumber/cucumber';
import { isoOf } from '../protocol/dates.ts';
import { COPY_KINDS } from '../protocol/document-types.ts';
import { differ, signDifferently } from './incoming.ts';
import { Inconclusive } from './nonconformity.ts';
import { isPdf, marksOn } from './seals.ts';
import { sentDocument } from './tracking.ts';
import type { ExamWorld } from './world.ts';

const FORMS = {
  'sao y': { kind: 'SY', words: 'SAO Y' },
  'sao lục': { kind: 'SL', words: 'SAO LỤC' },
  'trích sao': { kind: 'TrS', words: 'TRÍCH SAO' },
} as const;

type FormName = keyof typeof FORMS;

defineParameterType({ name: 'hình_thức_sao', regexp: /sao y|sao lục|trích sao/, transformer: (word: string) => word as FormName });

const isCopy = (notation: string | undefined): boolean => COPY_KINDS.some((kind) => (notation ?? '').startsWith(`${kind}-`));

Given('dự thảo được lập dưới hình thức {hình_thức_sao}', function (this: ExamWorld, form: FormName) {
  this.draft = { ...this.draft!, copy: FORMS[form].kind };
});

Given('văn bản đó là bản {hình_thức_sao} chỉ có chữ ký số của cơ quan', function (this: ExamWorld, form: FormName) {
  differ(this, { code: { number: '07', notation: `${FORMS[form].kind}-KT` } });
  signDifferently(this, { signatures: ['organisation'] });
});

Given('văn bản đó là bản quét không khai là bản sao và chỉ có chữ ký số của cơ quan', function (this: ExamWorld) {
  signDifferently(this, { signatures: ['organisation'] });
});

Then('gói tin khai văn bản là bản {hình_thức_sao}', async function (this: ExamWorld, form: FormName) {
  const { seq, message } = await sentDocument(this);
  const { kind } = FORMS[form];
  this.conforms((message.code.notation ?? '').startsWith(`${kind}-`), {
    expected: `ký hiệu bắt đầu bằng ${kind}-, để Bên nhận biết là bản ${form}`,
    observed: `ký hiệu ${message.code.notation}`,
    evidence: [seq],
  });
});

Then('gói tin không khai văn bản là bản sao', async function (this: ExamWorld) {
  const { seq, message } = await sentDocument(this);
  this.conforms(!isCopy(message.code.notation), { expected: 'văn bản tạo mới không mang ký hiệu bản sao', observed: `ký hiệu ${message.code.notation}`, evidence: [seq] });
});

/** What the copy signature shows on the first page. */
async function markOf(world: ExamWorld): Promise<{ readonly text: string; readonly seq: number; readonly at: number }> {
  const { seq, at, message } = await sentDocument(world);
  const main = message.attachments.find(isPdf);
  if (!main) throw new Inconclusive('TIMEOUT_NO_EVIDENCE', { vi: 'bản sao đã gửi không có tệp PDF để xét', en: 'the copy that was sent has no PDF to examine' });
  return { text: marksOn(main.content).map((mark) => mark.text).join('\n'), seq, at };
}

Then('bản sao ghi hình thức {hình_thức_sao}', async function (this: ExamWorld, form: FormName) {
  const { text, seq } = await markOf(this);
  const { words } = FORMS[form];
  const others = Object.values(FORMS).filter((each) => each.words !== words && text.toUpperCase().includes(each.words));
  this.conforms(text.toUpperCase().includes(words) && others.length === 0, { expected: `chữ ký trên bản sao ghi "${words}"`, observed: `"${text}"`, evidence: [seq] });
});

Then('bản sao ghi tên cơ quan sao', async function (this: ExamWorld) {
  const { text, seq } = await markOf(this);
  const { organName } = this.stage.sut;
  this.conforms(text.toUpperCase().includes(organName.normalize('NFC').toUpperCase()), { expected: `chữ ký trên bản sao ghi "${organName}"`, observed: `"${text}"`, evidence: [seq] });
});

Then('bản sao ghi thời gian ký theo giờ Việt Nam', async function (this: ExamWorld) {
  const { text, seq, at } = await markOf(this);
  const [written] = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:?00/.exec(text) ?? [];
  const day = isoOf(at).slice(0, 10);
  const kept = written !== undefined && Math.abs(Date.parse(written) - at) < 86_400_000 && written.startsWith(day);
  this.conforms(kept, { expected: `thời gian ký ISO 8601 múi giờ +07:00, ngày ${day}`, observed: written ?? `"${text}"`, evidence: [seq] });
});
