/** Why something was refused: a refusal counts only when its reason speaks of what was wrong. */
import { Then, defineParameterType } from '@cucumber/cucumber';
import { callsOf, statusesAbout } from './observations.ts';
import { Inconclusive } from './nonconformity.ts';
import type { ExamWorld } from './world.ts';

/** What a reason may speak of, and the words that tell. */
const SUBJECTS = {
  'mã cơ quan': /\bmã|ma don vi|định danh|organid|danh mục|danh muc/iu,
  'mã đã đóng': /đóng|da dong|hết hiệu lực|danh mục|closed/iu,
  'nơi nhận': /nơi nhận|bên nhận|gửi nhầm|gửi sai|sai địa chỉ|misaddress/iu,
  'đầu mối': /đầu mối|G11|Quốc phòng/iu,
  'người nhận cá nhân': /cá nhân|mã cơ quan|người nhận|tài khoản/iu,
  'trích yếu': /trích yếu|subject/iu,
  'người ký': /người ký|chức vụ|họ tên|signer/iu,
  'độ dài': /dài|ký tự|tối đa|length/iu,
  'mức khẩn': /khẩn|priority/iu,
  'hạn xử lý': /hạn|due/iu,
  'số và ký hiệu': /số|ký hiệu|notation/iu,
  'tên loại': /loại|viết tắt|ký hiệu/iu,
  'tệp đính kèm': /tệp|file|đính kèm|attachment|danh sách|base64|zip/iu,
  'định dạng tệp': /định dạng|tệp|chương trình|macro|format/iu,
  'bản giấy': /giấy|paper/iu,
  'ngày ban hành': /ngày|date/iu,
  'SteeringType': /steering/iu,
  'bí mật nhà nước': /mật|secre/iu,
  'chữ ký': /chữ ký|ký số|chứng thư|sign/iu,
} as const satisfies Record<string, RegExp>;

defineParameterType({
  name: 'điều_sai',
  regexp: new RegExp(Object.keys(SUBJECTS).join('|')),
  transformer: (word: string) => word as keyof typeof SUBJECTS,
});

/** Every reason the clerk was shown, or the sender told, in this scenario. */
async function reasonsGiven(world: ExamWorld): Promise<readonly string[]> {
  const refused = world.outcome && 'refused' in world.outcome ? [world.outcome.refused] : [];
  const issued = world.issued.length > 0 ? (await world.driver.outboxItem(world.issued.at(-1)!.id)).recipients.flatMap(({ reason }) => reason ?? []) : [];
  const documentId = world.incoming.at(-1)?.message.documentId;
  if (documentId === undefined) return [...refused, ...issued];
  const records = (await world.driver.inbox()).filter((item) => item.documentId === documentId);
  const told = statusesAbout(world.stage, documentId, '02').flatMap(({ message }) => message.description ?? []);
  const acknowledged = callsOf(world.stage, 'updateStatus').flatMap(({ facts }) => facts['description'] ?? []);
  return [...refused, ...issued, ...told, ...acknowledged, ...records.flatMap(({ reason, warnings }) => [...(reason === undefined ? [] : [reason]), ...warnings.map(({ text }) => text)])];
}

Then('lý do nói về {điều_sai}', function (this: ExamWorld, subject: keyof typeof SUBJECTS) {
  return speaksOf(this, subject);
});

Then('nếu hệ thống từ chối thì lý do nói về {điều_sai}', async function (this: ExamWorld, subject: keyof typeof SUBJECTS) {
  if (this.outcome && 'refused' in this.outcome) await speaksOf(this, subject);
});

async function speaksOf(world: ExamWorld, subject: keyof typeof SUBJECTS): Promise<void> {
  const given = await reasonsGiven(world);
  if (given.some((text) => SUBJECTS[subject].test(text))) return;
  const said = given.length > 0 ? `"${given.join('"; "')}"` : undefined;
  throw new Inconclusive('REFUSED_FOR_OTHER_REASON', {
    vi: said ? `lý do nêu ra không nói về ${subject}: ${said}` : `không thấy lý do nào để biết có phải vì ${subject} hay không`,
    en: said ? `the reason given does not speak of "${subject}": ${said}` : `no reason is shown, so nobody can tell whether it was "${subject}"`,
  });
}
