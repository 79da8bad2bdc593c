import { EventEmitter } from 'node:events';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ISupportCodeLibrary } from '@cucumber/cucumber/api';
import type { Envelope } from '@cucumber/messages';
import { AXIS_TAG } from '../requirements/tags.ts';
import type { ExamSettings, Side } from '../sut/settings.ts';
import { loadedSuite, projectRoot } from './examine.ts';

/** One who takes scenarios one by one. */
export interface Runner {
  runTestCase(scenario: object, failing: boolean): Promise<boolean>;
  runAfterAllHooks(): Promise<unknown>;
}

/** The suite, read once, for whoever runs its scenarios in an order and with systems of his own. */
export interface Engine {
  /** Messages about the suite itself, which begin every run. */
  readonly suite: readonly Envelope[];
  readonly scenarios: readonly object[];
  readonly end: Envelope;
  runnerFor(settings: ExamSettings, events: EventEmitter): Runner;
  close(): Promise<void>;
}

/** The parts of Cucumber behind its programming interface that this takes; the version is exact, and a test holds both ways equal. */
interface Parts {
  readonly gherkin: { getPicklesAndErrors(options: object): Promise<{ readonly filterablePickles: readonly Filterable[] }> };
  readonly assemble: { assembleTestCases(run: string, events: EventEmitter, newId: () => string, pickles: readonly object[], support: ISupportCodeLibrary): Promise<readonly object[]> };
  readonly worker: { readonly Worker: new (run: string, id: undefined, events: EventEmitter, newId: () => string, options: object, support: ISupportCodeLibrary, snippets: object) => Runner };
}

interface Filterable {
  readonly pickle: { readonly tags: readonly { readonly name: string }[] };
}

const RUN = 'proof';
const NEVER = { seconds: 0, nanos: 0 };

/** The scenarios that examine this party. */
export async function openEngine(side: Side): Promise<Engine> {
  const { configuration, support } = await loadedSuite();
  const { gherkin, assemble, worker } = parts();
  let ids = 0;
  const newId = (): string => String(ids++);
  const suite: Envelope[] = [{ testRunStarted: { id: RUN, timestamp: NEVER } }];
  // The texts of the features are read, they need not be told again.
  const tell = (envelope: Envelope): unknown => envelope.source ?? suite.push(envelope);
  const { sources, runtime } = configuration;
  const read = { newId, cwd: projectRoot, sourcePaths: features(), coordinates: sources, onEnvelope: tell };
  const { filterablePickles } = await gherkin.getPicklesAndErrors(read);
  const scenarios = await assemble.assembleTestCases(RUN, new EventEmitter().on('envelope', tell), newId, filterablePickles.filter(({ pickle }) => examines(pickle) === side), support);
  const runnerFor = (settings: ExamSettings, events: EventEmitter): Runner =>
    new worker.Worker(RUN, undefined, events, newId, { ...runtime, worldParameters: settings }, support, { build: () => '', buildMultiple: () => [] });
  return {
    suite,
    scenarios,
    end: { testRunFinished: { testRunStartedId: RUN, success: true, timestamp: NEVER } },
    runnerFor,
    async close() {
      await runnerFor({} as ExamSettings, new EventEmitter()).runAfterAllHooks();
    },
  };
}

function examines({ tags }: Filterable['pickle']): Side {
  return tags.some(({ name }) => name === AXIS_TAG) ? 'axis' : 'agency';
}

function features(): readonly string[] {
  const home = join(projectRoot, 'features');
  return readdirSync(home, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.feature'))
    .sort()
    .map((file) => join(home, file));
}

function parts(): Parts {
  const require = createRequire(import.meta.url);
  return {
    gherkin: require('@cucumber/cucumber/lib/api/gherkin'),
    assemble: require('@cucumber/cucumber/lib/assemble/index'),
    worker: require('@cucumber/cucumber/lib/runtime/worker'),
  } as Parts;
}
