import { createHash } from 'node:crypto';
import { readBer } from '../asn1/ber.ts';
import type { Digest } from '../algorithms.ts';
import type { X509 } from '../x509.ts';

/** Digest of the bits of a public key, as OCSP and key identifiers use it (RFC 6960, 4.1.1). */
export function keyHash({ native }: X509, digest: Digest): Buffer {
  const info = readBer(native.publicKey.export({ type: 'spki', format: 'der' }));
  return createHash(digest).update(info.members[1]!.content.subarray(1)).digest();
}
