import { ParseOption, RelaxNGValidator, XmlC14NMode, XmlDocument, XmlElement, XmlError, XmlLibError, type XmlTreeNode } from 'libxml2-wasm';
import type { Limits } from './limits.ts';
import { screen, type Failure } from './screen.ts';

/** An element as it stands in the file; the tree lives on after the parser's own memory is freed. */
export interface Element {
  readonly name: string;
  readonly prefix: string;
  /** Namespace URI, empty when the element is in none. */
  readonly namespace: string;
  readonly line: number;
  readonly parent?: Element;
  readonly children: readonly Element[];
  /** Text directly inside, CDATA included; empty for an element that holds elements. */
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** XML text of the element by itself, kept for the one asked for. */
  readonly xml?: string;
}

type Growing<T> = { -readonly [K in keyof T]: T[K] };

const OPTIONS =
  ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_XXE | ParseOption.XML_PARSE_HUGE | ParseOption.XML_PARSE_BIG_LINES | ParseOption.XML_PARSE_NO_SYS_CATALOG;
const NO_ATTRIBUTES = {};

/** Parses without network, external entities or DOCTYPE, within the limits; `verbatim` names, behind its parent, the one element whose XML text is kept. */
export function parseXml(bytes: Uint8Array, limits: Limits, verbatim?: string): Element | Failure {
  const refused = screen(bytes, limits);
  if (refused) return refused;
  let document: XmlDocument;
  try {
    document = XmlDocument.fromBuffer(bytes, { option: OPTIONS });
  } catch (error) {
    return failureOf(error);
  }
  try {
    if (document.dtd) return { code: 'doctype', line: 1, detail: '<!DOCTYPE' };
    return treeOf(document.root, limits, verbatim);
  } finally {
    document.dispose();
  }
}

export function isFailure(result: Element | Failure): result is Failure {
  return 'code' in result;
}

/** Canonical XML 1.0, 1.1, or Exclusive XML Canonicalization 1.0; comments are left out unless asked for. */
export interface CanonicalForm {
  readonly mode: keyof typeof MODES;
  readonly comments?: boolean;
  /** Prefixes treated as in the inclusive forms. */
  readonly prefixes?: readonly string[];
}

const MODES = { inclusive: XmlC14NMode.XML_C14N_1_0, 'inclusive-1.1': XmlC14NMode.XML_C14N_1_1, exclusive: XmlC14NMode.XML_C14N_EXCLUSIVE_1_0 } as const;

/** A file whose elements can be written in canonical form, as signatures over XML need it. */
export interface OpenXml {
  readonly root: Element;
  /** The element, or the whole file, in canonical form; as if `without` were not in it. */
  canonical(element: Element | undefined, form: CanonicalForm, without?: Element): Buffer;
}

/** Parses like `parseXml` and lets `use` work on the open file. */
export function withXml<T>(bytes: Uint8Array, limits: Limits, use: (open: OpenXml) => T): T | Failure {
  const root = parseXml(bytes, limits);
  if (isFailure(root)) return root;
  const intact = XmlDocument.fromBuffer(bytes, { option: OPTIONS });
  try {
    return use({
      root,
      canonical(element, form, without) {
        if (!without) return canonicalIn(intact, element, form);
        const copy = XmlDocument.fromBuffer(bytes, { option: OPTIONS });
        try {
          return canonicalIn(copy, element, form, without);
        } finally {
          copy.dispose();
        }
      },
    });
  } finally {
    intact.dispose();
  }
}

function canonicalIn(document: XmlDocument, element: Element | undefined, { mode, comments = false, prefixes }: CanonicalForm, without?: Element): Buffer {
  const whole = element && nativeOf(document, element);
  if (without) nativeOf(document, without).remove();
  const pieces: Buffer[] = [];
  // The memory behind a piece is the parser's own and is used again.
  const handler = { write: (piece: Uint8Array) => pieces.push(Buffer.from(piece)) && piece.length, close: () => true };
  (whole ?? document).canonicalize(handler, { mode: MODES[mode], withComments: comments, ...(prefixes && prefixes.length > 0 && { inclusiveNamespacePrefixes: [...prefixes] }) });
  return Buffer.concat(pieces);
}

