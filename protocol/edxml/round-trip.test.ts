/** What is written is read again as the same message, and is what the schema describes. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Attachment, DocumentMessage, Message, Organ, StatusMessage } from '../message.ts';
import { emitAttachment, writeMessage } from './write.ts';
import { readMessage } from './read.ts';
import { compileSchema } from './xml.ts';

/** Text XML can carry, Vietnamese and markup included. */
const character = fc.oneof(
  fc.constantFrom('ế', 'đ', 'Ữ', 'ạ', '&', '<', '>', '"', "'", ']]>', '\r', '\n', '\t', ' ', '😀', '&#13;', '%', '\u00a0'),
  fc.integer({ min: 0x21, max: 0x2fff }).map((code) => String.fromCodePoint(code)),
);
const text = fc.array(character, { minLength: 1, maxLength: 12 }).map((all) => all.join(''));
const word = fc.stringMatching(/^[A-Za-z0-9]{1,8}$/);
const digits = (most: number) => fc.integer({ min: 0, max: most }).map(String);
const date = fc.integer({ min: 1990, max: 2040 }).chain((year) => fc.integer({ min: 1, max: 28 }).map((day) => `${year}/0${1 + (day % 9)}/${String(day).padStart(2, '0')}`));
const timestamp = date.map((day) => `${day} 08:15:30`);
const bytes = fc.uint8Array({ minLength: 1, maxLength: 60 });
const fields = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }, required: (keyof T & string)[] = []) => fc.record(model, { requiredKeys: required, noNullPrototype: true }) as fc.Arbitrary<T>;

const organ = fields<Organ>({ organId: word, organizationInCharge: text, organName: text, organAdd: text, email: text, telephone: text, fax: text, website: text }, ['organId']);
const responseFor = fields({ organId: word, code: text, promulgationDate: date, documentId: text }, ['documentId']);
const staff = fields({ department: text, departmentId: word, staff: text, staffId: word, email: text, mobile: text }, ['staff']);
const attachment: fc.Arbitrary<Attachment> = fc
  .record({ base: word, extension: fc.constantFrom('pdf', 'doc', 'docx', 'xlsx', 'zip', 'png', 'XLS'), content: bytes, id: fc.uuid() })
  .map(({ base, extension, content, id }) => emitAttachment(`${base}.${extension}`, 'application/octet-stream', content, id));
const bussiness = fields({
  documentId: text,
  docType: digits(3),
  docReason: text,
  paper: digits(1),
  documentInfo: fields({ documentInfo: digits(1), documentReceiver: digits(1), receivers: fc.array(fields({ organId: word, receiverType: digits(1) }, ['organId', 'receiverType']), { maxLength: 2 }) }, ['receivers']),
  replacements: fc.array(fields({ documentId: text, organIds: fc.array(word, { maxLength: 3 }) }, ['documentId', 'organIds']), { minLength: 1, maxLength: 2 }),
  staff,
}, ['docType']);

const document: fc.Arbitrary<DocumentMessage> = fields<DocumentMessage>({
  kind: fc.constant('document'),
  from: organ,
  to: fc.array(organ, { minLength: 1, maxLength: 3 }),
  documentId: text.filter((each) => each.trim() !== ''),
  code: fields({ number: text, notation: text }),
  promulgation: fields({ place: text, date }),
  documentType: fields({ type: digits(2), typeDetail: digits(32), typeName: text }, ['typeName']),
  subject: text,
  content: text,
  signer: fields({ competence: text, position: text, fullName: text }, ['fullName']),
  dueDate: date,
  otherInfo: fields({ priority: digits(4), sphereOfPromulgation: text, typerNotation: text, promulgationAmount: digits(9), pageAmount: digits(9), direction: fc.constantFrom('true', 'false'), appendixes: fc.array(text, { minLength: 1, maxLength: 2 }) }, ['priority']),
  responseFor: fc.array(responseFor, { maxLength: 2 }),
  steeringType: digits(3),
  toPlaces: fc.array(text, { maxLength: 3 }),
  trace: fc.array(fields({ organId: word, timestamp }, ['timestamp']), { minLength: 1, maxLength: 3 }),
  bussiness,
  manifest: fc.constant([]),
  attachments: fc.array(attachment, { maxLength: 3 }),
  unknown: fc.array(fc.tuple(fc.constantFrom('MaHoSo', 'Secret'), text), { minLength: 1, maxLength: 1 }),
}, ['kind', 'from', 'to', 'documentId', 'code', 'promulgation', 'responseFor', 'toPlaces', 'trace', 'manifest', 'attachments']).map((message) => ({
  ...message,
  manifest: message.attachments.map(({ contentId, name, contentType }) => ({ contentId, name, contentType })),
}));

const status: fc.Arbitrary<StatusMessage> = fields<StatusMessage>(
  { kind: fc.constant('status'), from: organ, responseFor, staff, statusCode: fc.constantFrom('01', '06', '16'), description: text, timestamp },
  ['kind', 'from', 'responseFor', 'statusCode'],
);

test('any document is read back as it was written', () => {
  fc.assert(fc.property(document, sameAgain), { numRuns: 300 });
});

test('any status is read back as it was written', () => {
  fc.assert(fc.property(status, sameAgain), { numRuns: 200 });
});

test('what XML has no way to write is marked, never cut off or passed on', () => {
  const message = read(readFileSync(new URL('../../schemas/examples/valid/new.edxml', import.meta.url))) as DocumentMessage;
  const again = read(writeMessage({ ...message, subject: 'trước\u0000\u0001sau\ud800' })) as DocumentMessage;
  assert.equal(again.subject, 'trước\ufffd\ufffdsau\ufffd');
});

test('a written document has the shape the schema describes', () => {
  const check = compileSchema(readFileSync(new URL('../../schemas/edxml/document.rng', import.meta.url)));
  const message = read(readFileSync(new URL('../../schemas/examples/valid/replace.edxml', import.meta.url))) as DocumentMessage;
  const attachments = ['toan-van.pdf', 'phu-luc.docx', 'anh.png'].map((name, n) => emitAttachment(name, 'application/pdf', Buffer.from(name), `id-${n}`));
  assert.deepEqual(check(writeMessage({ ...message, attachments, manifest: attachments.map(({ contentId, name, contentType }) => ({ contentId, name, contentType })) })), []);
});

function sameAgain(message: Message): void {
  const { message: again, problems } = readMessage(writeMessage(message));
  assert.deepEqual(problems.filter(({ severity }) => severity === 'reject'), []);
  assert.deepEqual(again, message);
}

function read(bytes: Uint8Array): Message {
  return readMessage(bytes).message!;
}
