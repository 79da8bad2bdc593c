import type { Variant } from './variant.ts';

export const loadVariants: readonly Variant[] = [
  {
    name: 'delivers-the-far-ones-first',
    oddity: 'Gửi nhiều nơi thì mỗi nơi một gói, nơi ghi sau đi trước.',
    spares: ['LOAD-FANOUT', 'LOAD-STATUS-STORM', 'MULTI-RECIPIENT'],
    apply: (parts) => ({ ...parts, packaging: (addressees) => addressees.map(({ organId }) => [organId]).toReversed() }),
  },
  {
    name: 'takes-a-few-documents-a-turn',
    oddity: 'Mỗi lượt chỉ lấy tối đa mười hai gói tin mỗi loại, phần còn lại để lượt sau.',
    spares: ['LOAD-BASE', 'LOAD-GROWTH'],
    apply: (parts) => ({
      ...parts,
      connect: (given) => {
        const line = parts.connect(given);
        return { ...line, pending: async (kind) => (await line.pending(kind))?.slice(0, kind === 'edoc' ? 12 : undefined) };
      },
    }),
  },
];
