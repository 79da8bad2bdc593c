import { isoOf } from '../../../protocol/dates.ts';
import { readX509 } from '../../../protocol/signatures/x509.ts';
import type { SendOrder } from '../../driver.ts';
import type { Office } from '../office.ts';

/** Nothing is signed with a certificate that has run out or was withdrawn (NĐ68 Đ29). */
export async function objectionToCredentials(office: Office, order: SendOrder): Promise<string | undefined> {
  const { parts } = office;
  const now = parts.clock.now();
  const draft = { order, issuedOn: '', number: '', notation: '', documentId: '' };
  for (const holder of parts.signers(office, draft)) {
    const { certificate, chain } = await parts.credentials(holder);
    const { serial, notBefore, notAfter } = readX509(certificate);
    const name = holder.kind === 'person' ? holder.fullName : (holder.organName ?? holder.organId);
    if (now < notBefore) return `Chứng thư số của ${name} chưa có hiệu lực (từ ${isoOf(notBefore)}), không ký được`;
    if (now > notAfter) return `Chứng thư số của ${name} đã hết hạn từ ${isoOf(notAfter)}, không ký được`;
    const [issuer] = chain;
    const state = issuer && (await parts.trust.revocation.statusOf({ serial, issuer, now }));
    if (state?.status === 'revoked' && state.at <= now) return `Chứng thư số của ${name} đã bị thu hồi từ ${isoOf(state.at)}, không ký được`;
  }
  return undefined;
}
