/** Vietnamese text in precomposed form (TCVN 6909:2001), and elements nobody knows. */
import { Given, When } from '@cucumber/cucumber';
import { alter, rewrite } from './incoming.ts';
import { amend } from './draft.ts';
import { packagesOf, quietTime } from './observations.ts';
import { thenUnlessRefused } from './recipients.ts';
import { recordOf } from './receiver.ts';
import { fileNamed } from './sample-files.ts';
import type { ExamWorld } from './world.ts';

/** As some keyboards and file systems write it: letter and marks apart. */
const apart = (text: string): string => text.normalize('NFD');

Given('dự thảo có trích yếu {string} viết bằng ký tự tổ hợp', function (this: ExamWorld, subject: string) {
  amend(this, { subject: apart(subject), content: apart('Đề nghị quý cơ quan phối hợp thực hiện.') });
});

Given('dự thảo do {string} {string} ký, viết bằng ký tự tổ hợp', function (this: ExamWorld, position: string, fullName: string) {
  amend(this, { signer: { position: apart(position), fullName: apart(fullName) } });
});

Given('dự thảo kèm tệp {string} có tên viết bằng ký tự tổ hợp', function (this: ExamWorld, name: string) {
  amend(this, { attachments: [...(this.draft?.attachments ?? []), { ...fileNamed(name), name: apart(name) }] });
});

Given('dự thảo ghi ở phần nơi nhận {string} viết bằng ký tự tổ hợp', function (this: ExamWorld, place: string) {
  amend(this, { toPlaces: [apart('Như trên'), apart(place)] });
});

When('văn thư từ chối văn bản đó với lý do {string} viết bằng ký tự tổ hợp', async function (this: ExamWorld, reason: string) {
  const item = await recordOf(this);
  if (item) await this.act(() => this.driver.refuse(item.id, apart(reason)));
});

thenUnlessRefused('mọi chữ trong các gói tin của hệ thống ở dạng dựng sẵn', async (world) => {
  await quietTime(world.stage);
  const sent = packagesOf(world.stage);
  for (const { seq, bytes } of sent) {
    const text = Buffer.from(bytes).toString('utf8').replace(/>[A-Za-z0-9+/=\s]{200,}</g, '><');
    const line = text.split('\n').find((each) => each !== each.normalize('NFC'));
    world.conforms(line === undefined, { expected: 'mọi chữ tiếng Việt ở dạng ký tự dựng sẵn (NFC)', observed: `ký tự tổ hợp trong ${line?.trim().slice(0, 120)}`, evidence: [seq] });
  }
  world.conforms(sent.length > 0, { expected: 'có gói tin để xét', observed: 'không có gói tin nào rời hệ thống' });
});

/** Where a partner may put something of its own. */
const PLACES = {
  'phần đầu': (xml: string) => xml.replace('</edXML:MessageHeader>', '<edXML:MaHoSo>HS-01</edXML:MaHoSo></edXML:MessageHeader>'),
  'thông tin khác': (xml: string) => xml.replace('</edXML:OtherInfo>', '<edXML:ThoiHanBaoQuan>20 năm</edXML:ThoiHanBaoQuan></edXML:OtherInfo>'),
  'phần nghiệp vụ': (xml: string) => xml.replace('</edXML:Bussiness>', '<edXML:QuyTrinh>QT-07</edXML:QuyTrinh></edXML:Bussiness>'),
  'phần Bên gửi': (xml: string) => xml.replace('</edXML:From>', '<edXML:MaSoThue>0100000098</edXML:MaSoThue></edXML:From>'),
  'phần tệp': (xml: string) => xml.replace('</Attachment>', '<DungLuong>21</DungLuong></Attachment>'),
  'gốc của gói': (xml: string) => xml.replace('<AttachmentEncoded>', '<ThongTinHeThong>v2</ThongTinHeThong><AttachmentEncoded>'),
} as const;

Given('gói tin của văn bản đó có phần tử lạ ở {string}', function (this: ExamWorld, place: string) {
  const insert = (PLACES as Record<string, (xml: string) => string>)[place];
  if (!insert) throw new Error(`no place called "${place}"`);
  rewrite(this, insert);
});

Given('gói tin của văn bản đó có phần tử lạ chứa một trích yếu khác', function (this: ExamWorld) {
  rewrite(this, (xml) => xml.replace('<edXML:MessageHeader>', '<edXML:MessageHeader><edXML:HoSoGoc><edXML:Subject>Trích yếu của văn bản khác</edXML:Subject></edXML:HoSoGoc>'));
});

Given('gói tin của văn bản đó có trích yếu lạ của một không gian tên khác', function (this: ExamWorld) {
  rewrite(this, (xml) => xml.replace('<edXML:MessageHeader>', '<edXML:MessageHeader><x:Subject xmlns:x="urn:example:mo-rong">Trích yếu mở rộng</x:Subject>'));
});

Given('gói tin của văn bản đó có thuộc tính lạ ở phần tử trích yếu', function (this: ExamWorld) {
  rewrite(this, (xml) => xml.replace('<edXML:Subject>', '<edXML:Subject ngonNgu="vi" version="2">'));
});

Given('văn bản đó mang các trường mở rộng của nhà cung cấp', function (this: ExamWorld) {
  alter(this, (message) => ({ ...message, otherInfo: { ...message.otherInfo, direction: 'false', appendixes: ['Phụ lục 1'] } }));
});
