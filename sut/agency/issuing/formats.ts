const ZIP = ['PK\u0003\u0004'];
const OLD_OFFICE = ['\u00d0\u00cf\u0011\u00e0'];
const ANYTHING = [''];

/** Formats a document may travel in (TT39/2017; profile): extension, and how such a file may begin, a character for each byte. */
const FORMATS: Readonly<Record<string, readonly string[]>> = {
  pdf: ['%PDF-'],
  docx: ZIP,
  xlsx: ZIP,
  pptx: ZIP,
  odt: ZIP,
  ods: ZIP,
  zip: [...ZIP, 'PK\u0005\u0006'],
  doc: [...OLD_OFFICE, '{\\rtf'],
  xls: OLD_OFFICE,
  ppt: OLD_OFFICE,
  rtf: ['{\\rtf'],
  jpg: ['\u00ff\u00d8\u00ff'],
  jpeg: ['\u00ff\u00d8\u00ff'],
  png: ['\u0089PNG'],
  tif: ['II*\0', 'MM\0*'],
  tiff: ['II*\0', 'MM\0*'],
  txt: ANYTHING,
  csv: ANYTHING,
  xml: ANYTHING,
};

/** How programs begin, whatever their name says. */
const PROGRAMS = ['MZ', '\u007fELF', '\u00ca\u00fe\u00ba\u00be', '\u00cf\u00fa\u00ed\u00fe', '#!'];

/** Why a file may not travel with a document; judged by its content, not by its name alone. */
export function objectionToFile({ name, content }: { readonly name: string; readonly content: Uint8Array }): string | undefined {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.length);
  const head = bytes.subarray(0, 8).toString('latin1');
  const beginsWith = (starts: readonly string[]): boolean => starts.some((start) => head.startsWith(start));
  if (beginsWith(PROGRAMS)) return `Tệp ${name} là chương trình thực thi`;
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase();
  if (extension === undefined) return undefined;
  const begins = FORMATS[extension];
  if (!begins) return `Tệp ${name} có định dạng .${extension} không thuộc danh mục cho phép`;
  if (bytes.length === 0) return `Tệp ${name} rỗng`;
  if (!beginsWith(begins)) return `Nội dung tệp ${name} không phải định dạng .${extension}`;
  // The directory of an Office file lists its entries uncompressed.
  return /^(doc|xls|ppt)x$/.test(extension) && bytes.includes('vbaProject.bin') ? `Tệp ${name} chứa macro` : undefined;
}
