/** Packets whose own signature is wrong in exactly one way, or only looks so (XML Signature; "signature wrapping"). */
import { signReference, signXml } from '../sign-xml.ts';
import { DSIG, ENVELOPED, EXCLUSIVE } from '../xml/xml-algorithms.ts';
import type { Reason } from '../reasons.ts';
import type { Wanted, Workshop } from './attack.ts';

export interface PacketWorkshop extends Omit<Workshop, 'plain'> {
  /** The packet before anybody signs it. */
  readonly packet: Uint8Array;
}

export interface PacketAttack {
  readonly what: string;
  build(workshop: PacketWorkshop): Uint8Array;
  readonly strict?: boolean;
  /** Of the packet as a whole: valid, why not, or that there is nothing to judge. */
  readonly expects: 'valid' | Reason | 'no signature';
}

const QCVN = 'http://www.mic.gov.vn/TBT/QCVN_102_2016';

function signed({ packet, authority, from }: PacketWorkshop, wanted?: Wanted, options?: Parameters<typeof signXml>[2]): string {
  return Buffer.from(signXml(packet, authority.credentialFor({ kind: 'organisation', ...from }, wanted), options)).toString('utf8');
}

const text = (packet: Uint8Array): string => Buffer.from(packet).toString('utf8');
const bytes = (packet: string): Uint8Array => Buffer.from(packet, 'utf8');
const signatureOf = (packet: string): string => /<Signature xmlns="http:\/\/www\.w3\.org[\s\S]*<\/Signature>/.exec(packet)![0];
const inHeader = (packet: string, piece: string): string => packet.replace(/<\/([\w.-]+:)?edXMLHeader>/, (end) => piece + end);

/** Signed, then changed as text. */
function edited(what: string, edit: (packet: string, workshop: PacketWorkshop) => string, expects: PacketAttack['expects']): PacketAttack {
  return { what, build: (workshop) => bytes(edit(signed(workshop), workshop)), expects };
}

/** Signed with such a certificate, else right. */
function byKey(what: string, wanted: Wanted, expects: PacketAttack['expects'], rest: Partial<PacketAttack> = {}): PacketAttack {
  return { what, build: (workshop) => bytes(signed(workshop, wanted)), expects, ...rest };
}

/** A signature that holds, but over one part by its id: the part lies somewhere, what is read says something else. */
function overPart({ packet, authority, from }: PacketWorkshop, arrange: (packet: string, part: string, signature: string) => string): Uint8Array {
  // Written as its own canonical form, so that its digest is that of the text.
  const part = '<Part xmlns="urn:example" Id="signed-part">Nội dung đã ký</Part>';
  const signature = signReference(authority.credentialFor({ kind: 'organisation', ...from }), { uri: '#signed-part', transforms: [EXCLUSIVE], canonical: bytes(part) });
  return bytes(arrange(text(packet), part, signature));
}