/** The parser's own element in the place of ours. */
function nativeOf(document: XmlDocument, element: Element): XmlElement {
  if (!element.parent) return document.root;
  let left = element.parent.children.indexOf(element);
  for (let child: XmlTreeNode | null = nativeOf(document, element.parent).firstChild; child; child = child.next) {
    if (child instanceof XmlElement && left-- === 0) return child;
  }
  throw new Error('the element is of another file');
}

/** A RELAX NG schema, compiled; the check lists what does not fit, with lines. */
export function compileSchema(schema: Uint8Array): (bytes: Uint8Array) => readonly { readonly line: number; readonly message: string }[] {
  const source = XmlDocument.fromBuffer(schema, { option: OPTIONS });
  const validator = RelaxNGValidator.fromDoc(source);
  return (bytes) => {
    const document = XmlDocument.fromBuffer(bytes, { option: OPTIONS });
    try {
      validator.validate(document);
      return [];
    } catch (error) {
      if (!(error instanceof XmlLibError)) throw error;
      return error.details.map(({ line, message }) => ({ line, message: message.trim() }));
    } finally {
      document.dispose();
    }
  };
}

function treeOf(root: XmlElement, limits: Limits, verbatim: string | undefined): Element | Failure {
  let deep: Failure | undefined;
  let wanted = verbatim;
  const grow = (source: XmlElement, parent: Element | undefined, depth: number): Element => {
    const children: Element[] = [];
    const element: Growing<Element> = {
      name: source.name,
      prefix: source.prefix,
      namespace: source.namespaceUri,
      line: source.line,
      children,
      text: '',
      attributes: attributesOf(source),
      ...(parent && { parent }),
    };
    if (`${parent?.name}/${element.name}` === wanted) {
      wanted = undefined;
      element.xml = standingAlone(source);
    }
    if (depth > limits.maxDepth) {
      deep ??= { code: 'too-deep', line: source.line, detail: `> ${limits.maxDepth}` };
      return element;
    }
    for (let child: XmlTreeNode | null = source.firstChild; child; child = child.next) {
      if (child instanceof XmlElement) children.push(grow(child, element, depth + 1));
    }
    if (children.length === 0) element.text = source.content;
    return element;
  };
  const tree = grow(root, undefined, 1);
  return deep ?? tree;
}

/** XML text that can be cut out: the namespaces it uses from around it are declared in it. */
function standingAlone(source: XmlElement): string {
  const text = source.toString({ format: false });
  const used = (prefix: string): boolean => (prefix === '' ? /<[\w.-]+[\s/>]/.test(text) : text.includes(`${prefix}:`));
  const missing = Object.entries(source.namespaces).filter(([prefix]) => !(prefix in source.nsDeclarations) && used(prefix));
  const declarations = missing.map(([prefix, uri]) => ` xmlns${prefix && `:${prefix}`}="${uri.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`);
  return text.replace(/^<[^\s/>]+/, (tag) => tag + declarations.join(''));
}

function attributesOf(source: XmlElement): Readonly<Record<string, string>> {
  const attributes = source.attrs;
  return attributes.length === 0 ? NO_ATTRIBUTES : Object.fromEntries(attributes.map(({ name, value }) => [name, value]));
}

function failureOf(error: unknown): Failure {
  if (!(error instanceof XmlError)) throw error;
  const first = error instanceof XmlLibError ? error.details[0] : undefined;
  const detail = (first?.message ?? error.message).trim();
  return { code: 'not-xml', ...(first && first.line > 0 && { line: first.line }), detail };
}
