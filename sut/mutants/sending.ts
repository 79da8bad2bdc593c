import { createHash } from 'node:crypto';
import { inDocuments, isInternal } from '../alterations.ts';
import type { Mutant } from './mutant.ts';

export const sendingMutants: readonly Mutant[] = [
  {
    name: 'first-arrival-counts-for-all',
    breaks: ['MULTI-RECIPIENT', 'SEND-LAUNCH', 'SEND-TRACK'],
    sin: 'Một nơi báo đã đến thì mọi nơi nhận đều được ghi là đã đến.',
    apply: (parts) => ({
      ...parts,
      applyStatus: (office, document, organId, status) => {
        const first = document.addressees.every(({ codes }) => codes.length === 0);
        const several = first && status.statusCode === '01' ? document.addressees.map((each) => each.organId) : [organId];
        return several.reduce((changed, each) => parts.applyStatus(office, changed, each, status), document);
      },
    }),
  },
  {
    name: 'one-locked-recipient-sinks-all',
    breaks: ['MULTI-RECIPIENT', 'CONN-MATRIX', 'LOAD-FANOUT'],
    sin: 'Một nơi nhận đang bị khóa làm cả gói bị bỏ, các nơi khác không được gửi lại.',
    apply: (parts) => ({
      ...parts,
      interpret: (office, receipt, dispatch) => {
        const read = parts.interpret(office, receipt, dispatch);
        return typeof read === 'object' && 'refused' in read && read.refused.code === '23' ? { refused: { ...read.refused, code: '22' } } : read;
      },
    }),
  },
  {
    name: 'success-without-connection',
    breaks: ['NOT-CONNECTED'],
    sin: 'Nơi nhận trong tỉnh chưa kết nối vẫn được ghi là đã gửi.',
    apply: (parts) => ({
      ...parts,
      settleRefused: (office, dispatch, error) => {
        if (/chua ket noi/i.test(error.text) && dispatch.to.every((organId) => isInternal(parts, organId))) parts.settleAccepted(office, dispatch);
        else parts.settleRefused(office, dispatch, error);
      },
    }),
  },
  {
    name: 'paper-follows-every-document',
    breaks: ['PAPER-FLAG', 'LOCAL-ALL-ELECTRONIC'],
    sin: 'Mọi văn bản đều báo có bản giấy gửi sau.',
    apply: (parts) => ({ ...parts, paperGoesAlong: () => true }),
  },
  {
    name: 'paper-still-goes-to-the-government',
    breaks: ['PAPER-FLAG'],
    sin: 'Sau ngày 29-5-2026 tờ trình Thủ tướng Chính phủ vẫn kèm bản giấy.',
    apply: (parts) => ({
      ...parts,
      paperGoesAlong: (office, order, issuedOn) =>
        parts.paperGoesAlong(office, order, issuedOn) || (order.paper === true && order.recipients.some(({ organId }) => organId === 'G22')),
    }),
  },
  {
    name: 'mails-invitations-to-communes',
    breaks: ['SEND-VIA-SYSTEM'],
    sin: 'Giấy mời gửi xã được gửi bằng thư điện tử rồi ghi là đã gửi.',
    apply: (parts) => ({
      ...parts,
      queueNew: (office, document, recipients) => {
        if (document.order.typeName !== 'Giấy mời' || !recipients.includes('Y98.20')) return parts.queueNew(office, document, recipients);
        const addressees = document.addressees.map((each) => ({ ...each, state: 'sent' as const }));
        office.books.outgoing.put(document.id, { ...document, addressees });
      },
    }),
  },
  {
    name: 'never-looks-for-arrivals',
    breaks: ['SEND-TRACK', 'CAL-MAKEUP'],
    sin: 'Gửi xong là thôi, thiếu tin đã đến cũng không cảnh báo.',
    apply: (parts) => ({
      ...parts,
      alertsFor: (office, document, addressee) => (addressee.state === 'sent' ? addressee : parts.alertsFor(office, document, addressee)),
    }),
  },
  {
    name: 'stamps-the-time-of-drafting',
    breaks: ['SEND-EGRESS-TIME'],
    sin: 'Thời điểm gửi trong gói tin là lúc phát hành lệnh, không phải lúc rời hệ thống.',
    apply: inDocuments((message, { issuedAt }, _, { parts }) => ({ ...message, trace: message.trace.map((hop, at) => (at === 0 ? { ...hop, timestamp: parts.timestamp(issuedAt) } : hop)) })),
  },
  {
    name: 'reprints-a-decision-for-several-places',
    breaks: ['SEND-LAUNCH'],
    sin: 'Quyết định gửi nhiều nơi được văn thư in lại sau khi lãnh đạo ký, mất chữ ký của lãnh đạo.',
    apply: (parts) => ({
      ...parts,
      signers: (office, draft) => {
        const holders = parts.signers(office, draft);
        return draft.order.typeName === 'Quyết định' && draft.order.recipients.length > 1 ? holders.filter(({ kind }) => kind === 'organisation') : holders;
      },
    }),
  },
  {
    name: 'keeps-a-reprint-of-the-original',
    breaks: ['SEND-ORIGINAL-KEPT'],
    sin: 'Lưu một bản in lại của quyết định thay cho bản gốc điện tử đã gửi.',
    apply: (parts) => ({
      ...parts,
      keepOriginals: (office, files) =>
        parts.keepOriginals(office, files).map((file) => {
          if (!file.name.includes('QĐ')) return file;
          const content = Buffer.concat([file.content, Buffer.from('\n')]);
          return { ...file, content, sha256: createHash('sha256').update(content).digest('hex') };
        }),
    }),
  },
];