export const packetAttacks: Readonly<Record<string, PacketAttack>> = {
  'packet-is-well-signed': edited('signed as it should be', (packet) => packet, 'valid'),
  'packet-unsigned': { what: 'no signature at all', build: ({ packet }) => packet, expects: 'no signature' },
  'packet-placeholder': { what: 'a Signature in the namespace of QCVN 102: information only', build: ({ packet }) => bytes(inHeader(text(packet), `<Signature xmlns="${QCVN}"><SignedInfo/><SignatureValue>AAAA</SignatureValue></Signature>`)), expects: 'no signature' },
  'packet-signature-moved': edited('a genuine signature that the axis moved into the namespace of QCVN 102', (packet) => packet.replaceAll(DSIG, QCVN), 'no signature'),
  'packet-written-otherwise': edited('other quotes and spaces, the same canonical form', (packet) => packet.replace(/<\?xml[^>]*\?>\s*/, '').replace('Algorithm="', "Algorithm ='").replace(/(Algorithm ='[^"]*)"/, "$1'"), 'valid'),

  'packet-byte-changed': edited('one letter of a value', (packet) => packet.replace(/(Subject>)(.)/, '$1x'), 'HASH_FAILURE'),
  'packet-element-added': edited('one more element in the header', (packet) => inHeader(packet, '<Extra/>'), 'HASH_FAILURE'),
  'packet-value-changed': edited('one letter of the signature value', (packet) => packet.replace(/(<SignatureValue>)(.)/, (_, tag: string, letter: string) => tag + (letter === 'A' ? 'B' : 'A')), 'SIG_CRYPTO_FAILURE'),
  'packet-digest-changed': edited('a digest that fits the changed packet', (packet, workshop) => {
    const changed = { ...workshop, packet: bytes(text(workshop.packet).replace(/(Subject>)(.)/, '$1x')) };
    const digest = /<DigestValue>([^<]+)</.exec(signed(changed))![1]!;
    return packet.replace(/(Subject>)(.)/, '$1x').replace(/<DigestValue>[^<]+</, `<DigestValue>${digest}<`);
  }, 'SIG_CRYPTO_FAILURE'),
  'packet-signature-transplanted': edited('the signature of another packet', (_, workshop) => {
    const other = signed({ ...workshop, packet: bytes(text(workshop.packet).replace(/(Subject>)(.)/, '$1x')) });
    return inHeader(text(workshop.packet), signatureOf(other));
  }, 'HASH_FAILURE'),
  'packet-signed-twice': { what: 'two signatures over the whole: the second ends the first', build: (workshop) => signXml(bytes(signed(workshop)), workshop.authority.credentialFor({ kind: 'organisation', ...workshop.from })), expects: 'HASH_FAILURE' },

  'packet-other-key-named': edited('KeyInfo names another certificate than the one that signed', (packet, { authority }) => {
    const other = Buffer.from(authority.credentialFor({ kind: 'organisation', organId: 'Y90.05', organName: 'Cục Ví dụ' }, { keyType: 'ec' }).certificate).toString('base64');
    return packet.replace(/<X509Data>[\s\S]*<\/X509Data>/, `<X509Data><X509Certificate>${other}</X509Certificate></X509Data>`);
  }, 'SIG_CRYPTO_FAILURE'),
  'packet-no-key-named': edited('KeyInfo is gone', (packet) => packet.replace(/<KeyInfo>[\s\S]*<\/KeyInfo>/, ''), 'NO_SIGNING_CERTIFICATE_FOUND'),
  'packet-self-signed': byKey('by a certificate that vouches for itself', { flaw: 'self-signed' }, 'NO_CERTIFICATE_CHAIN_FOUND'),
  'packet-untrusted-root': byKey('by a certificate of a root nobody trusts', { flaw: 'foreign' }, 'NO_CERTIFICATE_CHAIN_FOUND'),
  'packet-wrong-key-usage': byKey('by the certificate of a TLS server', { flaw: 'wrong-key-usage' }, 'CHAIN_CONSTRAINTS_FAILURE'),
  'packet-elliptic-key': byKey('by an ECDSA key', { keyType: 'ec' }, 'valid', { strict: true }),
  'packet-weak-digest': { what: 'SHA-1, under a profile that refuses it', build: (workshop) => bytes(signed(workshop, undefined, { digest: 'sha1' })), strict: true, expects: 'CRYPTO_CONSTRAINTS_FAILURE' },
  'packet-weak-digest-tolerated': { what: 'SHA-1, under a profile that warns', build: (workshop) => bytes(signed(workshop, undefined, { digest: 'sha1' })), expects: 'valid' },

  'packet-part-signed': { what: 'the signature is over a part, the packet is not signed', build: (workshop) => overPart(workshop, (packet, part, signature) => inHeader(packet, part + signature)), expects: 'SIG_CONSTRAINTS_FAILURE' },
  'packet-wrapped': { what: 'the signed part lies inside the signature, where nobody reads it', build: (workshop) => overPart(workshop, (packet, part, signature) => inHeader(packet, signature.replace('</Signature>', `<Object>${part}</Object></Signature>`))), expects: 'FORMAT_FAILURE' },
  'packet-two-with-one-id': { what: 'two elements with the signed id', build: (workshop) => overPart(workshop, (packet, part, signature) => inHeader(packet, part + part.replace('đã ký', 'khác') + signature)), expects: 'SIG_CONSTRAINTS_FAILURE' },
  'packet-signs-nothing': { what: 'the reference names nothing that is there', build: (workshop) => overPart(workshop, (packet, _, signature) => inHeader(packet, signature)), expects: 'SIGNED_DATA_NOT_FOUND' },
  'packet-field-transform': edited('a transform that is none, as field samples have it', (packet) => packet.replace(`<Transform Algorithm="${EXCLUSIVE}">`, '<Transform Algorithm="http://www.w3.org/TR/xml-exc-c14n#">'), 'FORMAT_FAILURE'),
  'packet-choosing-transform': edited('a transform that chooses what is signed', (packet) => packet.replace(`<Transform Algorithm="${ENVELOPED}"></Transform>`, `$&<Transform Algorithm="http://www.w3.org/TR/1999/REC-xpath-19991116"><XPath>false()</XPath></Transform>`), 'FORMAT_FAILURE'),
  'packet-second-signed-info': edited('a second SignedInfo', (packet) => packet.replace('</SignedInfo>', '</SignedInfo><SignedInfo></SignedInfo>'), 'FORMAT_FAILURE'),
  'packet-secret-method': edited('a method that takes the public key for a secret', (packet) => packet.replace(/(<SignatureMethod Algorithm=")[^"]+/, `$1${DSIG}hmac-sha1`), 'FORMAT_FAILURE'),
  'packet-not-xml': edited('no longer XML', (packet) => packet.replace('</', '<'), 'FORMAT_FAILURE'),
};
