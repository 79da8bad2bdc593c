/** Ways to write a package that partners use, each changing one thing in the file (rows of the divergence list). */
import { Given, defineParameterType } from '@cucumber/cucumber';
import { DOCUMENT_VARIANTS } from '../protocol/edxml/variants/variants.ts';
import { rewrite } from './incoming.ts';
import type { ExamWorld } from './world.ts';

const replaced = (pattern: RegExp, by: string) => (xml: string): string => xml.replace(pattern, by);
const dated = (write: (year: string, month: string, day: string) => string) => (xml: string): string =>
  xml.replace(/(PromulgationDate>)(\d{4})\/(\d\d)\/(\d\d)/, (_, tag: string, year: string, month: string, day: string) => tag + write(year, month, day));

/** The edit of a row of the divergence list. */
const row = (id: string) => (xml: string): string => {
  const { edit } = DOCUMENT_VARIANTS.find((each) => each.id === id)!;
  const written = edit(xml);
  return typeof written === 'string' ? written : Buffer.from(written).toString('utf8');
};

/** Phrase of a sentence → what it does to the file. */
const SPELLINGS = {
  'không có SteeringType': row('25'),
  'với SteeringType rỗng': row('22'),
  'với SteeringType là chữ': row('23'),
  'với SteeringType có khoảng trắng': row('24'),
  'với loại văn bản để trống mã nhóm': row('26'),
  'với mã nhóm loại văn bản là chữ': row('27'),
  'không có OtherInfo': row('57'),
  'không có hạn xử lý và thông tin khác': (xml) => xml.replace(/<edXML:DueDate>.*?<\/edXML:DueDate>/, '').replace(/<edXML:OtherInfo>[\s\S]*?<\/edXML:OtherInfo>/, ''),
  'với ResponseFor rỗng': replaced(/(<edXML:SteeringType>)/, '<edXML:ResponseFor/>$1'),
  'có khoảng trắng quanh mã Bên gửi': replaced(/(<edXML:From>\s*<edXML:OrganId>)(.*?)(<\/edXML:OrganId>)/, '$1 $2 $3'),
  'với ngày kèm theo giờ': dated((year, month, day) => `${year}/${month}/${day} 08:30:00`),
  'với ngày kiểu dd/MM/yyyy': dated((year, month, day) => `${day}/${month}/${year}`),
  'với ngày kiểu ISO': dated((year, month, day) => `${year}-${month}-${day}`),
  'với ngày không có trong lịch': dated((year) => `${year}/02/31`),
  'với nơi nhận lặp lại': (xml) => xml.replace(/(<edXML:To>[\s\S]*?<\/edXML:To>)/, '$1$1'),
  'theo thứ tự phần tử của quy chuẩn': row('08'),
  'không có tiền tố cid ở hai phía': row('31'),
  'chỉ có tiền tố cid trong danh sách tệp': row('32'),
  'trỏ tới tệp bằng xlink': row('33'),
  'với mọi phần của tệp đều có tiền tố': row('34'),
  'với nội dung tệp không có tiền tố': row('35'),
  'với phần tệp ngoài không gian tên': row('36'),
  'với phần tệp nằm trong phong bì': row('37'),
  'với PDF để nguyên mà khai là tệp nén': row('40'),
  'với base64 ngắt dòng': row('41'),
  'với base64 hỏng': row('42'),
  'với tệp rỗng': row('43'),
  'không có tệp nào': row('44'),
  'không có phần tệp': row('45'),
  'với tên tệp thiếu phần mở rộng': row('46'),
  'với tệp không có tên': row('47'),
  'với tệp không khai trong danh sách': row('62'),
  'với trích yếu trong CDATA': row('51'),
} as const satisfies Record<string, (xml: string) => string>;

defineParameterType({
  name: 'lối_viết',
  regexp: new RegExp(Object.keys(SPELLINGS).join('|')),
  transformer: (phrase: string) => phrase as keyof typeof SPELLINGS,
});

Given('gói tin của văn bản đó được viết {lối_viết}', function (this: ExamWorld, phrase: keyof typeof SPELLINGS) {
  rewrite(this, (xml) => {
    const written = SPELLINGS[phrase](xml);
    if (written === xml) throw new Error(`the spelling "${phrase}" changed nothing in the package`);
    return written;
  });
});
