/** Packages written in a way met in the field: the same content, another spelling, placing or omission. */
import { Given, Then, defineParameterType } from '@cucumber/cucumber';
import { instantToWireTimestamp } from '../protocol/dates.ts';
import { DOCUMENT_VARIANTS, STATUS_VARIANTS } from '../protocol/edxml/variants/variants.ts';
import { writeMessage } from '../protocol/edxml/write.ts';
import type { DocumentMessage } from '../protocol/message.ts';
import { signXml } from '../protocol/signatures/sign-xml.ts';
import { aboutIssued } from './correspondent.ts';
import { callsOf, quietTime } from './observations.ts';
import { reportsAbout } from './answers.ts';
import { recordsOf } from './receiver.ts';
import type { ExamWorld } from './world.ts';

/** Row of the list of divergences, and the words of which an honest reason names one where the row is refused. */
const FORMS = {
  'viết Business một chữ s': { row: '09' },
  'để phần nghiệp vụ ngoài danh sách vết gửi': { row: '10', words: /nghiệp vụ|bus+iness|trace/iu },
  'không có phần nghiệp vụ': { row: '11' },
  'không có danh sách vết gửi': { row: '12' },
  'có thuộc tính SOAP ở danh sách vết gửi': { row: '13' },
  'có thuộc tính SOAP mang tiền tố ở danh sách vết gửi': { row: '14' },
  'để trống kiểu nghiệp vụ': { row: '29', words: /nghiệp vụ|bus+iness/iu },
  'ghi kiểu nghiệp vụ ngoài danh mục': { row: '30', words: /nghiệp vụ|bus+iness/iu },
  'ghi hai nơi nhận': { row: '48' },
  'kèm chữ ký XML': { row: '54', signed: true },
  'kèm phần chữ ký số để trống': { row: '55' },
  'theo mẫu bắt buộc': { row: 's0' },
  'trong phần tử Status': { row: 's1' },
  'với mã một chữ số': { row: 's2' },
  'với mã có khoảng trắng': { row: 's3' },
  'với thời điểm ghi ngày trước năm': { row: 's4' },
  'không có thông tin cán bộ': { row: 's5' },
  'kèm cả phần thân và tệp': { row: 's6' },
  'không có tiền tố': { row: 's7' },
  'mà không nêu văn bản nào': { row: 's8' },
} as const satisfies Record<string, { row: string; words?: RegExp; signed?: true }>;

type FormName = keyof typeof FORMS;

defineParameterType({
  name: 'cách_viết',
  regexp: new RegExp(Object.keys(FORMS).sort((a, b) => b.length - a.length).join('|')),
  transformer: (name: string) => name as FormName,
});

/** Takes the place of the first file of a package by something that is no base64. */
const undecodable = (xml: string): string => xml.replace(/(ContentTransferEncoded[^>]*>)[^<]{12}/, '$1JV*ER!0x#jQ$');

async function slipAs(world: ExamWorld, organId: string, message: DocumentMessage, rewrite: (xml: string) => string | Uint8Array): Promise<void> {
  const written = rewrite(Buffer.from(writeMessage(message)).toString('utf8'));
  await world.stage.correspondent(organId).inject(typeof written === 'string' ? Buffer.from(written) : written);
  world.incoming.push({ from: organId, message });
}

Given('{cơ_quan} (đã )gửi tới hệ thống một văn bản có gói tin {cách_viết}', async function (this: ExamWorld, organId: string, name: FormName) {
  const variant = DOCUMENT_VARIANTS.find(({ id }) => id === FORMS[name].row)!;
  this.notes.set('form', name);
  const far = this.stage.correspondent(organId);
  // What is tolerated is a signature beside the message; one that does not hold is another matter (SIG-PACKET).
  const signed = (xml: string): Uint8Array => signXml(Buffer.from(xml), this.stage.authority.credentialFor({ kind: 'organisation', organId, organName: far.organName }));
  await slipAs(this, organId, await far.compose(), 'signed' in FORMS[name] ? signed : variant.edit);
});

Given('{cơ_quan} (đã )gửi tới hệ thống một văn bản có tệp không giải mã được', async function (this: ExamWorld, organId: string) {
  await slipAs(this, organId, await this.stage.correspondent(organId).compose(), undecodable);
});

Given('{cơ_quan} (đã )báo trạng thái {trạng_thái} {cách_viết} về văn bản đã phát hành', async function (this: ExamWorld, organId: string, statusCode: string, name: FormName) {
  const variant = STATUS_VARIANTS.find(({ id }) => id === FORMS[name].row)!;
  const far = this.stage.correspondent(organId);
  const bytes = writeMessage({
    kind: 'status',
    from: { organId, organName: far.organName },
    responseFor: aboutIssued(this),
    staff: { department: 'Văn thư', staff: 'Lê Văn Mẫu', email: 'le.mau@example.vn', mobile: '0900000001' },
    statusCode,
    description: 'Đã tiếp nhận, vào sổ',
    timestamp: instantToWireTimestamp(this.stage.clock.now()),
  });
  const written = variant.edit(Buffer.from(bytes).toString('utf8'));
  await far.inject(typeof written === 'string' ? Buffer.from(written) : written);
});

Then('hệ thống từ chối gói tin đó và nói đúng chỗ sai', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const form: { readonly row: string; readonly words?: RegExp } = FORMS[this.notes.get('form') as FormName];
  const records = await recordsOf(this);
  const reasons = [
    ...reportsAbout(this, '02').map(({ message }) => message.description ?? ''),
    ...records.filter(({ state }) => state === 'refused').map(({ reason }) => reason ?? ''),
    ...callsOf(this.stage, 'updateStatus').filter(({ facts }) => facts['status'] === 'fail').map(({ facts }) => facts['description'] ?? ''),
  ];
  const active = records.some(({ state }) => !['refused', 'recalled'].includes(state));
  this.conforms(!active && reportsAbout(this, '03').length === 0 && reasons.some((reason) => form.words!.test(reason)), {
    expected: `gói tin "${String(this.notes.get('form'))}" bị trả lại, lý do nói đúng chỗ sai`,
    observed: active ? 'văn bản vẫn được đưa vào sổ' : `lý do nêu ra: ${reasons.filter(Boolean).join('; ') || 'không có'}`,
  });
});
