/** State secrets, which never come near the axis (QĐ28 Điều 1 khoản 2). */
import { Given, Then } from '@cucumber/cucumber';
import { writeMessage } from '../protocol/edxml/write.ts';
import type { SendOrder } from '../sut/driver.ts';
import { recordOf } from './receiver.ts';
import type { ExamWorld } from './world.ts';

/** edXML has no field for it; partners mark the level in an element of their own. */
Given('một gói tin mang dấu chỉ mức {mức_mật} của {cơ_quan} lọt qua Trục tới hệ thống', async function (this: ExamWorld, level: NonNullable<SendOrder['secrecy']>, organId: string) {
  const far = this.stage.correspondent(organId);
  const message = await far.compose();
  const xml = Buffer.from(writeMessage(message)).toString('utf8');
  const marked = xml.replace('</edXML:MessageHeader>', `<edXML:SecretLevel>${level}</edXML:SecretLevel></edXML:MessageHeader>`);
  await far.inject(Buffer.from(marked, 'utf8'));
  this.incoming.push({ from: organId, message });
});

Then('văn bản mật đó không được nhận', async function (this: ExamWorld) {
  const item = await recordOf(this);
  this.conforms(item === undefined || item.state === 'refused', {
    expected: 'văn bản mang dấu chỉ độ mật bị trả lại, không vào sổ',
    observed: `văn bản ở trạng thái ${item?.state}`,
    fix: 'Chặn mọi gói tin có dấu chỉ độ mật ngay khi nhận và báo người có trách nhiệm.',
  });
});
