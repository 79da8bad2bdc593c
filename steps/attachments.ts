/** Files of a document: announced, present and unchanged from the sender's disk to the receiver's (QĐ28 Đ6.K1, Đ10.K1). */
import { createHash } from 'node:crypto';
import { Given, Then } from '@cucumber/cucumber';
import { emitAttachment } from '../protocol/edxml/write.ts';
import type { Attachment, DocumentMessage } from '../protocol/message.ts';
import type { File } from '../sut/driver.ts';
import { amend } from './draft.ts';
import { manifestOf } from './far-side.ts';
import { alter } from './incoming.ts';
import { recordOf } from './receiver.ts';
import { thenUnlessRefused } from './recipients.ts';
import { fileNamed, macroNamed, programNamed } from './sample-files.ts';
import { sentDocument } from './tracking.ts';
import type { ExamWorld } from './world.ts';

const digest = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
const bare = (contentId: string | undefined): string => (contentId ?? '').replace(/^(cid:)+/, '');

function attach(world: ExamWorld, file: File): void {
  amend(world, { attachments: [...(world.draft?.attachments ?? []), file] });
}

/** Another file in the partner's package, announced like the others. */
function enclose(world: ExamWorld, file: File, change: (attachment: Attachment) => Attachment = (same) => same): void {
  const attachment = change(emitAttachment(file.name, file.contentType, file.content, world.stage.ids.uuid()));
  alter(world, (message) => ({ ...message, attachments: [...message.attachments, attachment], manifest: [...message.manifest, ...manifestOf([attachment])] }));
}

Given('dự thảo kèm tệp {string}', function (this: ExamWorld, name: string) {
  attach(this, fileNamed(name));
});

Given('dự thảo kèm tệp {string} thực chất là chương trình', function (this: ExamWorld, name: string) {
  attach(this, programNamed(name));
});

Given('dự thảo kèm tệp {string} thực chất có macro', function (this: ExamWorld, name: string) {
  attach(this, macroNamed(name));
});

Given('văn bản đó kèm tệp {string}', function (this: ExamWorld, name: string) {
  enclose(this, fileNamed(name));
});

Given('văn bản đó kèm tệp {string} không nén', function (this: ExamWorld, name: string) {
  const { contentType } = fileNamed(name);
  enclose(this, fileNamed(name), (attachment) => {
    const { zipped: _, ...raw } = attachment;
    return { ...raw, contentType };
  });
});

Given('văn bản đó kèm tệp {string} thực chất là chương trình', function (this: ExamWorld, name: string) {
  enclose(this, programNamed(name));
});

Given('văn bản đó kèm tệp {string} thực chất có macro', function (this: ExamWorld, name: string) {
  enclose(this, macroNamed(name));
});

Given('văn bản đó kèm hai tệp cùng tên {string}', function (this: ExamWorld, name: string) {
  enclose(this, fileNamed(name));
  enclose(this, { ...fileNamed(name), content: Buffer.concat([fileNamed(name).content, Buffer.from('\nTệp thứ hai')]) });
});

Given('tệp chính của văn bản đó được nén khi gửi', function (this: ExamWorld) {
  alter(this, (message) => {
    const [main, ...rest] = message.attachments;
    const attachments = [{ ...main!, contentType: 'application/zip', zipped: true }, ...rest];
    return { ...message, attachments, manifest: manifestOf(attachments) };
  });
});

Given('văn bản đó khai {int} tệp nhưng thiếu tệp cuối', function (this: ExamWorld, count: number) {
  for (let n = 2; n <= count; n += 1) enclose(this, fileNamed(`bang-ke-${n}.txt`));
  alter(this, (message) => ({ ...message, attachments: message.attachments.slice(0, -1) }));
});

Given('văn bản đó khai một tệp mang mã không có trong gói', function (this: ExamWorld) {
  alter(this, (message) => ({ ...message, manifest: message.manifest.map((entry, at) => (at === 0 ? { ...entry, contentId: 'khong-co-trong-goi' } : entry)) }));
});

thenUnlessRefused('danh sách tệp khai trong gói tin khớp từng tệp thực có', async (world) => {
  const { seq, message } = await sentDocument(world);
  const objection = disagreement(message);
  world.conforms(objection === undefined, { expected: 'mỗi tệp khai có một tệp thực cùng mã và tên, và ngược lại', observed: objection ?? '', evidence: [seq] });
});

Then('gói tin có đúng {int} tệp', async function (this: ExamWorld, count: number) {
  const { seq, message } = await sentDocument(this);
  this.conforms(message.attachments.length === count, {
    expected: `${count} tệp trong gói`,
    observed: `${message.attachments.length} tệp: ${message.attachments.map(({ name }) => name).join(', ')}`,
    evidence: [seq],
  });
});

Then('tệp {string} rời hệ thống không đổi một byte', async function (this: ExamWorld, name: string) {
  const { seq, message } = await sentDocument(this);
  const ordered = (this.draft?.attachments ?? []).filter((file) => file.name === name).map(({ content }) => digest(content));
  const carried = message.attachments.filter((file) => file.name.normalize('NFC') === name.normalize('NFC')).map(({ content }) => digest(content));
  this.conforms(ordered.every((each) => carried.includes(each)), {
    expected: `tệp ${name} trong gói có mã băm ${ordered.map((each) => each.slice(0, 12)).join(', ')}`,
    observed: carried.map((each) => each.slice(0, 12)).join(', ') || 'không có tệp nào tên như vậy',
    evidence: [seq],
  });
});

Then('mọi tệp của văn bản đó ở Bên nhận trùng từng byte với tệp đã gửi', async function (this: ExamWorld) {
  const item = await recordOf(this);
  const sent = this.lastIncoming().message.attachments.map(({ content }) => digest(content)).sort();
  const kept = (item?.attachments ?? []).map(({ sha256 }) => sha256.toLowerCase()).sort();
  this.conforms(sent.length === kept.length && sent.every((each, at) => each === kept[at]), {
    expected: `các tệp có mã băm ${sent.map((each) => each.slice(0, 12)).join(', ')}`,
    observed: item ? kept.map((each) => each.slice(0, 12)).join(', ') || 'không có tệp nào' : 'hệ thống không hiển thị văn bản đó',
  });
});

thenUnlessRefused('không tệp nào ngoài danh mục định dạng rời hệ thống', async (world) => {
  const allowed = world.stage.choose<readonly string[]>('allowedFormats');
  const { seq, message } = await sentDocument(world);
  const wanted = world.draft?.attachments?.map(({ content }) => digest(content)) ?? [];
  const stray = message.attachments.find(({ content }) => wanted.includes(digest(content)));
  world.conforms(stray === undefined, { expected: `chỉ các định dạng ${allowed.join(', ')}, xét theo nội dung`, observed: `gói mang tệp ${stray?.name}`, evidence: [seq] });
});

function disagreement({ manifest, attachments }: DocumentMessage): string | undefined {
  if (manifest.length !== attachments.length) return `khai ${manifest.length} tệp, có ${attachments.length} tệp`;
  for (const entry of manifest) {
    const file = attachments.find(({ contentId }) => bare(contentId) === bare(entry.contentId));
    if (!file) return `tệp khai "${entry.name}" không có trong gói`;
    if (file.content.length === 0) return `tệp "${entry.name}" rỗng`;
    if (entry.name !== undefined && entry.name.normalize('NFC') !== file.name.normalize('NFC')) return `khai tên "${entry.name}", tệp tên "${file.name}"`;
  }
  return undefined;
}
