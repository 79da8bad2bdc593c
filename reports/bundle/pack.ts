import { unzipSync, zipSync, type Zippable } from 'fflate';

/** The files of a bundle by their path, with slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** All entries bear this time, so that equal files make equal bundles on every machine. */
const TIME = new Date(2000, 0, 1);
/** A bundle that claims to unpack to more is not unpacked. */
const LARGEST = 2_000_000_000;

/** One ZIP, byte for byte determined by the files in it: sorted names, one time, one compression. */
export function packBundle(files: Files): Uint8Array {
  const entries: Zippable = {};
  for (const name of [...files.keys()].sort()) entries[name] = [files.get(name)!, { mtime: TIME, level: 6, os: 3, attrs: 0 }];
  return zipSync(entries);
}

/** The files of a bundle; undefined when the bytes are no ZIP, or not the very bytes `packBundle` makes of these files. */
export function openBundle(zip: Uint8Array): { readonly files: Files; readonly canonical: boolean } | undefined {
  let claimed = 0;
  let unpacked: Record<string, Uint8Array>;
  try {
    unpacked = unzipSync(zip, {
      filter: ({ originalSize }) => {
        claimed += originalSize;
        if (claimed > LARGEST) throw new RangeError(`the bundle claims to unpack to more than ${LARGEST} bytes`);
        return true;
      },
    });
  } catch {
    return undefined;
  }
  const files = new Map(Object.entries(unpacked).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { files, canonical: Buffer.from(packBundle(files)).equals(zip) };
}
