import { countingTurns, type Alteration, type Arrivals } from '../alterations.ts';
import type { Mutant } from './mutant.ts';

const HELD = 10;

/** Takes only those of each turn that `keeps` names, counted from 1; the others vanish. */
function perTurn(arrivals: Arrivals, keeps: (count: number) => boolean): Alteration {
  return countingTurns(arrivals, (count) => (parts) => {
    const take = parts[arrivals] as (...arrived: readonly unknown[]) => Promise<void>;
    return { ...parts, [arrivals]: async (...arrived: readonly unknown[]) => (keeps(count()) ? take(...arrived) : undefined) };
  });
}

export const loadMutants: readonly Mutant[] = [
  {
    name: 'loses-the-seventh-of-a-burst',
    breaks: ['LOAD-BASE', 'LOAD-GROWTH'],
    sin: 'Khi nhận dồn, cứ văn bản thứ bảy trong một lượt là rơi mất.',
    apply: perTurn('onDocument', (count) => count !== 7),
  },
  {
    name: 'queue-of-ten-that-overwrites',
    breaks: ['LOAD-GROWTH'],
    sin: 'Hàng đợi nhận chỉ giữ mười văn bản một lượt, phần thừa bị ghi đè.',
    apply: perTurn('onDocument', (count) => count <= HELD),
  },
  {
    name: 'stops-at-the-first-locked-of-many',
    breaks: ['LOAD-FANOUT'],
    sin: 'Gửi nhiều nơi mà gặp một nơi bị khóa thì bỏ luôn các nơi còn lại.',
    apply: (parts) => ({
      ...parts,
      interpret: (office, receipt, dispatch) => {
        const read = parts.interpret(office, receipt, dispatch);
        return typeof read === 'object' && 'refused' in read && read.refused.code === '23' && dispatch.to.length > 5 ? { refused: { ...read.refused, code: '22' } } : read;
      },
    }),
  },
  {
    name: 'forgets-statuses-in-a-storm',
    breaks: ['LOAD-STATUS-STORM'],
    sin: 'Trong một lượt nhận nhiều trạng thái, phần vượt quá mười lăm bị bỏ.',
    apply: perTurn('onStatus', (count) => count <= 15),
  },
  {
    name: 'priority-only-in-short-queues',
    breaks: ['LOAD-URGENT'],
    sin: 'Hàng đợi dài quá mười văn bản thì không còn ưu tiên văn bản khẩn.',
    apply: (parts) => ({ ...parts, due: (office, waiting) => (waiting.length > HELD ? waiting.toSorted((a, b) => (a.id < b.id ? -1 : 1)) : parts.due(office, waiting)) }),
  },
  {
    name: 'two-documents-a-turn-in-the-rush',
    breaks: ['LOAD-MORNING'],
    sin: 'Sau kỳ nghỉ, mỗi lượt chỉ gửi hai văn bản nên phần sau lỡ giờ chót.',
    apply: (parts) => {
      let sent = 0;
      let rush = false;
      return {
        ...parts,
        turn: async (office) => {
          const waiting = office.books.queue.all();
          sent = 0;
          rush ||= waiting.length > 7 && waiting.every(({ priority }) => priority === 0);
          await parts.turn(office);
        },
        due: (office, waiting) => (rush && sent >= 2 ? [] : parts.due(office, waiting)),
        settleAccepted: (office, dispatch) => {
          sent += 1;
          parts.settleAccepted(office, dispatch);
        },
      };
    },
  },
];
