import { isoOf } from '../../protocol/dates.ts';
import { together, withoutObjections, type Alteration } from '../alterations.ts';
import { signingMain } from '../signing-alterations.ts';
import type { Holder } from '../agency/trust.ts';
import type { Mutant } from './mutant.ts';

function signedBy(change: (holders: readonly Holder[], order: { readonly copy?: string; readonly priority?: number; readonly typeName: string; readonly signed?: boolean }) => readonly Holder[]): Alteration {
  return (parts) => ({ ...parts, signers: (office, draft) => change(parts.signers(office, draft), draft.order) });
}

/** What the system signs, with what, and in which order (ND30 Đ5, Đ13, PLI). */
export const signatureSigningMutants: readonly Mutant[] = [
  {
    name: 'sends-drafts-nobody-signed',
    breaks: ['SIG-REQUIRED', 'LOCAL-UNSIGNED-WAIT'],
    sin: 'Gửi cả dự thảo chưa ai ký số.',
    apply: together(withoutObjections('unsigned'), signedBy((holders, { signed }) => (signed === false ? [] : holders))),
  },
  {
    name: 'deputies-sign-without-the-agency',
    breaks: ['SIG-TWO'],
    sin: 'Văn bản do cấp phó ký thay chỉ mang chữ ký cá nhân.',
    apply: (parts) => ({
      ...parts,
      signers: (office, draft) => {
        const holders = parts.signers(office, draft);
        return draft.order.signer?.competence ? holders.filter(({ kind }) => kind === 'person') : holders;
      },
    }),
  },
  {
    name: 'urgent-documents-lack-the-agency-signature',
    breaks: ['SIG-TWO'],
    sin: 'Văn bản hỏa tốc được gửi trước khi cơ quan kịp ký số.',
    apply: signedBy((holders, { priority = 0 }) => (priority === 3 ? holders.filter(({ kind }) => kind === 'person') : holders)),
  },
  { name: 'agency-signs-first', breaks: ['SIG-ORDER'], sin: 'Cơ quan ký số trước, người có thẩm quyền ký sau.', apply: signedBy((holders) => holders.toReversed()) },
  {
    name: 'agency-signs-alone-when-the-leader-cannot',
    breaks: ['SIG-ORDER', 'SIG-SIGN-EXPIRED'],
    sin: 'Chứng thư của người ký bị thu hồi thì cơ quan ký một mình.',
    apply: (parts) => ({
      ...parts,
      objections: {
        ...parts.objections,
        credentials: async (office, order) => {
          const objection = await parts.objections['credentials']!(office, order);
          return objection?.includes(order.signer?.fullName ?? parts.identity.leader.fullName) ? undefined : objection;
        },
      },
      signMain: async (office, pdf, draft) => {
        const objection = await parts.objections['credentials']!(office, draft.order);
        const alone = { ...parts, signers: (...given: Parameters<typeof parts.signers>) => parts.signers(...given).filter(({ kind }) => kind === 'organisation') };
        return parts.signMain(objection === undefined ? office : { ...office, parts: alone }, pdf, draft);
      },
    }),
  },
  { name: 'signs-the-main-file-only', breaks: ['SIG-ATTACH', 'SIG-ATTACH-MARK'], sin: 'Chỉ ký số văn bản chính, các tệp kèm theo để trần.', apply: (parts) => ({ ...parts, signAnnex: async (_, pdf) => pdf }) },
  {
    name: 'leaves-presigned-annexes-alone',
    breaks: ['SIG-ATTACH'],
    sin: 'Phụ lục đã có chữ ký của ai đó thì không ký nữa.',
    apply: (parts) => ({ ...parts, signAnnex: async (office, pdf, draft) => (Buffer.from(pdf).includes('/ByteRange') ? pdf : parts.signAnnex(office, pdf, draft)) }),
  },
  {
    name: 'signs-with-a-sister-agency-certificate',
    breaks: ['SIG-ORG-MATCH', 'SIG-SIGN-EXPIRED'],
    sin: 'Ký bằng chứng thư của cơ quan khác cùng tỉnh.',
    apply: (parts) => ({
      ...parts,
      signMain: (office, pdf, draft) => {
        const sister = (given: readonly Holder[]): readonly Holder[] => given.map((each) => (each.kind === 'organisation' ? { ...each, organId: 'Y98.30', organName: 'Sở Minh họa' } : each));
        return parts.signMain(draft.order.copy ? office : { ...office, parts: { ...parts, signers: (...given) => sister(parts.signers(...given)) } }, pdf, draft);
      },
    }),
  },
  { name: 'signs-with-dead-certificates', breaks: ['SIG-SIGN-EXPIRED'], sin: 'Chứng thư hết hạn hay bị thu hồi vẫn ký.', apply: withoutObjections('credentials') },
  {
    name: 'marks-annexes-without-offset',
    breaks: ['SIG-ATTACH-MARK'],
    sin: 'Thời gian ký hiện trên phụ lục không có múi giờ.',
    apply: (parts) => ({ ...parts, markOf: (office, draft, at) => (draft.order.copy ? parts.markOf(office, draft, at) : parts.markOf(office, draft, at).replace(/\+07:?00/, '')) }),
  },
  {
    name: 'marks-annexes-with-the-hour-of-greenwich',
    breaks: ['SIG-ATTACH-MARK'],
    sin: 'Thời gian ký hiện trên phụ lục là giờ quốc tế nhưng ghi +07:00.',
    apply: (parts) => ({
      ...parts,
      markOf: (office, draft, at) => (draft.order.copy ? parts.markOf(office, draft, at) : parts.markOf(office, draft, at).replace(isoOf(at), isoOf(at - 7 * 3_600_000))),
    }),
  },
  {
    name: 'signs-with-sha1',
    breaks: ['SIG-ALGO'],
    sin: 'Ký số bằng thuật toán băm SHA-1.',
    apply: signingMain(() => ({ digest: 'sha1' })),
  },
];
