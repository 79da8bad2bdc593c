/** Codes of agencies on everything the system under test sends (QĐ20 Đ4 to Đ6, QĐ28 Đ10.K2.a). */
import { Then } from '@cucumber/cucumber';
import { objectionToOrganId, type OrganIdSyntax } from '../protocol/identifiers.ts';
import type { Message } from '../protocol/message.ts';
import { Inconclusive } from './nonconformity.ts';
import { documentsOf, packagesOf, quietTime, statusesAbout, statusesOf, type SentPackage } from './observations.ts';
import type { ExamWorld } from './world.ts';

const LEGACY = /^\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}$/;

/** Every agency code a package names, with the element it stands in. */
export function codesIn(message: Message): readonly (readonly [element: string, code: string])[] {
  if (message.kind === 'status') return [['From', message.from.organId], ['ResponseFor', message.responseFor.organId ?? '']];
  return [
    ['From', message.from.organId],
    ...message.to.map(({ organId }) => ['To', organId] as const),
    ...message.responseFor.flatMap(({ organId }) => (organId ? [['ResponseFor', organId] as const] : [])),
    ...message.trace.flatMap(({ organId }) => (organId ? [['TraceHeader', organId] as const] : [])),
  ];
}

/** Everything the system sent; a scenario that saw nothing can not decide. */
export async function sentPackages(world: ExamWorld): Promise<readonly SentPackage[]> {
  await quietTime(world.stage);
  const sent = packagesOf(world.stage);
  if (sent.length > 0) return sent;
  throw new Inconclusive('TIMEOUT_NO_EVIDENCE', { vi: 'không có gói tin nào rời hệ thống để xét', en: 'no package left the system, so there is nothing to examine' });
}

/** The code of a unit the system under test works for, beside its own agency. */
export function unitOf(world: ExamWorld): string {
  const { sut, axis } = world.stage;
  const unit = axis.registry.organsOf(sut.systemId).find((code) => code !== sut.organId);
  if (unit !== undefined) return unit;
  throw new Inconclusive('PRECONDITION_UNMET', {
    vi: 'danh mục không có đơn vị trực thuộc nào dùng kết nối của cơ quan đang được kiểm tra',
    en: 'the list has no unit that uses the connection of the agency examined',
  });
}

Then('mọi mã cơ quan trong các gói tin của hệ thống đúng cấu trúc', async function (this: ExamWorld) {
  const syntax = this.stage.choose<OrganIdSyntax>('organIdSyntax');
  const maxLength = this.stage.choose<number>('organIdMaxLength');
  for (const { seq, message } of await sentPackages(this)) {
    for (const [element, code] of codesIn(message)) {
      // The old form and the time it may be used are a requirement of their own.
      const objection = LEGACY.test(code) ? undefined : objectionToOrganId(code, { syntax, maxLength });
      this.conforms(objection === undefined, {
        expected: `mã cơ quan ở ${element} đúng cấu trúc (${syntax}, tối đa ${maxLength} ký tự)`,
        observed: `"${code}": ${objection}`,
        evidence: [seq],
      });
    }
  }
});

Then('không gói tin nào của hệ thống mang mã cơ quan cấu trúc cũ', async function (this: ExamWorld) {
  const syntax = this.stage.choose<OrganIdSyntax>('organIdSyntax');
  for (const { seq, message } of await sentPackages(this)) {
    const old = codesIn(message).find(([, code]) => LEGACY.test(code));
    this.conforms(old === undefined || syntax !== 'qd20', {
      expected: 'sau thời gian chuyển tiếp mọi mã cơ quan theo Quyết định 20/2020/QĐ-TTg',
      observed: `${old?.[0]} mang mã cũ "${old?.[1]}"`,
      evidence: [seq],
    });
  }
});

Then('không gói tin nào của hệ thống ghi nơi nhận {string}', async function (this: ExamWorld, code: string) {
  await quietTime(this.stage);
  const wrong = documentsOf(this.stage).filter(({ message }) => message.to.some(({ organId }) => organId === code));
  this.conforms(wrong.length === 0, {
    expected: `không có gói tin nào ghi nơi nhận "${code}"`,
    observed: `${wrong.length} gói tin rời hệ thống với nơi nhận ấy`,
    evidence: wrong.map(({ seq }) => seq),
  });
});

Then('không gói tin nào của hệ thống ghi nơi nhận thuộc {cơ_quan} ngoài chính đầu mối đó', async function (this: ExamWorld, focal: string) {
  await quietTime(this.stage);
  const below = documentsOf(this.stage).filter(({ message }) => message.to.some(({ organId }) => organId.startsWith(`${focal}.`)));
  this.conforms(below.length === 0, {
    expected: `không có gói tin nào gửi thẳng đơn vị dưới ${focal}`,
    observed: below.flatMap(({ message }) => message.to.map(({ organId }) => organId)).join(', '),
    evidence: below.map(({ seq }) => seq),
  });
});

