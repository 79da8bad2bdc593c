/** Giving up loudly: what the sender's clerk sees of a document the axis would not take. */
import { Given, Then } from '@cucumber/cucumber';
import { metTrouble } from './axis.ts';
import { documentsOf, quietTime } from './observations.ts';
import type { ExamWorld } from './world.ts';

const SENT_BEFORE = 'attempts so far';

Given('số lần gửi văn bản đó lên Trục đã được ghi lại', function (this: ExamWorld) {
  this.notes.set(SENT_BEFORE, documentsOf(this.stage).length);
});

Then('văn thư được cảnh báo văn bản chưa gửi được', async function (this: ExamWorld) {
  const evidence = metTrouble(this);
  const { recipients } = await this.driver.outboxItem(this.lastIssued().id);
  this.conforms(recipients.every(({ state, alert, needsPaper }) => ['pending', 'failed'].includes(state) && (alert === true || needsPaper === true || state === 'failed')), {
    expected: 'dòng của nơi nhận ở trạng thái chưa gửi được, kèm cảnh báo',
    observed: recipients.map(({ organId, state, alert }) => `${organId}: ${state}${alert ? ', có cảnh báo' : ', không cảnh báo'}`).join('; '),
    evidence,
    fix: 'Thôi gửi lại thì phải báo cho văn thư, không để văn bản nằm yên trong hàng đợi.',
  });
});

Then('sổ văn bản đi không ghi văn bản đó là đã gửi', async function (this: ExamWorld) {
  const evidence = metTrouble(this);
  const { recipients } = await this.driver.outboxItem(this.lastIssued().id);
  const claimed = recipients.filter(({ state }) => !['pending', 'failed'].includes(state));
  this.conforms(claimed.length === 0, {
    expected: 'văn bản chưa được Trục nhận thì không được ghi là đã gửi',
    observed: claimed.map(({ organId, state }) => `${organId}: ${state}`).join('; '),
    evidence,
  });
});

Then('văn thư được đề nghị gửi bản giấy', async function (this: ExamWorld) {
  const evidence = metTrouble(this);
  this.stage.choose('outageFallbackAfter');
  const { recipients } = await this.driver.outboxItem(this.lastIssued().id);
  this.conforms(recipients.every(({ needsPaper, state }) => needsPaper === true && ['pending', 'failed'].includes(state)), {
    expected: 'Trục ngừng lâu: dòng của nơi nhận hiện rõ chưa gửi và đề nghị gửi giấy',
    observed: recipients.map(({ organId, state, needsPaper }) => `${organId}: ${state}, gửi giấy: ${needsPaper ? 'có' : 'không'}`).join('; '),
    evidence,
  });
});

Then('hệ thống không tự gửi lại văn bản đó', async function (this: ExamWorld) {
  const evidence = metTrouble(this);
  await quietTime(this.stage);
  const before = this.notes.get(SENT_BEFORE) as number;
  const now = documentsOf(this.stage).length;
  this.conforms(now === before, {
    expected: 'lỗi dứt khoát của Trục: không tự lặp lại việc gửi',
    observed: `gửi thêm ${now - before} lần`,
    evidence,
  });
});
