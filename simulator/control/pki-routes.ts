import type { KeyObject } from 'node:crypto';
import { flaws, type CredentialOptions, type Subject } from '../pki/authority.ts';
import { keyTypes } from '../pki/keys.ts';
import type { ListName } from '../pki/revocations.ts';
import { instant, needed, objectOf, oneOf, text } from './input.ts';
import { refuseInput, type Asked, type Route } from './route.ts';

const CRLS = ['issuing.crl', 'root.crl', 'second.crl', 'public.crl', 'public-root.crl'] as const satisfies readonly ListName[];

/** What each kind of subscriber needs beside its agency. */
const SUBJECTS = {
  person: { fullName: needed(text), position: text },
  organisation: {},
  device: { name: needed(text) },
} as const;

export const PKI_ROUTES: readonly Route[] = [
  {
    method: 'get',
    path: '/pki/anchors.pem',
    says: { vi: 'Chứng thư gốc mô phỏng, chỉ tin trong thử nghiệm', en: 'The simulated root, to be trusted in tests only' },
    act: ({ authority }) => pemFile(authority.anchors()),
  },
  {
    method: 'get',
    path: '/pki/chain.pem',
    says: { vi: 'CA cấp phát và gốc mô phỏng', en: 'Issuing authority and root' },
    act: ({ authority }) => pemFile(authority.chain()),
  },
  {
    method: 'get',
    path: '/pki/public-anchors.pem',
    says: { vi: 'Chứng thư gốc mô phỏng của dịch vụ chứng thực công cộng, cho bên ngoài nhà nước', en: 'The simulated root of public certification services, for parties outside the State' },
    act: ({ authority }) => pemFile(authority.publicAnchors()),
  },
  {
    method: 'get',
    path: '/pki/crl',
    says: { vi: 'Địa chỉ các danh sách thu hồi', en: 'Addresses of the revocation lists' },
    act: () => ({ json: CRLS.map((file) => `/pki/crl/${file}`) }),
  },
  ...CRLS.map(
    (file): Route => ({
      method: 'get',
      path: `/pki/crl/${file}`,
      says: { vi: 'Danh sách thu hồi, DER', en: 'A revocation list, DER' },
      act: ({ authority }) => ({ type: 'application/pkix-crl', content: authority.lists()[file]() }),
    }),
  ),
  {
    method: 'post',
    path: '/pki/credentials',
    says: {
      vi: 'Cấp chứng thư thử nghiệm: {"kind": person|organisation|device, "organId", "fullName"?, "position"?, "name"?, "organName"?, "flaw"?}',
      en: 'Issue a test credential: {"kind": person|organisation|device, "organId", "fullName"?, "position"?, "name"?, "organName"?, "flaw"?}',
    },
    act({ authority }, asked) {
      const { subject, options } = wanted(asked);
      const { certificate, key, chain, serial } = authority.credentialFor(subject, options);
      return { json: { certificate: pem(certificate), key: pkcs8(key), chain: chain.map(pem), serial }, httpStatus: 201 };
    },
  },
  {
    method: 'post',
    path: '/pki/revocations',
    says: { vi: 'Thu hồi một chứng thư: {"serial", "at"?: thời điểm}', en: 'Revoke a certificate: {"serial", "at"?: instant}' },
    act({ axis, authority }, { body }) {
      const { serial, at } = objectOf<{ serial: string; at?: string }>(body, { serial: needed(SERIAL), at: instant });
      authority.revoke(serial.toUpperCase(), at === undefined ? axis.clock.now() : Date.parse(at));
      return { json: { serial: serial.toUpperCase() }, httpStatus: 201 };
    },
  },
];

const SERIAL = { expected: { vi: 'số sê-ri hex', en: 'a serial number in hex' }, fits: (value: unknown) => typeof value === 'string' && /^[0-9A-Fa-f]{2,40}$/.test(value) };

function wanted({ body }: Asked): { subject: Subject; options: CredentialOptions } {
  const kind = (body as { kind?: unknown } | null | undefined)?.kind;
  const kinds = Object.keys(SUBJECTS);
  if (!kinds.includes(kind as string)) refuseInput('kind', { vi: `một trong ${kinds.join(', ')}`, en: `one of ${kinds.join(', ')}` }, kind);
  const { flaw, keyType, from, ...subject } = objectOf<Subject & CredentialOptions>(body, {
    kind: text,
    organId: needed(text),
    organName: text,
    ...SUBJECTS[kind as keyof typeof SUBJECTS],
    flaw: oneOf(Object.keys(flaws)),
    keyType: oneOf(keyTypes),
    from: oneOf(['second', 'publicIssuing']),
  });
  return { subject: subject as Subject, options: { ...(flaw && { flaw }), ...(keyType && { keyType }), ...(from && { from }) } };
}

function pemFile(certificates: readonly Uint8Array[]): { type: string; content: string } {
  return { type: 'application/x-pem-file', content: certificates.map(pem).join('') };
}

function pem(der: Uint8Array): string {
  const lines = Buffer.from(der).toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

function pkcs8(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString();
}
