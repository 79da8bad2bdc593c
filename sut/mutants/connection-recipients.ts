import { objectionToOrganId } from '../../protocol/identifiers.ts';
import type { Recipient } from '../agency/issuing/parts.ts';
import type { Addressee } from '../agency/records.ts';
import type { Office } from '../agency/office.ts';
import { inDocuments, together, withoutObjections, type Alteration } from '../alterations.ts';
import type { Mutant } from './mutant.ts';

const LEGACY = /^\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}$/;
/** Survivors of closed codes, as an old address book might have them. */
const SUCCESSORS: Readonly<Record<string, string>> = { G14: 'G06', G24: 'G12', H33: 'H01', H40: 'H42' };

/** Looks a recipient up in its own way first. */
const addressing =
  (look: (recipient: Recipient, usual: (recipient: Recipient) => Promise<Addressee>, office: Office) => Promise<Addressee>): Alteration =>
  (parts) => ({ ...parts, address: (office, recipient) => look(recipient, (each) => parts.address(office, each), office) });

const pending = ({ organId, organName }: Recipient): Addressee => ({
  organId,
  ...(organName !== undefined && { organName }),
  persons: [],
  state: 'pending',
  codes: [],
  history: [],
});

/** Sins at the address book. */
export const recipientMutants: readonly Mutant[] = [
  {
    name: 'sends-to-malformed-codes',
    breaks: ['ID-SYNTAX-NEW', 'ID-SYNTAX-Z'],
    sin: 'Không kiểm tra cấu trúc mã nơi nhận, gói tin rời hệ thống với mã sai.',
    apply: together(
      withoutObjections('identifier'),
      addressing(async (recipient, usual) => {
        const malformed = objectionToOrganId(recipient.organId, { syntax: 'transition' }) !== undefined;
        return malformed && !recipient.organId.includes('@') ? pending(recipient) : usual(recipient);
      }),
    ),
  },
  {
    name: 'prefixes-enterprise-number',
    breaks: ['ID-SYNTAX-ENT', 'LOAD-FANOUT'],
    sin: 'Thêm tiền tố Z01 tự đặt vào trước mã số đăng ký của doanh nghiệp.',
    apply: inDocuments((message) => ({ ...message, to: message.to.map((to) => (/^\d{10}/.test(to.organId) ? { ...to, organId: `Z01${to.organId}` } : to)) })),
  },
  {
    name: 'computes-new-code-by-reversing-groups',
    breaks: ['ID-LOOKUP-MAP'],
    sin: 'Tự suy mã mới bằng cách đảo các nhóm của mã cũ thay vì tra bảng.',
    apply: addressing(async (recipient, usual) => {
      if (!LEGACY.test(recipient.organId) || recipient.organId.startsWith('000.00.00.')) return usual(recipient);
      const groups = recipient.organId.split('.').reverse().filter((group) => Number(group) !== 0);
      return pending({ ...recipient, organId: groups.join('.') });
    }),
  },
  {
    name: 'reroutes-closed-code-silently',
    breaks: ['ID-CLOSED'],
    sin: 'Tự chuyển văn bản gửi mã đã đóng sang mã kế thừa mà không báo văn thư.',
    apply: addressing(async (recipient, usual) => {
      const usually = await usual(recipient);
      const successor = usually.state === 'failed' ? SUCCESSORS[recipient.organId] : undefined;
      return successor === undefined ? usually : usual({ ...recipient, organId: successor });
    }),
  },
  {
    name: 'takes-mail-under-a-closed-code',
    breaks: ['ID-CLOSED'],
    sin: 'Tiếp nhận văn bản ban hành dưới mã bộ đã đóng như mọi văn bản khác.',
    apply: (parts) => ({
      ...parts,
      checks: { ...parts.checks, sender: (office, arrival) => (/^[GH]\d\d$/.test(arrival.message.from.organId) ? [] : parts.checks['sender']!(office, arrival)) },
    }),
  },
  {
    name: 'shows-unknown-recipient-as-sent',
    breaks: ['ID-UNKNOWN'],
    sin: 'Nơi nhận bị Trục trả lời là không có trong danh mục vẫn hiện là đã gửi.',
    apply: (parts) => ({
      ...parts,
      settleRefused: (office, dispatch, error) => {
        if (error.code === '18' && dispatch.to.includes('Y90')) parts.settleAccepted(office, dispatch);
        else parts.settleRefused(office, dispatch, error);
      },
    }),
  },
  {
    name: 'writes-mailbox-of-the-person',
    breaks: ['PERSON-RECIPIENT'],
    sin: 'Ghi địa chỉ thư điện tử của người nhận cá nhân vào chỗ mã cơ quan.',
    apply: inDocuments((message, { addressees }) => ({
      ...message,
      to: message.to.map((to) => (addressees.some(({ organId, persons }) => organId === to.organId && persons.length > 0) ? { ...to, organId: 'pham.vidu@example.vn' } : to)),
    })),
  },
  {
    name: 'writes-straight-to-a-military-unit',
    breaks: ['FOCAL-POINT'],
    sin: 'Gửi thẳng đơn vị dưới Bộ Quốc phòng, không qua đầu mối của Bộ.',
    apply: withoutObjections('gateway'),
  },
  {
    name: 'forgets-the-government-office',
    breaks: ['FOCAL-POINT'],
    sin: 'Văn bản trình Thủ tướng gửi tới đơn vị mà văn thư chọn, không về Văn phòng Chính phủ.',
    apply: (parts) => ({ ...parts, focalPoint: (recipient) => recipient }),
  },
  {
    name: 'remembers-not-connected-for-ever',
    breaks: ['CONN-READINESS'],
    sin: 'Cơ quan từng chưa kết nối thì mãi mãi bị coi là chưa kết nối.',
    apply: (parts) => {
      const unconnected = new Set<string>();
      const reason = 'Nơi nhận chưa kết nối';
      return {
        ...parts,
        address: async (office, recipient) => {
          const found = await parts.address(office, recipient);
          return unconnected.has(recipient.organId) ? { ...found, state: 'failed', reason, alert: true, needsPaper: true } : found;
        },
        settleRefused: (office, dispatch, error) => {
          for (const organId of dispatch.to) if (/chua ket noi/i.test(error.text)) unconnected.add(organId);
          parts.settleRefused(office, dispatch, error);
        },
      };
    },
  },
];
