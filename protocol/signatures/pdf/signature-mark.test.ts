import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPdfFile, resolve } from '../../pdf/file.ts';
import { readDictionary, readText } from '../../pdf/values.ts';
import { makeAttachmentPdf } from '../../pdf.ts';
import { createAuthority } from '../../../simulator/pki/authority.ts';
import { signPdf } from '../sign-pdf.ts';
import { verifyPdf } from '../verify-pdf.ts';

const at = Date.parse('2026-11-24T09:00:00+07:00');
const authority = createAuthority({ clock: { now: () => at } });
const text = '05/QĐ-STN; 2026-11-24T09:00:00+07:00';

test('the mark stands at the top right of the first page, its exact text beside the drawn one', async () => {
  const credential = authority.credentialFor({ kind: 'organisation', organId: 'Y98.10', organName: 'Sở Thử nghiệm' });
  const signed = await signPdf(await makeAttachmentPdf('Phụ lục', ['Nội dung']), credential, { at, mark: text });
  const file = readPdfFile(signed);
  const widgets = [...Array(file.size).keys()].slice(1).flatMap((number) => {
    const entries = tryDictionary(file, number);
    return entries?.get('Subtype') === '/Widget' ? [entries] : [];
  });
  assert.equal(widgets.length, 1);
  const [left, bottom, right, top] = widgets[0]!.get('Rect')!.slice(1, -1).split(' ').map(Number);
  assert.ok(right! > 560 && top! > 800 && left! > 300 && top! - bottom! === 14);
  const normal = readDictionary(widgets[0]!.get('AP')!)!.entries.get('N');
  const appearance = resolve(file, normal)!;
  assert.equal(readText(/\/ActualText (<[0-9A-F]+>)/.exec(appearance)![1]!).replace(/^\uFEFF/, ''), text);
  assert.match(appearance, /\(05\/Q\\001-STN; 2026-11-24T09:00:00\+07:00\) Tj/);
  const length = Number(/\/Length (\d+)/.exec(appearance)![1]);
  assert.equal(appearance.slice(appearance.indexOf('stream\n') + 7, appearance.lastIndexOf('endstream')).length, length);
  const { signatures, changedAfterSigning } = await verifyPdf(signed, { anchors: authority.anchors(), revocation: authority.revocation, now: at });
  assert.deepEqual([signatures.map(({ standing }) => standing), changedAfterSigning], [['valid'], false]);
});

function tryDictionary(file: ReturnType<typeof readPdfFile>, number: number) {
  try {
    return file.dictionary(number);
  } catch {
    return undefined;
  }
}
