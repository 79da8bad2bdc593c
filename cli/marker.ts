import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Marker } from '../reports/certificate.ts';
import { projectRoot } from './examine.ts';
import type { Suite } from './suite.ts';

/** The proof of this very suite, where `prove` has left one; a proof of another suite proves nothing. */
export function markerFor({ digest }: Suite): Marker | null {
  const file = fileFor(digest);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Marker) : null;
}

/** Keeps the proof for the certificates of this suite. */
export function keepMarker({ digest }: Suite, marker: Marker): void {
  const file = fileFor(digest);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, `${JSON.stringify(marker)}\n`);
}

function fileFor(digest: string): string {
  return join(projectRoot, 'runs', 'proof', `${digest.replace(/^sha256:/, '').slice(0, 24)}.json`);
}
