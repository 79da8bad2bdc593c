import { readChecked } from './checked-file.ts';
import { hereIs, schemaOf } from './sources.ts';

/** One question of the implementation conformance statement, with what counts when a maker leaves it out. */
export interface IcsKey {
  readonly default: boolean;
  readonly vi: string;
  readonly en: string;
}

/** What a maker claims about the product, key by key. */
export type Claims = Readonly<Record<string, boolean>>;

let keys: ReadonlyMap<string, IcsKey> | undefined;

/** The closed table of keys. */
export function loadIcs(): ReadonlyMap<string, IcsKey> {
  keys ??= new Map(
    Object.entries(
      readChecked<{ keys: Record<string, IcsKey> }>(hereIs('ics.yaml'), schemaOf('ics'), 'CatalogueError').keys,
    ),
  );
  return keys;
}

/** The whole statement: what the maker claims, and the default where the maker says nothing. */
export function withDefaults(claims: Claims): Claims {
  return { ...Object.fromEntries([...loadIcs()].map(([key, { default: value }]) => [key, value])), ...claims };
}

/** Claims about keys that do not exist; a plan with one is wrong. */
export function unknownClaims(claims: Claims): readonly string[] {
  return Object.keys(claims).filter((key) => !loadIcs().has(key));
}
