import { isOutsideState } from '../../protocol/identifiers.ts';
import { signedPacket } from '../agency/sending/sign-packet.ts';
import type { Variant } from './variant.ts';

/** Legal choices about signed packages and public certificates. */
export const signaturePacketVariants: readonly Variant[] = [
  { name: 'signs-its-packages', oddity: 'Ký số cả trên gói tin gửi đi.', spares: ['SIG-PACKET'], apply: (parts) => ({ ...parts, signPacket: signedPacket }) },
  { name: 'signs-its-packages-with-elliptic-curves', oddity: 'Ký số trên gói tin gửi đi bằng khóa đường cong elip.', spares: ['SIG-PACKET'], apply: (parts) => ({ ...parts, signPacket: (office, packet, dispatch) => signedPacket(office, packet, dispatch, 'ec') }) },
  {
    name: 'remarks-on-public-certificates',
    oddity: 'Nhận văn bản ký bằng chứng thư công cộng kèm lưu ý cho văn thư.',
    spares: ['SIG-CROSS-CA'],
    apply: (parts) => ({
      ...parts,
      checks: {
        ...parts.checks,
        publicCertificates: (_, { message }) => (isOutsideState(message.from.organId.trim()) ? [{ verdict: 'warn', text: 'Bên gửi ngoài nhà nước, có thể dùng chứng thư công cộng' }] : []),
      },
    }),
  },
];
