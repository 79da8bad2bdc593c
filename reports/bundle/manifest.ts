import { createHash } from 'node:crypto';
import { renderJson } from '../formats/json.ts';
import type { Files } from './pack.ts';

/** One file of a bundle as the manifest knows it. */
export interface Entry {
  readonly path: string;
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

export interface Manifest {
  readonly schema: 'urn:lienthong:manifest:1';
  readonly files: readonly Entry[];
}

export const MANIFEST = 'MANIFEST.json';
export const CERTIFICATE = 'certificate.json';
export const SEAL = 'certificate.jws.json';
export const COUNTERSEAL = 'countersignature.jws.json';

/** Files that bind the others: the seal covers the certificate, the certificate names the manifest, the manifest lists the rest. */
const BINDING: readonly string[] = [MANIFEST, CERTIFICATE, SEAL, COUNTERSEAL];

/** What was wrong with one file of a bundle. */
export interface FileProblem {
  readonly path: string;
  readonly rule: 'missing' | 'extra' | 'changed';
}

/** Every file with its digest, sorted by path. */
export function manifestOf(files: Files): Manifest {
  const listed = [...files].filter(([path]) => !BINDING.includes(path)).sort(([a], [b]) => (a < b ? -1 : 1));
  return { schema: 'urn:lienthong:manifest:1', files: listed.map(([path, bytes]) => ({ path, size: bytes.length, sha256: sha256(bytes) })) };
}

/** The manifest as a file; the digest of these bytes stands in the certificate. */
export function manifestFile(files: Files): Uint8Array {
  return new TextEncoder().encode(renderJson(manifestOf(files)));
}

/** Holds the files against the manifest: none missing, none extra, none changed. */
export function problemsOfFiles(files: Files, { files: listed }: Manifest): readonly FileProblem[] {
  const known = new Set<string>([...BINDING, ...listed.map(({ path }) => path)]);
  return [
    ...listed.flatMap(({ path, size, sha256: expected }): FileProblem[] => {
      const bytes = files.get(path);
      if (!bytes) return [{ path, rule: 'missing' }];
      return bytes.length === size && sha256(bytes) === expected ? [] : [{ path, rule: 'changed' }];
    }),
    ...[...files.keys()].filter((path) => !known.has(path)).map((path): FileProblem => ({ path, rule: 'extra' })),
  ];
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
