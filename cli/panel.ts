import { EventEmitter } from 'node:events';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ISupportCodeLibrary } from '@cucumber/cucumber/api';
import type { Envelope } from '@cucumber/messages';
import type { ExamSettings } from '../sut/settings.ts';
import { loadedSuite, projectRoot } from './examine.ts';

/** What we need of the engine beyond its programming interface; it is pinned to one exact version, and a test holds both ways equal. */
interface Engine {
  readonly gherkin: {
    getPicklesAndErrors(options: object): Promise<{ readonly filterablePickles: readonly object[] }>;
  };
  readonly assemble: {
    assembleTestCases(run: string, events: EventEmitter, newId: () => string, pickles: readonly object[], support: ISupportCodeLibrary): Promise<readonly object[]>;
  };
  readonly worker: {
    readonly Worker: new (run: string, id: undefined, events: EventEmitter, newId: () => string, options: object, support: ISupportCodeLibrary, snippets: object) => {
      runTestCase(assembled: object, failing: boolean): Promise<boolean>;
      runAfterAllHooks(): Promise<unknown>;
    };
  };
}

/** What the engine tells about one system: the scenarios are the same for all, what happened in them is not. */
export type Stream = readonly Envelope[];

/** Messages a judgement can do without. */
const IDLE = ['testStepStarted', 'source'] as const;

/**
 * Examines many systems at once: a scenario with all of them, then the next. The features are read once, and what the systems have in
 * common (documents of the far side, their signatures, what was read of them) is made once.
 */
export async function examinePanel(panel: readonly ExamSettings[], onScenario: (done: number, total: number) => void = () => undefined): Promise<readonly Stream[]> {
  const { configuration, support } = await loadedSuite();
  const { gherkin, assemble, worker } = engine();
  let ids = 0;
  const newId = (): string => String(ids++);
  const shared: Envelope[] = [];
  const told = new EventEmitter().on('envelope', (envelope: Envelope) => keep(shared, envelope));
  const parsed = await gherkin.getPicklesAndErrors({
    newId,
    cwd: projectRoot,
    sourcePaths: features(),
    coordinates: configuration.sources,
    onEnvelope: (envelope: Envelope) => keep(shared, envelope),
  });
  const scenarios = await assemble.assembleTestCases('proof', told, newId, parsed.filterablePickles, support);
  const members = panel.map((settings) => {
    const own: Envelope[] = [];
    const events = new EventEmitter().on('envelope', (envelope: Envelope) => keep(own, envelope));
    const options = { ...configuration.runtime, worldParameters: settings };
    return { own, runner: new worker.Worker('proof', undefined, events, newId, options, support, { build: () => '' }) };
  });
  for (const [index, scenario] of scenarios.entries()) {
    for (const { runner } of members) await runner.runTestCase(scenario, false);
    onScenario(index + 1, scenarios.length);
  }
  await members[0]?.runner.runAfterAllHooks();
  const timestamp = { seconds: 0, nanos: 0 };
  const begin = { testRunStarted: { id: 'proof', timestamp } };
  const end = { testRunFinished: { testRunStartedId: 'proof', success: true, timestamp } };
  return members.map(({ own }) => [begin, ...shared, ...own, end]);
}

function features(): readonly string[] {
  const home = join(projectRoot, 'features');
  return readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.feature')).sort().map((file) => join(home, file));
}

function keep(into: Envelope[], envelope: Envelope): void {
  if (!IDLE.some((kind) => envelope[kind])) into.push(envelope);
}

function engine(): Engine {
  const require = createRequire(import.meta.url);
  return {
    gherkin: require('@cucumber/cucumber/lib/api/gherkin'),
    assemble: require('@cucumber/cucumber/lib/assemble/index'),
    worker: require('@cucumber/cucumber/lib/runtime/worker'),
  } as Engine;
}
