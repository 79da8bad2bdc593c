/** Reading the key somebody brings: PKCS#12 files, as certification authorities hand them out. */
import { createPrivateKey, type KeyObject } from 'node:crypto';
import type Forge from 'node-forge';
import { forge } from './issue.ts';

export interface BroughtKey {
  readonly key: KeyObject;
  /** DER, in the order of the file. */
  readonly certificates: readonly Uint8Array[];
}

/** Opens a PKCS#12 file; a wrong passphrase or a file without a key is told in one sentence. */
export function readPkcs12(bytes: Uint8Array, passphrase: string): BroughtKey {
  const { asn1, pkcs12, pki } = forge();
  let safe: Forge.pkcs12.Pkcs12Pfx;
  try {
    safe = pkcs12.pkcs12FromAsn1(asn1.fromDer(Buffer.from(bytes).toString('latin1')), passphrase);
  } catch (error) {
    throw new Error(`not a PKCS#12 file, or the passphrase is wrong (${error instanceof Error ? error.message : String(error)})`);
  }
  const bags = safe.safeContents.flatMap(({ safeBags }) => safeBags);
  const der = (node: Forge.asn1.Asn1): Buffer => Buffer.from(asn1.toDer(node).getBytes(), 'latin1');
  const keyBag = bags.find(({ type }) => type === pki.oids['pkcs8ShroudedKeyBag'] || type === pki.oids['keyBag']);
  if (!keyBag) throw new Error('the PKCS#12 file holds no private key');
  // forge understands RSA keys alone; any other one it leaves as it stands in the file, a PrivateKeyInfo.
  const info = keyBag.key ? pki.wrapRsaPrivateKey(pki.privateKeyToAsn1(keyBag.key)) : keyBag.asn1;
  const certificates = bags.flatMap((bag) => {
    if (bag.type !== pki.oids['certBag']) return [];
    return [new Uint8Array(bag.cert ? der(pki.certificateToAsn1(bag.cert)) : der(bag.asn1))];
  });
  return { key: createPrivateKey({ key: der(info), format: 'der', type: 'pkcs8' }), certificates };
}
