import { createHash } from 'node:crypto';
import { withoutChecks, withoutObjections } from '../alterations.ts';
import type { Mutant } from './mutant.ts';

export const securityMutants: readonly Mutant[] = [
  {
    name: 'strips-the-marker-and-sends',
    breaks: ['STATE-SECRET-BLOCK'],
    sin: 'Gỡ dấu chỉ độ mật rồi gửi văn bản như văn bản thường.',
    apply: withoutObjections('secrecy'),
  },
  {
    name: 'takes-secret-packages-in',
    breaks: ['STATE-SECRET-BLOCK'],
    sin: 'Nhận gói tin mang dấu chỉ độ mật như văn bản thường.',
    apply: withoutChecks('secrecy'),
  },
  {
    name: 'resolves-entities',
    breaks: ['XML-WELLFORMED'],
    sin: 'Chấp nhận DOCTYPE và giải thực thể trong gói tin.',
    apply: (parts) => ({
      ...parts,
      read: (bytes) => {
        const text = Buffer.from(bytes).toString('utf8');
        if (!text.includes('<!DOCTYPE edXML [<!ENTITY x ')) return parts.read(bytes);
        return parts.read(Buffer.from(text.replace(/<!DOCTYPE[^]*?\]>/, '').replaceAll('&x;', 'nội dung của thực thể'), 'utf8'));
      },
    }),
  },
  {
    name: 'one-broken-package-stops-the-poll',
    breaks: ['XML-WELLFORMED', 'CONN-MATRIX'],
    sin: 'Gặp một gói tin không đọc được thì bỏ dở cả lượt nhận.',
    apply: (parts) => {
      // The broken package stays at the head of the queue, so that nothing behind it is ever reached.
      const broken = { now: false };
      return {
        ...parts,
        turn: async (office) => {
          broken.now = false;
          await parts.turn(office);
        },
        onUnreadable: () => {
          broken.now = true;
          return 'leave';
        },
        onDocument: async (office, arrival) => {
          if (broken.now) throw new Error('the poll was given up');
          await parts.onDocument(office, arrival);
        },
      };
    },
  },
  {
    name: 'acknowledges-what-it-could-not-read',
    breaks: ['XML-WELLFORMED'],
    sin: 'Gói tin không đọc được vẫn báo đã nhận xong.',
    apply: (parts) => ({ ...parts, onUnreadable: () => 'done' }),
  },
  {
    name: 'sends-its-secret-along',
    breaks: ['AUTHN'],
    sin: 'Gửi kèm mật khẩu kết nối trong mỗi lời gọi.',
    apply: (parts) => ({ ...parts, wire: (call) => parts.wire({ ...call, headers: [...call.headers, ['X-SecretKey', parts.identity.secret]] }) }),
  },
  {
    name: 'peeks-at-what-others-got',
    breaks: ['CONF-ISOLATION'],
    sin: 'Gửi xong thì hỏi Trục nội dung gói tin của nơi nhận.',
    apply: (parts) => ({
      ...parts,
      settleAccepted: (office, dispatch) => {
        parts.settleAccepted(office, dispatch);
        const docId = createHash('sha256').update(dispatch.id).digest('hex').slice(0, 24);
        if (dispatch.kind === 'edoc') void office.axis.fetch(docId);
      },
    }),
  },
  {
    name: 'writes-contents-into-the-log',
    breaks: ['PRIV-DATA'],
    sin: 'Chép nội dung văn bản vào nhật ký.',
    apply: (parts) => ({
      ...parts,
      showOutgoing: (office, document) => {
        const item = parts.showOutgoing(office, document);
        return { ...item, history: item.history.map((entry) => ({ ...entry, note: [entry.note, document.order.content].filter(Boolean).join('; ') })) };
      },
      showIncoming: (office, record) => {
        const item = parts.showIncoming(office, record);
        return { ...item, history: item.history.map((entry) => ({ ...entry, note: [entry.note, record.message.content].filter(Boolean).join('; ') })) };
      },
    }),
  },
  {
    name: 'logs-without-the-acting-account',
    breaks: ['LOG-FIELDS', 'RECALL-META'],
    sin: 'Nhật ký không ghi ai đã làm.',
    apply: (parts) => ({
      ...parts,
      append: (history, entry) => {
        const { by: _, ...nobody } = entry;
        return parts.append(history, nobody);
      },
    }),
  },
];
