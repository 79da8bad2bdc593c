/** Files whose bytes are not those that were signed, or whose signatures do not have the form of one. */
import { makeDocumentPdf } from '../../pdf.ts';
import { both, organisation, sealed, type Attack, type Attacks, type Workshop } from './attack.ts';

type Spoil = (pdf: Buffer, workshop: Workshop) => Buffer | Promise<Buffer>;

const broken = (...signatures: Attack['expects']['signatures']): Attack['expects'] => ({ signatures, standing: 'not-original', objections: ['SIGNATURE_INVALID'] });

/** A signature without the form of one does not even tell whose it is. */
const unreadable: Attack['expects'] = { signatures: ['valid', 'FORMAT_FAILURE'], standing: 'not-original', objections: ['SIGNATURE_INVALID', 'HOLDER_UNKNOWN'] };

/** Signed by both, then spoilt. */
function spoilt(what: string, spoil: Spoil, expects: Attack['expects'] = broken('HASH_FAILURE', 'HASH_FAILURE')): Attack {
  return { what, build: async (workshop) => spoil(Buffer.from(await sealed(workshop, both)), workshop), expects };
}

/** One bit of the byte at this place. */
function flipped(pdf: Buffer, at: number): Buffer {
  const copy = Buffer.from(pdf);
  copy[at] = copy[at]! ^ 0x01;
  return copy;
}

/** Writes over bytes in place; the file keeps its length. */
function overwritten(pdf: Buffer, at: number, text: string): Buffer {
  const copy = Buffer.from(pdf);
  copy.write(text, at, 'latin1');
  return copy;
}

const lastHole = (pdf: Buffer): number => pdf.lastIndexOf('/Contents <') + '/Contents <'.length;
const lastRange = (pdf: Buffer): number => pdf.lastIndexOf('/ByteRange [') + '/ByteRange ['.length;

/** Another digit near the end of the signature value that starts at `start`: in the last bytes of the RSA signature. */
function otherDigit(pdf: Buffer, start: number): Buffer {
  const value = pdf.toString('latin1', start, pdf.indexOf('>', start)).replace(/(00)+$/, '');
  const at = start + value.length - 41;
  return overwritten(pdf, at, pdf[at] === 0x30 ? '1' : '0');
}

/** Changes the byte range of the last signature; what it was stays as long as it was. */
function ranged(pdf: Buffer, change: (range: [number, number, number, number]) => readonly number[]): Buffer {
  const at = lastRange(pdf);
  const room = pdf.indexOf(']', at) - at;
  const range = pdf.toString('latin1', at, at + room).trim().split(/\s+/).map(Number) as [number, number, number, number];
  return overwritten(pdf, at, change(range).join(' ').padEnd(room));
}

/** The text of one document under the signatures of another: what was signed is not what is read. */
export async function transplant(signed: Uint8Array): Promise<Buffer> {
  const foreign = await makeDocumentPdf({
    organName: 'Cơ quan khác',
    code: '99/KT-VP',
    place: 'Mẫu',
    date: '2026-01-05',
    typeName: 'Công văn',
    subject: 'Nội dung khác hẳn',
    body: ['Nội dung của một văn bản khác.'],
    signer: { position: 'Giám đốc', fullName: 'Nguyễn Văn Mẫu' },
  });
  const donor = Buffer.from(signed);
  // What signing added begins behind the first end of file; places shift, as they do when somebody copies them.
  return Buffer.concat([foreign, donor.subarray(donor.indexOf('%%EOF') + '%%EOF'.length)]);
}

