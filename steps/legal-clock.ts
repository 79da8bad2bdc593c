import { createClock, type MovableClock } from '../protocol/clock.ts';
import type { ExamSettings } from '../sut/settings.ts';

/**
 * The clock of one scenario. With the reference agency in this process it moves one millisecond each time it is read, so that equal
 * exams are equal to the millisecond; a product outside lives by the pace of the host, from the exam's instant where it can follow.
 */
export function legalClock({ sut, instant }: ExamSettings, follows: boolean): MovableClock {
  if (sut.kind === 'reference' || sut.kind === 'axis') return steppingClock(Date.parse(instant));
  return follows ? createClock(Date.parse(instant)) : createClock();
}

function steppingClock(start: number): MovableClock {
  let at = start;
  return {
    now: () => at++,
    moveTo(instant) {
      at = instant;
    },
  };
}
