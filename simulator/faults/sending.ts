/** Faults of the answer to sendEdoc, and refusals the axis gives to anybody. */
import type { Fault } from '../fault.ts';
import { jsonReply, refusal, said } from './answers.ts';

const SEND = ['sendEdoc'] as const;
const finalError = {
  vi: 'Là lỗi dứt điểm: hiện cho văn thư kèm mã lỗi và nơi nhận, không tự gửi lặp lại, các văn bản sau không bị chặn.',
  en: 'A final error: shown to the clerk with its code and receiver, no automatic repetition, later documents are not blocked.',
};

export const SENDING_FAULTS = {
  /** A refusal without the member DocId: the SDK hands its caller nothing but nulls. */
  'fail-without-docid': {
    vxp: 'V08',
    operations: SEND,
    wrap: () => async () => jsonReply({ status: 'FAIL', ErrorCode: '20', ErrorDesc: 'Loi he thong' }),
    recovery: {
      vi: 'Chưa được nhận: văn bản ở lại sổ gửi, hiện là lỗi hoặc chưa rõ, không bao giờ hiện là đã gửi.',
      en: 'Not accepted: it stays in the outbox and shows as failed or unknown, never as sent.',
    },
  },

  /** A refusal whose text is Vietnamese with diacritics; SDK 2.0.1 garbles it. */
  'vietnamese-error': {
    vxp: 'V09',
    operations: SEND,
    wrap: () => async (call) => refusal(call, '20', 'Gửi chưa thành công: hệ thống đang bận, đề nghị thử lại'),
    recovery: {
      vi: 'Quyết định dựa vào status và ErrorCode, không dựa vào lời văn.',
      en: 'Decisions rest on status and ErrorCode, never on the text.',
    },
  },

  /** Any call fails with the axis's own error, code 20; nothing was done. */
  'system-error': {
    vxp: 'V08',
    wrap: () => async (call) => refusal(call, '20', 'Loi he thong'),
    recovery: {
      vi: 'Lỗi nhất thời của trục: không hiện là đã gửi, không bỏ văn bản; thử lại sau theo nhịp có chừng mực.',
      en: 'A passing error of the axis: nothing shows as sent, nothing is given up, it is tried again at a measured pace.',
    },
  },

  /** The hash of the package is said not to fit; nothing of it is delivered. */
  'refuse-hash': {
    vxp: 'V13',
    operations: SEND,
    wrap: () => async (call) => refusal(call, '10', 'Ma bam cua file khong khop'),
    recovery: {
      vi: 'Hiện lỗi cho người gửi; gửi lại là một yêu cầu mới với mã băm tính lại.',
      en: 'The failure is shown; sending again is a fresh request with a hash computed anew.',
    },
  },

  /** The system may not send for this agency. */
  'refuse-sender': {
    vxp: 'V22',
    operations: SEND,
    wrap: () => async (call) => refusal(call, '19', `Don vi gui ${said(call, 'from')} khong dung voi ma da dang ky: ${said(call, 'systemid')}`),
    recovery: finalError,
  },

  /** A receiver is not known to the axis. */
  'receiver-unknown': { vxp: 'V22', operations: SEND, wrap: () => async (call) => refusal(call, '18', 'Don vi nhan khong ton tai'), recovery: finalError },

  /** A receiver is locked. */
  'receiver-locked': { vxp: 'V22', operations: SEND, wrap: () => async (call) => refusal(call, '23', 'Don vi nhan dang bi khoa'), recovery: finalError },
} as const satisfies Record<string, Fault>;
