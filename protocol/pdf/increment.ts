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
  const rows = [...objectAt]
    .sort(([a], [b]) => a - b)
    .map(([number, at]) => `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`);
  const size = Math.max(file.size, ...[...objects.keys()].map((number) => number + 1));
  const kept = ['Root', 'Info', 'ID'].flatMap((key) =>
    file.trailer.has(key) ? [`/${key} ${file.trailer.get(key)}\n`] : [],
  );
  put(
    `xref\n0 1\n0000000000 65535 f \n${rows.join('')}trailer\n<<\n/Size ${size}\n${kept.join('')}/Prev ${file.xrefAt}\n>>\n`,
  );
  put(`startxref\n${xrefAt}\n%%EOF\n`);
  return { bytes: Buffer.concat(parts), bodyAt };
}
