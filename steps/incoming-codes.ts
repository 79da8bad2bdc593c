/** Codes on what the agencies on the far side send: of sender, recipients and documents referred to. */
import { Given } from '@cucumber/cucumber';
import { instantToWireTimestamp } from '../protocol/dates.ts';
import { unitOf } from './identifiers.ts';
import { alter, differ } from './incoming.ts';
import { Inconclusive } from './nonconformity.ts';
import type { ExamWorld } from './world.ts';

Given('văn bản đó ghi mã Bên gửi là {string}', function (this: ExamWorld, organId: string) {
  differ(this, { from: { organId, organName: 'Cơ quan gửi' } });
});

Given('văn bản đó ghi nơi nhận là đơn vị trực thuộc của cơ quan', function (this: ExamWorld) {
  differ(this, { to: [{ organId: unitOf(this), organName: 'Đơn vị trực thuộc' }] });
});

Given('văn bản đó ghi nơi nhận là mã của cơ quan thêm {string}', function (this: ExamWorld, more: string) {
  differ(this, { to: [{ organId: `${this.stage.sut.organId}${more}`, organName: 'Cơ quan khác' }] });
});

Given('văn bản đó ghi nơi nhận là mã cũ của cơ quan', function (this: ExamWorld) {
  const { sut, axis } = this.stage;
  const organId = axis.registry.find(sut.organId)?.code102;
  if (organId === undefined) {
    throw new Inconclusive('PRECONDITION_UNMET', { vi: 'danh mục không ghi mã cũ của cơ quan đang được kiểm tra', en: 'the list gives no former code of the agency examined' });
  }
  differ(this, { to: [{ organId, organName: sut.organName }] });
});

Given('văn bản đó ghi các mã theo cấu trúc cũ', function (this: ExamWorld) {
  const { registry } = this.stage.axis;
  const old = <T extends { readonly organId: string }>(organ: T): T => ({ ...organ, organId: registry.find(organ.organId)?.code102 ?? organ.organId });
  alter(this, (message) => ({ ...message, from: old(message.from), to: message.to.map(old) }));
});

Given('văn bản đó viện dẫn một văn bản có mã định danh văn bản {string}', function (this: ExamWorld, documentId: string) {
  const [, date = '', code = ''] = documentId.split(',');
  differ(this, { responseFor: [{ organId: 'H26', code, promulgationDate: date, documentId }] });
});

Given('một trạng thái {trạng_thái} đứng tên chính cơ quan lọt qua Trục', async function (this: ExamWorld, statusCode: string) {
  const { organId, organName } = this.stage.sut;
  const { code, documentId, issuedOn } = this.lastIssued();
  const [recipient] = this.lastIssued().recipients;
  await this.stage.correspondent(recipient!.organId).inject({
    kind: 'status',
    from: { organId, organName },
    responseFor: { organId: recipient!.organId, code, promulgationDate: issuedOn.replaceAll('-', '/'), documentId },
    statusCode,
    timestamp: instantToWireTimestamp(this.stage.clock.now()),
  });
});

Given('văn bản đó ghi {cơ_quan} ở đầu danh sách nơi nhận', function (this: ExamWorld, organId: string) {
  alter(this, (message) => ({ ...message, to: [{ organId, organName: this.stage.nameOf(organId) }, ...message.to] }));
});

Given('văn bản đó gửi thêm {cơ_quan}', function (this: ExamWorld, organId: string) {
  alter(this, (message) => ({ ...message, to: [...message.to, { organId, organName: this.stage.nameOf(organId) }] }));
});

Given('văn bản đó phúc đáp một văn bản của cơ quan', function (this: ExamWorld) {
  const { organId } = this.stage.sut;
  differ(this, { responseFor: [{ organId, code: '12/STN-VP', promulgationDate: '2026/11/10', documentId: `${organId},2026/11/10,12/STN-VP` }] });
});

Given('văn bản đó viện dẫn một văn bản ban hành năm 2024 của {cơ_quan}', function (this: ExamWorld, organId: string) {
  differ(this, { responseFor: [{ organId, code: '45/KT-VP', promulgationDate: '2024/05/20', documentId: `${organId},2024/05/20,45/KT-VP` }] });
});
