/** What is added to a file after signing: lawful additions, and changes that leave every signed byte where it was ("shadow attacks"). */
import { createHash } from 'node:crypto';
import { firstPage, readPdfFile, rootOf, type PdfFile } from '../../pdf/file.ts';
import { incrementFor, type Objects } from '../../pdf/increment.ts';
import { readArray, writeDictionary, writeText, type Dictionary } from '../../pdf/values.ts';
import { both, fine, organisation, person, sealed, type Attack, type Attacks, type Workshop } from './attack.ts';

type Change = (file: PdfFile) => Objects;

const changed: Attack['expects'] = { signatures: ['valid', 'valid'], standing: 'not-original', objections: ['CHANGED_AFTER_SIGNING'] };

function grown(pdf: Uint8Array, change: Change): Buffer {
  const file = readPdfFile(pdf);
  return Buffer.concat([pdf, incrementFor(file, change(file)).bytes]);
}

/** Changed behind the last signature. */
function after(what: string, change: Change, expects = changed): Attack {
  return { what, build: async (workshop) => grown(await sealed(workshop, both), change), expects };
}

/** Changed between the person's signature and the agency's, which covers the change. */
function between(what: string, change: Change, expects = changed): Attack {
  return { what, build: async (workshop) => sealed(workshop, [organisation], grown(await sealed(workshop, [person]), change)), expects };
}

const edited = (file: PdfFile, number: number, entries: Record<string, string>): [number, string] => [number, writeDictionary(new Map([...file.dictionary(number), ...Object.entries(entries)]))];

const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
const blank = 'q 1 g 0 0 595 842 re f Q BT /F1 20 Tf 100 500 Td (DA DOI) Tj ET';

/** Another text in the place of the page's own. */
const otherText: Change = (file) => {
  const page = firstPage(file);
  const contents = readArray(file.dictionary(page).get('Contents') ?? '') ?? [file.dictionary(page).get('Contents')!];
  return new Map([[Number(contents[0]!.split(' ')[0]), stream(blank)]]);
};

const otherPage: Change = (file) => new Map([[file.size, stream(blank)], edited(file, firstPage(file), { Contents: `${file.size} 0 R` })]);

const note = (entries: Record<string, string>): Change => (file) => {
  const page = firstPage(file);
  const notes = readArray(file.dictionary(page).get('Annots') ?? '[]') ?? [];
  const look = writeDictionary(new Map(Object.entries({ Type: '/Annot', Rect: '[72 500 400 540]', ...entries })));
  return new Map([[file.size, look], edited(file, page, { Annots: `[${[...notes, `${file.size} 0 R`].join(' ')}]` })]);
};

/** A cross-reference that lies in the signed part and is put in force later: not an object of the file is new. */
async function sleeper(workshop: Workshop): Promise<Buffer> {
  const file = readPdfFile(workshop.plain);
  const { bytes } = incrementFor(file, otherText(file));
  const hidden = bytes.toString('latin1').replace(/startxref\s+\d+\s+%%EOF\s*$/, '');
  const xrefAt = workshop.plain.length + hidden.indexOf('xref\n0 1');
  const prepared = Buffer.concat([workshop.plain, Buffer.from(`${hidden}\nstartxref\n${file.xrefAt}\n%%EOF\n`, 'latin1')]);
  return Buffer.concat([await sealed(workshop, both, prepared), Buffer.from(`startxref\n${xrefAt}\n%%EOF\n`, 'latin1')]);
}

/** The page already names an object that does not exist when it is signed. */
async function awaited(workshop: Workshop): Promise<Buffer> {
  const prepared = grown(workshop.plain, (file) => {
    const contents = file.dictionary(firstPage(file)).get('Contents')!;
    return new Map([edited(file, firstPage(file), { Contents: `[${contents.replace(/^\[|\]$/g, '')} 900 0 R]` })]);
  });
  return grown(await sealed(workshop, both, prepared), () => new Map([[900, stream(blank)]]));
}

const validationData: Change = (file) => new Map([[file.size, stream('CRL')], [file.size + 1, `<< /CRLs [${file.size} 0 R] >>`], edited(file, rootOf(file), { DSS: `${file.size + 1} 0 R` })]);

