/** The form of one XML signature (XML Signature 1.1, 4), strictly: what is not expected is refused, not skipped. */
import { NAMESPACE } from '../../edxml/tree.ts';
import type { CanonicalForm, Element } from '../../edxml/xml.ts';
import type { Digest, Scheme } from '../algorithms.ts';
import { canonicalForms, DSIG, ENVELOPED, EXCLUSIVE, xmlDigests, xmlSignatureMethods } from './xml-algorithms.ts';

export interface XmlReference {
  /** Absent when the signature does not say what it is over. */
  readonly uri?: string;
  readonly enveloped: boolean;
  readonly form: CanonicalForm;
  readonly digest: Digest;
  readonly value: Buffer;
}

export interface ReadXmlSignature {
  readonly signedInfo: Element;
  readonly form: CanonicalForm;
  readonly method: { readonly scheme: Scheme; readonly digest: Digest };
  readonly references: readonly XmlReference[];
  readonly value: Buffer;
  /** DER, in the order of the file. */
  readonly certificates: readonly Buffer[];
}

const MOST_REFERENCES = 32;

/** True for what stands in the place of a signature and is none by any standard: for information only (QCVN 102 in practice). */
export function isPlaceholder({ name, namespace }: Element): boolean {
  return namespace === NAMESPACE && (name === 'Signature' || name === 'DigitalSignature');
}

/** Every signature of the standard's namespace below an element. */
export function signaturesIn(element: Element): readonly Element[] {
  return element.children.flatMap((child) => (is(child, 'Signature') ? [child] : signaturesIn(child)));
}

/** Reads a signature; throws with one sentence where its form is not that of the standard. */
export function readXmlSignature(signature: Element): ReadXmlSignature {
  const [signedInfo, value, keyInfo, ...rest] = signature.children;
  if (!is(signedInfo, 'SignedInfo') || !is(value, 'SignatureValue')) throw new Error('SignedInfo and SignatureValue are expected');
  // Content of its own inside a signature would be neither signed nor seen.
  if ((keyInfo && !is(keyInfo, 'KeyInfo')) || rest.length > 0) throw new Error(`${(rest[0] ?? keyInfo)!.name} has no place in the signature of a packet`);
  const [canonicalization, method, ...references] = signedInfo.children;
  if (!is(canonicalization, 'CanonicalizationMethod') || !is(method, 'SignatureMethod')) throw new Error('SignedInfo does not name its methods');
  if (references.length === 0 || references.length > MOST_REFERENCES || !references.every((each) => is(each, 'Reference'))) throw new Error(`${references.length} references`);
  const x509 = (keyInfo?.children ?? []).filter((each) => is(each, 'X509Data')).flatMap(({ children }) => children.filter((each) => is(each, 'X509Certificate')));
  return {
    signedInfo,
    form: formOf(canonicalization),
    method: known(xmlSignatureMethods, method),
    references: references.map(readReference),
    value: bytesIn(value),
    certificates: x509.map(bytesIn),
  };
}

function readReference(reference: Element): XmlReference {
  const children = [...reference.children];
  const transforms = is(children[0], 'Transforms') ? children.shift()!.children : [];
  const [method, value] = children;
  if (!is(method, 'DigestMethod') || !is(value, 'DigestValue') || children.length !== 2) throw new Error('a reference is incomplete');
  if (!transforms.every((each) => is(each, 'Transform'))) throw new Error('something else than transforms in a reference');
  const names = transforms.map(({ attributes }) => attributes['Algorithm'] ?? '');
  const enveloped = names[0] === ENVELOPED;
  // At most the signature itself is taken out, then the rest is written canonically: nothing else is chosen or rewritten.
  const forms = transforms.slice(enveloped ? 1 : 0);
  if (forms.length > 1) throw new Error(`transforms ${names.join(', ')} are not those of a packet`);
  const uri = reference.attributes['URI'];
  return {
    ...(uri !== undefined && { uri }),
    enveloped,
    form: forms[0] ? formOf(forms[0]) : { mode: 'inclusive' },
    digest: known(xmlDigests, method),
    value: bytesIn(value),
  };
}

function formOf(method: Element): CanonicalForm {
  const form = known(canonicalForms, method);
  const list = method.children.find(({ name, namespace }) => name === 'InclusiveNamespaces' && namespace === EXCLUSIVE)?.attributes['PrefixList'];
  if (method.children.length > (list === undefined ? 0 : 1)) throw new Error(`unknown parameters of ${method.name}`);
  return list === undefined ? form : { ...form, prefixes: list.split(/\s+/).filter((each) => each !== '' && each !== '#default') };
}

function known<T>(table: Readonly<Record<string, T>>, { attributes, name }: Element): T {
  const found = Object.hasOwn(table, attributes['Algorithm'] ?? '') ? table[attributes['Algorithm']!] : undefined;
  if (found === undefined) throw new Error(`${name} ${attributes['Algorithm'] ?? 'without algorithm'} is not one of XML Signature`);
  return found;
}

function bytesIn({ text, name }: Element): Buffer {
  const packed = text.replaceAll(/\s+/g, '');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(packed) || packed.length % 4 !== 0) throw new Error(`${name} is not base64`);
  return Buffer.from(packed, 'base64');
}

function is(element: Element | undefined, name: string): element is Element {
  return element?.name === name && element.namespace === DSIG;
}
