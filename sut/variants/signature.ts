import { signPdf } from '../../protocol/signatures/sign-pdf.ts';
import { together, type Alteration } from '../alterations.ts';
import { signingAnnexes, signingMain } from '../signing-alterations.ts';
import type { Draft } from '../agency/issuing/parts.ts';
import type { Holder } from '../agency/trust.ts';
import { minuteOf } from '../agency/working-time.ts';
import type { Variant } from './variant.ts';

function keysOf(keyType: NonNullable<Holder['keyType']>): Alteration {
  return (parts) => ({ ...parts, credentials: (holder) => parts.credentials({ ...holder, keyType }) });
}

function signedBy(change: (holders: readonly Holder[], draft: Draft) => readonly Holder[]): Alteration {
  return (parts) => ({ ...parts, signers: (office, draft) => change(parts.signers(office, draft), draft) });
}

function marking(change: (mark: string) => string): Alteration {
  return (parts) => ({ ...parts, markOf: (office, draft, at) => (draft.order.copy ? parts.markOf(office, draft, at) : change(parts.markOf(office, draft, at))) });
}

export const signatureVariants: readonly Variant[] = [
  { name: 'signs-with-elliptic-curves', oddity: 'Ký bằng khóa đường cong elip P-256 thay cho RSA.', spares: ['SIG-ALGO', 'SIG-REQUIRED', 'SIG-TWO', 'SIG-ATTACH'], apply: keysOf('ec') },
  { name: 'signs-with-a-larger-curve', oddity: 'Ký bằng khóa đường cong elip P-384 và SHA-384.', spares: ['SIG-ALGO', 'SIG-REQUIRED'], apply: together(keysOf('ec-384'), signingMain(() => ({ digest: 'sha384' })), signingAnnexes({ digest: 'sha384' })) },
  { name: 'signs-with-rsa-3072', oddity: 'Ký bằng khóa RSA 3072 bit.', spares: ['SIG-ALGO', 'SIG-REQUIRED', 'SIG-TWO'], apply: keysOf('rsa-3072') },
  { name: 'digests-with-sha384', oddity: 'Ký số trên giá trị băm SHA-384.', spares: ['SIG-ALGO', 'SIG-REQUIRED'], apply: together(signingMain(() => ({ digest: 'sha384' })), signingAnnexes({ digest: 'sha384' })) },
  { name: 'digests-with-sha512', oddity: 'Ký số trên giá trị băm SHA-512.', spares: ['SIG-ALGO', 'SIG-REQUIRED'], apply: together(signingMain(() => ({ digest: 'sha512' })), signingAnnexes({ digest: 'sha512' })) },
  { name: 'signs-invisibly', oddity: 'Chữ ký số hợp lệ nhưng không hiện hình trên văn bản.', spares: ['SIG-REQUIRED', 'SIG-TWO', 'SIG-ORDER', 'SIG-APPEARANCE'], apply: signingMain(() => ({})) },
  { name: 'shows-the-seal-alone', oddity: 'Ký số từ xa: chữ ký cá nhân không có hình, chỉ có hình dấu của cơ quan.', spares: ['SIG-APPEARANCE', 'SIG-TWO'], apply: signingMain(({ kind }, { order }) => (kind === 'organisation' && !order.copy ? { image: 'seal' } : {})) },
  { name: 'keeps-signature-and-seal-apart', oddity: 'Hình dấu đứng bên trái, tách rời hình chữ ký.', spares: ['SIG-APPEARANCE'], apply: signingMain(({ kind }, { order }) => (order.copy ? {} : kind === 'person' ? { image: 'signature', place: { left: 330, top: 300 } } : { image: 'seal', place: { left: 150, top: 300 } })) },
  {
    name: 'drafters-initial-first',
    oddity: 'Người soạn ký nháy trước, rồi mới tới người có thẩm quyền và cơ quan.',
    spares: ['SIG-TWO', 'SIG-ORDER', 'SIG-REQUIRED'],
    apply: signedBy((holders, { order }) => (order.copy || holders.length === 0 ? holders : [{ kind: 'person', fullName: 'Vũ Văn Nháp', position: 'Trưởng phòng', organId: holders[0]!.organId }, ...holders])),
  },
  {
    name: 'agency-signs-twice',
    oddity: 'Cơ quan ký số hai lần: ký ban hành rồi ký lưu hành.',
    spares: ['SIG-TWO', 'SIG-ORDER', 'SIG-ORG-MATCH'],
    apply: signedBy((holders) => [...holders, ...holders.slice(-1)]),
  },
  {
    name: 'agency-signs-a-second-later',
    oddity: 'Cơ quan ký sau người có thẩm quyền đúng một giây.',
    spares: ['SIG-ORDER', 'DATE-COHERENCE'],
    apply: (parts) => signingMain((_, __, index) => ({ at: minuteOf(parts.clock.now()) + index * 1_000 }))(parts),
  },
  {
    name: 'leader-signs-annexes-too',
    oddity: 'Phụ lục mang cả chữ ký của người có thẩm quyền, rồi tới cơ quan.',
    spares: ['SIG-ATTACH', 'SIG-ATTACH-MARK'],
    apply: (parts) => ({
      ...parts,
      signAnnex: async (office, pdf, draft) => {
        const person = parts.signers(office, draft).find(({ kind }) => kind === 'person');
        const first = person ? await signPdf(pdf, await parts.credentials(person), { at: minuteOf(parts.clock.now()) }) : pdf;
        return parts.signAnnex(office, first, draft);
      },
    }),
  },
  {
    name: 'stamps-what-it-issues',
    oddity: 'Mỗi chữ ký trên văn bản gửi đi mang dấu thời gian.',
    spares: ['SIG-TIMESTAMP', 'SIG-REQUIRED', 'SIG-TWO', 'SIG-ORDER', 'SIG-ATTACH'],
    apply: (parts) => ({ ...parts, stampsSignatures: true }),
  },
  { name: 'marks-with-fractions-of-a-second', oddity: 'Thời gian ký trên phụ lục ghi cả phần của giây.', spares: ['SIG-ATTACH-MARK'], apply: marking((mark) => mark.replace('+07:00', '.000+07:00')) },
  { name: 'marks-with-a-bare-offset', oddity: 'Múi giờ trên phụ lục viết +0700.', spares: ['SIG-ATTACH-MARK'], apply: marking((mark) => mark.replace('+07:00', '+0700')) },
  { name: 'marks-in-other-words', oddity: 'Dòng trên phụ lục có thêm lời dẫn, số và ký hiệu đứng sau.', spares: ['SIG-ATTACH-MARK'], apply: marking((mark) => `Kèm theo văn bản số ${mark.replace('; ', ', ký lúc ')}`) },
  {
    name: 'refuses-weak-digests',
    oddity: 'Từ chối hẳn chữ ký dùng thuật toán yếu thay vì chỉ cảnh báo.',
    spares: ['SIG-ALGO'],
    apply: (parts) => ({
      ...parts,
      judgeMain: (found, expectation) => {
        const weak = found.signatures.some(({ warnings }) => warnings.length > 0);
        return weak ? { standing: 'not-original', objections: ['SIGNATURE_INVALID'] } : parts.judgeMain(found, expectation);
      },
    }),
  },
  {
    name: 'keeps-the-unsigned-for-reference',
    oddity: 'Văn bản không có chữ ký số được giữ lại để tham khảo, không trả lại.',
    spares: ['UNSIGNED-REFERENCE', 'SIG-TWO', 'SIG-COPY-ONE'],
    apply: (parts) => ({
      ...parts,
      checks: {
        ...parts.checks,
        mainSigned: async (office, arrival) => {
          const found = await parts.checks['mainSigned']!(office, arrival);
          const main = [...arrival.signatures.values()][0];
          const lacking = main !== undefined && !main.changedAfterSigning && main.signatures.every(({ standing, warnings }) => standing === 'valid' && warnings.length === 0);
          const own = main?.signatures.every(({ signer }) => signer.class !== 'organisation' || signer.organId === arrival.message.from.organId);
          return lacking && own ? found.map((defect) => ({ ...defect, verdict: 'reference' as const })) : found;
        },
      },
    }),
  },
  {
    name: 'copies-bear-a-personal-signature-too',
    oddity: 'Bản sao y mang thêm chữ ký của người sao.',
    spares: ['SIG-COPY-ONE', 'COPY-MARK'],
    apply: (parts) => signedBy((holders, { order }) => (order.copy ? [{ kind: 'person', fullName: parts.identity.leader.fullName, position: parts.identity.leader.position, organId: parts.identity.organId }, ...holders] : holders))(parts),
  },
  {
    name: 'shows-signers-with-their-agency',
    oddity: 'Màn hình ghi người ký kèm tên cơ quan và kết luận bằng lời.',
    spares: ['SIG-VERIFY-UI'],
    apply: (parts) => ({
      ...parts,
      showSignatures: (found) => parts.showSignatures(found).map((each, index) => ({ ...each, signer: `${each.signer} – ${found.signatures[index]?.signer.organName ?? ''}` })),
    }),
  },
];
