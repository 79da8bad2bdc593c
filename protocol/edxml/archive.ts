import { strFromU8, unzipSync, zipSync } from 'fflate';
import type { Limits } from './limits.ts';
import type { ProblemCode } from './problems.ts';

/** Fixed, so that equal files make equal archives. */
const MTIME = '2000-01-01T00:00:00';
/** Files that are archives themselves and must not be taken apart. */
const ARCHIVES = /\.(docx|xlsx|pptx|docm|xlsm|pptm|odt|ods|odp|zip|jar|epub)$/i;
const MEGABYTE = 1024 * 1024;

/** A file as it came out of its payload. */
export interface Unpacked {
  readonly content: Uint8Array;
  readonly zipped: boolean;
  readonly problem?: ProblemCode;
}

interface Entry {
  readonly name: string;
  readonly size: number;
  readonly originalSize: number;
}

/** Takes the file out of a payload that may be the file itself or an archive with one entry, told apart by content, name and type. */
export function unpack(payload: Uint8Array, name: string, contentType: string, limits: Limits): Unpacked {
  const declared = contentType.trim().toLowerCase() === 'application/zip';
  const raw = (problem?: ProblemCode): Unpacked => ({ content: payload, zipped: false, ...(problem && { problem }) });
  if (!isArchive(payload)) return raw(declared ? 'not-zip' : undefined);
  if (declared && /\.zip$/i.test(name)) return raw();
  const entries = list(payload, limits);
  if (typeof entries === 'string') return raw(declared || entries === 'zip-bounds' ? entries : undefined);
  const [first] = entries;
  if (!first) return raw(declared ? 'zip-unreadable' : undefined);
  const office = entries.some((entry) => entry.name === '[Content_Types].xml' || entry.name === 'mimetype');
  if (!declared && ARCHIVES.test(name) && (office || !sameExtension(first.name, name) || /\.(zip|jar)$/i.test(name))) return raw();
  if (declared && office && ARCHIVES.test(name)) return raw('office-under-zip');
  if (first.originalSize > limits.maxUnzippedBytes || expansion(first) > limits.maxExpansion) return raw('zip-bounds');
  const content = extract(payload, first.name);
  if (!content || content.length !== first.originalSize) return raw('zip-unreadable');
  const problem = entries.length > 1 ? 'zip-entries' : declared ? undefined : 'zip-type';
  return { content, zipped: true, ...(problem && { problem }) };
}

/** An archive of these files by entry name. */
export function pack(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync(files, { mtime: MTIME });
}

/** Extension of a file name, without the dot; empty when there is none. */
export function extensionOf(name: string): string {
  return /[^./\\]\.([^./\\]+)$/.exec(name)?.[1] ?? '';
}

/** Entries in the order of the directory, nothing unpacked; a problem when the directory can not be read or is too long. */
function list(payload: Uint8Array, limits: Limits): readonly Entry[] | 'zip-unreadable' | 'zip-bounds' {
  const entries: Entry[] = [];
  try {
    unzipSync(payload, {
      filter: (entry) => {
        entries.push(entry);
        if (entries.length > limits.maxZipEntries) throw new RangeError('too many entries');
        return false;
      },
    });
  } catch (error) {
    return error instanceof RangeError && entries.length > limits.maxZipEntries ? 'zip-bounds' : 'zip-unreadable';
  }
  return entries;
}

function extract(payload: Uint8Array, name: string): Uint8Array | undefined {
  let taken = false;
  try {
    const files = unzipSync(payload, { filter: (entry) => !taken && (taken = entry.name === name) });
    return files[name];
  } catch {
    return undefined;
  }
}

function isArchive(payload: Uint8Array): boolean {
  const head = strFromU8(payload.subarray(0, 4), true);
  return head === 'PK\x03\x04' || head === 'PK\x05\x06';
}

function sameExtension(entryName: string, name: string): boolean {
  return extensionOf(entryName).toLowerCase() === extensionOf(name).toLowerCase();
}

function expansion({ size, originalSize }: Entry): number {
  return originalSize < MEGABYTE ? 1 : originalSize / Math.max(size, 1);
}
