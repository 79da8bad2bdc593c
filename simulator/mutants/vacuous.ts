import { jsonReply, refusal } from '../faults/answers.ts';
import type { AxisMutant } from './mutant.ts';

/** Axes that break everything at once: no suite may find anything in them, and they prove nothing about a single requirement. */
export const vacuousAxes: readonly Omit<AxisMutant, 'breaks'>[] = [
  {
    name: 'promises-and-does-nothing',
    sin: 'Lời gọi nào cũng trả lời thành công mà không làm gì.',
    apply: (parts) => ({ ...parts, around: () => async () => jsonReply({ status: 'OK', ErrorCode: '0', ErrorDesc: 'Thanh cong', DocId: parts.ids.objectId(), data: [], count: 0 }) }),
  },
  {
    name: 'refuses-everything',
    sin: 'Lời gọi nào cũng bị từ chối.',
    apply: (parts) => ({ ...parts, around: () => async (call) => refusal(call, '20', 'Loi he thong phia Truc') }),
  },
  {
    name: 'answers-nobody',
    sin: 'Không trả lời lời gọi nào.',
    apply: (parts) => ({ ...parts, around: () => async () => 'dropped' }),
  },
];
