/** Certificate revocation lists (RFC 5280, 5), written and read with pkijs. */
import { createHash, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { digests, signatureAlgorithms, signatureOid } from './algorithms.ts';

export interface RevokedEntry {
  /** Upper-case hex. */
  readonly serial: string;
  readonly at: number;
}

export interface CrlContent {
  readonly number: number;
  readonly thisUpdate: number;
  readonly nextUpdate: number;
  readonly revoked: readonly RevokedEntry[];
}

/** A version 2 list signed by its issuer, in DER. */
export function writeCrl(
  content: CrlContent,
  issuer: { readonly certificate: Uint8Array; readonly key: KeyObject },
): Uint8Array {
  const authority = pkijs.Certificate.fromBER(bufferOf(issuer.certificate));
  const scheme = issuer.key.asymmetricKeyType === 'ec' ? 'ecdsa' : 'rsa';
  const algorithm = new pkijs.AlgorithmIdentifier({
    algorithmId: signatureOid(scheme, 'sha256'),
    ...(scheme === 'rsa' && { algorithmParams: new asn1js.Null() }),
  });
  const identifier = createHash('sha1')
    .update(new Uint8Array(authority.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView))
    .digest();
  const list = new pkijs.CertificateRevocationList({
    version: 1,
    signature: algorithm,
    signatureAlgorithm: algorithm,
    issuer: authority.subject,
    thisUpdate: time(content.thisUpdate),
    nextUpdate: time(content.nextUpdate),
    ...(content.revoked.length > 0 && {
      revokedCertificates: content.revoked.map(
        ({ serial, at }) =>
          new pkijs.RevokedCertificate({
            userCertificate: asn1js.Integer.fromBigInt(BigInt(`0x${serial}`)),
            revocationDate: time(at),
          }),
      ),
    }),
    crlExtensions: new pkijs.Extensions({
      extensions: [
        extension('2.5.29.20', new asn1js.Integer({ value: content.number })),
        extension(
          '2.5.29.35',
          new asn1js.Sequence({
            value: [new asn1js.Primitive({ idBlock: { tagClass: 3, tagNumber: 0 }, valueHex: bufferOf(identifier) })],
          }),
        ),
      ],
    }),
  });
  const toBeSigned = list.toSchema(true).valueBlock.value[0]!.toBER();
  list.signatureValue = new asn1js.BitString({
    valueHex: bufferOf(sign('sha256', new Uint8Array(toBeSigned), issuer.key)),
  });
  return new Uint8Array(list.toSchema(true).toBER());
}

export interface Crl extends Omit<CrlContent, 'revoked' | 'number' | 'nextUpdate'> {
  readonly nextUpdate?: number;
  /** Instant of revocation by serial number. */
  readonly revoked: ReadonlyMap<string, number>;
  /** True when this certificate (DER) has issued the list and its signature is good. */
  issuedBy(certificate: Uint8Array): boolean;
}

/** Reads a list in DER; throws when it is none. */
export function readCrl(der: Uint8Array): Crl {
  const list = pkijs.CertificateRevocationList.fromBER(bufferOf(der));
  const revoked = (list.revokedCertificates ?? []).map(({ userCertificate, revocationDate }) => {
    const serial = Buffer.from(userCertificate.valueBlock.valueHexView)
      .toString('hex')
      .toUpperCase()
      .replace(/^(00)+(?=.)/, '');
    return [serial, revocationDate.value.getTime()] as const;
  });
  return {
    thisUpdate: list.thisUpdate.value.getTime(),
    ...(list.nextUpdate && { nextUpdate: list.nextUpdate.value.getTime() }),
    revoked: new Map(revoked),
    issuedBy(certificate) {
      const issuer = pkijs.Certificate.fromBER(bufferOf(certificate));
      if (!issuer.subject.isEqual(list.issuer)) return false;
      const algorithm = signatureAlgorithms[list.signatureAlgorithm.algorithmId as keyof typeof signatureAlgorithms];
      if (!algorithm || !('digest' in algorithm) || algorithm.digest === digests['1.3.14.3.2.26']) return false;
      const key = createPublicKey({
        key: Buffer.from(issuer.subjectPublicKeyInfo.toSchema().toBER()),
        format: 'der',
        type: 'spki',
      });
      return verify(algorithm.digest, list.tbsView, key, list.signatureValue.valueBlock.valueHexView);
    },
  };
}

function extension(extnID: string, value: asn1js.BaseBlock): pkijs.Extension {
  return new pkijs.Extension({ extnID, critical: false, extnValue: value.toBER() });
}

function time(at: number): pkijs.Time {
  return new pkijs.Time({ value: new Date(Math.floor(at / 1000) * 1000) });
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
