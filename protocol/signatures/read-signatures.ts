import { constants, createHash, verify } from 'node:crypto';
import { createMemory } from '../remember.ts';
import { readCms, type CmsSignature } from './cms.ts';
import type { Reason } from './reasons.ts';
import { signatureDictionaries, type Malformed, type SignatureDictionary } from './signature-dictionaries.ts';
import { readX509, type X509 } from './x509.ts';

/** Why a signature is not valid, and what exactly was found. */
export type Finding = readonly [reason: Reason, detail: string];

/** What depends on the bytes of one signature alone; `failed` is set when they settle the verdict. */
export interface ReadSignature {
  readonly dictionary?: SignatureDictionary;
  readonly cms?: CmsSignature;
  readonly signer?: X509;
  readonly others: readonly X509[];
  readonly failed?: Finding;
  readonly reachesTo: number;
}

export interface ReadFile {
  readonly signatures: readonly ReadSignature[];
  readonly length: number;
  readonly tail: 'none' | 'blank' | 'bytes';
}

const read = createMemory<ReadFile>(512);

/** Reads and checks everything that neither trust nor time can change; the same bytes are read once. */
export function readSignatures(pdf: Uint8Array): ReadFile {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  return read.of(createHash('sha256').update(bytes).digest('base64'), () => {
    const found = signatureDictionaries(bytes).filter(
      (each) => 'malformed' in each || each.subFilter !== 'ETSI.RFC3161',
    );
    const signatures = found.map((each) => readSignature(bytes, each)).sort((a, b) => a.reachesTo - b.reachesTo);
    const rest = bytes.subarray(signatures.at(-1)?.reachesTo ?? bytes.length);
    const tail =
      rest.length === 0
        ? 'none'
        : rest.every((byte) => byte === 0x0a || byte === 0x0d || byte === 0x20)
          ? 'blank'
          : 'bytes';
    return { signatures, length: bytes.length, tail };
  });
}

function readSignature(pdf: Buffer, dictionary: SignatureDictionary | Malformed): ReadSignature {
  if ('malformed' in dictionary)
    return { others: [], failed: ['FORMAT_FAILURE', dictionary.malformed], reachesTo: dictionary.at };
  const [, length, second, rest] = dictionary.byteRange;
  const place = { dictionary, reachesTo: second + rest };
  try {
    if (!/^(ETSI\.CAdES|adbe\.pkcs7)\.detached$/.test(dictionary.subFilter))
      throw new Error(`SubFilter ${dictionary.subFilter} is not a detached CMS signature`);
    const cms = readCms(dictionary.contents);
    const others = cms.certificates.map(readX509);
    const signer = cms.signerCertificate && readX509(cms.signerCertificate);
    const failed = signer
      ? cryptoObjection(
          cms,
          signer,
          [pdf.subarray(0, length), pdf.subarray(second, second + rest)],
          dictionary.subFilter,
        )
      : (['NO_SIGNING_CERTIFICATE_FOUND', 'the certificate named by the signature is not in it'] as const);
    return { ...place, cms, others, ...(signer && { signer }), ...(failed && { failed }) };
  } catch (error) {
    return {
      ...place,
      others: [],
      failed: ['FORMAT_FAILURE', `the signature value can not be read: ${(error as Error).message}`],
    };
  }
}

/** Digest, signature value and the certificate named among the signed attributes (EN 319 102-1, 5.2.7 and 5.2.8). */
function cryptoObjection(
  cms: CmsSignature,
  signer: X509,
  signed: readonly Buffer[],
  subFilter: string,
): Finding | undefined {
  const { signedAttributes, messageDigest, digest } = cms;
  const key = {
    key: signer.native.publicKey,
    ...(cms.scheme === 'rsa-pss' && { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: cms.saltLength ?? 20 }),
  };
  if (!signedAttributes) {
    return verify(digest, Buffer.concat(signed), key, cms.signature)
      ? undefined
      : ['HASH_FAILURE', 'the signature does not fit the bytes it covers'];
  }
  const actual = signed.reduce((hash, part) => hash.update(part), createHash(digest)).digest();
  if (!messageDigest || !actual.equals(messageDigest))
    return ['HASH_FAILURE', `${digest} of the bytes covered differs from the digest that was signed`];
  if (!verify(digest, signedAttributes, key, cms.signature))
    return ['SIG_CRYPTO_FAILURE', 'the signature value does not verify with the key of the certificate'];
  const named = cms.namedCertificates[0];
  if (!named && subFilter === 'ETSI.CAdES.detached')
    return ['SIG_CONSTRAINTS_FAILURE', 'the signed attributes do not name the certificate of the signer'];
  if (named && !createHash(named.digest).update(signer.der).digest().equals(named.value)) {
    return ['SIG_CONSTRAINTS_FAILURE', 'the signed attributes name another certificate than the one that came along'];
  }
  return undefined;
}
