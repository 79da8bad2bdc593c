import { pack } from '../archive.ts';

/** Edits of a sample message as text, each changing one thing. */
export type Edit = (text: string) => string | Uint8Array;

const NS = 'http://www.mic.gov.vn/TBT/QCVN_102_2016';
const PAYLOAD = /(ContentTransferEncoded[^>]*>)[^<]*/;

/** A Word file as small as one can be told to be one. */
export const DOCX = pack({
  '[Content_Types].xml': Buffer.from('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
  'word/document.xml': Buffer.from('<w/>'),
});
export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const one = (from: string | RegExp, to: string): Edit => (text) => must(text, text.replace(from, to));
export const every = (from: string | RegExp, to: string): Edit => (text) => must(text, text.replaceAll(from, to));

/** Gives an element of the header another text. */
export const set = (name: string, value: string): Edit => one(new RegExp(`(<edXML:${name}>)[^<]*(</edXML:${name}>)`), `$1${value}$2`);

/** Takes an element out, with all it holds. */
export const drop = (name: string): Edit => one(new RegExp(`\\s*<((edXML:)?${name})>[^]*?</\\1>`), '');

export const unprefixed: Edit = (text) => text.replaceAll(/ xmlns:edXML="[^"]*"/g, '').replaceAll(/(<\/?)edXML:/g, '$1');
export const namespace = (uri: string): Edit => every(NS, uri);

export const inTurn = (...edits: readonly Edit[]): Edit => (text) => edits.reduce<string | Uint8Array>((so, edit) => edit(so as string), text);

/** Gives the attached file another payload, name and type; `where` says on which side the type changes. */
export const attach = (content: Uint8Array | undefined, type: string, { name = 'toan-van.pdf', where = 'both' } = {}): Edit =>
  (text) => {
    const named = (content ? text.replace(PAYLOAD, `$1${Buffer.from(content).toString('base64')}`) : text).replaceAll('toan-van.pdf', name);
    const announced = where === 'both' ? named.replace('<edXML:ContentType>application/pdf', `<edXML:ContentType>${type}`) : named;
    return must(text, announced.replace('<ContentType>application/pdf', `<ContentType>${type}`));
  };

/** An archive with the file as its one entry. */
export const zipped = (content: Uint8Array, extension: string): Uint8Array => pack({ [`6f0c1d2e-0001-4000-8000-00000000000a.${extension}`]: content });

/** A PDF as small as one can be told to be one. */
export const pdf = Buffer.from('%PDF-1.4\n%demo\n%%EOF\n');

/** Writes the payload of the first file another way. */
export const payload = (rewrite: (base64: string) => string): Edit => (text) => {
  const [found = '', tag = ''] = PAYLOAD.exec(text) ?? [];
  return must(text, text.replace(found, () => tag + rewrite(found.slice(tag.length))));
};

/** The children of MessageHeader in the order of the regulation's numbering. */
export const regulationOrder: Edit = (text) => {
  const [, before = '', header = '', after = ''] = /^([^]*<edXML:MessageHeader>)([^]*)(<\/edXML:MessageHeader>[^]*)$/.exec(text) ?? [];
  const blocks = [...header.matchAll(/\n {8}<edXML:(\w+)(?:>[^]*?\n? *<\/edXML:\1>)/g)].map(([block, name]) => ({ block, name }));
  const order = ['From', 'To', 'Code', 'PromulgationInfo', 'DocumentType', 'Subject', 'Content', 'SignerInfo', 'DueDate', 'ToPlaces', 'OtherInfo', 'ResponseFor', 'SteeringType', 'DocumentId'];
  return `${before}${order.flatMap((name) => blocks.filter((each) => each.name === name).map(({ block }) => block)).join('')}\n      ${after}`;
};

/** Puts a block cut out of one place before a mark in another. */
export const move = (block: RegExp, before: string): Edit => (text) => {
  const [cut] = block.exec(text) ?? [''];
  return must(text, text.replace(cut, '').replace(before, cut + before));
};

function must(before: string, after: string): string {
  if (before === after) throw new Error('the edit found nothing to change');
  return after;
}
