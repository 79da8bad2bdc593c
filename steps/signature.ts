/** Digital signatures: what a partner puts on its documents, what the system makes of it. */
import { Given, Then, When } from '@cucumber/cucumber';
import { recordOf } from './receiver.ts';
import { Inconclusive } from './nonconformity.ts';
import { sealed, signedIn, type Seal, type WayName } from './signing.ts';
import { isoOf } from '../protocol/dates.ts';
import { emitAttachment } from '../protocol/edxml/write.ts';
import type { DocumentMessage } from '../protocol/message.ts';
import { makeAttachmentPdf } from '../protocol/pdf.ts';
import type { ExamWorld } from './world.ts';

const HOUR = 3_600_000;

async function send(world: ExamWorld, from: string, message: DocumentMessage): Promise<void> {
  await world.stage.correspondent(from).send(message);
  world.incoming.push({ from, message });
}

Given('{cơ_quan} (đã )gửi tới hệ thống một văn bản {cách_ký}', async function (this: ExamWorld, organId: string, way: WayName) {
  await send(this, organId, await signedIn(this, organId, way));
});

Given('{cơ_quan} (đã )gửi tới hệ thống một văn bản hỏa tốc không có chữ ký số', async function (this: ExamWorld, organId: string) {
  const message = await signedIn(this, organId, 'không có chữ ký số nào');
  await send(this, organId, { ...message, otherInfo: { ...message.otherInfo, priority: '3' } });
});

/** The axis stamped the package before: proof that the signatures are older than the withdrawal. */
Given('chứng thư số của Bên gửi bị thu hồi một giờ sau đó', async function (this: ExamWorld) {
  const { clock, authority, moveTo } = this.stage;
  const { organId, organName = organId } = this.lastIncoming().message.from;
  const sentAt = clock.now();
  await moveTo(isoOf(sentAt + 2 * HOUR));
  authority.revoke(authority.credentialFor({ kind: 'organisation', organId, organName }).serial, sentAt + HOUR);
});

When('văn thư tiếp nhận văn bản đó nếu hệ thống cho phép', async function (this: ExamWorld) {
  const item = await recordOf(this);
  if (item) await this.act(() => this.driver.accept(item.id));
});

/** Files sent beside a document whose own signatures are right: one phrase, one file. */
const ANNEXES = {
  'một phụ lục PDF chưa ký số': { name: 'phu-luc-chua-ky.pdf', contentType: 'application/pdf', seals: [] },
  'một phụ lục PDF do cơ quan khác ký số': { name: 'phu-luc.pdf', contentType: 'application/pdf', seals: [{ who: 'other-organisation' }] },
  'một phụ lục PDF ký bằng chứng thư tự tạo': { name: 'phu-luc.pdf', contentType: 'application/pdf', seals: [{ who: 'organisation', flaw: 'self-signed' }] },
  'một phụ lục PDF chỉ có chữ ký số cá nhân': { name: 'phu-luc.pdf', contentType: 'application/pdf', seals: [{ who: 'person' }] },
  'một phụ lục dạng văn bản thuần chưa ký số': { name: 'bieu-mau.txt', contentType: 'text/plain', seals: undefined },
} as const satisfies Record<string, { name: string; contentType: string; seals: readonly Seal[] | undefined }>;

async function withAnnex(world: ExamWorld, organId: string, phrase: keyof typeof ANNEXES): Promise<void> {
  const { name, contentType, seals } = ANNEXES[phrase];
  const message = await signedIn(world, organId, 'ký số đủ hai chữ ký');
  const content = seals ? await sealed(world, message, await makeAttachmentPdf('Phụ lục', [message.subject ?? '']), seals) : Buffer.from('Biểu mẫu kèm theo.\n', 'utf8');
  const annex = emitAttachment(name, contentType, content, world.stage.ids.uuid());
  const manifest = [...message.manifest, { contentId: annex.contentId, name, contentType: annex.contentType }];
  await send(world, organId, { ...message, manifest, attachments: [...message.attachments, annex] });
}

for (const phrase of Object.keys(ANNEXES) as (keyof typeof ANNEXES)[]) {
  Given(`{cơ_quan} (đã )gửi tới hệ thống một văn bản ký số đủ, kèm ${phrase}`, function (this: ExamWorld, organId: string) {
    return withAnnex(this, organId, phrase);
  });
}

Then('hệ thống ghi văn bản đó vào sổ như bản gốc', async function (this: ExamWorld) {
  const item = await recordOf(this);
  this.conforms(item?.standing === 'original' && item.state !== 'refused', {
    expected: 'văn bản có đủ chữ ký số hợp lệ được ghi nhận là bản gốc',
    observed: item ? `văn bản ở trạng thái ${item.state}, ghi là ${item.standing}${item.reason ? ` (${item.reason})` : ''}` : 'hệ thống không có văn bản đó',
  });
});

