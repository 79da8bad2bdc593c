/** Recalls that are not what they seem: of another agency's document, of one never sent, or of one still on its way. */
import { Given } from '@cucumber/cucumber';
import { instantToWireTimestamp } from '../protocol/dates.ts';
import { markHere } from './correspondent.ts';
import type { ExamWorld } from './world.ts';

Given('{cơ_quan} (đã )gửi thông báo thu hồi văn bản đó mà mình không ban hành', async function (this: ExamWorld, organId: string) {
  const { message } = this.lastIncoming();
  const far = this.stage.correspondent(organId);
  markHere(this);
  await far.inject({ ...message, from: { organId, organName: far.organName }, bussiness: { ...message.bussiness, docType: '1', docReason: 'Thu hồi nhầm văn bản của cơ quan khác' } });
});

Given('{cơ_quan} (đã )yêu cầu lấy lại văn bản đó mà mình không ban hành', async function (this: ExamWorld, organId: string) {
  const { documentId, code, promulgation } = this.lastIncoming().message;
  const far = this.stage.correspondent(organId);
  markHere(this);
  await far.inject({
    kind: 'status',
    from: { organId, organName: far.organName },
    responseFor: { organId: this.stage.sut.organId, code: `${code.number}/${code.notation}`, promulgationDate: promulgation.date!, documentId },
    statusCode: '13',
    description: 'Lấy lại nhầm văn bản của cơ quan khác',
    timestamp: instantToWireTimestamp(this.stage.clock.now()),
  });
});

Given('{cơ_quan} (đã )gửi thông báo thu hồi một văn bản chưa từng gửi', async function (this: ExamWorld, organId: string) {
  const far = this.stage.correspondent(organId);
  const message = await far.compose();
  markHere(this);
  await far.inject({ ...message, bussiness: { ...message.bussiness!, docType: '1', docReason: 'Ban hành nhầm' } });
});

Given('{cơ_quan} (đã )gửi thông báo thu hồi một văn bản của mình trùng số và ký hiệu với văn bản đó', async function (this: ExamWorld, organId: string) {
  const { code, promulgation } = this.lastIncoming().message;
  const far = this.stage.correspondent(organId);
  const message = await far.compose({ code, documentId: `${organId},${promulgation.date},${code.number}/${code.notation}` });
  markHere(this);
  await far.inject({ ...message, bussiness: { ...message.bussiness!, docType: '1', docReason: 'Ban hành nhầm' } });
});

Given('{cơ_quan} (đã )gửi thông báo thu hồi trước cả văn bản bị thu hồi', async function (this: ExamWorld, organId: string) {
  const far = this.stage.correspondent(organId);
  const message = await far.compose();
  await far.inject({ ...message, bussiness: { ...message.bussiness!, docType: '1', docReason: 'Ban hành nhầm' } });
  await this.driver.collect();
  await far.inject(message);
  this.incoming.push({ from: organId, message });
});
