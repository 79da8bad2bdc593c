/** Number, notation and document id of what the system issues (ND30 Đ15, PLI.II.3, PLIII; QĐ28 Đ10.K2.b). */
import { Given, Then } from '@cucumber/cucumber';
import { objectionToCode, readDocumentId, type CodeRule } from '../protocol/document-code.ts';
import { documentsOf, quietTime } from './observations.ts';
import { amend } from './draft.ts';
import { thenUnlessRefused } from './recipients.ts';
import { sentDocument } from './tracking.ts';
import type { ExamWorld } from './world.ts';

/** Rules about type and abbreviation; the others are about how number and notation are written. */
const COHERENCE: readonly CodeRule[] = ['abbreviation', 'no-abbreviation'];

Given('văn thư ấn định lại đúng số và ký hiệu của văn bản vừa phát hành', function (this: ExamWorld) {
  const [number = '', ...notation] = this.lastIssued().code.split('/');
  amend(this, { number, notation: notation.join('/') });
});

Then('các văn bản đã gửi trong năm không trùng số và ký hiệu', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const byCode = new Map<string, string>();
  for (const { seq, message } of documentsOf(this.stage)) {
    const { code, promulgation, documentId, bussiness } = message;
    if (!['0', '3', undefined].includes(bussiness?.docType)) continue;
    const key = `${promulgation.date?.slice(0, 4)}: ${code.number}/${code.notation}`;
    const before = byCode.get(key);
    byCode.set(key, subjectOf(message));
    this.conforms(before === undefined || before === subjectOf(message), {
      expected: 'số và ký hiệu duy nhất trong năm',
      observed: `${key} được cấp cho hai văn bản (${documentId})`,
      evidence: [seq],
    });
  }
  this.conforms(byCode.size > 0, { expected: 'có văn bản rời hệ thống', observed: 'không có văn bản nào' });
});

Then('văn bản vừa phát hành mang số {int}', async function (this: ExamWorld, wanted: number) {
  const { seq, message } = await sentDocument(this);
  this.conforms(Number(message.code.number) === wanted, { expected: `số ${wanted}`, observed: `số ${message.code.number}`, evidence: [seq] });
});

thenUnlessRefused('số và ký hiệu trong gói tin viết đúng khuôn', (world) =>
  checkCode(world, (rule) => !COHERENCE.includes(rule), 'số và ký hiệu viết đúng khuôn (Nghị định 30/2020/NĐ-CP Phụ lục I)'),
);

thenUnlessRefused('tên loại và ký hiệu trong gói tin khớp nhau', (world) =>
  checkCode(world, (rule) => COHERENCE.includes(rule), 'chữ viết tắt trong ký hiệu khớp tên loại văn bản (Nghị định 30/2020/NĐ-CP Phụ lục III)'),
);

async function checkCode(world: ExamWorld, concerns: (rule: CodeRule) => boolean, expected: string): Promise<void> {
  const { seq, message } = await sentDocument(world);
  const groups = world.stage.choose<readonly string[]>('agencyGroupRules');
  const { number, notation } = message.code;
  const copy = world.draft?.copy;
  const objection = groups.includes(message.from.organId[0]!)
    ? undefined
    : objectionToCode({
        ...(number !== undefined && { number }),
        ...(notation !== undefined && { notation }),
        ...(message.documentType?.typeName !== undefined && { typeName: message.documentType.typeName }),
        ...(copy && { copy }),
      });
  const broken = objection !== undefined && concerns(objection.rule);
  world.conforms(!broken, { expected: `${expected}: ${objection?.expected ?? ''}`, observed: `${number}/${notation} (${objection?.rule})`, evidence: [seq] });
}

thenUnlessRefused('mã định danh văn bản phân tích được và khớp phần đầu gói tin', async (world) => {
  const { seq, message } = await sentDocument(world);
  const grammars = world.stage.choose<readonly string[]>('documentIdGrammar');
  const { documentId, code, promulgation, from } = message;
  const parts = readDocumentId(documentId, grammars);
  world.conforms(parts !== undefined, {
    expected: `mã định danh văn bản viết theo một trong các khuôn ${grammars.join(', ')}`,
    observed: `"${documentId}"`,
    evidence: [seq],
    fix: 'Ghép mã cơ quan, năm (hoặc ngày) ban hành và số (hoặc số, ký hiệu) của văn bản.',
  });
  const wholeCode = `${code.number}/${code.notation}`;
  const disagreements = [
    [parts?.organId, from.organId, 'mã cơ quan'],
    [parts?.year, promulgation.date?.slice(0, 4), 'năm ban hành'],
    [parts?.date?.replaceAll('-', '/'), promulgation.date, 'ngày ban hành'],
    [parts?.code, wholeCode, 'số và ký hiệu'],
    [parts?.code === undefined ? parts?.number : undefined, code.number, 'số'],
  ].filter(([said, meant]) => said !== undefined && said !== meant);
  world.conforms(disagreements.length === 0, {
    expected: `các phần của mã "${documentId}" khớp phần đầu gói tin`,
    observed: disagreements.map(([said, meant, what]) => `${what}: mã ghi ${said}, phần đầu ghi ${meant}`).join('; '),
    evidence: [seq],
  });
});

/** The same document may leave in several packages; its subject tells it from another with the same number. */
function subjectOf(message: { readonly subject?: string }): string {
  return message.subject ?? '';
}
