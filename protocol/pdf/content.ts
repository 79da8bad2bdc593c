import { createHash } from 'node:crypto';
import { dictionaryAt, streamData, valueEnd } from './streams.ts';
import { writeDictionary } from './values.ts';
import { readCrossReference } from './xref.ts';

/** What a PDF says, object by object and unpacked: equal for equal documents, whichever zlib packed them. Throws where it is not a whole PDF. */
export function contentOf(pdf: Uint8Array): readonly string[] {
  const bytes = Buffer.from(pdf);
  const { entries, trailer } = readCrossReference(bytes);
  const objects = [...entries].sort(([a], [b]) => a - b).map(([number, entry]) => {
    if (entry === 'free' || !('at' in entry)) return `${number} ${JSON.stringify(entry)}`;
    const header = new RegExp(`^${number} 0 obj\\s*`).exec(bytes.toString('latin1', entry.at, entry.at + 40));
    return header ? `${number} ${objectAt(bytes, entry.at + header[0].length)}` : `${number} is not where it should be`;
  });
  return [...objects, `trailer ${writeDictionary(trailer)}`];
}

function objectAt(bytes: Buffer, at: number): string {
  const dictionary = dictionaryAt(bytes, at);
  if (!dictionary || !/^\s*stream/.test(bytes.toString('latin1', dictionary.end, dictionary.end + 16))) return bytes.toString('latin1', at, valueEnd(bytes, at));
  const unpacked = createHash('sha256').update(streamData(bytes, dictionary)).digest('hex');
  // How long it is when packed is not what it says.
  return `${writeDictionary(new Map([...dictionary.entries].filter(([key]) => key !== 'Length')))} ${unpacked}`;
}
