import { EventEmitter } from 'node:events';
import type { Attachment, Envelope } from '@cucumber/messages';
import type { ExamSettings } from '../sut/settings.ts';
import { alteredIn } from './altered.ts';
import { openEngine } from './engine.ts';

/** What happened with one system: messages as a run of its own would have them, and how many scenarios it took part in. */
export interface Seat {
  readonly messages: readonly Envelope[];
  readonly examined: number;
}

export interface PanelOptions {
  /** Every system takes part in every scenario, also where nothing of what it alters is used. */
  readonly exhaustive?: boolean;
  readonly onScenario?: (done: number, total: number) => void;
  /** Every n-th scenario alone: a sample, from which no requirement is decided. */
  readonly every?: number;
}

/**
 * Examines the reference agency and many alterations of it side by side: a scenario with all of them, then the next. What they have in
 * common is made once. Where the reference agency uses nothing of what an alteration alters, the two can not differ: its messages count.
 */
export async function examinePanel(reference: ExamSettings, others: readonly ExamSettings[], { exhaustive = false, onScenario = () => undefined, every = 1 }: PanelOptions = {}): Promise<readonly Seat[]> {
  const engine = await openEngine();
  const shared = engine.suite;
  const first = seatOf({ ...reference, watch: !exhaustive });
  const scenarios = engine.scenarios.filter((_, index) => index % every === 0);
  const rest = others.map((settings) => ({ ...seatOf(settings), altered: alteredIn(settings.sut) }));
  for (const [index, scenario] of scenarios.entries()) {
    await take(first, scenario);
    const told = first.messages.slice(first.begins);
    const used = exhaustive ? undefined : partsUsed(told);
    for (const seat of rest) {
      if (used && ![...seat.altered].some((part) => used.has(part))) seat.messages.push(...told);
      else await take(seat, scenario);
    }
    onScenario(index + 1, scenarios.length);
  }
  await engine.close();
  return [first, ...rest].map(({ messages, examined }) => ({ messages: [...shared, ...messages, engine.end], examined }));

  function seatOf(settings: ExamSettings) {
    const messages: Envelope[] = [];
    const events = new EventEmitter().on('envelope', (envelope: Envelope) => envelope.testStepStarted ?? messages.push(envelope));
    return { messages, examined: 0, begins: 0, runner: engine.runnerFor(settings, events) };
  }

  async function take(seat: ReturnType<typeof seatOf>, scenario: object): Promise<void> {
    seat.begins = seat.messages.length;
    await seat.runner.runTestCase(scenario, false);
    seat.examined += 1;
  }
}

/** What the facts of a scenario say about the parts it used; undefined where they say nothing. */
function partsUsed(messages: readonly Envelope[]): ReadonlySet<string> | undefined {
  for (const { attachment } of messages) {
    const facts = attachment && factsIn(attachment);
    if (facts) return new Set(facts);
  }
  return undefined;
}

function factsIn({ body }: Attachment): readonly string[] | undefined {
  return body.startsWith('{"type":"facts"') ? (JSON.parse(body) as { readonly parts?: readonly string[] }).parts : undefined;
}
