/** Algorithms of XML signatures by their identifier (XML Signature 1.1, 6; RFC 9231). */
import type { CanonicalForm } from '../../edxml/xml.ts';
import type { Digest, Scheme } from '../algorithms.ts';

export const DSIG = 'http://www.w3.org/2000/09/xmldsig#';
export const ENVELOPED = `${DSIG}enveloped-signature`;
export const EXCLUSIVE = 'http://www.w3.org/2001/10/xml-exc-c14n#';
const C14N = 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315';
const C14N11 = 'http://www.w3.org/2006/12/xml-c14n11';
const MORE = 'http://www.w3.org/2001/04/xmldsig-more#';

export const canonicalForms: Readonly<Record<string, CanonicalForm>> = {
  [C14N]: { mode: 'inclusive' },
  [`${C14N}#WithComments`]: { mode: 'inclusive', comments: true },
  [C14N11]: { mode: 'inclusive-1.1' },
  [`${C14N11}#WithComments`]: { mode: 'inclusive-1.1', comments: true },
  [EXCLUSIVE]: { mode: 'exclusive' },
  [`${EXCLUSIVE}WithComments`]: { mode: 'exclusive', comments: true },
};

export const xmlDigests: Readonly<Record<string, Digest>> = {
  [`${DSIG}sha1`]: 'sha1',
  'http://www.w3.org/2001/04/xmlenc#sha256': 'sha256',
  [`${MORE}sha384`]: 'sha384',
  'http://www.w3.org/2001/04/xmlenc#sha512': 'sha512',
};

export const xmlSignatureMethods: Readonly<Record<string, { readonly scheme: Scheme; readonly digest: Digest }>> = {
  [`${DSIG}rsa-sha1`]: { scheme: 'rsa', digest: 'sha1' },
  [`${MORE}rsa-sha256`]: { scheme: 'rsa', digest: 'sha256' },
  [`${MORE}rsa-sha384`]: { scheme: 'rsa', digest: 'sha384' },
  [`${MORE}rsa-sha512`]: { scheme: 'rsa', digest: 'sha512' },
  'http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1': { scheme: 'rsa-pss', digest: 'sha256' },
  [`${MORE}ecdsa-sha1`]: { scheme: 'ecdsa', digest: 'sha1' },
  [`${MORE}ecdsa-sha256`]: { scheme: 'ecdsa', digest: 'sha256' },
  [`${MORE}ecdsa-sha384`]: { scheme: 'ecdsa', digest: 'sha384' },
  [`${MORE}ecdsa-sha512`]: { scheme: 'ecdsa', digest: 'sha512' },
};

/** Identifier of the digest. */
export function digestUri(digest: Digest): string {
  return Object.keys(xmlDigests).find((uri) => xmlDigests[uri] === digest)!;
}

/** Identifier of the signature method. */
export function methodUri(scheme: Scheme, digest: Digest): string {
  return Object.keys(xmlSignatureMethods).find((uri) => xmlSignatureMethods[uri]!.scheme === scheme && xmlSignatureMethods[uri]!.digest === digest)!;
}
