/** Small files of known kinds, true to their name or not, that a scenario may attach. */
import { pack } from '../protocol/edxml/archive.ts';
import type { File } from '../sut/driver.ts';

const text = (content: string): Uint8Array => Buffer.from(content, 'utf8');
const TYPES = '[Content_Types].xml';
const office = (...parts: readonly string[]): Uint8Array =>
  pack(Object.fromEntries([TYPES, ...parts].map((part) => [part, text('<?xml version="1.0"?><Types/>')])));

/** A program is known by its first bytes, whatever it is called. */
const PROGRAM = Buffer.from('4d5a90000300000004000000ffff0000b800000000000000', 'hex');

interface Kind {
  readonly contentType: string;
  readonly content: () => Uint8Array;
}

const KINDS = {
  txt: { contentType: 'text/plain', content: () => text('Bảng kê số liệu.\nDòng thứ hai.\r\nDòng cuối không có xuống dòng') },
  rtf: { contentType: 'application/rtf', content: () => text('{\\rtf1\\ansi Du thao}') },
  docx: { contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', content: () => office('word/document.xml') },
  xlsx: { contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', content: () => office('xl/workbook.xml') },
  exe: { contentType: 'application/octet-stream', content: () => PROGRAM },
  docm: { contentType: 'application/vnd.ms-word.document.macroEnabled.12', content: () => office('word/document.xml', 'word/vbaProject.bin') },
  pdf: { contentType: 'application/pdf', content: () => text('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n') },
} as const satisfies Record<string, Kind>;

/** A file of the kind its extension tells. */
export function fileNamed(name: string): File {
  const kind: Kind | undefined = (KINDS as Record<string, Kind>)[name.split('.').at(-1)!.toLowerCase()];
  if (!kind) throw new Error(`there is no sample file like ${name}`);
  return { name, contentType: kind.contentType, content: kind.content() };
}

/** A program that calls itself otherwise. */
export function programNamed(name: string): File {
  return { ...fileNamed(name), content: PROGRAM };
}

/** A document with macros that calls itself one without. */
export function macroNamed(name: string): File {
  return { ...fileNamed(name), content: office('word/document.xml', 'word/vbaProject.bin') };
}
