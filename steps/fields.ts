/** The information a document carries (QĐ28 Đ10.K2): asked of the sender's package and of what the receiver's clerk sees. */
import { Given, Then, defineParameterType } from '@cucumber/cucumber';
import { wireDateToDay } from '../protocol/dates.ts';
import type { DocumentMessage } from '../protocol/message.ts';
import type { InboxItem, OutboxItem, SendOrder } from '../sut/driver.ts';
import { differ } from './incoming.ts';
import { recordOf } from './receiver.ts';
import { sentDocument } from './tracking.ts';
import type { ExamWorld } from './world.ts';

type Text = string | undefined;

/** One kind of information: as the clerk ordered it, as the package carries it, as the receiver shows it. */
interface Information {
  readonly ordered: (order: SendOrder, item: OutboxItem, world: ExamWorld) => Text;
  readonly carried: (message: DocumentMessage) => Text;
  readonly shown: (item: InboxItem) => Text;
  /** Takes it out of a package. */
  readonly without: (message: DocumentMessage) => Partial<DocumentMessage>;
}

const joined = (...parts: readonly Text[]): string => parts.filter(Boolean).join('; ');

const INFORMATION = {
  'số và ký hiệu': {
    ordered: (_, { code }) => code,
    carried: ({ code }) => [code.number, code.notation].filter(Boolean).join('/'),
    shown: ({ code }) => code,
    without: () => ({ code: {} }),
  },
  'ngày ban hành': {
    ordered: (_, { issuedOn }) => issuedOn,
    carried: ({ promulgation }) => wireDateToDay(promulgation.date ?? ''),
    shown: ({ issuedOn }) => issuedOn,
    without: ({ promulgation }) => ({ promulgation: { ...(promulgation.place !== undefined && { place: promulgation.place }) } }),
  },
  'tên loại': {
    ordered: ({ typeName }) => typeName,
    carried: ({ documentType }) => documentType?.typeName,
    shown: ({ typeName }) => typeName,
    without: () => ({ documentType: {} }),
  },
  'trích yếu': {
    ordered: ({ subject }) => subject,
    carried: ({ subject }) => subject,
    shown: ({ subject }) => subject,
    without: () => ({ subject: '' }),
  },
  'người ký': {
    ordered: ({ signer }) => joined(signer?.position, signer?.fullName),
    carried: ({ signer }) => joined(signer?.position, signer?.fullName),
    shown: ({ signer }) => joined(signer?.position, signer?.fullName),
    without: () => ({ signer: {} }),
  },
  'Bên gửi': {
    ordered: (_, __, { stage }) => stage.sut.organId,
    carried: ({ from }) => from.organId,
    shown: ({ from }) => from.organId,
    without: ({ from }) => ({ from: { ...from, organId: '' } }),
  },
  'nơi nhận': {
    ordered: ({ recipients }) => recipients.map(({ organId }) => organId).join('; '),
    carried: ({ to }) => to.map(({ organId }) => organId).join('; '),
    shown: ({ to }) => to.join('; '),
    without: () => ({ to: [] }),
  },
  'mức khẩn': {
    ordered: ({ priority = 0 }) => String(priority),
    carried: ({ otherInfo }) => otherInfo?.priority ?? '0',
    shown: ({ priority }) => String(priority),
    without: () => ({ otherInfo: {} }),
  },
  'hạn xử lý': {
    ordered: ({ dueDate }) => dueDate,
    carried: ({ dueDate }) => (dueDate === undefined ? undefined : wireDateToDay(dueDate)),
    shown: ({ dueDate }) => dueDate,
    without: (message) => {
      const { dueDate: _, ...rest } = message;
      return rest;
    },
  },
} as const satisfies Record<string, Information>;

defineParameterType({
  name: 'thông_tin',
  regexp: new RegExp(Object.keys(INFORMATION).join('|')),
  transformer: (word: string) => word as keyof typeof INFORMATION,
});

