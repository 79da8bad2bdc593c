import type { Mutant } from '../sut/mutants/mutant.ts';
import { mutants } from '../sut/mutants/mutants.ts';
import { VoidRun } from './errors.ts';
import { outcomeOf } from './outcome.ts';

/** What the wrong system does that every run must catch, before and after: it leaves a signature out. */
const ALARM = 'SIG-TWO';

/** A few scenarios against a system known to be wrong; where it is not caught, nothing of the run counts. */
export async function soundAlarm({ name, breaks }: Pick<Mutant, 'name' | 'breaks'> = alarming()): Promise<void> {
  const { statuses } = await outcomeOf({ kind: 'reference', mutant: name }, breaks.map((id) => `@${id}`).join(' or '));
  if (breaks.every((id) => statuses[id] === 'VIOLATED')) return;
  throw new VoidRun(
    `lượt chạy vô hiệu: bộ kiểm thử không bắt được đột biến báo khói "${name}" / the run is void: the suite did not catch the smoke mutant "${name}"`,
  );
}

function alarming(): Mutant {
  const single = mutants.filter(({ breaks }) => breaks.length === 1);
  const found = single.find(({ breaks }) => breaks[0] === ALARM) ?? single[0];
  if (!found) throw new VoidRun('lượt chạy vô hiệu: không có đột biến báo khói / the run is void: there is no smoke mutant');
  return found;
}
