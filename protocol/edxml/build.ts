import { XMLBuilder } from 'fast-xml-parser';

/** XML as nested names; a list repeats its name, `@version` is an attribute, `#xml` is XML that stands as it is. */
export interface Tree {
  readonly [name: string]: Tree | readonly Tree[] | readonly string[] | string | undefined;
}

/** What XML 1.0 has no way to write, with a mark in its place. */
const INEXPRESSIBLE = /[^\t\n\r -\ufffd]/g;
const MARKUP = /[&<>\r]/g;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

/** The builder escapes neither CR nor control characters, so it is given text that is escaped already. */
const builder = new XMLBuilder({
  format: true,
  indentBy: '  ',
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#xml',
  processEntities: false,
  suppressEmptyNode: false,
});

/** Indented XML of a tree, without declaration. Elements without value are left out, unless they are given as `{}`. */
export function buildXml(tree: Tree): string {
  return builder.build(tree);
}

/** Text ready to stand between tags. */
export function escapeText(text: string): string {
  return text.replaceAll(INEXPRESSIBLE, '\ufffd').replaceAll(MARKUP, (each) => ESCAPES[each]!);
}

/** Fields under a prefix, in the given order, without those that have no value. */
export function fieldsOf(prefix: string, fields: Tree): Tree {
  const kept: Record<string, Tree[string]> = {};
  for (const [name, value] of Object.entries(fields)) {
    const written = typeof value === 'string' ? escapeText(value) : value;
    if (written === undefined || written === '' || (Array.isArray(written) && written.length === 0)) continue;
    kept[name.startsWith('@') || name.startsWith('#') ? name : prefix + name] = name.startsWith('#') ? value : written;
  }
  return kept;
}
