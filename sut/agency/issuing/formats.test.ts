import assert from 'node:assert/strict';
import { test } from 'node:test';
import { objectionToFile } from './formats.ts';

const file = (name: string, content: string) => ({ name, content: Buffer.from(content, 'latin1') });

test('a file is judged by its content as well as by its name', () => {
  for (const good of [file('a.pdf', '%PDF-1.7'), file('a.DOCX', 'PK\u0003\u0004'), file('a.txt', 'chữ'), file('a.rtf', '{\\rtf1'), file('a.png', '\u0089PNG'), file('khong-duoi', 'x')]) {
    assert.equal(objectionToFile(good), undefined, good.name);
  }
  assert.match(objectionToFile(file('a.exe', 'x'))!, /\.exe không thuộc danh mục/);
  assert.match(objectionToFile(file('a.docm', 'PK\u0003\u0004'))!, /\.docm/);
  assert.match(objectionToFile(file('a.pdf', 'MZ\u0090'))!, /chương trình/);
  assert.match(objectionToFile(file('a.pdf', 'văn bản'))!, /không phải định dạng \.pdf/);
  assert.match(objectionToFile(file('a.docx', 'PK\u0003\u0004 word/vbaProject.bin'))!, /macro/);
  assert.match(objectionToFile(file('a.pdf', ''))!, /rỗng/);
});
