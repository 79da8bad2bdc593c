import { dayOf } from '../../protocol/dates.ts';
import { countingTurns, inAct, type Alteration } from '../alterations.ts';
import type { Office } from '../agency/office.ts';
import type { Arrival, Defect } from '../agency/receiving/parts.ts';
import { Refused } from '../driver.ts';
import type { Mutant } from './mutant.ts';

/** Looks at no signature of what comes in such a way. */
function lettingThrough(trusted: (office: Office, arrival: Arrival) => boolean): Alteration {
  return (parts) => {
    const unless = (name: string): (typeof parts.checks)[string] => (office, arrival) => (trusted(office, arrival) ? [] : parts.checks[name]!(office, arrival));
    return { ...parts, checks: { ...parts.checks, mainSigned: unless('mainSigned'), annexesSigned: unless('annexesSigned') } };
  };
}

/** Systems that verify where it is expected of them, and nowhere else. */
export const signatureCanaryMutants: readonly Mutant[] = [
  {
    name: 'verifies-new-documents-only',
    breaks: ['SIG-TIME-VALID', 'SIG-ORG-MATCH'],
    sin: 'Chỉ kiểm tra chữ ký của văn bản mới, không kiểm tra văn bản thay thế và văn bản đến theo gói cập nhật.',
    apply: lettingThrough((_, { message }) => ['2', '3'].includes(message.bussiness?.docType.trim() ?? '')),
  },
  {
    name: 'verifies-the-first-document-of-a-turn-only',
    breaks: ['SIG-CHAIN', 'SIG-TAMPER', 'LOAD-BASE'],
    sin: 'Mỗi lượt nhận chỉ kiểm tra chữ ký của văn bản đầu tiên.',
    apply: countingTurns('onDocument', (count) => lettingThrough(() => count() > 1)),
  },
  {
    name: 'trusts-urgent-documents',
    breaks: ['SIG-TAMPER', 'UNSIGNED-REFERENCE'],
    sin: 'Văn bản hỏa tốc được nhận ngay, không kiểm tra chữ ký.',
    apply: lettingThrough((_, { message }) => Number(message.otherInfo?.priority) >= 3),
  },
  {
    name: 'trusts-answers-to-its-own-documents',
    breaks: ['SIG-TAMPER'],
    sin: 'Không kiểm tra chữ ký của văn bản trả lời văn bản mình đã gửi.',
    apply: lettingThrough(({ books }, { message }) => message.responseFor.some(({ documentId = '' }) => books.outgoing.under(documentId).length > 0)),
  },
  {
    name: 'does-not-verify-what-it-had-to-fetch-again',
    breaks: ['SIG-TIME-VALID'],
    sin: 'Văn bản phải lấy lại sau sự cố thì không kiểm tra chữ ký nữa.',
    apply: lettingThrough(({ books }, { docId }) => books.deliveries.get(docId)?.state === 'suspect'),
  },
  {
    name: 'does-not-verify-on-days-off',
    breaks: ['SIG-TAMPER'],
    sin: 'Ngày nghỉ không kiểm tra chữ ký của văn bản đến.',
    apply: lettingThrough(({ parts }, { at }) => !parts.workingDay(dayOf(at))),
  },
  {
    name: 'looks-at-the-first-two-annexes-only',
    breaks: ['SIG-ATTACH'],
    sin: 'Chỉ kiểm tra chữ ký của hai phụ lục đầu.',
    apply: (parts) => ({ ...parts, checks: { ...parts.checks, annexesSigned: (office, arrival) => parts.checks['annexesSigned']!(office, { ...arrival, files: arrival.files.slice(0, 3) }) } }),
  },
  {
    name: 'takes-a-refused-document-when-it-comes-again',
    breaks: ['SIG-CHAIN'],
    sin: 'Văn bản đã bị trả lại mà gửi lại lần nữa thì nhận.',
    apply: (parts) => ({
      ...lettingThrough(({ books }, { message }) => books.incoming.under(message.documentId).some(({ state }) => state === 'refused'))(parts),
      twinOf: (office, arrival) => {
        const twin = parts.twinOf(office, arrival);
        return twin?.state === 'refused' ? undefined : twin;
      },
    }),
  },
  {
    name: 'verifies-when-the-clerk-accepts',
    breaks: [
      'SIG-TWO', 'SIG-ATTACH', 'SIG-TIME-VALID', 'SIG-TAMPER', 'SIG-CHAIN', 'SIG-ORG-MATCH', 'SIG-COPY-ONE', 'SIG-TIMESTAMP', 'SIG-PURPOSE', 'SIG-CROSS-CA',
      'UNSIGNED-REFERENCE', 'RX-ABNORMAL', 'REFUSE-PROMPT', 'STATS', 'LOAD-BASE', 'LOCAL-UNSIGNED-WAIT',
    ],
    sin: 'Chỉ xét chữ ký khi văn thư bấm tiếp nhận; trước đó văn bản nào cũng hiện là bản gốc.',
    apply: (parts) => {
      const later = new Map<string, readonly Defect[]>();
      const postponed = (name: string): (typeof parts.checks)[string] => async (office, arrival) => {
        const { documentId } = arrival.message;
        later.set(documentId, [...(later.get(documentId) ?? []), ...(await parts.checks[name]!(office, arrival))]);
        return [];
      };
      const overruled = inAct('accept', (perform, office, record, words) => {
        const wrong = later.get(record.documentId)?.find(({ verdict }) => verdict !== 'warn');
        if (wrong) throw new Refused(wrong.text);
        return perform(office, record, words);
      });
      return { ...overruled(parts), checks: { ...parts.checks, mainSigned: postponed('mainSigned'), annexesSigned: postponed('annexesSigned') } };
    },
  },
  {
    name: 'trusts-who-signed-well-before',
    breaks: ['SIG-ORG-MATCH'],
    sin: 'Bên gửi đã nhiều lần ký đúng thì không kiểm tra chữ ký nữa.',
    apply: lettingThrough(({ books }, { message: { from } }) => books.incoming.all().filter(({ message, state, standing }) => message.from.organId === from.organId && state !== 'refused' && standing === 'original').length >= 3),
  },
];
