import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { DocumentMessage, StatusMessage } from '../message.ts';
import { pack } from './archive.ts';
import { readMessage, readMessageOnce, type ReadOptions } from './read.ts';
import { DOCX, DOCX_TYPE, attach, inTurn, one, pdf, set, zipped, type Edit } from './variants/edit.ts';

const sample = (name = 'new'): string => readFileSync(new URL(`../../schemas/examples/valid/${name}.edxml`, import.meta.url), 'utf8');
const read = (edit: Edit, options?: ReadOptions, name?: string) => {
  const edited = edit(sample(name));
  return readMessage(typeof edited === 'string' ? Buffer.from(edited) : edited, options);
};
const codes = (edit: Edit, options?: ReadOptions, name?: string): string[] => read(edit, options, name).problems.map(({ code }) => code);
const same: Edit = (text) => text;

test('bounds are kept', () => {
  assert.deepEqual(codes(same, { maxBytes: 1000 }), ['too-large']);
  assert.deepEqual(codes(one('</edXML:MessageHeader>', `${'<a>'.repeat(40)}${'</a>'.repeat(40)}</edXML:MessageHeader>`)), ['too-deep']);
  assert.deepEqual(codes(one('</edXML:MessageHeader>', `${'<a/>'.repeat(3000)}</edXML:MessageHeader>`), { maxElements: 1000 }), ['too-many-elements']);
  const many = pack(Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`${n}.txt`, new Uint8Array(1)])));
  assert.deepEqual(codes(attach(many, 'application/zip', { name: 'a.xlsx' }), { maxZipEntries: 10 }), ['zip-bounds']);
  const long = zipped(new Uint8Array(5000).map((_, n) => n * 7919), 'png');
  assert.deepEqual(codes(attach(long, 'application/zip', { name: 'a.png' }), { maxUnzippedBytes: 4000 }), ['zip-bounds']);
});

test('a DOCTYPE is refused behind comments, and when it hides in another encoding', () => {
  const hidden = one('?>', '?>\n<!-- a -->\n<?pi x?>\n<!DOCTYPE edXML>');
  assert.deepEqual(codes(hidden), ['doctype']);
  assert.equal(read(hidden).problems[0]?.line, 4);
  assert.deepEqual(codes((text) => Buffer.from(`\ufeff${(hidden(text) as string).replace('UTF-8', 'UTF-16')}`, 'utf16le')), ['doctype']);
});

test('an attached file is told apart by content, name and type', () => {
  const file = (content: Uint8Array, type: string, name: string) => {
    const { message, problems } = read(attach(content, type, { name }));
    const [attachment] = (message as DocumentMessage).attachments;
    return { same: (wanted: Uint8Array) => Buffer.from(wanted).equals(attachment!.content), zipped: attachment!.zipped, codes: problems.map(({ code }) => code) };
  };
  const plain = zipped(pdf, 'pdf');
  assert.ok(file(DOCX, DOCX_TYPE, 'a.docx').same(DOCX));
  assert.deepEqual(file(DOCX, 'application/zip', 'a.docx').codes, ['office-under-zip']);
  assert.ok(file(DOCX, 'application/zip', 'a.docx').same(DOCX));
  const wrapped = zipped(DOCX, 'docx');
  assert.ok(file(wrapped, 'application/zip', 'a.docx').same(DOCX));
  assert.deepEqual(file(wrapped, DOCX_TYPE, 'a.docx').codes, ['zip-type']);
  assert.ok(file(wrapped, DOCX_TYPE, 'a.docx').same(DOCX));
  assert.ok(file(plain, 'application/zip', 'a.ZIP').same(plain));
  assert.ok(file(plain, 'application/octet-stream', 'a.zip').same(plain));
  assert.ok(file(plain, 'application/zip', 'A.PDF').same(pdf));
  const two = pack({ 'first.pdf': pdf, 'second.pdf': DOCX });
  assert.deepEqual(file(two, 'application/zip', 'a.pdf').codes, ['zip-entries']);
  assert.ok(file(two, 'application/zip', 'a.pdf').same(pdf));
  assert.deepEqual(file(plain.subarray(0, plain.length - 30), 'application/zip', 'a.pdf').codes, ['zip-unreadable']);
  assert.deepEqual(file(Buffer.from('PK'), 'application/zip', 'a.zip').codes, ['not-zip']);
});

test('base64 is taken strictly', () => {
  const payload = (to: string): string[] => codes(one('JVBERi0xLjQKJWRlbW8KJSVFT0YK', to));
  for (const wrong of ['JVBE=i0xLjQK', 'JVBERi0xLjQ', 'JVBERi0x_jQK', 'JVBERi0x-jQK', 'JVBERi0xLjQK=', '====', 'A']) assert.deepEqual(payload(wrong), ['base64'], wrong);
  for (const right of ['JVBERi0xLjQK', 'JVBERi0xLg==', 'JVBERi0xLjQ=', '\n JVBERi0xLjQK \n']) assert.deepEqual(payload(right), [], right);
});

