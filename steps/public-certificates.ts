/** Certificates of public certification services on what parties outside the State send (Nghị định 23/2025/NĐ-CP Điều 15 đến Điều 17). */
import { Then } from '@cucumber/cucumber';
import { recordOf } from './receiver.ts';
import type { ExamWorld } from './world.ts';

/** Under which anchors a party outside the State is trusted is the profile's choice (A32). */
Then('văn bản ký bằng chứng thư công cộng được xét đúng theo neo tin cậy của hồ sơ', async function (this: ExamWorld) {
  const trusted = this.stage.choose<string>('trustAnchors') === 'official-duty-and-public-for-others';
  const item = await recordOf(this);
  const taken = item !== undefined && item.state !== 'refused' && item.standing === 'original';
  this.conforms(taken === trusted, {
    expected: trusted ? 'neo công cộng được cấu hình cho bên ngoài nhà nước: văn bản được ghi là bản gốc' : 'chỉ có neo công vụ: văn bản không được ghi là bản gốc',
    observed: item ? `văn bản ở trạng thái ${item.state}, ghi là ${item.standing}${item.reason ? ` (${item.reason})` : ''}` : 'hệ thống không có văn bản đó',
  });
});
