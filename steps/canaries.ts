/** Documents whose signatures do not hold, among others and under other headings: whoever verifies only where it is announced takes one of them. */
import { Given, Then } from '@cucumber/cucumber';
import { emitAttachment } from '../protocol/edxml/write.ts';
import type { DocumentMessage } from '../protocol/message.ts';
import { makeAttachmentPdf } from '../protocol/pdf.ts';
import { updating } from './amendments-in.ts';
import { aboutIssued } from './correspondent.ts';
import { quietTime } from './observations.ts';
import { recordsOf } from './receiver.ts';
import { replacing } from './replacements-in.ts';
import { sealed, signedIn, type Seal, type WayName } from './signing.ts';
import type { ExamWorld } from './world.ts';

/** Document ids of what must not be taken for an original. */
const CANARIES = 'documents whose signatures do not hold';

async function release(world: ExamWorld, organId: string, message: DocumentMessage): Promise<void> {
  await world.stage.correspondent(organId).send(message);
  world.incoming.push({ from: organId, message });
  world.notes.set(CANARIES, [...((world.notes.get(CANARIES) as readonly string[] | undefined) ?? []), message.documentId]);
}

Given('{cơ_quan} (đã )gửi xen vào một văn bản {cách_ký}', async function (this: ExamWorld, organId: string, way: WayName) {
  await release(this, organId, await signedIn(this, organId, way));
});

Given('{cơ_quan} (đã )gửi xen vào một văn bản mức {mức_khẩn} {cách_ký}', async function (this: ExamWorld, organId: string, priority: number, way: WayName) {
  const message = await signedIn(this, organId, way);
  await release(this, organId, { ...message, otherInfo: { ...message.otherInfo, priority: String(priority) } });
});

Given('{cơ_quan} (đã )thay thế văn bản đó bằng một văn bản {cách_ký}', async function (this: ExamWorld, organId: string, way: WayName) {
  const { message } = this.lastIncoming();
  this.notes.set('replaced', message);
  await release(this, organId, replacing(await signedIn(this, organId, way), this.stage.sut.organId, message));
});

/** Whoever is added as a recipient learns of the document by the update that adds it. */
Given('{cơ_quan} (đã )cập nhật thêm hệ thống vào nơi nhận của một văn bản {cách_ký}', async function (this: ExamWorld, organId: string, way: WayName) {
  const update = updating(await signedIn(this, organId, way));
  const documentInfo = { documentInfo: '0', documentReceiver: '1', receivers: [{ organId: this.stage.sut.organId, receiverType: '1' }] };
  await release(this, organId, { ...update, bussiness: { ...update.bussiness!, documentInfo } });
});

Given('{cơ_quan} (đã )trả lời văn bản đã phát hành bằng một văn bản {cách_ký}', async function (this: ExamWorld, organId: string, way: WayName) {
  await release(this, organId, { ...(await signedIn(this, organId, way)), responseFor: [aboutIssued(this)] });
});

Given('{cơ_quan} (đã )gửi tới hệ thống một văn bản ký số đủ, kèm hai phụ lục ký số đủ và một phụ lục chỉ có chữ ký số cá nhân', async function (this: ExamWorld, organId: string) {
  const message = await signedIn(this, organId, 'ký số đủ hai chữ ký');
  const { ids } = this.stage;
  const annexes = [];
  for (const [index, who] of (['organisation', 'organisation', 'person'] as const satisfies readonly Seal['who'][]).entries()) {
    const content = await sealed(this, message, await makeAttachmentPdf(`Phụ lục ${index + 1}`, [message.subject ?? '']), [{ who }]);
    annexes.push(emitAttachment(`phu-luc-${index + 1}.pdf`, 'application/pdf', content, ids.uuid()));
  }
  const manifest = [...message.manifest, ...annexes.map(({ contentId, name, contentType }) => ({ contentId, name, contentType }))];
  await this.stage.correspondent(organId).send({ ...message, manifest, attachments: [...message.attachments, ...annexes] });
  this.incoming.push({ from: organId, message });
});

Then('văn bản có chữ ký không đạt lẫn trong đó không được nhận như bản gốc', async function (this: ExamWorld) {
  await quietTime(this.stage);
  for (const documentId of this.notes.get(CANARIES) as readonly string[]) {
    const taken = (await recordsOf(this, documentId)).filter(({ state, standing }) => state !== 'refused' && standing === 'original');
    this.conforms(taken.length === 0, {
      expected: 'văn bản có chữ ký không đạt bị từ chối hoặc chỉ để tham khảo, dù đến bằng cách nào và cùng những gì',
      observed: `văn bản ${documentId} ở trạng thái ${taken[0]?.state}, ghi là bản gốc`,
    });
  }
});
