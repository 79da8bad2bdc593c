/** The clerk of the system under test refuses what arrived, in whatever words. */
import { When } from '@cucumber/cucumber';
import { perform, presentRecord } from './receiver.ts';
import type { ExamWorld } from './world.ts';

When('văn thư từ chối văn bản đó với lý do {string}', async function (this: ExamWorld, reason: string) {
  const { id } = await presentRecord(this);
  this.notes.set('reason', reason);
  await perform(this, () => this.driver.refuse(id, reason));
});

When('văn thư từ chối văn bản đó với lý do dài {int} ký tự', async function (this: ExamWorld, length: number) {
  const { id } = await presentRecord(this);
  const sentence = 'Văn bản gửi đến chưa đủ thành phần thể thức, đề nghị quý cơ quan rà soát và gửi lại. ';
  const reason = `${sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length - 1)}.`.normalize('NFC');
  this.notes.set('reason', reason);
  await perform(this, () => this.driver.refuse(id, reason));
});

When('văn thư từ chối văn bản đó với lý do gõ bằng dấu rời', async function (this: ExamWorld) {
  const { id } = await presentRecord(this);
  const reason = 'Trích yếu và nội dung không khớp, đề nghị kiểm tra lại'.normalize('NFD');
  this.notes.set('reason', reason);
  await perform(this, () => this.driver.refuse(id, reason));
});

When('văn thư từ chối văn bản đó mà không nêu lý do', async function (this: ExamWorld) {
  const { id } = await presentRecord(this);
  await perform(this, () => this.driver.refuse(id, ''));
});
