import { STATUS_CODES } from '../../protocol/status.ts';
import { workingTime } from '../agency/working-time.ts';
import type { Mutant } from './mutant.ts';

const MINUTE = 60_000;

/** Sins of the sender about the statuses it receives. */
export const viewingMutants: readonly Mutant[] = [
  {
    name: 'one-digit-codes-are-not-understood',
    breaks: ['STATUS-VOCAB'],
    sin: 'Mã trạng thái viết một chữ số bị coi là mã lạ.',
    apply: (parts) => ({
      ...parts,
      onStatus: async (office, status) => parts.onStatus(office, /^\d$/.test(status.statusCode) ? { ...status, statusCode: `9${status.statusCode}` } : status),
    }),
  },
  {
    name: 'refused-document-comes-back-to-life',
    breaks: ['STATUS-TRANSITION'],
    sin: 'Bên nhận đã từ chối rồi báo đã tiếp nhận thì sổ văn bản đi đổi theo.',
    apply: (parts) => ({
      ...parts,
      after: (addressee, code, reason) => (addressee.state === 'refused' && code === '03' ? { change: { state: 'accepted', code, codes: [...addressee.codes, code] } } : parts.after(addressee, code, reason)),
    }),
  },
  {
    name: 'completion-counts-before-acceptance',
    breaks: ['STATUS-TRANSITION'],
    sin: 'Báo hoàn thành khi chưa tiếp nhận vẫn được ghi là đã hoàn thành.',
    apply: (parts) => ({
      ...parts,
      after: (addressee, code, reason) =>
        code === '06' && !addressee.codes.some((each) => ['02', '03'].includes(each)) ? { change: { state: 'completed', code, codes: [...addressee.codes, '03', code] } } : parts.after(addressee, code, reason),
    }),
  },
  {
    name: 'recalled-document-comes-back-to-life',
    breaks: ['STATUS-TRANSITION'],
    sin: 'Văn bản đã thu hồi xong lại hiện trạng thái mới do nơi nhận báo đến sau.',
    apply: (parts) => ({
      ...parts,
      after: (addressee, code, reason) => (addressee.recall === 'confirmed' && code === '06' ? { change: { state: 'completed', code } } : parts.after(addressee, code, reason)),
    }),
  },
  {
    name: 'asks-for-statuses-in-office-hours-only',
    breaks: ['STATUS-AUTO'],
    sin: 'Ngoài giờ làm việc trạng thái chỉ cập nhật khi có người bấm làm mới.',
    apply: (parts) => ({
      ...parts,
      poll: async (office, kind) => {
        const now = parts.clock.now();
        if (kind === 'status' && workingTime(now, now + MINUTE, parts.workingDay) === 0) return;
        await parts.poll(office, kind);
      },
    }),
  },
  {
    name: 'unknown-code-blocks-the-queue',
    breaks: ['STATUS-UNKNOWN-CODE'],
    sin: 'Gặp mã trạng thái lạ thì hệ thống ngừng xử lý mọi trạng thái sau đó.',
    apply: (parts) => {
      let blocked = false;
      return {
        ...parts,
        onStatus: async (office, status) => {
          blocked ||= !(status.statusCode.trim().padStart(2, '0') in STATUS_CODES);
          if (!blocked) await parts.onStatus(office, status);
        },
      };
    },
  },
  {
    name: 'unknown-code-counts-as-completed',
    breaks: ['STATUS-UNKNOWN-CODE'],
    sin: 'Mã trạng thái lạ bị hiểu thành đã hoàn thành.',
    apply: (parts) => ({
      ...parts,
      after: (addressee, code, reason) => (code in STATUS_CODES ? parts.after(addressee, code, reason) : { change: { state: 'completed', code } }),
    }),
  },
  {
    name: 'late-notice-pulls-the-view-back',
    breaks: ['STATUS-SENDER-VIEW'],
    sin: 'Tin đã đến tới trễ ghi đè lên trạng thái mới hơn.',
    apply: (parts) => ({
      ...parts,
      after: (addressee, code, reason) => (code === '01' && addressee.codes.includes('03') && addressee.recall === undefined ? { change: { state: 'arrived', code, codes: [...addressee.codes, code] } } : parts.after(addressee, code, reason)),
    }),
  },
  {
    name: 'strangers-may-report-for-a-recipient',
    breaks: ['STATUS-SENDER-VIEW', 'MULTI-RECIPIENT'],
    sin: 'Cơ quan không phải nơi nhận báo trạng thái thì dòng của nơi nhận vẫn đổi theo.',
    apply: (parts) => ({
      ...parts,
      reporterOf: async (office, document, status) => (await parts.reporterOf(office, document, status)) ?? (document.addressees.length === 1 && status.from.organId.startsWith('Y90') ? document.addressees[0]?.organId : undefined),
    }),
  },
];
