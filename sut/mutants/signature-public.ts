import { isOutsideState } from '../../protocol/identifiers.ts';
import { pardoned } from '../alterations.ts';
import type { Mutant } from './mutant.ts';

/** Certificates of public certification services (QĐ28 Đ2.K2, NĐ 23/2025 Đ15–17). */
export const signaturePublicMutants: readonly Mutant[] = [
  {
    name: 'believes-public-certificates-of-state-agencies',
    breaks: ['SIG-CROSS-CA'],
    sin: 'Nhận văn bản của cơ quan nhà nước ký bằng chứng thư công cộng.',
    apply: (parts) => ({ ...parts, anchorsFor: () => [...parts.trust.anchors(), ...(parts.trust.publicAnchors?.() ?? [])] }),
  },
  {
    name: 'knows-the-official-duty-anchor-only',
    breaks: ['SIG-CROSS-CA'],
    sin: 'Từ chối mọi chứng thư công cộng dù hồ sơ đã cấu hình neo công cộng cho bên ngoài nhà nước.',
    apply: (parts) => ({ ...parts, anchorsFor: () => parts.trust.anchors() }),
  },
  {
    name: 'believes-any-issuer-of-parties-outside-the-state',
    breaks: ['SIG-CROSS-CA'],
    sin: 'Bên gửi ngoài nhà nước thì nguồn cấp chứng thư nào cũng tin.',
    apply: (parts) => ({
      ...parts,
      verify: async (office, pdf, message) => {
        const found = await parts.verify(office, pdf, message);
        return isOutsideState(message.from.organId.trim()) ? pardoned(found, ['NO_CERTIFICATE_CHAIN_FOUND']) : found;
      },
    }),
  },
];