Then('hệ thống không nhận văn bản đó', async function (this: ExamWorld) {
  const item = await recordOf(this);
  this.conforms(item === undefined || item.state === 'refused', {
    expected: 'văn bản không đạt kiểm tra chữ ký số bị trả lại, không được nhận',
    observed: `văn bản ở trạng thái ${item?.state}, ghi là ${item?.standing}`,
  });
});

Then('hệ thống không tự từ chối văn bản đó', async function (this: ExamWorld) {
  const item = await recordOf(this);
  this.conforms(item !== undefined && item.state !== 'refused', {
    expected: 'văn bản được nhận, hoặc chờ người có thẩm quyền xem xét',
    observed: item ? `văn bản bị từ chối: ${item.reason ?? 'không nêu lý do'}` : 'hệ thống không có văn bản đó',
  });
});

Then('văn bản đó bị từ chối hoặc chỉ để tham khảo', async function (this: ExamWorld) {
  const item = await recordOf(this);
  this.conforms(item === undefined || item.state === 'refused' || item.standing === 'reference', {
    expected: 'văn bản bị từ chối, hoặc được đánh dấu chỉ để biết, tham khảo',
    observed: `văn bản ở trạng thái ${item?.state}, ghi là bản gốc`,
  });
});

Then('văn bản đó bị từ chối hoặc kèm cảnh báo', async function (this: ExamWorld) {
  const item = await recordOf(this);
  const shown = item?.attachments.some(({ signatures = [] }) => signatures.some(({ verdict, reason }) => verdict !== 'valid' || reason !== undefined));
  this.conforms(item !== undefined && (item.state === 'refused' || item.standing === 'reference' || item.warnings.length > 0 || shown === true), {
    expected: 'hệ thống từ chối, hoặc cho văn thư thấy cảnh báo',
    observed: item ? 'văn bản được nhận như bản gốc, không cảnh báo gì' : 'hệ thống không cho thấy văn bản đó',
  });
});

/** What the product shows about the signatures of the main document. */
export async function shownSignatures(world: ExamWorld) {
  const item = await recordOf(world);
  if (!item) throw new Inconclusive('PRECONDITION_UNMET', { vi: 'hệ thống không hiển thị văn bản đó', en: 'the system does not show the document' });
  return item.attachments[0]?.signatures ?? [];
}

/** The same of a document that may have been thrown away; what is not shown is not shown as valid. */
async function leftSignatures(world: ExamWorld) {
  return (await recordOf(world)) ? shownSignatures(world) : undefined;
}

Then('văn thư thấy chữ ký số hợp lệ, người ký và thời gian ký', async function (this: ExamWorld) {
  const shown = await shownSignatures(this);
  const complete = shown.length >= 2 && shown.every(({ verdict, signer, at }) => verdict === 'valid' && signer.trim() !== '' && at !== undefined);
  this.conforms(complete, {
    expected: 'kết quả kiểm tra "hợp lệ" cùng người ký và thời gian ký của từng chữ ký',
    observed: shown.length === 0 ? 'không hiển thị chữ ký nào' : JSON.stringify(shown),
  });
});

Then('văn thư thấy tên người ký và tên cơ quan ký', async function (this: ExamWorld) {
  const shown = (await shownSignatures(this)).map(({ signer }) => signer);
  const { from, signer } = this.lastIncoming().message;
  const names = [signer?.fullName ?? '', from.organName ?? ''];
  this.conforms(names.every((name) => shown.some((text) => text.includes(name))), {
    expected: `hiển thị người ký ${names.join(' và ')}`,
    observed: shown.join('; ') || 'không hiển thị chữ ký nào',
  });
});

Then('văn thư thấy kết quả kiểm tra chữ ký là không hợp lệ', async function (this: ExamWorld) {
  const shown = await leftSignatures(this);
  this.conforms(!shown || shown.some(({ verdict }) => verdict === 'invalid'), {
    expected: 'kết quả kiểm tra "không hợp lệ" ở tệp đã bị thay đổi',
    observed: shown?.map(({ verdict }) => verdict).join(', ') || 'không hiển thị chữ ký nào',
  });
});

Then('văn thư không thấy chữ ký nào được báo hợp lệ', async function (this: ExamWorld) {
  const shown = (await leftSignatures(this)) ?? [];
  this.conforms(!shown.some(({ verdict }) => verdict === 'valid'), {
    expected: 'không chữ ký nào của tệp không có giá trị được báo "hợp lệ"',
    observed: shown.map(({ signer, verdict }) => `${signer}: ${verdict}`).join('; '),
  });
});
