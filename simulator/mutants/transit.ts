import { readMessageOnce } from '../../protocol/edxml/read.ts';
import { writeMessage } from '../../protocol/edxml/write.ts';
import type { Message } from '../../protocol/message.ts';
import { ascii } from '../calls/refusal.ts';
import type { Situation } from '../calls/situation.ts';
import { altering, delivering, type Alteration } from './altering.ts';
import type { AxisMutant } from './mutant.ts';

/** Hands out something else than what was sent. */
const handingOut = (change: (message: Message) => Message): Alteration =>
  (parts) => ({
    ...parts,
    store: {
      ...parts.store,
      package(hash) {
        const bytes = parts.store.package(hash);
        const { message } = bytes ? readMessageOnce(bytes) : {};
        return message && bytes ? writeMessage(change(message)) : bytes;
      },
    },
  });

/** Changes the contents of attached files. */
const inFiles = (change: (content: Uint8Array) => Uint8Array): Alteration =>
  handingOut((message) =>
    message.kind === 'status' ? message : { ...message, attachments: message.attachments.map((file) => ({ ...file, content: change(file.content) })) },
  );

/** Takes what it should refuse. */
const lenient = (choices: Readonly<Record<string, unknown>>): Alteration =>
  altering('sendEdoc', (send) => (situation) => send({ ...situation, setting: ((name) => choices[name] ?? situation.setting(name)) as Situation['setting'] }));

export const transitMutants: readonly AxisMutant[] = [
  {
    name: 'alters-a-byte-on-the-way',
    breaks: ['ATTACH-BYTES'],
    sin: 'Một byte cuối của tệp đính kèm bị đổi trên đường đi.',
    apply: inFiles((content) => content.map((byte, at) => (at === content.length - 1 ? byte ^ 1 : byte))),
  },
  {
    name: 'straightens-line-ends-in-files',
    breaks: ['ATTACH-BYTES'],
    sin: 'Coi tệp đính kèm như văn bản chữ và đổi dấu xuống dòng trong đó.',
    apply: inFiles((content) => Buffer.from(Buffer.from(content).toString('latin1').replaceAll('\r\n', '\n'), 'latin1')),
  },
  {
    name: 'loses-the-due-date',
    breaks: ['META-REQUIRED'],
    sin: 'Dựng lại gói tin mà bỏ quên hạn xử lý.',
    apply: handingOut((message) => {
      if (message.kind === 'status') return message;
      const { dueDate: _, ...rest } = message;
      return rest;
    }),
  },
  {
    name: 'writes-subjects-without-marks',
    breaks: ['META-REQUIRED'],
    sin: 'Trích yếu mất dấu tiếng Việt khi qua Trục.',
    apply: handingOut((message) => (message.kind === 'status' || message.subject === undefined ? message : { ...message, subject: ascii(message.subject) })),
  },
  {
    name: 'leaves-out-the-reason',
    breaks: ['RX-REFUSE-FEEDBACK'],
    sin: 'Chuyển trạng thái từ chối mà làm rơi mất lý do.',
    apply: handingOut((message) => {
      if (message.kind === 'document') return message;
      const { description: _, ...rest } = message;
      return rest;
    }),
  },
  {
    name: 'returns-statuses-to-their-reporter',
    breaks: ['STATUS-AUTO', 'RX-REFUSE-FEEDBACK'],
    sin: 'Giao trạng thái cho chính cơ quan vừa báo thay vì cho Bên gửi văn bản.',
    apply: delivering((deliveries, { messageType, from }, { registry }) => (messageType === 'status' ? deliveries.map((each) => ({ ...each, to: from, mailbox: registry.mailboxOf(from) })) : deliveries)),
  },
  {
    name: 'relays-marked-secrets',
    breaks: ['STATE-SECRET-BLOCK'],
    sin: 'Gói tin mang dấu chỉ độ mật vẫn được chuyển đi.',
    apply: lenient({ 'send.secrecyMarkers': 'note' }),
  },
  {
    name: 'takes-packages-out-of-form',
    breaks: ['XML-WELLFORMED'],
    sin: 'Gói tin hỏng cú pháp được báo thành công rồi biến mất.',
    apply: altering('sendEdoc', (send, { ids }) => (situation) =>
      readMessageOnce(situation.call.body.subarray(0, -2)).message ? send(situation) : { json: { DocId: ids.objectId() } },
    ),
  },
];
