import type { Side } from '../sut/settings.ts';
import { VoidRun } from './errors.ts';
import { outcomeOf } from './outcome.ts';
import { REFERENCE, WRONG, type Wrong } from './systems.ts';

/** What the wrong system does that every run must catch, before and after: it leaves a signature out, or believes any caller. */
const ALARM = { agency: 'SIG-TWO', axis: 'AUTHN' } as const satisfies Record<Side, string>;

/** A few scenarios against a system known to be wrong; where it is not caught, nothing of the run counts. */
export async function soundAlarm(side: Side, { name, breaks }: Pick<Wrong, 'name' | 'breaks'> = alarming(side)): Promise<void> {
  const { statuses } = await outcomeOf({ ...REFERENCE[side], mutant: name }, breaks.map((id) => `@${id}`).join(' or '));
  if (breaks.every((id) => statuses[id] === 'VIOLATED')) return;
  throw new VoidRun(
    `lượt chạy vô hiệu: bộ kiểm thử không bắt được đột biến báo khói "${name}" / the run is void: the suite did not catch the smoke mutant "${name}"`,
  );
}

function alarming(side: Side): Wrong {
  const single = WRONG[side].filter(({ breaks }: Wrong) => breaks.length === 1);
  const found = single.find(({ breaks }) => breaks[0] === ALARM[side]) ?? single[0];
  if (!found) throw new VoidRun('lượt chạy vô hiệu: không có đột biến báo khói / the run is void: there is no smoke mutant');
  return found;
}
