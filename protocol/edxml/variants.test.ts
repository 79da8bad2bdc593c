/** Every way of differing that is met in the field, judged as ruled. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { DocumentMessage, Message, Problem } from '../message.ts';
import { isSenderOnly } from './problems.ts';
import { readMessage } from './read.ts';
import { DOCX, DOCX_TYPE, pdf } from './variants/edit.ts';
import { DOCUMENT_VARIANTS, STATUS_VARIANTS, type Variant } from './variants/variants.ts';

const sample = (name: string): string => readFileSync(new URL(`../../schemas/examples/valid/${name}.edxml`, import.meta.url), 'utf8');
const base = readMessage(Buffer.from(sample('new'))).message as DocumentMessage;

/** What else than the sample a tolerated variant says; nothing where it says the same. */
const SAYS: Readonly<Record<string, Partial<DocumentMessage>>> = {
  '11': { bussiness: undefined },
  '12': { bussiness: undefined, trace: [] },
  '25': { steeringType: undefined },
  '38': files('toan-van.pdf', 'application/zip', pdf, true),
  '48': { to: [...base.to, { organId: '000.00.30.Z98' }] },
  '52': { unknown: [['MaHoSo', 'HS-01']] },
  '54': { signature: '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><SignedInfo/><SignatureValue>AAAA</SignatureValue></Signature>' },
  '57': { otherInfo: undefined },
  '58': { signer: undefined },
  '59': { responseFor: [] },
  '60': files('toan-van.docx', DOCX_TYPE, DOCX, false),
  '61': files('toan-van.docx', 'application/zip', DOCX, true),
};

/** Rows that a sender never sends although a receiver tolerates them. */
const COUNT_AGAINST_SENDER = ['01', '02', '11', '12', '32', '33', '41', '49', '56', 's7'];

for (const [variants, name, kind] of [
  [DOCUMENT_VARIANTS, 'new', 'document'],
  [STATUS_VARIANTS, 'status-03', 'status'],
] as const) {
  for (const variant of variants) {
    test(`${variant.id} a ${kind} ${variant.says}: ${variant.ruling}`, () => {
      const edited = variant.edit(sample(name));
      const { message, problems } = readMessage(typeof edited === 'string' ? Buffer.from(edited) : edited);
      check(variant, problems);
      if (variant.ruling === 'tolerate' && kind === 'document') assert.deepEqual(plain(message), plain({ ...base, ...SAYS[variant.id] }));
      if (variant.ruling === 'warn') assert.ok(message, 'it is read');
    });
  }
}

test('every row of the list is there once', () => {
  const ids = [...DOCUMENT_VARIANTS, ...STATUS_VARIANTS].map(({ id }) => id);
  assert.deepEqual(ids, [...Array.from({ length: 62 }, (_, n) => String(n + 1).padStart(2, '0')), ...Array.from({ length: 9 }, (_, n) => `s${n}`)]);
});

function check({ id, ruling }: Variant, problems: readonly Problem[]): void {
  const gravest = (['reject', 'error', 'warn'] as const).find((severity) => problems.some((each) => each.severity === severity));
  const cited = problems.find(({ rulings }) => rulings?.includes(id));
  const shown = JSON.stringify(problems);
  if (ruling === 'tolerate') assert.deepEqual(problems.filter(({ code }) => !isSenderOnly(code)), [], shown);
  else assert.ok(cited, `no problem cites the row: ${shown}`);
  if (ruling === 'never-send') assert.ok(gravest !== undefined);
  else if (ruling !== 'tolerate') assert.equal(gravest, ruling, shown);
  if (ruling === 'warn') assert.ok(!isSenderOnly(cited!.code));
  assert.equal(COUNT_AGAINST_SENDER.includes(id), problems.some(({ code }) => isSenderOnly(code)), shown);
  for (const problem of problems) assert.ok((problem.line ?? 0) >= 1, `${problem.code} has a line`);
}

function files(name: string, contentType: string, content: Uint8Array, zipped: boolean): Partial<DocumentMessage> {
  const [file] = base.attachments;
  const [entry] = base.manifest;
  return { attachments: [{ ...file!, name, contentType, content, ...(zipped && { zipped }) }], manifest: [{ ...entry!, name, contentType }] };
}

/** Bytes as hex and absent fields left out, so that messages compare by what they say. */
function plain(message: Message | undefined): unknown {
  return JSON.parse(JSON.stringify(message, (_, value) => (value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value)), (_, value) =>
    value?.type === 'Buffer' ? Buffer.from(value.data).toString('hex') : value,
  );
}
