import { headerOf } from '../../protocol/call.ts';
import { operationOf } from '../../protocol/vxp/operations.ts';
import { PREFIX } from '../../protocol/vxp/sign.ts';
import { Refusal } from '../calls/refusal.ts';
import { okJson, withJson } from '../faults/answers.ts';
import { misreading } from './altering.ts';
import type { AxisMutant } from './mutant.ts';

/** Connections of the launch day beside the one that came last. */
const SEATS = 95;
/** Places of a table made for a smaller world. */
const TABLE = 1000;

export const scaleMutants: readonly AxisMutant[] = [
  {
    name: 'answers-with-the-id-of-another-node',
    breaks: ['LOAD-PILOT'],
    sin: 'Khi nhiều nơi gửi cùng lúc, có nơi nhận về mã DocId của nơi khác.',
    apply: (parts) => {
      const waiting = new Set<object>();
      let latest: unknown;
      return {
        ...parts,
        around: (inner) => async (call) => {
          if (operationOf(call.path) !== 'sendEdoc') return inner(call);
          waiting.add(call);
          // Long enough for those who call at the same time.
          await new Promise((resolve) => setImmediate(resolve));
          const answer = await inner(call);
          const json = okJson(answer);
          const crowded = waiting.size > 1;
          waiting.delete(call);
          const before = latest;
          latest = json?.['DocId'] ?? latest;
          return json && crowded && before !== undefined ? withJson(answer, { ...json, DocId: before }) : answer;
        },
      };
    },
  },
  {
    name: 'refuses-the-ninety-sixth-node',
    breaks: ['LOAD-NODES'],
    sin: 'Chỉ có chín mươi lăm chỗ: đầu mối thứ chín mươi sáu bị từ chối.',
    apply: (parts) => {
      const seated = new Set<string>();
      return {
        ...parts,
        authenticate: (call, around) => {
          const systemId = headerOf(call.headers, `${PREFIX}systemid`) ?? '';
          if (!seated.has(systemId) && seated.size >= SEATS) throw new Refusal('20', 'He thong qua tai');
          seated.add(systemId);
          return parts.authenticate(call, around);
        },
      };
    },
  },
  {
    name: 'one-locked-node-blocks-all',
    breaks: ['LOAD-PILOT'],
    sin: 'Có một đầu mối đang bị khóa thì văn bản của các đầu mối khác cũng bị từ chối.',
    apply: misreading((registry) => ({
      standingOf: (code, day) => (/^[GH]/.test(code) && registry.all().some((each) => each.locked && /^[GH]/.test(each.code)) ? 'locked' : registry.standingOf(code, day)),
    })),
  },
  {
    name: 'loses-codes-deep-in-the-table',
    breaks: ['LOAD-COMMUNE'],
    sin: 'Bảng mã chỉ đọc tới một nghìn dòng đầu, mã xếp sau coi như không có.',
    apply: misreading((registry) => ({
      standingOf: (code, day) => (registry.all().findIndex((each) => each.code === code) >= TABLE ? 'unknown' : registry.standingOf(code, day)),
    })),
  },
  {
    name: 'sends-communes-to-the-nearest-name',
    breaks: ['LOAD-COMMUNE'],
    sin: 'Mã cấp xã không có trong danh mục thì giao đại cho tỉnh có mã trùng phần đầu.',
    apply: misreading((registry) => ({
      standingOf: (code, day) => (registry.standingOf(code, day) === 'unknown' && code.includes('.') ? registry.standingOf(code.split('.')[0]!, day) : registry.standingOf(code, day)),
      mailboxOf: (code) => registry.mailboxOf(registry.find(code) ? code : code.split('.')[0]!),
    })),
  },
];
