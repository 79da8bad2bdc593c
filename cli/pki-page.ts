import { isoOf } from '../protocol/dates.ts';
import { classPolicies, subscriberOf } from '../protocol/signatures/subscriber.ts';
import { readX509 } from '../protocol/signatures/x509.ts';

/** Certificates and lists by the name of their file, DER. */
export interface PkiFiles {
  readonly certificates: Readonly<Record<string, Uint8Array>>;
  readonly lists: Readonly<Record<string, Uint8Array>>;
}

/** What each certificate is for, in both languages. */
const purposes: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  root: { vi: 'gốc chứng thư công vụ mô phỏng: PHẢI tin', en: 'simulated official-duty root: MUST be trusted' },
  issuing: { vi: 'CA cấp chứng thư cho người ký và cơ quan; thường đi kèm trong chữ ký', en: 'issues to persons and agencies; usually comes along with signatures' },
  'public-root': { vi: 'gốc chứng thực công cộng mô phỏng: chỉ tin cho bên ngoài nhà nước, nếu sản phẩm nhận văn bản của họ', en: 'simulated public root: for parties outside the State only, where the product takes their documents' },
};

/** README of the folder: what to trust, and how certificates say whose they are. */
export function pkiPage({ certificates, lists }: PkiFiles): string {
  const rows = Object.entries(certificates).map(([name, der]) => {
    const certificate = readX509(der);
    const print = certificate.fingerprint.toUpperCase().match(/../g)!.join(':');
    return [
      `### ${name}.cer, ${name}.cer.pem`,
      '',
      `${subscriberOf(certificate).name}. ${purposes[name]?.vi ?? ''} / ${purposes[name]?.en ?? ''}`,
      '',
      `- ${isoOf(certificate.notBefore)} → ${isoOf(certificate.notAfter)}`,
      `- SHA-256 \`${print}\``,
      '',
    ].join('\n');
  });
  return `# PKI mô phỏng của Liên Thông / The simulated PKI of Liên Thông

CHỈ DÙNG ĐỂ THỬ NGHIỆM. Không cài vào hệ thống đang vận hành thật; không chứng thư nào ở đây có giá trị pháp lý.

FOR TESTS ONLY. Never install these in a production system; no certificate here has legal value.

## Cần tin gì / What to trust

${rows.join('\n')}
## Danh sách thu hồi / Revocation lists

${Object.keys(lists).map((name) => `\`${name}.crl\``).join(', ')}: lập lúc xuất tệp này, có hạn một tuần; bản mới ở cổng điều khiển của trục / made when this folder was written, good for a week; fresh ones at the control port of the axis:

| | |
|---|---|
| danh sách thu hồi / lists | \`GET /pki/crl\`, \`GET /pki/crl/{tên}.crl\` |
| OCSP (RFC 6960) | \`POST /pki/ocsp\`, \`GET /pki/ocsp/{base64}\` |
| dấu thời gian / time stamps (RFC 3161) | \`POST /pki/tsa\` |
| chứng thư cho sản phẩm / credentials for the product | \`POST /pki/credentials\` |

## Chứng thư nói gì về chủ thể / How a certificate tells its holder

- \`organizationIdentifier\` (2.5.4.97) = \`MD:VN-<mã định danh cơ quan>\` / the agency's identifier
- \`O\` = tên cơ quan, \`title\` = chức vụ, \`CN\` = họ tên hoặc tên cơ quan; UTF-8, NFC
- chính sách chứng thư / certificate policy: người ký / person \`${classPolicies.person}\`, cơ quan / organisation \`${classPolicies.organisation}\`, thiết bị / device \`${classPolicies.device}\`

\`\`\`
openssl verify -CAfile root.cer.pem -untrusted issuing.cer.pem chung-thu.pem
\`\`\`
`;
}
