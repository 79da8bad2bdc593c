import { signingMain } from '../signing-alterations.ts';
import type { Mutant } from './mutant.ts';

/** What signatures show (ND30 PLI.II.7.d, II.8.a). */
export const signatureImageMutants: readonly Mutant[] = [
  {
    name: 'puts-the-seal-in-the-footer',
    breaks: ['SIG-APPEARANCE'],
    sin: 'Đặt hình dấu đỏ ở chân trang, cách xa chữ ký.',
    apply: signingMain(({ kind }, { order }) => (order.copy ? {} : kind === 'person' ? { image: 'signature' } : { image: 'seal', place: { left: 200, top: 90 } })),
  },
  {
    name: 'exchanges-the-colours-of-signature-and-seal',
    breaks: ['SIG-APPEARANCE'],
    sin: 'Hình chữ ký của người có thẩm quyền màu đỏ, hình dấu của cơ quan màu xanh.',
    apply: signingMain(({ kind }, { order }) => (order.copy ? {} : { image: kind === 'person' ? 'seal' : 'signature' })),
  },
  {
    name: 'puts-the-seal-over-the-right-of-the-signature',
    breaks: ['SIG-APPEARANCE'],
    sin: 'Hình dấu trùm lên phần bên phải của chữ ký.',
    apply: signingMain(({ kind }, { order }) => (order.copy ? {} : kind === 'person' ? { image: 'signature', place: { left: 250, top: 500 } } : { image: 'seal', place: { left: 350, top: 500 } })),
  },
];