/** A time stamp over the whole document, as preservation adds it (ETSI EN 319 142-1, 5.4.3). */
async function documentStamp(workshop: Workshop, pdf: Uint8Array): Promise<Buffer> {
  const room = 4096;
  const file = readPdfFile(pdf);
  const empty = `[0 ${'9'.repeat(10)} ${'9'.repeat(10)} ${'9'.repeat(10)}]`;
  const page = firstPage(file);
  const notes = readArray(file.dictionary(page).get('Annots') ?? '[]') ?? [];
  const form = Number(/^\d+/.exec(file.dictionary(rootOf(file)).get('AcroForm')!)![0]);
  const fields = readArray(file.dictionary(form).get('Fields')!)!;
  const value = `<< /Type /DocTimeStamp /Filter /Adobe.PPKLite /SubFilter /ETSI.RFC3161 /ByteRange ${empty} /Contents <${'00'.repeat(room)}> >>`;
  const own = `${file.size + 1} 0 R`;
  const widget: Dictionary = new Map(Object.entries({ Type: '/Annot', Subtype: '/Widget', FT: '/Sig', T: '(Stamp)', V: `${file.size} 0 R`, Rect: '[0 0 0 0]', F: '132' }));
  const { bytes, bodyAt } = incrementFor(file, new Map([
    [file.size, value],
    [file.size + 1, writeDictionary(widget)],
    edited(file, page, { Annots: `[${[...notes, own].join(' ')}]` }),
    edited(file, form, { Fields: `[${[...fields, own].join(' ')}]` }),
  ]));
  const whole = Buffer.concat([pdf, bytes]);
  const hole = bodyAt.get(file.size)! + value.indexOf('/Contents <') + '/Contents '.length;
  const behind = hole + 2 * room + 2;
  whole.write(`[0 ${hole} ${behind} ${whole.length - behind}]`.padEnd(empty.length), bodyAt.get(file.size)! + value.indexOf(empty), 'latin1');
  const digest = createHash('sha256').update(whole.subarray(0, hole)).update(whole.subarray(behind)).digest();
  whole.write(Buffer.from(workshop.authority.stamp({ digest: 'sha256', value: digest })).toString('hex'), hole + 1, 'latin1');
  return whole;
}

export const incrementAttacks: Attacks = {
  'third-signature': { what: 'the agency signs once more', build: async (workshop) => sealed(workshop, [...both, { ...organisation, ago: 30 }]), expects: { signatures: ['valid', 'valid', 'valid'], standing: 'original', objections: [] } },
  'validation-data-added': after('validation data behind the last signature', validationData, fine),
  'document-time-stamp': { what: 'a time stamp over the document behind the last signature', build: async (workshop) => documentStamp(workshop, await sealed(workshop, both)), expects: fine },
  'document-time-stamp-saves': {
    what: 'a time stamp over the document proves it older than the withdrawal',
    build: async (workshop) => documentStamp(workshop, await sealed(workshop, [person, { ...organisation, revoked: -600 }])),
    expects: fine,
    later: 3600,
  },
  'line-end-added': { what: 'a mail program added a line end', build: async (workshop) => Buffer.concat([await sealed(workshop, both), Buffer.from('\r\n')]), expects: fine },

  'note-added': after('a note on the page behind the last signature', note({ Subtype: '/FreeText', DA: '(/Helv 12 Tf 0 g)', Contents: writeText('Nội dung thêm vào') })),
  'stamp-picture-added': between('a picture on the page before the agency signed', note({ Subtype: '/Stamp' })),
  'page-text-replaced': after('another text in the place of the signed one', otherText),
  'page-text-replaced-between': between('another text before the agency signed', otherText),
  'page-shows-something-else': after('the page shows another text', otherPage),
  'sleeping-cross-reference': { what: 'a cross-reference hidden in the signed part is put in force', build: sleeper, expects: changed },
  'awaited-object': { what: 'an object the signed page already waited for', build: awaited, expects: changed },
  'title-replaced': after('another title of the document', (file) => new Map([edited(file, Number(file.trailer.get('Info')!.split(' ')[0]), { Title: writeText('Tiêu đề khác') })])),
  'action-on-opening': after('a script that runs on opening', (file) => new Map([edited(file, rootOf(file), { OpenAction: '<< /S /JavaScript /JS (app.alert) >>' })])),
  'field-added': after('a form field that is no signature', (file) => {
    const form = Number(/^\d+/.exec(file.dictionary(rootOf(file)).get('AcroForm')!)![0]);
    const fields = readArray(file.dictionary(form).get('Fields')!)!;
    return new Map([[file.size, '<< /FT /Tx /T (x) /V (y) >>'], edited(file, form, { Fields: `[${[...fields, `${file.size} 0 R`].join(' ')}]` })]);
  }),
  'fields-removed': after('the form no longer names the signatures', (file) => new Map([edited(file, Number(/^\d+/.exec(file.dictionary(rootOf(file)).get('AcroForm')!)![0]), { Fields: '[]' })])),
  'covering-signature': {
    what: 'the look of a later signature covers the page',
    async build(workshop) {
      const pdf = Buffer.from(await sealed(workshop, both));
      return grown(pdf, (file) => {
        const page = firstPage(file);
        const notes = readArray(file.dictionary(page).get('Annots')!)!;
        return new Map([
          [file.size, `<< /Type /Annot /Subtype /Widget /FT /Sig /T (Big) /Rect [0 0 595 842] /AP << /N ${file.size + 1} 0 R >> >>`],
          [file.size + 1, `<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Length ${blank.length} >>\nstream\n${blank}\nendstream`],
          edited(file, page, { Annots: `[${[...notes, `${file.size} 0 R`].join(' ')}]` }),
        ]);
      });
    },
    expects: changed,
  },
  'junk-added': { what: 'bytes that are no part of any PDF', build: async (workshop) => Buffer.concat([await sealed(workshop, both), Buffer.from('x'.repeat(100))]), expects: changed },
  'second-file-behind': { what: 'a whole other document behind the signed one', build: async (workshop) => Buffer.concat([await sealed(workshop, both), workshop.plain]), expects: changed },
};
