import type { AxisProfile } from '../profile.ts';
import { refusing } from '../mutants/altering.ts';
import type { AxisVariant } from './variant.ts';

/** The axis with other choices where nothing is laid down. */
const choosing =
  (choices: Partial<AxisProfile>): AxisVariant['apply'] =>
  (parts) => ({ ...parts, profile: { ...parts.profile, ...choices } });

/** Every odd but legal alteration of the reference axis. */
export const axisVariants: readonly AxisVariant[] = [
  {
    name: 'delivers-to-those-it-can-reach',
    spares: ['ID-UNKNOWN', 'NOT-CONNECTED', 'MULTI-RECIPIENT', 'ID-CLOSED'],
    oddity: 'Có nơi không tới được thì vẫn giao các nơi khác và ghi rõ nơi hỏng trong danh sách đã gửi.',
    apply: choosing({ 'send.partialRecipients': 'deliver' }),
  },
  {
    name: 'refuses-by-http-status-too',
    spares: ['AUTHN', 'ID-UNKNOWN', 'NOT-CONNECTED', 'CONF-ISOLATION'],
    oddity: 'Mọi lời từ chối mang cả mã HTTP 400, không chỉ bộ ba trong JSON.',
    apply: choosing({ 'answers.httpStatusOnFailure': 400 }),
  },
  {
    name: 'writes-codes-as-numbers',
    spares: ['AUTHN', 'ID-CLOSED', 'ID-SUCCESSOR'],
    oddity: 'Mã lỗi trong câu trả lời là số chứ không phải chuỗi.',
    apply: choosing({ 'answers.numbersAsStrings': false }),
  },
  {
    name: 'lists-the-newest-first',
    spares: ['MULTI-RECIPIENT', 'NO-SILENT-LOSS', 'STATUS-AUTO'],
    oddity: 'Danh sách chờ nhận xếp gói mới nhất lên đầu.',
    apply: choosing({ 'list.order': 'newest-first' }),
  },
  {
    name: 'passes-packages-on-unrebuilt',
    spares: ['ATTACH-BYTES', 'STATUS-AUTO'],
    oddity: 'Không dựng lại gói tin mà chuyển nguyên văn, chỉ thêm vết chuyển.',
    apply: choosing({ 'transit.reserialise': false }),
  },
  {
    name: 'packs-attachments-anew',
    spares: ['ATTACH-BYTES'],
    oddity: 'Nén lại tệp đính kèm theo cách của mình; nội dung tệp không đổi.',
    apply: choosing({ 'transit.attachments': 're-encoded' }),
  },
  {
    name: 'says-it-the-other-way-round',
    spares: ['ID-SUCCESSOR', 'ID-UNKNOWN'],
    oddity: 'Lời báo lỗi viết theo thứ tự khác: nêu lý do sau, mã trước.',
    apply: refusing((usual) => usual.split(': ').reverse().join(' - ')),
  },
];
