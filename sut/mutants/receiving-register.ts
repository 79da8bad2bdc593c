import { tell } from '../agency/receiving/report.ts';
import { Refused } from '../driver.ts';
import { inAct, inInbox } from '../alterations.ts';
import type { Mutant } from './mutant.ts';

/** Sins about what the register of incoming documents says and when a document counts as there. */
export const registeringMutants: readonly Mutant[] = [
  {
    name: 'arrival-is-told-before-the-files-are-read',
    breaks: ['RX-DEEMED-ARRIVAL'],
    sin: 'Báo đã đến khi mới đọc phần đầu gói tin, tệp đính kèm chưa giải mã được.',
    apply: (parts) => ({
      ...parts,
      onDocument: async (office, arrival) => {
        const { problems, message, addressedTo = parts.identity.organId } = arrival;
        if (problems.some(({ code }) => code === 'base64')) tell(office, { message, addressedTo }, 'arrived', { about: arrival.docId, keep: true });
        await parts.onDocument(office, arrival);
      },
    }),
  },
  {
    name: 'second-copy-gets-a-number-of-its-own',
    breaks: ['DUP-ID'],
    sin: 'Văn bản đã tiếp nhận mà đến lần nữa thì có thêm một số đến mới.',
    apply: (parts) => ({
      ...parts,
      twinOf: (office, arrival) => {
        const twin = parts.twinOf(office, arrival);
        return twin?.state === 'accepted' && twin.supersededBy === undefined ? undefined : twin;
      },
    }),
  },
  {
    name: 'finished-document-is-registered-again',
    breaks: ['DUP-ID'],
    sin: 'Văn bản đã xử lý xong mà đến lần nữa thì được đăng ký lại.',
    apply: (parts) => ({
      ...parts,
      twinOf: (office, arrival) => {
        const twin = parts.twinOf(office, arrival);
        return twin?.state === 'completed' ? undefined : twin;
      },
    }),
  },
  {
    name: 'looks-for-duplicates-by-identifier-only',
    breaks: ['DUP-TRIPLE'],
    sin: 'Chỉ so mã định danh, không cảnh báo trùng số, ký hiệu và cơ quan ban hành.',
    apply: (parts) => ({ ...parts, lookalikeOf: () => undefined }),
  },
  {
    name: 'waits-for-the-announced-paper',
    breaks: ['NO-WAIT-PAPER', 'LOCAL-DISTRIB'],
    sin: 'Văn bản có hẹn bản giấy không được giao xử lý cho tới khi nhận được giấy.',
    apply: inAct('assign', (perform, office, record, words) => {
      if (record.message.bussiness?.paper?.trim() === '1') throw new Refused('Chờ nhận bản giấy rồi mới giao xử lý');
      return perform(office, record, words);
    }),
  },
  {
    name: 'refused-documents-use-up-a-number',
    breaks: ['RX-REGISTER'],
    sin: 'Văn bản bị từ chối vẫn chiếm một số đến.',
    apply: inAct('refuse', (perform, office, record, words, parts) => {
      const refused = perform(office, record, words);
      parts.arrivalNumberFor(office, refused);
      return refused;
    }),
  },
  {
    name: 'arrival-numbers-never-restart',
    breaks: ['RX-REGISTER'],
    sin: 'Sang năm mới số đến vẫn chạy tiếp số của năm trước.',
    apply: (parts) => ({
      ...parts,
      arrivalNumberFor: ({ books }) => books.counters.put('arrivals', (books.counters.get('arrivals') ?? 0) + 1),
    }),
  },
  {
    name: 'returns-and-records-nothing',
    breaks: ['RX-ABNORMAL'],
    sin: 'Trả lại gói tin bất thường mà không ghi lại cho người có trách nhiệm.',
    apply: inInbox((item, record) => (record.state === 'refused' ? { ...item, warnings: item.warnings.filter(({ code }) => code !== 'anomaly') } : item)),
  },
];