const same = (a: Text, b: Text): boolean => (a ?? '').normalize('NFC').trim() === (b ?? '').normalize('NFC').trim();

Then('gói tin ghi đúng {thông_tin} của văn bản', async function (this: ExamWorld, what: keyof typeof INFORMATION) {
  const { seq, message } = await sentDocument(this);
  const information: Information = INFORMATION[what];
  const wanted = information.ordered(this.draft!, this.lastIssued(), this);
  const found = information.carried(message);
  this.conforms(same(wanted, found), { expected: `${what} trong gói tin là "${brief(wanted)}"`, observed: `"${brief(found)}"`, evidence: [seq] });
});

Then('hệ thống hiển thị đúng {thông_tin} của văn bản đó', async function (this: ExamWorld, what: keyof typeof INFORMATION) {
  const item = await recordOf(this);
  const information: Information = INFORMATION[what];
  const wanted = information.carried(this.lastIncoming().message);
  const found = item && information.shown(item);
  this.conforms(item !== undefined && same(wanted, found), {
    expected: `${what} hiện ở Bên nhận là "${brief(wanted)}"`,
    observed: item ? `"${brief(found)}"` : 'hệ thống không hiển thị văn bản đó',
  });
});

/** The partner leaves something out: before printing where it can, so that nothing else is wrong. */
Given('văn bản đó không ghi {thông_tin}', function (this: ExamWorld, what: keyof typeof INFORMATION) {
  const information: Information = INFORMATION[what];
  differ(this, information.without({ promulgation: { place: 'Mẫu' } } as DocumentMessage));
});

Given('văn bản đó do {string} {string} ký', function (this: ExamWorld, position: string, fullName: string) {
  differ(this, { signer: { position, fullName } });
});

Given('văn bản đó có mức khẩn ngoài danh mục là {string}', function (this: ExamWorld, priority: string) {
  differ(this, { otherInfo: { priority, promulgationAmount: '1', pageAmount: '1' } });
});

Then('gói tin ghi mức khẩn {mức_khẩn}', async function (this: ExamWorld, priority: number) {
  const { seq, message } = await sentDocument(this);
  const found = message.otherInfo?.priority ?? '0';
  // The appointed hour is a practice of the field and is handled as hỏa tốc.
  const kept = found === String(priority) || (priority === 4 && found === '3');
  this.conforms(kept, { expected: `Priority ${priority}`, observed: `Priority ${found}`, evidence: [seq] });
});

Then('hệ thống hiển thị mức khẩn {mức_khẩn} của văn bản đó', async function (this: ExamWorld, priority: number) {
  const item = await recordOf(this);
  const kept = item !== undefined && (item.priority === priority || (priority === 4 && item.priority === 3));
  this.conforms(kept, { expected: `mức khẩn ${priority}`, observed: item ? `mức khẩn ${item.priority}` : 'hệ thống không hiển thị văn bản đó' });
});

Then('gói tin không mang mức khẩn ngoài danh mục', async function (this: ExamWorld) {
  if (this.outcome && 'refused' in this.outcome) return this.conforms(true, { expected: 'không gửi', observed: 'hệ thống từ chối' });
  const { seq, message } = await sentDocument(this);
  const found = message.otherInfo?.priority ?? '0';
  this.conforms(/^[0-4]$/.test(found), { expected: 'Priority từ 0 đến 4', observed: `Priority ${found}`, evidence: [seq] });
});

Then('văn thư được cảnh báo về văn bản đó hoặc văn bản bị từ chối', async function (this: ExamWorld) {
  const item = await recordOf(this);
  this.conforms(item === undefined || item.state === 'refused' || item.warnings.length > 0, {
    expected: 'văn thư được cảnh báo, hoặc văn bản bị từ chối',
    observed: `văn bản ở trạng thái ${item?.state}, không có cảnh báo nào`,
  });
});

function brief(text: Text): string {
  const shown = text ?? '';
  return shown.length > 80 ? `${shown.slice(0, 40)}… (${[...shown].length} ký tự)` : shown;
}
