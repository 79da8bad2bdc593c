/** Digest and signature algorithms of CMS by object identifier (RFC 5754, RFC 4055). */

export const digests = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
} as const satisfies Record<string, string>;

export type Digest = (typeof digests)[keyof typeof digests];

/** Signature algorithm: scheme, and the digest where the identifier itself names one. */
export const signatureAlgorithms = {
  '1.2.840.113549.1.1.1': { scheme: 'rsa' },
  '1.2.840.113549.1.1.5': { scheme: 'rsa', digest: 'sha1' },
  '1.2.840.113549.1.1.11': { scheme: 'rsa', digest: 'sha256' },
  '1.2.840.113549.1.1.12': { scheme: 'rsa', digest: 'sha384' },
  '1.2.840.113549.1.1.13': { scheme: 'rsa', digest: 'sha512' },
  '1.2.840.113549.1.1.10': { scheme: 'rsa-pss' },
  '1.2.840.10045.4.1': { scheme: 'ecdsa', digest: 'sha1' },
  '1.2.840.10045.4.3.2': { scheme: 'ecdsa', digest: 'sha256' },
  '1.2.840.10045.4.3.3': { scheme: 'ecdsa', digest: 'sha384' },
  '1.2.840.10045.4.3.4': { scheme: 'ecdsa', digest: 'sha512' },
} as const satisfies Record<string, { scheme: Scheme; digest?: Digest }>;

export type Scheme = 'rsa' | 'rsa-pss' | 'ecdsa';

/** Identifier of a digest, e.g. for `sha256`. */
export function digestOid(digest: Digest): string {
  return Object.entries(digests).find(([, name]) => name === digest)![0];
}

/** Identifier of a signature made by this scheme over this digest. */
export function signatureOid(scheme: Scheme, digest: Digest): string {
  const found = Object.entries(signatureAlgorithms).find(
    ([, known]) => known.scheme === scheme && 'digest' in known && known.digest === digest,
  );
  if (!found) throw new RangeError(`no identifier known for a ${scheme} signature over ${digest}`);
  return found[0];
}
