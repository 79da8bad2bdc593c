/** Ways to write a package that partners use, each changing one thing in the file (rows of the divergence list). */
import { Given, defineParameterType } from '@cucumber/cucumber';
import { rewrite } from './incoming.ts';
import type { ExamWorld } from './world.ts';

const replaced = (pattern: RegExp, by: string) => (xml: string): string => xml.replace(pattern, by);
const dropped = (pattern: RegExp) => replaced(pattern, '');
const dated = (write: (year: string, month: string, day: string) => string) => (xml: string): string =>
  xml.replace(/(PromulgationDate>)(\d{4})\/(\d\d)\/(\d\d)/, (_, tag: string, year: string, month: string, day: string) => tag + write(year, month, day));

const SIGNATURE =
  '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><SignedInfo><CanonicalizationMethod Algorithm="http://www.w3.org/TR/2001/REC-xml-c14n-20010315"/>' +
  '<SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"/></SignedInfo><SignatureValue>AA==</SignatureValue></Signature>';

/** Phrase of a sentence → what it does to the file. */
const SPELLINGS = {
  'không có SteeringType': dropped(/<edXML:SteeringType>.*?<\/edXML:SteeringType>/),
  'với SteeringType rỗng': replaced(/(<edXML:SteeringType>).*?(<\/edXML:SteeringType>)/, '$1$2'),
  'với SteeringType là chữ': replaced(/(<edXML:SteeringType>).*?(<\/edXML:SteeringType>)/, '$1chỉ đạo$2'),
  'với SteeringType có khoảng trắng': replaced(/(<edXML:SteeringType>).*?(<\/edXML:SteeringType>)/, '$1 1 $2'),
  'với loại văn bản để trống mã nhóm': replaced(/(<edXML:Type>).*?(<\/edXML:Type>)/, '$1$2'),
  'với mã nhóm loại văn bản là chữ': replaced(/(<edXML:Type>).*?(<\/edXML:Type>)/, '$1hành chính$2'),
  'không có OtherInfo': dropped(/<edXML:OtherInfo>[\s\S]*?<\/edXML:OtherInfo>/),
  'không có hạn xử lý và thông tin khác': (xml) => xml.replace(/<edXML:DueDate>.*?<\/edXML:DueDate>/, '').replace(/<edXML:OtherInfo>[\s\S]*?<\/edXML:OtherInfo>/, ''),
  'với ResponseFor rỗng': replaced(/(<edXML:SteeringType>)/, '<edXML:ResponseFor/>$1'),
  'có khoảng trắng quanh mã Bên gửi': replaced(/(<edXML:From>\s*<edXML:OrganId>)(.*?)(<\/edXML:OrganId>)/, '$1 $2 $3'),
  'với ngày kèm theo giờ': dated((year, month, day) => `${year}/${month}/${day} 08:30:00`),
  'với ngày kiểu dd/MM/yyyy': dated((year, month, day) => `${day}/${month}/${year}`),
  'với ngày kiểu ISO': dated((year, month, day) => `${year}-${month}-${day}`),
  'với ngày không có trong lịch': dated((year) => `${year}/02/31`),
  'với nơi nhận lặp lại': (xml) => xml.replace(/(<edXML:To>[\s\S]*?<\/edXML:To>)/, '$1$1'),
  'theo thứ tự phần tử của quy chuẩn': (xml) => {
    const [documentId = ''] = /<edXML:DocumentId>.*?<\/edXML:DocumentId>/.exec(xml) ?? [];
    return xml.replace(documentId, '').replace('</edXML:MessageHeader>', `${documentId}</edXML:MessageHeader>`);
  },
  'với chữ ký XML của gói': (xml) => xml.replace('</edXML:edXMLHeader>', `${SIGNATURE}</edXML:edXMLHeader>`),
  'với DigitalSignature rỗng': (xml) => xml.replace('</edXML:edXMLHeader>', '<edXML:DigitalSignature/></edXML:edXMLHeader>'),
} as const satisfies Record<string, (xml: string) => string>;

defineParameterType({
  name: 'cách_viết',
  regexp: new RegExp(Object.keys(SPELLINGS).join('|')),
  transformer: (phrase: string) => phrase as keyof typeof SPELLINGS,
});

Given('gói tin của văn bản đó được viết {cách_viết}', function (this: ExamWorld, phrase: keyof typeof SPELLINGS) {
  rewrite(this, (xml) => {
    const written = SPELLINGS[phrase](xml);
    if (written === xml) throw new Error(`the spelling "${phrase}" changed nothing in the package`);
    return written;
  });
});
