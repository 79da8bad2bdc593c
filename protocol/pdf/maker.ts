/** The one place that knows pdfmake: from a document description to bytes, the same bytes for the same description. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { createMemory } from '../remember.ts';

export type { Content };

export interface Sheet {
  readonly title: string;
  readonly author: string;
  /** Creation date of the file, ms since the epoch: an argument, so that equal documents are equal files. */
  readonly createdAt: number;
  readonly content: readonly Content[];
}

const MM = 72 / 25.4;
const made = createMemory<Promise<Buffer>>(4096);

/** An A4 page set in Be Vietnam Pro with the margins of Nghị định 30/2020/NĐ-CP Phụ lục I phần I.I.2. */
export async function makePdf(sheet: Sheet): Promise<Uint8Array> {
  // A copy for everyone: what one caller spoils must not reach the next.
  return Uint8Array.from(await made.of(JSON.stringify(sheet), () => render(sheet)));
}

async function render({ title, author, createdAt, content }: Sheet): Promise<Buffer> {
  const maker = pdfmake();
  const description: TDocumentDefinitions = {
    version: '1.7',
    language: 'vi-VN',
    pageSize: 'A4',
    pageMargins: [30 * MM, 20 * MM, 15 * MM, 20 * MM],
    info: { title, author, creator: 'Liên Thông', producer: 'Liên Thông', creationDate: new Date(createdAt) },
    defaultStyle: { font: 'BeVietnamPro', fontSize: 12, lineHeight: 1.15 },
    // The library writes into what it is given.
    content: structuredClone(content) as Content[],
  };
  return maker.createPdf(description).getBuffer();
}

interface Maker {
  setFonts(fonts: Record<string, Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>): void;
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
