/** Formats a document may travel in (TT39/2017; profile): extension, and how such a file begins. */
const FORMATS: Readonly<Record<string, RegExp>> = {
  pdf: /^%PDF-/,
  docx: /^PK\x03\x04/,
  xlsx: /^PK\x03\x04/,
  pptx: /^PK\x03\x04/,
  odt: /^PK\x03\x04/,
  ods: /^PK\x03\x04/,
  zip: /^PK(\x03\x04|\x05\x06)/,
  doc: /^(\xd0\xcf\x11\xe0|\{\\rtf)/,
  xls: /^\xd0\xcf\x11\xe0/,
  ppt: /^\xd0\xcf\x11\xe0/,
  rtf: /^\{\\rtf/,
  jpg: /^\xff\xd8\xff/,
  jpeg: /^\xff\xd8\xff/,
  png: /^\x89PNG/,
  tif: /^(II\*\0|MM\0\*)/,
  tiff: /^(II\*\0|MM\0\*)/,
  txt: /^/,
  csv: /^/,
  xml: /^/,
};

/** Programs, whatever their name says. */
const PROGRAMS = /^(MZ|\x7fELF|\xca\xfe\xba\xbe|\xcf\xfa\xed\xfe|#!)/;

/** Why a file may not travel with a document; judged by its content, not by its name alone. */
export function objectionToFile({ name, content }: { readonly name: string; readonly content: Uint8Array }): string | undefined {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.length);
  const head = bytes.subarray(0, 8).toString('latin1');
  if (PROGRAMS.test(head)) return `Tệp ${name} là chương trình thực thi`;
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase();
  if (extension === undefined) return undefined;
  const begins = FORMATS[extension];
  if (!begins) return `Tệp ${name} có định dạng .${extension} không thuộc danh mục cho phép`;
  if (bytes.length === 0) return `Tệp ${name} rỗng`;
  if (!begins.test(head)) return `Nội dung tệp ${name} không phải định dạng .${extension}`;
  // The directory of an Office file lists its entries uncompressed.
  return /^(doc|xls|ppt)x$/.test(extension) && bytes.includes('vbaProject.bin') ? `Tệp ${name} chứa macro` : undefined;
}
