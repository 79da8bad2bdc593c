import { signXml } from '../../protocol/signatures/sign-xml.ts';
import type { Reason } from '../../protocol/signatures/reasons.ts';
import type { XmlSignatures } from '../../protocol/signatures/verify-xml.ts';
import type { Alteration } from '../alterations.ts';
import { signedPacket } from '../agency/sending/sign-packet.ts';
import type { Mutant } from './mutant.ts';

/** Takes the signature of a package for a good one where it is wrong for one of these reasons. */
function forgivingPackets(...forgiven: readonly Reason[]): Alteration {
  const pardoned = (found: XmlSignatures): XmlSignatures =>
    found.judgement?.reason && forgiven.includes(found.judgement.reason) ? { ...found, judgement: { standing: 'valid', indication: 'TOTAL-PASSED' } } : found;
  return (parts) => ({
    ...parts,
    verifyPacket: async (office, packet, message) => {
      const found = await parts.verifyPacket(office, packet, message);
      return found && pardoned(found);
    },
  });
}

/** Signatures on the package itself (A10). */
export const signaturePacketMutants: readonly Mutant[] = [
  {
    name: 'takes-broken-package-signatures-since-none-is-needed',
    breaks: ['SIG-PACKET'],
    sin: 'Chữ ký gói không bắt buộc nên chữ ký gói sai cũng nhận.',
    apply: (parts) => ({ ...parts, packetObjection: () => undefined }),
  },
  {
    name: 'looks-at-package-signatures-of-new-documents-only',
    breaks: ['SIG-PACKET'],
    sin: 'Không xem chữ ký gói của gói tin thu hồi, cập nhật.',
    apply: (parts) => ({ ...parts, packetObjection: (office, arrival) => (['1', '2'].includes(arrival.message.bussiness?.docType.trim() ?? '') ? undefined : parts.packetObjection(office, arrival)) }),
  },
  {
    name: 'any-agency-may-sign-the-package',
    breaks: ['SIG-PACKET'],
    sin: 'Không đối chiếu cơ quan ký gói tin với cơ quan gửi.',
    apply: (parts) => ({
      ...parts,
      packetObjection: (office, arrival) => (arrival.packet?.judgement?.standing === 'valid' ? undefined : parts.packetObjection(office, arrival)),
    }),
  },
  { name: 'takes-a-signed-part-for-the-whole-package', breaks: ['SIG-PACKET'], sin: 'Một phần của gói tin được ký là coi như cả gói đã ký.', apply: forgivingPackets('SIG_CONSTRAINTS_FAILURE') },
  { name: 'trusts-any-issuer-on-packages', breaks: ['SIG-PACKET'], sin: 'Tin mọi chứng thư đi kèm chữ ký gói.', apply: forgivingPackets('NO_CERTIFICATE_CHAIN_FOUND') },
  {
    name: 'changes-packages-after-signing-them',
    breaks: ['SIG-PACKET'],
    sin: 'Ký gói tin rồi mới ghi thêm dữ liệu vào gói.',
    apply: (parts) => ({
      ...parts,
      signPacket: async (office, packet, dispatch) => {
        const signed = await signedPacket(office, packet, dispatch);
        return dispatch.kind === 'edoc' ? Buffer.from(Buffer.from(signed).toString('utf8').replace('</edXML:MessageHeader>', '<!-- -->\n</edXML:MessageHeader>')) : signed;
      },
    }),
  },
  {
    name: 'signs-packages-with-a-sister-agency-certificate',
    breaks: ['SIG-PACKET'],
    sin: 'Ký gói tin bằng chứng thư của cơ quan khác cùng tỉnh.',
    apply: (parts) => ({
      ...parts,
      signPacket: async (_, packet, { kind }) => (kind === 'edoc' ? signXml(packet, await parts.credentials({ kind: 'organisation', organId: 'Y98.30', organName: 'Sở Minh họa' })) : packet),
    }),
  },
];
