/** Adding to a PDF without touching a byte of it: incremental update (ISO 32000-1, 7.5.6). */
import type { PdfFile } from './file.ts';

/** New or changed objects by number; the body is what stands between `obj` and `endobj`. */
export type Objects = ReadonlyMap<number, string | Buffer>;

export interface Increment {
  /** The bytes to put after the file. */
  readonly bytes: Buffer;
  /** Where the body of each object starts, counted from the start of the whole file. */
  readonly bodyAt: ReadonlyMap<number, number>;
}

/** The update that adds these objects; equal input gives equal bytes. */
export function incrementFor(file: PdfFile, objects: Objects): Increment {
  const parts: Buffer[] = [];
  const bodyAt = new Map<number, number>();
  const objectAt = new Map<number, number>();
  let place = file.bytes.length;
  const put = (part: string | Buffer): void => {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
    parts.push(bytes);
    place += bytes.length;
  };

  put('\n');
  for (const [number, body] of objects) {
    objectAt.set(number, place);
    put(`${number} 0 obj\n`);
    bodyAt.set(number, place);
    put(body);
    put('\nendobj\n');
  }

  const xrefAt = place;
  put(file.xrefInStream ? stream(file, objectAt, xrefAt) : table(file, objectAt));
  put(`startxref\n${xrefAt}\n%%EOF\n`);
  return { bytes: Buffer.concat(parts), bodyAt };
}

type Places = ReadonlyMap<number, number>;

function table(file: PdfFile, objectAt: Places): string {
  const rows = inOrder(objectAt).map(([number, at]) => `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`);
  return `xref\n0 1\n0000000000 65535 f \n${rows.join('')}trailer\n<<\n${trailerLines(file, objectAt)}>>\n`;
}

/** Behind a cross-reference stream comes another one: its own object, not packed (ISO 32000-1, 7.5.8). */
function stream(file: PdfFile, objectAt: Places, at: number): Buffer {
  const own = sizeWith(file, objectAt);
  const places = new Map([...objectAt, [own, at]]);
  const rows = inOrder(places).map(([, place]) => {
    const row = Buffer.from([1, 0, 0, 0, 0, 0, 0]);
    row.writeUInt32BE(place, 1);
    return row;
  });
  const index = inOrder(places).map(([number]) => `${number} 1`).join(' ');
  const head = `${own} 0 obj\n<<\n/Type /XRef\n/W [1 4 2]\n/Index [${index}]\n/Length ${7 * rows.length}\n${trailerLines(file, places)}>>\nstream\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), ...rows, Buffer.from('\nendstream\nendobj\n', 'latin1')]);
}

function trailerLines(file: PdfFile, places: Places): string {
  const kept = ['Root', 'Info', 'ID'].flatMap((key) => (file.trailer.has(key) ? [`/${key} ${file.trailer.get(key)}\n`] : []));
  return `/Size ${sizeWith(file, places)}\n${kept.join('')}/Prev ${file.xrefAt}\n`;
}

function sizeWith(file: PdfFile, places: Places): number {
  return Math.max(file.size, ...[...places.keys()].map((number) => number + 1));
}

function inOrder(places: Places): (readonly [number, number])[] {
  return [...places].sort(([a], [b]) => a - b);
}