test('a value that warns still stands in the message as it came', () => {
  const warned: readonly (readonly [Edit, readonly string[]])[] = [
    [set('OrganId', '28.22.H17'), ['organ-id-shape', 'id-disagrees']],
    [set('Subject', 'x'.repeat(501)), ['too-long']],
    [set('Subject', `${'đ'.normalize('NFD')}${'ế'.normalize('NFD')}`), ['not-nfc']],
    [set('OrganAdd', 'N/A'), ['filler']],
    [set('Type', '18'), ['document-type-group']],
    [set('SteeringType', '0'), ['steering-range']],
    [set('Priority', '7'), ['priority-range']],
    [set('PageAmount', '-1'), ['amount-unreadable']],
    [set('Paper', '2'), ['flag-value']],
    [set('DueDate', '2026/03/01'), ['due-before-issue']],
    [set('CodeNumber', '146'), ['id-disagrees']],
    [one('<edXML:Subject>', '<edXML:Subject>first</edXML:Subject><edXML:Subject>'), ['repeated']],
    [one('</edXML:To>', '</edXML:To><edXML:To><edXML:OrganId>000.00.20.Z98</edXML:OrganId></edXML:To>'), ['to-duplicate']],
    [one('<AttachmentName>toan-van.pdf', '<AttachmentName>../toan-van.pdf'), ['attachment-path', 'manifest-differs']],
    [one('<ContentType>application/pdf', '<ContentType>pdf'), ['mime-name', 'manifest-differs']],
    [one('<edXML:ContentId>cid:6f', '<edXML:ContentId>cid:7f'), ['manifest-unlisted', 'manifest-without-attachment']],
    [one(/<edXML:Subject>[^<]*<\/edXML:Subject>/, ''), ['field-missing']],
  ];
  for (const [edit, expected] of warned) {
    const { message, problems } = read(edit);
    assert.deepEqual(problems.map(({ code }) => code), expected);
    assert.ok(message && problems.every(({ severity }) => severity === 'warn'));
  }
  assert.equal((read(set('OrganId', ' A01 ')).message as DocumentMessage).from.organId, ' A01 ');
  assert.deepEqual(codes(set('Subject', 'ế'.repeat(500))), []);
});

test('today decides whether a date lies in the future', () => {
  const on = (day: string): string[] => codes(same, { now: Date.parse(`${day}T12:00:00+07:00`) });
  assert.deepEqual(on('2026-03-01'), ['date-future']);
  assert.deepEqual(on('2026-03-02'), []);
});

test('a message without sender or id can not be referenced; a status without its document still tells who sent it', () => {
  assert.equal(read(set('DocumentId', ' ')).message, undefined);
  assert.equal(read(one(/<edXML:From>[^]*<\/edXML:From>/, '')).message, undefined);
  const status = read(one(/<edXML:ResponseFor>[^]*<\/edXML:ResponseFor>/, ''), {}, 'status-03');
  assert.deepEqual((status.message as StatusMessage).responseFor, {});
  assert.equal(status.kind, 'status');
  assert.equal(read(one(/<edXML:StatusCode>[^]*<\/edXML:StatusCode>/, ''), {}, 'status-03').kind, 'status');
});

test('a status gives a known code, a reason where one is due, and a time', () => {
  const status = (edit: Edit): string[] => codes(edit, {}, 'status-02');
  assert.deepEqual(status(set('StatusCode', '07')), ['status-code-unknown']);
  assert.deepEqual(status(set('Description', '')), ['reason-missing']);
  assert.deepEqual(status(set('Description', 'x'.repeat(1001))), ['too-long']);
  assert.deepEqual(status(set('Timestamp', '2026/02/30 09:41:00')), ['timestamp-impossible']);
  assert.deepEqual(status(one(/<edXML:Timestamp>[^<]*<\/edXML:Timestamp>/, '')), ['field-missing']);
});

test('an update names one document, a type 2 or 3 what it changes', () => {
  assert.deepEqual(codes(inTurn(set('BussinessDocReason', 'x'), (text) => text.replace(/(<edXML:Bussiness>\s*<edXML:DocumentId>)[^<]*/, '$1khac')), {}, 'update'), ['update-ids']);
  assert.deepEqual(codes(set('BussinessDocType', '2')), ['update-without-info']);
  assert.deepEqual(codes(set('BussinessDocType', '3')), ['replacement-without-list']);
});

test('a profile may rule otherwise', () => {
  const [problem] = read(same, { severities: { 'status-wrapper': 'warn' } }, 'status-03').problems;
  assert.equal(problem, undefined);
  const wrapped: Edit = (text) => text.replaceAll('edXML:MessageHeader>', 'edXML:Status>');
  assert.equal(read(wrapped, {}, 'status-03').problems[0]?.severity, 'reject');
  assert.equal(read(wrapped, { severities: { 'status-wrapper': 'warn' } }, 'status-03').problems[0]?.severity, 'warn');
});

test('a signature is kept as XML that stands alone, in whatever namespace', () => {
  const NS = 'http://www.mic.gov.vn/TBT/QCVN_102_2016';
  const signed = (xml: string): string | undefined => (read(one('</edXML:TraceHeaderList>', `</edXML:TraceHeaderList>${xml}`)).message as DocumentMessage).signature;
  assert.equal(signed('<Signature><A>x &amp; y</A></Signature>'), `<Signature xmlns="${NS}"><A>x &amp; y</A></Signature>`);
  assert.equal(signed('<edXML:Signature><edXML:A/></edXML:Signature>'), `<edXML:Signature xmlns:edXML="${NS}"><edXML:A/></edXML:Signature>`);
  const own = '<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:A b="c"/></ds:Signature>';
  assert.equal(signed(own), own);
  const kept = signed(`<Signature><A/></Signature>`)!;
  assert.equal(signed(kept), kept);
});

test('equal bytes are read once', () => {
  assert.equal(readMessageOnce(Buffer.from(sample())), readMessageOnce(Buffer.from(sample())));
});
