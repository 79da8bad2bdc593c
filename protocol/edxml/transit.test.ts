import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { DocumentMessage } from '../message.ts';
import { readMessage } from './read.ts';
import { asDelivered, type TransitOptions } from './transit.ts';
import { DOCX, attach, inTurn, one, set, zipped, type Edit } from './variants/edit.ts';

const sample = readFileSync(new URL('../../schemas/examples/valid/new.edxml', import.meta.url), 'utf8');
const sent = readMessage(Buffer.from(sample)).message as DocumentMessage;
const axis = { axisOrganId: '001.00.20.TT2', at: Date.parse('2026-11-24T09:00:00+07:00') };
const DSIG = '<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignatureMethod Algorithm="http://www.w3.org/2000/09/xmldsig#rsa-sha1" /></ds:Signature>';
const signed = one('</edXML:TraceHeaderList>', `</edXML:TraceHeaderList>${DSIG}`);

const delivered = (edit: Edit = (text) => text, options: Partial<TransitOptions> = {}): { text: string; message: DocumentMessage } => {
  const bytes = asDelivered(Buffer.from(edit(sample)), { ...axis, ...options });
  return { text: Buffer.from(bytes).toString(), message: readMessage(bytes).message as DocumentMessage };
};

test('a package is rebuilt in library order with Direction and one more hop, and says the same', () => {
  const { text, message } = delivered();
  const hop = { organId: '001.00.20.TT2', timestamp: '2026/11/24 09:00:00' };
  assert.deepEqual(message, { ...sent, otherInfo: { ...sent.otherInfo, direction: 'false' }, trace: [...sent.trace, hop] });
  assert.match(text, /<\/edXML:PageAmount>\r\n *<edXML:Direction>false<\/edXML:Direction>\r\n/);
  assert.match(text, /<edXML:Code>77\/UBND-VX<\/edXML:Code>\s*<edXML:DocumentId>/);
  assert.doesNotMatch(text, /[^\r]\n/);
});

test('the hop comes without code, with null or not at all when the profile says so', () => {
  const last = (traceHeader: TransitOptions['traceHeader']) => delivered(undefined, { traceHeader: traceHeader! }).message.trace.at(-1);
  assert.deepEqual(last('without-organ'), { timestamp: '2026/11/24 09:00:00' });
  assert.deepEqual(last('null'), { organId: 'null', timestamp: '2026/11/24 09:00:00' });
  assert.deepEqual(last('none'), sent.trace[0]);
});

test('unknown elements, attributes and empty elements are lost, an empty ResponseFor survives', () => {
  const edit = inTurn(
    one('</edXML:MessageHeader>', '<edXML:MaHoSo>1</edXML:MaHoSo></edXML:MessageHeader>'),
    one('<edXML:TraceHeaderList>', '<edXML:TraceHeaderList id="1">'),
    set('Fax', ''),
    one(/<edXML:ResponseFor>[^]*<\/edXML:ResponseFor>/, '<edXML:ResponseFor />'),
  );
  const { text, message } = delivered(edit);
  assert.doesNotMatch(text, /MaHoSo|id="1"/);
  assert.equal(message.from.fax, undefined);
  assert.match(text, /<edXML:ResponseFor><\/edXML:ResponseFor>/);
});

test('an XML signature moves into the namespace of the standard, its algorithms stay', () => {
  const { text } = delivered(signed);
  assert.match(text, /<ds:Signature xmlns:ds="http:\/\/www\.mic\.gov\.vn\/TBT\/QCVN_102_2016"><ds:SignatureMethod Algorithm="http:\/\/www\.w3\.org\/2000\/09\/xmldsig#rsa-sha1"\/>/);
  assert.match(delivered(signed, { signatureNamespace: 'kept' }).text, /xmlns:ds="http:\/\/www\.w3\.org\/2000\/09\/xmldsig#"/);
});

test('payloads are kept as they came, or made anew by the rule of the sender', () => {
  const archive = zipped(DOCX, 'docx');
  const edit = attach(archive, 'application/zip', { name: 'toan-van.docx' });
  assert.ok(delivered(edit).text.includes(Buffer.from(archive).toString('base64')));
  const again = delivered(edit, { attachments: 're-encoded' });
  assert.ok(!again.text.includes(Buffer.from(archive).toString('base64')));
  assert.deepEqual(again.message.attachments[0]?.content, DOCX);
});

test("without rebuilding, the sender's bytes get one TraceHeader and nothing else", () => {
  const places: readonly (readonly [string, Edit])[] = [
    ['behind the last one', (text) => text],
    ['into an empty list', one(/<edXML:TraceHeaderList>[^]*<\/edXML:TraceHeaderList>/, '<edXML:TraceHeaderList />')],
    ['into a list without any', one(/<edXML:TraceHeader>[^]*?<\/edXML:TraceHeader>/, '')],
    ['where no list is', one(/<edXML:TraceHeaderList>[^]*<\/edXML:TraceHeaderList>/, '')],
  ];
  for (const [where, edit] of places) {
    const before = edit(sample) as string;
    const { text, message } = delivered(edit, { reserialise: false });
    assert.deepEqual(message.trace.at(-1), { organId: '001.00.20.TT2', timestamp: '2026/11/24 09:00:00' }, where);
    const piece = /<edXML:TraceHeader><edXML:OrganId>001[^]*?<\/edXML:TraceHeader>/.exec(text)![0];
    if (where === 'behind the last one') assert.equal(text.replace(piece, ''), before);
  }
});

test('what can not be read without loss keeps its sin; what is no message at all is let through as it is', () => {
  const spoiled = delivered(set('PromulgationDate', '20/05/2024'));
  assert.equal(spoiled.text.replace(/<edXML:TraceHeader><edXML:OrganId>001[^]*?<\/edXML:TraceHeader>/, ''), set('PromulgationDate', '20/05/2024')(sample));
  const garbage = Buffer.from('%PDF-1.4');
  assert.deepEqual(asDelivered(garbage, axis), garbage);
});

test('a status is rebuilt without a hop', () => {
  const bytes = readFileSync(new URL('../../schemas/examples/valid/status-03.edxml', import.meta.url));
  const rebuilt = asDelivered(bytes, axis);
  assert.deepEqual(readMessage(rebuilt), readMessage(bytes));
  assert.match(Buffer.from(rebuilt).toString(), /<\/edXML:DocumentId>\s*<edXML:PromulgationDate>/);
  assert.deepEqual(asDelivered(bytes, { ...axis, reserialise: false }), bytes);
});
