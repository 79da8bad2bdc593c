/** The RELAX NG schemas describe what a sender should write. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { DOCUMENT_VARIANTS, STATUS_VARIANTS } from './variants/variants.ts';
import { compileSchema } from './xml.ts';

const schemas = new URL('../../schemas/', import.meta.url);
const read = (path: string): Buffer => readFileSync(new URL(path, schemas));
const check = { document: compileSchema(read('edxml/document.rng')), status: compileSchema(read('edxml/status.rng')) };
const checkOf = (name: string) => (name.startsWith('status') ? check.status : check.document);

for (const name of readdirSync(new URL('examples/valid/', schemas))) {
  test(`${name} has the shape the schema describes`, () => {
    assert.deepEqual(checkOf(name)(read(`examples/valid/${name}`)), []);
  });
}

/** Invalid by shape, not only by meaning or well-formedness. */
for (const name of ['attachments-inside-envelope', 'base64-garbage', 'date-day-first', 'no-receiver', 'status-about-no-document', 'status-without-code']) {
  test(`${name} has not, and the schema says where`, () => {
    const found = checkOf(name)(read(`examples/invalid/${name}.edxml`));
    assert.ok(found.length > 0 && found.every(({ line }) => line > 1), JSON.stringify(found));
  });
}

test('order, prefixes, signatures and foreign elements are free', () => {
  const text = read('examples/valid/new.edxml').toString();
  for (const { id, edit } of DOCUMENT_VARIANTS.filter((each) => ['01', '02', '08', '13', '25', '34', '35', '38', '41', '48', '51', '54', '55', '57', '58', '59', '60'].includes(each.id))) {
    assert.deepEqual(check.document(Buffer.from(edit(text))), [], id);
  }
  const status = read('examples/valid/status-03.edxml').toString();
  for (const { id, edit } of STATUS_VARIANTS.filter((each) => ['s0', 's5', 's7'].includes(each.id))) assert.deepEqual(check.status(Buffer.from(edit(status))), [], id);
});
