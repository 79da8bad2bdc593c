/** The legal clock: where it stands, and how long the system has worked. */
import { Given, When, defineParameterType } from '@cucumber/cucumber';
import { dayOf, isoOf } from '../protocol/dates.ts';
import { judgeable } from '../requirements/calendar.ts';
import type { Deadline } from '../requirements/deadlines.ts';
import { Inconclusive } from './nonconformity.ts';
import { isAccepted, packageIn } from './observations.ts';
import type { ExamWorld } from './world.ts';

/** Instant of legal time to the second: 23:59:30 ngày 31/03/2026. */
defineParameterType({
  name: 'thời_khắc',
  regexp: /(\d\d:\d\d:\d\d) ngày (\d\d)\/(\d\d)\/(\d{4})/,
  transformer: (time: string, day: string, month: string, year: string) => `${year}-${month}-${day}T${time}+07:00`,
});

function move(this: ExamWorld, instant: string): Promise<void> {
  return this.stage.moveTo(instant);
}

Given('đồng hồ pháp lý chỉ {thời_điểm}', move);
Given('đồng hồ pháp lý chỉ {thời_khắc}', move);

When('hệ thống (đã )làm việc tới {thời_điểm}', async function (this: ExamWorld, instant: string) {
  await this.stage.moveTo(instant);
  await this.driver.collect();
});

/** One turn an hour, nights included: enough for every rhythm of trying again. */
When('hệ thống (đã )làm việc thêm {int} giờ', async function (this: ExamWorld, hours: number) {
  for (let n = 0; n < hours; n += 1) {
    await this.stage.moveTo(isoOf(this.stage.clock.now() + 3_600_000));
    await this.driver.collect();
  }
});

/** When the axis took in the document the scenario speaks of: from then on it lay ready for the system. */
export function arrivalOf(world: ExamWorld): number {
  const { documentId } = world.lastIncoming().message;
  const { journal, isUnderTest } = world.stage;
  const sent = journal.all().find((entry) => {
    if (entry.kind !== 'call' || entry.operation !== 'sendEdoc' || isUnderTest(entry) || !isAccepted(entry)) return false;
    const message = packageIn(entry)?.message;
    return message?.kind === 'document' && message.documentId === documentId;
  });
  if (!sent) throw new Error(`the journal shows no delivery of ${documentId} to the system`);
  return sent.at;
}

/** A deadline that may be judged by; where the calendar of its year is not good enough nobody can tell. */
export function binding(world: ExamWorld, deadline: Deadline): Deadline {
  const { profile } = world.stage;
  world.stage.choose('calendar.acceptUnconfirmed');
  if (judgeable(deadline.data, profile)) return deadline;
  const day = dayOf(deadline.at);
  throw new Inconclusive('PRECONDITION_UNMET', {
    vi: `lịch làm việc quanh ngày ${day} chưa đủ tin cậy để phán quyết`,
    en: `the working calendar around ${day} is not good enough to judge by`,
  });
}
