import { fileURLToPath } from 'node:url';
import { readChecked } from './checked-file.ts';

/** Path of a file or folder of this room. */
export const hereIs = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
/** Path of a schema of this room's files. */
export const schemaOf = (name: string): string => hereIs(`../schemas/requirements/${name}.schema.json`);

/** A source that may be cited, by its full name. */
export interface Instrument {
  readonly name: string;
  /** law binds; standard: technical regulation; local binds one body; practice and press are not law. */
  readonly kind: 'law' | 'standard' | 'local' | 'practice' | 'press';
  readonly inForce?: { readonly from?: string; readonly to?: string };
  readonly vi: string;
  readonly en: string;
}

let instruments: ReadonlyMap<string, Instrument> | undefined;

/** Every source the catalogue and the profiles may cite. */
export function loadInstruments(): ReadonlyMap<string, Instrument> {
  instruments ??= new Map(
    readChecked<{ instruments: Instrument[] }>(
      hereIs('instruments.yaml'),
      schemaOf('instruments'),
      'CatalogueError',
    ).instruments.map((each) => [each.name, each]),
  );
  return instruments;
}
