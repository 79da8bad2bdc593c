/** Certificate revocation lists (RFC 5280, 5). */
import { sign, verify, type KeyObject } from 'node:crypto';
import { signatureAlgorithms, signatureOid } from './algorithms.ts';
import { hexOf, octetsOf, oidOf, readBer, timeOf, type Value } from './asn1/ber.ts';
import { bitString, context, integer, nothing, objectIdentifier, octetString, sequence, tags, time, value } from './asn1/der.ts';
import { reasonCodes, type RevocationReason } from './revocation.ts';
import { readX509 } from './x509.ts';

const REASON = '2.5.29.21';

export interface CrlContent {
  readonly number: number;
  readonly thisUpdate: number;
  readonly nextUpdate: number;
  /** Serial number (upper-case hex) and instant. */
  readonly revoked: readonly { readonly serial: string; readonly at: number; readonly reason?: RevocationReason }[];
}

/** A version 2 list signed by its issuer, in DER. */
export function writeCrl(content: CrlContent, issuer: { readonly certificate: Uint8Array; readonly key: KeyObject }): Uint8Array {
  const authority = readX509(issuer.certificate);
  const scheme = issuer.key.asymmetricKeyType === 'ec' ? 'ecdsa' : 'rsa';
  const algorithm = sequence(objectIdentifier(signatureOid(scheme, 'sha256')), ...(scheme === 'rsa' ? [nothing] : []));
  const why = (reason: RevocationReason): Buffer => sequence(extension(REASON, value(tags.enumerated, Buffer.from([reasonCodes[reason]]))));
  const entries = content.revoked.map(({ serial, at, reason }) => sequence(integer(BigInt(`0x${serial}`)), time(at), ...(reason ? [why(reason)] : [])));
  const keyIdentifier = authority.subjectKeyIdentifier;
  const body = sequence(
    integer(1),
    algorithm,
    authority.subjectName,
    time(content.thisUpdate),
    time(content.nextUpdate),
    // An empty list of entries is left out altogether (RFC 5280, 5.1.2.6).
    ...(entries.length > 0 ? [sequence(...entries)] : []),
    context(
      0,
      sequence(
        extension('2.5.29.20', integer(content.number)),
        ...(keyIdentifier ? [extension('2.5.29.35', sequence(value(0x80, keyIdentifier)))] : []),
      ),
    ),
  );
  return sequence(body, algorithm, bitString(sign('sha256', body, issuer.key)));
}

function extension(id: string, content: Buffer): Buffer {
  return sequence(objectIdentifier(id), octetString(content));
}

export interface Revoked {
  readonly at: number;
  readonly reason?: RevocationReason;
}

export interface Crl {
  readonly thisUpdate: number;
  readonly nextUpdate?: number;
  /** By serial number (upper-case hex). */
  readonly revoked: ReadonlyMap<string, Revoked>;
  /** A critical extension not understood here: such a list may leave things out (RFC 5280, 5.2). */
  readonly strange?: string;
  /** True when this certificate (DER) has issued the list and its signature is good. */
  issuedBy(certificate: Uint8Array): boolean;
}

/** Reads a list in DER; throws when it is none. */
export function readCrl(der: Uint8Array): Crl {
  const [body, algorithm, signature] = readBer(der).members;
  const fields = [...(body?.members ?? [])];
  // The version stands first where it is given at all.
  if (fields[0]?.tag === 0x02) fields.shift();
  const [, issuer, thisUpdate, ...rest] = fields;
  const start = timeOf(thisUpdate);
  if (!body || !issuer || !signature || start === undefined) throw new Error('the file is not a certificate revocation list');
  const nextUpdate = timeOf(rest[0]);
  const entries = rest.find(({ tag }) => tag === 0x30)?.members ?? [];
  const extensions = rest.find(({ tag }) => tag === 0xa0)?.members[0]?.members ?? [];
  const strange = extensions.find(({ members }) => members[1]?.tag === tags.boolean && members[1].content[0] !== 0);
  const known = signatureAlgorithms[oidOf(algorithm?.members[0]) as keyof typeof signatureAlgorithms];
  return {
    thisUpdate: start,
    ...(nextUpdate !== undefined && { nextUpdate }),
    revoked: new Map(entries.map(({ members }) => [hexOf(members[0]!), { at: timeOf(members[1]) ?? 0, ...reasonIn(members[2]) }])),
    ...(strange && { strange: oidOf(strange.members[0]) }),
    issuedBy(certificate) {
      const authority = readX509(certificate);
      if (!authority.subjectName.equals(issuer.bytes) || !known || !('digest' in known) || known.digest === 'sha1') return false;
      return verify(known.digest, body.bytes, authority.native.publicKey, signature.content.subarray(1));
    },
  };
}

function reasonIn(extensions: Value | undefined): { reason?: RevocationReason } {
  const coded = extensions?.members.find(({ members }) => oidOf(members[0]) === REASON)?.members.at(-1);
  const code = coded && readBer(octetsOf(coded)).content[0];
  const reason = (Object.keys(reasonCodes) as RevocationReason[]).find((each) => reasonCodes[each] === code);
  return reason ? { reason } : {};
}
