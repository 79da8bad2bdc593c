/** Faults of the connection: requests and answers that never arrive, or arrive as something else. */
import { isReply } from '../../protocol/call.ts';
import type { Fault } from '../fault.ts';
import { textReply, withBody } from './answers.ts';

const LISTS = ['getReceivedEdocList', 'getSentEdocList'] as const;

const onceOnly = {
  vi: 'Kết quả coi là chưa rõ; trước khi gửi lại phải tra danh sách đã gửi, gửi lại giữ nguyên mã và nội dung, bên nhận chỉ đăng ký một lần.',
  en: 'The outcome counts as unknown; look into the list of what was sent first, send the same id and content again, and the receiver registers once.',
};
const asksAgain = {
  vi: 'Không coi là "không có gì"; không dời mốc thời gian, không bỏ sót; hết lỗi thì lấy về đủ mọi gói đang chờ.',
  en: 'It is no proof that nothing waits: no watermark moves, and everything pending is fetched once the fault is over.',
};

export const CONNECTION_FAULTS = {
  /** The connection ends before the package is stored. */
  'drop-send-before-store': { vxp: 'V01', operations: ['sendEdoc'], wrap: () => async () => 'dropped', recovery: onceOnly },

  /** The package is stored and delivered, but the connection ends before the answer. */
  'drop-send-after-store': {
    vxp: 'V01',
    operations: ['sendEdoc'],
    wrap: (inner) => async (call) => {
      await inner(call);
      return 'dropped';
    },
    recovery: onceOnly,
  },

  /** The connection of any call ends without an answer, and nothing was done. */
  drop: {
    vxp: 'V02',
    wrap: () => async () => 'dropped',
    recovery: {
      vi: 'Lần thăm dò sau gặp lại gói ấy thì nhận ra, không đăng ký lần hai, và xác nhận nó.',
      en: 'A later poll meets the item again, recognises it, does not register it twice and acknowledges it.',
    },
  },

  /** Nothing answers at all until the fault is lifted. */
  down: {
    vxp: 'V02',
    wrap: () => async () => 'dropped',
    recovery: {
      vi: 'Văn bản chờ gửi được giữ lại, người dùng thấy được sự cố; trục hoạt động lại thì gửi và nhận tiếp, không mất, không trùng.',
      en: 'What waits stays in the outbox and the trouble is visible; once the axis is back, sending and receiving go on with no loss and no double.',
    },
  },

  /** The call is taken and never answered. */
  withhold: {
    vxp: 'V03',
    wrap: () => async () => 'withheld',
    recovery: {
      vi: 'Bên gọi tự giới hạn thời gian chờ; việc khác và lần thăm dò sau vẫn tiếp tục; lời gọi không có trả lời xử lý như bị đứt kết nối.',
      en: 'The caller bounds the wait itself; other work and the next poll go on; the unanswered call is treated like a dropped one.',
    },
  },

  /** A proxy before the axis answers a list with its own HTML page and status 502. */
  'proxy-502': {
    vxp: 'V04',
    operations: LISTS,
    wrap: () => async () => textReply(502, 'text/html', '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>'),
    recovery: asksAgain,
  },

  /** The JSON of a list ends in the middle. */
  'truncated-json': {
    vxp: 'V05',
    operations: LISTS,
    wrap: (inner) => async (call) => {
      const answer = await inner(call);
      return isReply(answer) ? withBody(answer, answer.body.subarray(0, Math.floor(answer.body.length / 2))) : answer;
    },
    recovery: asksAgain,
  },

  /** Instead of JSON a list is the word `Unauthorized` and status 401. */
  'unauthorized-text': {
    vxp: 'V06',
    operations: LISTS,
    wrap: () => async () => textReply(401, 'text/plain', 'Unauthorized'),
    recovery: {
      vi: 'Là lỗi chứ không phải danh sách rỗng: người vận hành thấy được, chương trình không dừng, thăm dò theo nhịp thường lệ, không gọi dồn dập.',
      en: 'An error and no empty list: an operator sees it, nothing crashes, polling goes on at its usual pace without hammering.',
    },
  },
} as const satisfies Record<string, Fault>;
