/** The one place that knows pdfmake: from a document description to bytes, the same bytes for the same description. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Content, CustomTableLayout, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { createMemory } from '../remember.ts';

export type { Content };

export interface Sheet {
  readonly title: string;
  readonly author: string;
  /** Creation date of the file, ms since the epoch: an argument, so that equal documents are equal files. */
  readonly createdAt: number;
  readonly content: readonly Content[];
  /** Left, top, right, bottom in points; those of Nghị định 30/2020/NĐ-CP where absent. */
  readonly margins?: readonly [number, number, number, number];
  readonly fontSize?: number;
  /** On every page but the first; `{page}` and `{pages}` are filled in. */
  readonly header?: Content;
  /** On every page, filled in likewise. */
  readonly footer?: Content;
}

const MM = 72 / 25.4;
const made = createMemory<Promise<Buffer>>(4096);

/** An A4 page set in Be Vietnam Pro with the margins of Nghị định 30/2020/NĐ-CP Phụ lục I phần I.I.2. */
export async function makePdf(sheet: Sheet): Promise<Uint8Array> {
  // A copy for everyone: what one caller spoils must not reach the next.
  return Uint8Array.from(await made.of(JSON.stringify(sheet), () => render(sheet)));
}

async function render({ title, author, createdAt, content, margins, fontSize = 12, header, footer }: Sheet): Promise<Buffer> {
  const maker = pdfmake();
  const description: TDocumentDefinitions = {
    version: '1.7',
    language: 'vi-VN',
    pageSize: 'A4',
    pageMargins: margins ? [...margins] : [30 * MM, 20 * MM, 15 * MM, 20 * MM],
    info: { title, author, creator: 'Liên Thông', producer: 'Liên Thông', creationDate: new Date(createdAt) },
    defaultStyle: { font: 'BeVietnamPro', fontSize, lineHeight: 1.15 },
    ...(header !== undefined && { header: (page, pages) => (page === 1 ? '' : filled(header, page, pages)) }),
    ...(footer !== undefined && { footer: (page, pages) => filled(footer, page, pages) }),
    // The library writes into what it is given.
    content: structuredClone(content) as Content[],
  };
  return maker.createPdf(description).getBuffer();
}

function filled(content: Content, page: number, pages: number): Content {
  return JSON.parse(JSON.stringify(content).replaceAll('{page}', String(page)).replaceAll('{pages}', String(pages))) as Content;
}

/** Tables set with hairlines between rows, and tables without any line. */
const layouts: Record<string, CustomTableLayout> = {
  ruled: {
    hLineWidth: (line, node) => (line === 0 || line === node.table.body.length ? 0.75 : 0.4),
    vLineWidth: () => 0,
    hLineColor: () => '#c9ced6',
    paddingLeft: (column) => (column === 0 ? 0 : 6),
    paddingRight: () => 6,
    paddingTop: () => 3,
    paddingBottom: () => 3,
  },
  open: { hLineWidth: () => 0, vLineWidth: () => 0, paddingLeft: () => 12, paddingRight: () => 12, paddingTop: () => 8, paddingBottom: () => 8 },
};

interface Maker {
  setFonts(fonts: Record<string, Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>): void;
  setTableLayouts(layouts: Record<string, CustomTableLayout>): void;
  setUrlAccessPolicy(allow: (url: string) => boolean): void;
  setLocalAccessPolicy(allow: (path: string) => boolean): void;
  createPdf(description: TDocumentDefinitions): { getBuffer(): Promise<Buffer> };
}

let ready: Maker | undefined;

/** Loaded when first needed: the library and the fonts take a quarter of a second. */
function pdfmake(): Maker {
  return (ready ??= load());
}

function load(): Maker {
  const require = createRequire(import.meta.url);
  const maker = require('pdfmake') as Maker;
  const folder = dirname(require.resolve('@expo-google-fonts/be-vietnam-pro/package.json'));
  const font = (style: string): string => join(folder, style, `BeVietnamPro_${style}.ttf`);
  maker.setFonts({
    BeVietnamPro: { normal: font('400Regular'), bold: font('700Bold'), italics: font('400Regular_Italic'), bolditalics: font('700Bold_Italic') },
  });
  maker.setTableLayouts(layouts);
  maker.setUrlAccessPolicy(() => false);
  maker.setLocalAccessPolicy((path) => path.startsWith(folder));
  keepFonts(require('pdfmake/js/PDFDocument.js') as Inside);
  return maker;
}

interface Inside {
  readonly default?: { readonly prototype?: DocumentInside };
}

interface EmbeddedFont {
  readonly constructor: new (document: object, font: object, id: string) => EmbeddedFont;
  readonly font: object;
  layoutCache?: object;
}

interface DocumentInside {
  _fontCount: number;
  _font: EmbeddedFont;
  readonly _fontFamilies: Record<string, EmbeddedFont>;
  readonly fontCache: Record<string, Record<string, EmbeddedFont>>;
  getFontFile(family: string, bold: boolean, italics: boolean): string;
  getFontType(bold: boolean, italics: boolean): string;
  provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont;
}

/**
 * The library parses every font again for every document, which is four fifths of the time. Here a font is parsed once and
 * each document gets its own subset of it. Where the inside of the library looks different, it is left as it is.
 */
function keepFonts(inside: Inside): void {
  const prototype = inside.default?.prototype;
  if (typeof prototype?.provideFont !== 'function') return;
  const parsed = new Map<string, EmbeddedFont>();
  const provide = prototype.provideFont;
  prototype.provideFont = function (this: DocumentInside, family, bold, italics) {
    const type = this.getFontType(bold, italics);
    const own = this.fontCache[family]?.[type];
    if (own) return own;
    const file = this.getFontFile(family, bold, italics);
    const known = parsed.get(file);
    if (!known || typeof this._fontCount !== 'number') {
      const font = provide.call(this, family, bold, italics);
      parsed.set(file, font);
      return font;
    }
    const font = new known.constructor(this, known.font, `F${++this._fontCount}`);
    if (known.layoutCache) font.layoutCache = known.layoutCache;
    this._font = this._fontFamilies[file] = font;
    (this.fontCache[family] ??= {})[type] = font;
    return font;
  };
}