export const contentAttacks: Attacks = {
  'byte-in-the-text': spoilt('one bit of the page’s text', (pdf) => flipped(pdf, pdf.indexOf('stream\n') + 47)),
  'byte-in-the-title': spoilt('one letter of the title', (pdf) => flipped(pdf, pdf.indexOf('/Title ') + 12)),
  'byte-in-the-first-signature': spoilt('one bit of the person’s signature value: the agency’s covers it', (pdf) => otherDigit(pdf, pdf.indexOf('/Contents <') + '/Contents <'.length), broken('SIG_CRYPTO_FAILURE', 'HASH_FAILURE')),
  'byte-in-the-last-signature': spoilt('one digit of the agency’s signature value', (pdf) => otherDigit(pdf, lastHole(pdf)), broken('valid', 'SIG_CRYPTO_FAILURE')),
  'annex-changed': {
    what: 'one bit of a separate attachment',
    build: async (workshop) => {
      const pdf = Buffer.from(await sealed(workshop, [organisation]));
      return flipped(pdf, pdf.indexOf('stream\n') + 47);
    },
    annex: true,
    expects: broken('HASH_FAILURE'),
  },
  'tail-cut-off': spoilt('the last kilobyte is gone', (pdf) => pdf.subarray(0, pdf.length - 1024), { ...unreadable, objections: ['SIGNATURE_INVALID', 'CHANGED_AFTER_SIGNING', 'HOLDER_UNKNOWN'] }),

  'signatures-transplanted': spoilt('the signatures of another document', transplant, { ...unreadable, signatures: ['FORMAT_FAILURE', 'FORMAT_FAILURE'] }),
  'signature-value-of-another-file': {
    what: 'the agency’s signature value from another document in the right place',
    async build(workshop) {
      const mine = Buffer.from(await sealed(workshop, both));
      const other = Buffer.from(await sealed({ ...workshop, now: workshop.now - 3_600_000 }, both));
      const [from, to] = [lastHole(other), other.indexOf('>', lastHole(other))];
      return overwritten(mine, lastHole(mine), other.toString('latin1', from, to));
    },
    expects: broken('valid', 'HASH_FAILURE'),
  },
  'signatures-stripped': { what: 'everything from the first signature on is cut away', build: async (workshop) => Buffer.from(await sealed(workshop, both)).subarray(0, workshop.plain.length), expects: { signatures: [], standing: 'not-original', objections: ['UNSIGNED'] } },
  'last-signature-stripped': { what: 'the agency’s signature is cut away', build: (workshop) => sealed(workshop, both.slice(0, 1)), expects: { signatures: ['valid'], standing: 'not-original', objections: ['ORGANISATION_MISSING'] } },

  'range-with-a-hole': spoilt('the hole of the byte range is wider than the signature value', (pdf) => ranged(pdf, ([first, length, second, rest]) => [first, length - 200, second, rest]), unreadable),
  'range-with-a-hole-behind': spoilt('the hole reaches behind the signature value', (pdf) => ranged(pdf, ([first, length, second, rest]) => [first, length, second + 20, rest - 20]), unreadable),
  'range-from-later-on': spoilt('the byte range leaves out the start of the file', (pdf) => ranged(pdf, ([, length, second, rest]) => [100, length - 100, second, rest]), unreadable),
  'range-behind-the-end': spoilt('the byte range reaches behind the end of the file', (pdf) => ranged(pdf, ([first, length, second, rest]) => [first, length, second, rest + 9]), unreadable),
  'range-without-the-tail': spoilt('the byte range stops before the end of what was written with it', (pdf) => ranged(pdf, ([first, length, second, rest]) => [first, length, second, rest - 40]), broken('valid', 'HASH_FAILURE')),
  'range-of-three': spoilt('a byte range of three numbers', (pdf) => ranged(pdf, ([first, length, second]) => [first, length, second]), unreadable),
  'range-missing': spoilt('the byte range goes by another name', (pdf) => overwritten(pdf, pdf.lastIndexOf('/ByteRange'), '/BiteRange'), unreadable),
  'value-missing': spoilt('the signature value is all zeros', (pdf) => overwritten(pdf, lastHole(pdf), '0'.repeat(pdf.indexOf('>', lastHole(pdf)) - lastHole(pdf))), unreadable),
  'padding-is-not-empty': spoilt('something hides behind the signature value', (pdf) => overwritten(pdf, pdf.indexOf('>', lastHole(pdf)) - 8, 'CAFE0000'), unreadable),
  'old-subfilter': spoilt('a form of signature that can be forged', (pdf) => overwritten(pdf, pdf.lastIndexOf('/ETSI.CAdES.detached'), '/adbe.x509.rsa_sha1 '), unreadable),
};
