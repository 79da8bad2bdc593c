import { EventEmitter } from 'node:events';
import type { Attachment, Envelope } from '@cucumber/messages';
import { sideOf, type ExamSettings } from '../sut/settings.ts';
import { openEngine } from './engine.ts';

/** What happened with one system: messages as a run of its own would have them, and how many scenarios it took part in. */
export interface Seat {
  /** Made when asked for: most systems say what the reference says. */
  readonly messages: () => readonly Envelope[];
  /** False where all that decides is as it is with the reference, whose messages these are. */
  readonly differs: boolean;
  readonly examined: number;
  /** How long its scenarios took. */
  readonly milliseconds: number;
}

export interface PanelOptions {
  /** Every system takes part in every scenario, also where it can not differ from the reference. */
  readonly exhaustive?: boolean;
  readonly onScenario?: (done: number, total: number) => void;
  /** Every n-th scenario alone: a sample, from which no requirement is decided. */
  readonly every?: number;
}

/**
 * Examines the reference and many alterations of it side by side: a scenario with all of them, then the next. What they have in
 * common is made once. Who answers every question of a scenario as the reference agency does can not differ from it there: its messages count.
 */
export async function examinePanel(reference: ExamSettings, others: readonly ExamSettings[], { exhaustive = false, onScenario = () => undefined, every = 1 }: PanelOptions = {}): Promise<readonly Seat[]> {
  const engine = await openEngine(sideOf(reference.sut));
  const shared = engine.suite;
  const first = seatOf({ ...reference, ...(!exhaustive && { compare: others.map(({ sut }) => sut) }) });
  const scenarios = engine.scenarios.filter((_, index) => index % every === 0);
  const rest = others.map(seatOf);
  const told: (readonly Envelope[])[] = [];
  for (const [index, scenario] of scenarios.entries()) {
    const usual = await take(first, scenario);
    const expected = essenceOf(usual);
    const parting = partingIn(usual);
    told.push(usual);
    for (const [place, seat] of rest.entries()) {
      if (parting && !parting.has(place)) continue;
      const own = await take(seat, scenario);
      // Who does as the reference does is not kept a second time: hundreds of systems would fill the memory.
      if (essenceOf(own) !== expected) seat.differing.set(index, own);
    }
    onScenario(index + 1, scenarios.length);
  }
  await engine.close();
  return [first, ...rest].map(({ differing, examined, milliseconds }) => ({
    differs: differing.size > 0,
    messages: () => [...shared, ...told.flatMap((usual, index) => differing.get(index) ?? usual), engine.end],
    examined,
    milliseconds: Math.round(milliseconds),
  }));

  function seatOf(settings: ExamSettings) {
    const now: Envelope[] = [];
    const differing = new Map<number, readonly Envelope[]>();
    const events = new EventEmitter().on('envelope', (envelope: Envelope) => envelope.testStepStarted ?? now.push(envelope));
    return { now, differing, examined: 0, milliseconds: 0, runner: engine.runnerFor(settings, events) };
  }

  /** What is told of one scenario. */
  async function take(seat: ReturnType<typeof seatOf>, scenario: object): Promise<readonly Envelope[]> {
    const begins = performance.now();
    await seat.runner.runTestCase(scenario, false);
    seat.examined += 1;
    seat.milliseconds += performance.now() - begins;
    return seat.now.splice(0);
  }
}

/** All that decides about a scenario: how its steps ended and what they attached, but not with whom it was compared, nor when. */
function essenceOf(messages: readonly Envelope[]): string {
  return JSON.stringify(
    messages.map(({ testStepFinished: ended, attachment }) => [
      ended && [ended.testStepResult.status, ended.testStepResult.message],
      attachment && { ...(JSON.parse(attachment.body) as object), parting: undefined },
    ]),
  );
}

/** Places of the systems that may differ, as the facts of a scenario tell them; undefined where they tell nothing. */
function partingIn(messages: readonly Envelope[]): ReadonlySet<number> | undefined {
  for (const { attachment } of messages) {
    const facts = attachment && factsIn(attachment);
    if (facts) return new Set(facts);
  }
  return undefined;
}

function factsIn({ body }: Attachment): readonly number[] | undefined {
  return body.startsWith('{"type":"facts"') ? (JSON.parse(body) as { readonly parting?: readonly number[] }).parting : undefined;
}
