import assert from 'node:assert/strict';
import { test } from 'node:test';
import { objectionToCode, readDocumentId } from './document-code.ts';
import { DOCUMENT_TYPES, documentTypeOf, typeNamed } from './document-types.ts';

const rule = (code: string, typeName?: string, copy?: string) => {
  const at = code.indexOf('/');
  return objectionToCode({ number: code.slice(0, at), notation: code.slice(at + 1), ...(typeName && { typeName }), ...(copy && { copy }) })?.rule;
};

test('number and notation that keep the rules are let be', () => {
  const kept: readonly (readonly [string, string?, string?])[] = [
    ['05/BNV-VP', 'Công văn'],
    ['15/QĐ-BNV', 'Quyết định'],
    ['120/BNV-VP', 'Công văn'],
    ['28/2018/QĐ-TTg', undefined],
    ['30/2020/NĐ-CP', 'Nghị định'],
    ['07/QyĐ-STN', 'Quy định'],
    ['07/CTr-STN', 'Chương trình'],
    ['07/TTr-STN', 'Tờ trình'],
    ['07/HĐ-STN', 'Hợp đồng'],
    ['07/TrS-STN', 'Quyết định', 'TrS'],
    ['07/SY-STN', 'Thông báo', 'SY'],
    ['07/STN', 'Thư công'],
    ['07/TB-VP&TH', 'Thông báo'],
    ['07/QĐ-C06', 'Quyết định'],
    ['07/ABC-STN', 'Loại riêng của địa phương'],
  ];
  for (const [code, typeName, copy] of kept) {
    assert.equal(rule(code, typeName, copy), undefined, code);
  }
});

test('each broken rule is named', () => {
  assert.equal(rule('5/BNV-VP', 'Công văn'), 'leading-zero');
  assert.equal(rule('15/QĐ - BNV', 'Quyết định'), 'blank');
  assert.equal(rule('15-QĐ/BNV', 'Quyết định'), 'number-digits');
  assert.equal(rule('15/QĐ_BNV', 'Quyết định'), 'separator');
  assert.equal(rule('15/CV-BNV', 'Công văn'), 'no-abbreviation');
  assert.equal(rule('15/TB-BNV', 'Quyết định'), 'abbreviation');
  assert.equal(rule('15/QD-BNV', 'Quyết định'), 'abbreviation');
  assert.equal(rule('15/QĐ-BNV', 'Thông báo', 'SY'), 'abbreviation');
  assert.equal(rule('15/QĐ', 'Quyết định'), 'agency-missing');
  for (const code of ['15/qđ-BNV', '15/QĐ-Bnv', '15/QĐ-bNV']) assert.equal(rule(code, 'Quyết định'), 'letter-case', code);
  assert.equal(rule('15/2026/STN-VP', 'Công văn'), 'year-segment');
  assert.equal(objectionToCode({ notation: 'QĐ-BNV' })?.rule, 'number-missing');
  assert.equal(objectionToCode({ number: '15' })?.rule, 'notation-missing');
});

test('a document id is read by the grammar it follows', () => {
  assert.deepEqual(readDocumentId('Y98.10,2026/03/02,145/STN-VP'), { grammar: 'organ-date-code', organId: 'Y98.10', year: '2026', date: '2026-03-02', number: '145', code: '145/STN-VP' });
  assert.deepEqual(readDocumentId('Y98.10,2026,145/STN-VP'), { grammar: 'organ-year-code', organId: 'Y98.10', year: '2026', number: '145', code: '145/STN-VP' });
  assert.deepEqual(readDocumentId('Y98.10-2026-28/2026/QĐ-STN'), { grammar: 'organ-year-code', organId: 'Y98.10', year: '2026', number: '28', code: '28/2026/QĐ-STN' });
  assert.deepEqual(readDocumentId('Y98.10,2026,145'), { grammar: 'organ-year-serial', organId: 'Y98.10', year: '2026', serial: '145' });
  assert.deepEqual(readDocumentId('Y98.10,2026,145', ['organ-year-number', 'organ-year-serial']), { grammar: 'organ-year-number', organId: 'Y98.10', year: '2026', number: '145' });
  assert.deepEqual(readDocumentId('Y98.10,2014/02/30,145/STN-VP'), { grammar: 'organ-date-code', organId: 'Y98.10', year: '2014', number: '145', code: '145/STN-VP' });
  assert.equal(readDocumentId('Y98.10,2026,145/STN-VP', ['organ-year-serial']), undefined);
  for (const opaque of ['18661', '6f0c1d2e-0001-4000-8000-000000000001', 'HS-01', '']) assert.equal(readDocumentId(opaque), undefined, opaque);
});

test('there are 29 administrative types, 27 of them with an abbreviation', () => {
  const types = DOCUMENT_TYPES.filter(({ nd30 }) => nd30 !== undefined);
  assert.deepEqual(types.map(({ nd30 }) => nd30).toSorted((a, b) => a! - b!), Array.from({ length: 29 }, (_, n) => n + 1));
  assert.equal(types.filter(({ abbreviation }) => abbreviation).length, 27);
  for (const { name } of DOCUMENT_TYPES) assert.equal(name, name.toLowerCase().normalize('NFC'));
});

test('a type is sent as its list and its number there', () => {
  assert.deepEqual(documentTypeOf('Công văn'), { type: '2', typeDetail: '18', typeName: 'Công văn' });
  assert.deepEqual(documentTypeOf('Thông tư'), { type: '1', typeDetail: '9', typeName: 'Thông tư' });
  assert.deepEqual(documentTypeOf('Phiếu báo'), { type: '2', typeName: 'Phiếu báo' });
  assert.equal(typeNamed('Tờ trình'.normalize('NFD'))?.abbreviation, 'TTr');
});
