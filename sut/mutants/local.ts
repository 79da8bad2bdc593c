import type { Dispatch } from '../agency/records.ts';
import type { AgencyParts, Office } from '../agency/office.ts';
import { Refused } from '../driver.ts';
import { inAct, inInbox, inOutbox, isInternal, together, withoutObjections, type Alteration } from '../alterations.ts';
import type { Mutant } from './mutant.ts';

/** A branch office of the same body, which such systems serve last. */
const isBranch = ({ directory }: Pick<Office, 'directory'>, organId: string): boolean => directory.nameOf(organId)?.startsWith('Chi cục') === true;

/** Keeps some packages in the queue for another day. */
const holdingBack =
  (held: (dispatch: Dispatch, office: Office) => boolean): Alteration =>
  (parts) => ({ ...parts, due: (office, waiting) => parts.due(office, waiting.filter((each) => !held(each, office))) });

const allInternal = (parts: AgencyParts, recipients: readonly { readonly organId: string }[]): boolean => recipients.every(({ organId }) => isInternal(parts, organId));

export const localMutants: readonly Mutant[] = [
  {
    name: 'reports-to-branches-overnight',
    breaks: ['LOCAL-2H'],
    sin: 'Kết quả tiếp nhận văn bản của chi cục được gom lại, hôm sau mới báo.',
    apply: holdingBack(({ purpose, code = '', to }, office) => purpose === 'status' && ['02', '03'].includes(code) && isBranch(office, to[0]!)),
  },
  {
    name: 'batches-internal-plans-weekly',
    breaks: ['LOCAL-SAME-DAY-SEND'],
    sin: 'Kế hoạch gửi nội bộ được gom gửi mỗi tuần một lần.',
    apply: holdingBack(({ purpose, about }, { parts, books }) => {
      const order = purpose === 'new' ? books.outgoing.get(about)?.order : undefined;
      return order !== undefined && order.typeName === 'Kế hoạch' && allInternal(parts, order.recipients);
    }),
  },
  {
    name: 'waits-for-paper-from-branches',
    breaks: ['LOCAL-DISTRIB'],
    sin: 'Văn bản của chi cục báo có bản giấy thì chờ giấy tới mới phân.',
    apply: inAct('assign', (perform, office, record, words) => {
      if (record.message.bussiness?.paper === '1' && isBranch(office, record.message.from.organId)) throw new Refused('Chờ bản giấy của chi cục');
      return perform(office, record, words);
    }),
  },
  {
    name: 'records-without-file',
    breaks: ['LOCAL-ATTACH-ISSUED'],
    sin: 'Sổ văn bản đi ghi văn bản nội bộ đã phát hành mà không có tệp.',
    apply: inOutbox((item, { order }, parts) => (['Thông báo', 'Báo cáo'].includes(order.typeName) && allInternal(parts, order.recipients) ? { ...item, attachments: [] } : item)),
  },
  {
    name: 'paper-inside-the-body',
    breaks: ['LOCAL-ALL-ELECTRONIC'],
    sin: 'Văn bản nội bộ vẫn được gửi kèm bản giấy khi văn thư muốn.',
    apply: (parts) => ({
      ...parts,
      paperGoesAlong: (office, order, issuedOn) => parts.paperGoesAlong(office, order, issuedOn) || (order.paper === true && allInternal(parts, order.recipients)),
    }),
  },
  {
    name: 'sends-back-unsigned-internal-mail',
    breaks: ['LOCAL-UNSIGNED-WAIT'],
    sin: 'Trả lại văn bản chưa ký số của đơn vị nội bộ đang chờ chứng thư.',
    apply: (parts) => ({ ...parts, takesUnsigned: () => false }),
  },
  {
    name: 'sends-unsigned-outside',
    breaks: ['LOCAL-UNSIGNED-WAIT', 'SIG-REQUIRED'],
    sin: 'Dùng quy định chờ chứng thư để gửi văn bản chưa ký số ra ngoài.',
    apply: together(withoutObjections('unsigned'), (parts) => ({ ...parts, signers: (office, draft) => (draft.order.signed === false ? [] : parts.signers(office, draft)) })),
  },
  {
    name: 'internal-scan-as-an-original',
    breaks: ['LOCAL-ORG-SIGN-SCAN'],
    sin: 'Bản quét phát hành nội bộ chỉ có chữ ký cơ quan được khai như bản gốc.',
    apply: (parts) => ({
      ...parts,
      notationFor: (office, order) => {
        const { copy: _, ...original } = order;
        return parts.notationFor(office, allInternal(parts, order.recipients) ? original : order);
      },
    }),
  },
  {
    name: 'tracks-urgent-due-dates-only',
    breaks: ['LOCAL-DUE-ALL'],
    sin: 'Chỉ theo dõi hạn của văn bản khẩn, văn bản thường của chi cục bị bỏ quên.',
    apply: inInbox((item) => {
      if (item.priority > 0 || !item.from.organName?.startsWith('Chi cục')) return item;
      const { dueDate: _, ...rest } = item;
      return rest;
    }),
  },
  {
    name: 'never-closes-answered-branch-mail',
    breaks: ['LOCAL-REPLY-UPDATE'],
    sin: 'Đã trả lời chi cục mà văn bản đến vẫn để treo.',
    apply: (parts) => ({
      ...parts,
      onIssued: (office, document) => {
        if (!document.addressees.every(({ organId }) => isBranch(office, organId))) parts.onIssued(office, document);
      },
    }),
  },
];
