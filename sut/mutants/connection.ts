import type { Answered } from '../agency/records.ts';
import { inDocuments, type Alteration } from '../alterations.ts';
import { recipientMutants } from './connection-recipients.ts';
import type { Mutant } from './mutant.ts';

/** Reports about a document under another code than the reference agency would. */
const reportingAs =
  (codeFor: (usual: string, record: Answered, own: string) => string): Alteration =>
  (parts) => ({ ...parts, reportsAs: (office, record) => codeFor(parts.reportsAs(office, record), record, parts.identity.organId) });

/** Drops mail of some senders without a word. */
const deafTo =
  (sender: RegExp): Alteration =>
  (parts) => ({
    ...parts,
    onDocument: async (office, arrival) => {
      if (!sender.test(arrival.message.from.organId)) await parts.onDocument(office, arrival);
    },
  });

/** Puts a hop of its own into the trace, under a wrong code. */
const tracedAs = (codeOf: (own: string) => string): Alteration =>
  inDocuments((message) => ({ ...message, trace: [...message.trace, { ...message.trace[0], organId: codeOf(message.from.organId) }] }));

const identityMutants: readonly Mutant[] = [
  {
    name: 'trailing-dot-on-own-code',
    breaks: ['ID-SYNTAX-NEW'],
    sin: 'Ghi mã của chính cơ quan thừa một dấu chấm ở cuối trong vết gửi.',
    apply: tracedAs((own) => `${own}.`),
  },
  {
    name: 'former-code-after-the-window',
    breaks: ['ID-SYNTAX-LEGACY'],
    sin: 'Sau thời gian chuyển tiếp vẫn ghi mã 13 ký tự của cơ quan trong vết gửi.',
    apply: (parts) => tracedAs((own) => parts.identity.legacyId ?? own)(parts),
  },
  {
    name: 'unit-code-in-the-trace',
    breaks: ['ID-ONE-PER-AGENCY'],
    sin: 'Văn bản đứng tên cơ quan nhưng vết gửi ghi mã của một đơn vị trực thuộc.',
    apply: inDocuments((message) => ({ ...message, trace: message.trace.map((hop, at) => (at === 0 ? { ...hop, organId: `${message.from.organId}.01` } : hop)) })),
  },
  {
    name: 'answers-under-the-former-code',
    breaks: ['ID-ONE-PER-AGENCY'],
    sin: 'Văn bản gửi bằng mã cũ của cơ quan thì phản hồi bằng mã cũ, văn bản khác lại bằng mã mới.',
    apply: reportingAs((_, { addressedTo }) => addressedTo),
  },
  {
    name: 'answers-as-the-first-recipient',
    breaks: ['ID-SPOOF'],
    sin: 'Phản hồi dưới tên nơi nhận đứng đầu danh sách thay vì tên của chính mình.',
    apply: reportingAs((usual, { message: { to }, addressedTo }) => (to.length > 1 && to.some(({ organId }) => organId === addressedTo) ? to[0]!.organId : usual)),
  },
  {
    name: 'answers-for-the-unit-as-level-one',
    breaks: ['CONN-SUBUNIT'],
    sin: 'Phản hồi văn bản của đơn vị trực thuộc dưới mã của cơ quan cấp trên.',
    apply: reportingAs((_, __, own) => own),
  },
  {
    name: 'takes-the-answered-agency-for-the-sender',
    breaks: ['ROLE-KEEP', 'STATUS-REF'],
    sin: 'Văn bản đến có phần phúc đáp thì gửi phản hồi về cơ quan được phúc đáp, không về Bên gửi.',
    apply: (parts) => ({
      ...parts,
      referenceFor: (office, record) => {
        const reference = parts.referenceFor(office, record);
        const answered = record.message.responseFor[0]?.organId;
        return answered === parts.identity.organId ? { ...reference, organId: answered } : reference;
      },
    }),
  },
  {
    name: 'cuts-z-code-at-the-first-dot',
    breaks: ['ID-SYNTAX-Z'],
    sin: 'Cắt mã của tổ chức khác tại dấu chấm đầu tiên khi phản hồi.',
    apply: (parts) => ({
      ...parts,
      referenceFor: (office, record) => {
        const reference = parts.referenceFor(office, record);
        const { organId = '' } = reference;
        return organId.startsWith('Z') ? { ...reference, organId: organId.split('.')[0]! } : reference;
      },
    }),
  },
  {
    name: 'takes-mail-by-string-prefix',
    breaks: ['ID-HIERARCHY'],
    sin: 'Coi mọi mã bắt đầu bằng chuỗi mã của mình là đơn vị cấp dưới.',
    apply: (parts) => ({
      ...parts,
      isOurs: (office, organId) => parts.isOurs(office, organId) || new RegExp(`^${parts.identity.organId.replaceAll('.', '\\.')}[0-9A-Z]`).test(organId),
    }),
  },
  {
    name: 'deaf-to-courts-and-unions',
    breaks: ['CONN-OTHER-GROUPS'],
    sin: 'Bỏ qua văn bản của cơ quan ngoài khối hành chính: Quốc hội, tòa án, kiểm sát, đoàn thể, hội, HĐND.',
    apply: deafTo(/^[B-FI-K]\d\d/),
  },
  {
    name: 'deaf-to-horizontal-mail',
    breaks: ['CONN-MATRIX'],
    sin: 'Chỉ nhận văn bản theo chiều dọc, bỏ qua văn bản của sở thuộc tỉnh khác.',
    apply: deafTo(/^H\d\d\./),
  },
];

export const connectionMutants: readonly Mutant[] = [...identityMutants, ...recipientMutants];
