/** What neither trust nor time can change: digest, signature value, the certificate it names (EN 319 102-1, 5.2.7 and 5.2.8). */
import { constants, createHash, createVerify, verify } from 'node:crypto';
import type { Digest } from '../algorithms.ts';
import type { CmsSignature } from './read-cms.ts';
import type { Finding } from '../verification.ts';
import type { X509 } from '../x509.ts';

/** The bytes a signature is over: their digest, or the bytes themselves for the old form without signed attributes. */
export interface SignedBytes {
  digest(algorithm: Digest): Buffer;
  readonly parts: readonly Uint8Array[];
}

/** Objection to the signature as such; `mustName`: the signed attributes have to name the signer's certificate (CAdES). */
export function cmsObjection(cms: CmsSignature, signer: X509, signed: SignedBytes, mustName: boolean): Finding | undefined {
  const { signedAttributes, messageDigest, digest } = cms;
  const key = {
    key: signer.native.publicKey,
    ...(cms.scheme === 'rsa-pss' && { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: cms.saltLength ?? 20 }),
  };
  if ((signer.keyType === 'ec') !== (cms.scheme === 'ecdsa')) return ['SIG_CRYPTO_FAILURE', `a signature by ${cms.scheme} does not fit a key of type ${signer.keyType}`];
  if (!signedAttributes) {
    if (mustName) return ['SIG_CONSTRAINTS_FAILURE', 'the signature has no signed attributes'];
    const verifier = signed.parts.reduce((each, part) => each.update(part), createVerify(digest));
    return verifier.verify(key, cms.signature) ? undefined : ['HASH_FAILURE', 'the signature does not fit the bytes it covers'];
  }
  if (!messageDigest || !signed.digest(digest).equals(messageDigest)) return ['HASH_FAILURE', `${digest} of the bytes covered differs from the digest that was signed`];
  if (!verify(digest, signedAttributes, key, cms.signature)) return ['SIG_CRYPTO_FAILURE', 'the signature value does not verify with the key of the certificate'];
  if (cms.signedContentType !== cms.contentType) return ['SIG_CONSTRAINTS_FAILURE', 'the content type that was signed is not that of the content'];
  const named = cms.namedCertificates[0];
  if (!named && mustName) return ['SIG_CONSTRAINTS_FAILURE', 'the signed attributes do not name the certificate of the signer'];
  if (named && !createHash(named.digest).update(signer.der).digest().equals(named.value))
    return ['SIG_CONSTRAINTS_FAILURE', 'the signed attributes name another certificate than the one that came along'];
  return undefined;
}