Then('nơi nhận trong gói tin là đúng {cơ_quan}', async function (this: ExamWorld, code: string) {
  await sentPackages(this);
  const named = documentsOf(this.stage).flatMap(({ seq, message }) => message.to.map(({ organId }) => ({ seq, organId })));
  this.conforms(named.some(({ organId }) => organId === code), {
    expected: `To/OrganId là "${code}", giữ nguyên từng ký tự`,
    observed: named.map(({ organId }) => `"${organId}"`).join(', ') || 'không có gói tin văn bản',
    evidence: named.map(({ seq }) => seq),
  });
});

Then('mỗi nơi nhận chỉ được ghi một lần trong các gói tin', async function (this: ExamWorld) {
  await sentPackages(this);
  const named = documentsOf(this.stage).filter(({ accepted }) => accepted).flatMap(({ message }) => message.to.map(({ organId }) => organId));
  this.conforms(named.length > 0 && new Set(named).size === named.length, {
    expected: 'nhiều người của một cơ quan là một lượt giao',
    observed: `nơi nhận trong các gói tin: ${named.join(', ') || 'không có'}`,
  });
});

Then('không mã nơi nhận nào trong gói tin là địa chỉ thư điện tử', async function (this: ExamWorld) {
  await sentPackages(this);
  for (const { seq, message } of documentsOf(this.stage)) {
    const address = message.to.find(({ organId }) => organId.includes('@'));
    this.conforms(address === undefined, {
      expected: 'To/OrganId là mã cơ quan quản lý tài khoản của người nhận',
      observed: `"${address?.organId}"`,
      evidence: [seq],
    });
  }
});

Then('mọi phản hồi về văn bản đó gửi về đúng {cơ_quan}', async function (this: ExamWorld, code: string) {
  checkStatuses(this, await statusesOfThat(this), (message) => message.responseFor.organId ?? '', code, 'ResponseFor/OrganId');
});

Then('mọi phản hồi về văn bản đó đứng tên cơ quan đang được kiểm tra', async function (this: ExamWorld) {
  checkStatuses(this, await statusesOfThat(this), (message) => message.from.organId, this.stage.sut.organId, 'From/OrganId');
});

Then('mọi phản hồi về văn bản đó đứng tên đơn vị trực thuộc', async function (this: ExamWorld) {
  checkStatuses(this, await statusesOfThat(this), (message) => message.from.organId, unitOf(this), 'From/OrganId');
});

Then('mọi gói tin của hệ thống đứng tên cơ quan thuộc hệ thống đó', async function (this: ExamWorld) {
  const { axis, sut } = this.stage;
  const own = [sut.organId, ...axis.registry.organsOf(sut.systemId)];
  for (const { seq, message } of await sentPackages(this)) {
    this.conforms(own.includes(message.from.organId), {
      expected: `From là cơ quan thuộc hệ thống ${sut.systemId}: ${[...new Set(own)].join(', ')}`,
      observed: `From "${message.from.organId}"`,
      evidence: [seq],
    });
  }
});

Then('cơ quan mang cùng một mã trong mọi gói tin của hệ thống', async function (this: ExamWorld) {
  const sent = await sentPackages(this);
  const codes = new Set(sent.flatMap(({ message }) => (message.kind === 'document' ? [message.from.organId, message.trace[0]?.organId ?? message.from.organId] : [message.from.organId])));
  this.conforms(codes.size === 1, {
    expected: 'văn bản và phản hồi của cơ quan cùng mang một mã định danh',
    observed: [...codes].join(', '),
    evidence: sent.map(({ seq }) => seq),
  });
});

async function statusesOfThat(world: ExamWorld) {
  await quietTime(world.stage);
  const statuses = statusesAbout(world.stage, world.lastIncoming().message.documentId);
  if (statuses.length > 0) return statuses;
  throw new Inconclusive('TIMEOUT_NO_EVIDENCE', { vi: 'hệ thống không phản hồi gì về văn bản đó', en: 'the system reported nothing about that document' });
}

type Statuses = ReturnType<typeof statusesOf>;

function checkStatuses(world: ExamWorld, statuses: Statuses, of: (message: Statuses[number]['message']) => string, wanted: string, element: string): void {
  for (const { seq, message } of statuses) {
    world.conforms(of(message) === wanted, { expected: `${element} của trạng thái ${message.statusCode} là "${wanted}"`, observed: `"${of(message)}"`, evidence: [seq] });
  }
}
