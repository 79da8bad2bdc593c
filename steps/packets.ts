/** Packages as bytes: odd but sound forms, broken ones and hostile ones, put into the queue of the system past the checks of the axis. */
import { Given, Then, defineParameterType } from '@cucumber/cucumber';
import { DOCUMENT_VARIANTS } from '../protocol/edxml/variants/variants.ts';
import { writeMessage } from '../protocol/edxml/write.ts';
import { callsOf, quietTime, statusesAbout } from './observations.ts';
import { metTrouble } from './axis.ts';
import type { ExamWorld } from './world.ts';

type Bytes = string | Uint8Array;
/** `probe`: an address on the tester's axis that nobody has a reason to ask for. */
type Make = (xml: string, probe: string) => Bytes;

const row = (id: string): Make => DOCUMENT_VARIANTS.find((each) => each.id === id)!.edit as Make;
const doctype = (inside: string): Make => (xml, probe) => xml.replace('?>', `?>\n<!DOCTYPE edXML [${inside.replace('PROBE', probe)}]>`);
const inSubject = (text: string, make: Make): Make => (xml, probe) => String(make(xml, probe)).replace(/(<edXML:Subject>)[^<]*/, `$1${text}`);
const nested = ['<!ENTITY a0 "Vô tận ">', ...Array.from({ length: 12 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`)].join('');

/** Forms that are well-formed and mean the same (edXML rulings "tolerate" and "warn"). */
const SOUND = {
  'không có tiền tố nào': row('01'),
  'dùng tiền tố khác': row('02'),
  'có phần tử gốc viết hoa khác': row('06'),
  'có phần tử theo thứ tự của quy chuẩn': row('08'),
  'có trích yếu đặt trong CDATA': row('51'),
  'có chú thích XML': ((xml) => xml.replace('<edXML:edXMLEnvelope', '<!-- ghi chú --><edXML:edXMLEnvelope')) as Make,
} as const satisfies Record<string, Make>;

/** Forms that must be refused without harm. */
const BROKEN = {
  'bị cắt cụt giữa chừng': ((xml) => xml.slice(0, Math.floor(xml.length / 2))) as Make,
  'có thẻ đóng sai': ((xml) => xml.replace('</edXML:Subject>', '</edXML:Sub>')) as Make,
  'không phải XML': (() => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2, 3])) as Make,
  'rỗng': (() => new Uint8Array()) as Make,
  'chỉ là trang HTML': (() => '<!doctype html><html><body><h1>502 Bad Gateway</h1></body></html>') as Make,
  'không có không gian tên': row('03'),
  'theo định dạng cũ năm 2013': row('04'),
  'có không gian tên viết sai': row('05'),
  'không có phần tử gốc': row('07'),
  'khai thực thể trong DOCTYPE': row('50'),
  'dùng thực thể ngoài để đọc tệp của máy nhận': inSubject('&x;', doctype('<!ENTITY x SYSTEM "file:///etc/hostname">')),
  'dùng thực thể ngoài để gọi ra ngoài': inSubject('&x;', doctype('<!ENTITY x SYSTEM "PROBE">')),
  'dùng DTD ngoài để gọi ra ngoài': doctype('<!ENTITY % x SYSTEM "PROBE"> %x;'),
  'dùng thực thể lồng nhau nở ra vô tận': inSubject('&a12;', doctype(nested)),
  'lồng phần tử sâu hai nghìn tầng': ((xml) => xml.replace('</edXML:MessageHeader>', `${'<edXML:X>'.repeat(2000)}${'</edXML:X>'.repeat(2000)}</edXML:MessageHeader>`)) as Make,
} as const satisfies Record<string, Make>;

const names = (table: object): RegExp => new RegExp(Object.keys(table).sort((a, b) => b.length - a.length).join('|'));
defineParameterType({ name: 'gói_lạ', regexp: names(SOUND), transformer: (name: string) => name as keyof typeof SOUND });
defineParameterType({ name: 'gói_hỏng', regexp: names(BROKEN), transformer: (name: string) => name as keyof typeof BROKEN });

const PROBE = '/khong-ai-duoc-hoi';
const BROKEN_ID = 'docId of the broken package';

async function inject(world: ExamWorld, organId: string, make: Make, kept: boolean): Promise<void> {
  const far = world.stage.correspondent(organId);
  const message = await far.compose();
  const probe = String(make).includes('probe') ? `${await world.stage.endpoint()}${PROBE}` : '';
  const written = make(Buffer.from(writeMessage(message)).toString('utf8'), probe);
  const docId = await far.inject(typeof written === 'string' ? Buffer.from(written, 'utf8') : written);
  if (kept) world.incoming.push({ from: organId, message });
  else world.notes.set(BROKEN_ID, { docId, documentId: message.documentId });
}

Given('{cơ_quan} đã gửi tới hệ thống một gói tin {gói_lạ}', function (this: ExamWorld, organId: string, name: keyof typeof SOUND) {
  return inject(this, organId, SOUND[name], true);
});

Given('một gói tin {gói_hỏng} nằm trong hàng đợi của hệ thống', function (this: ExamWorld, name: keyof typeof BROKEN) {
  return inject(this, 'Y97', BROKEN[name], false);
});

interface Broken {
  readonly docId: string;
  readonly documentId: string;
}

Then('gói tin hỏng không vào sổ và không mất mà không ai biết', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const { docId, documentId } = this.notes.get(BROKEN_ID) as Broken;
  const records = (await this.driver.inbox()).filter((item) => item.documentId === documentId);
  const accepted = records.filter(({ state }) => state !== 'refused');
  const done = callsOf(this.stage, 'updateStatus').filter(({ facts }) => (facts['docid'] ?? facts['docId']) === docId && facts['status']?.toLowerCase() === 'done');
  const visible = records.length > 0 || statusesAbout(this.stage, documentId, '02').length > 0 || done.length === 0;
  this.conforms(accepted.length === 0 && visible, {
    expected: 'gói tin hỏng bị từ chối thấy được (trả lại, báo fail hoặc để lại trên Trục), không đăng ký gì từ nó',
    observed: accepted.length > 0 ? `gói tin hỏng đã vào sổ: "${accepted[0]!.subject}"` : 'gói tin hỏng được xác nhận "done" mà không ai thấy gì',
    evidence: done.map(({ seq }) => seq),
  });
});

Then('hệ thống không lấy gói tin hỏng dồn dập', function (this: ExamWorld) {
  const { docId } = this.notes.get(BROKEN_ID) as Broken;
  const fetches = [...callsOf(this.stage, 'getEdoc'), ...callsOf(this.stage, 'downloadEdoc')].filter(({ facts }) => (facts['docId'] ?? facts['docid']) === docId);
  this.conforms(fetches.length <= 8, { expected: 'mỗi lượt chỉ thử lấy lại đôi lần', observed: `${fetches.length} lần lấy`, evidence: fetches.map(({ seq }) => seq) });
});

Then('hệ thống không gọi ra ngoài', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const outward = this.stage.journal.all().filter((entry) => entry.kind === 'call' && entry.call.path.includes(PROBE));
  this.conforms(outward.length === 0, {
    expected: 'thực thể ngoài không được giải; hệ thống không gọi địa chỉ do gói tin đưa ra',
    observed: `${outward.length} lời gọi tới địa chỉ đó`,
    evidence: outward.map(({ seq }) => seq),
  });
});

Then('văn bản hợp lệ gửi cùng lúc vẫn được nhận', async function (this: ExamWorld) {
  const { documentId } = this.lastIncoming().message;
  const item = (await this.driver.inbox()).find((each) => each.documentId === documentId);
  this.conforms(item !== undefined && item.state !== 'refused', {
    expected: 'gói tin hỏng không làm hỏng gói tin hợp lệ kế tiếp',
    observed: item ? `văn bản hợp lệ bị từ chối: ${item.reason ?? ''}` : 'văn bản hợp lệ không có trong sổ',
  });
});

Then('văn bản đó vào sổ sau khi lấy được bản lành', async function (this: ExamWorld) {
  const evidence = metTrouble(this);
  const { documentId } = this.lastIncoming().message;
  const item = (await this.driver.inbox()).find((each) => each.documentId === documentId);
  this.conforms(item !== undefined && item.state !== 'refused', {
    expected: 'hết sự cố thì văn bản được lấy lại và vào sổ',
    observed: item ? `văn bản bị từ chối: ${item.reason ?? ''}` : 'văn bản không có trong sổ',
    evidence,
  });
});
