import { createRequire } from 'node:module';
import { PassThrough } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadConfiguration, loadSources, loadSupport, runCucumber } from '@cucumber/cucumber/api';
import type { ISupportCodeLibrary, IRunConfiguration } from '@cucumber/cucumber/api';
import type { Envelope } from '@cucumber/messages';
import type { ExamSettings, SutSettings } from '../sut/settings.ts';
import { ConfigurationError } from './errors.ts';
import { examining } from './systems.ts';

/** Root of the project: features and steps are part of it, wherever the command is called from. */
export const projectRoot = fileURLToPath(new URL('..', import.meta.url));

/** What `node --import` needs to run our sources. */
export const typescript = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

export interface ExamPlan {
  readonly settings: ExamSettings;
  /** Tag expression that selects scenarios; empty selects all. */
  readonly tags?: string;
  /** Order of the scenarios: defined, or shuffled by a seed. */
  readonly order?: 'defined' | `random:${string}`;
  /** Processes that share the scenarios out; 0 runs them in this one. */
  readonly parallel?: number;
  /** Features other than those of the suite, for tests of the engine. */
  readonly features?: readonly string[];
}

/** One scenario of the plan, known before anything runs. */
export interface PlannedScenario {
  readonly name: string;
  readonly uri: string;
  readonly line: number;
}

let support: Promise<ISupportCodeLibrary> | undefined;

/** The scenarios that examine this system, of those a tag expression selects; a feature or an expression that can't be read is a configuration error. */
export async function planned(sut: SutSettings, tags: string): Promise<readonly PlannedScenario[]> {
  const { sources } = await configurationFor({ tags: examining(sut, tags) });
  const { plan, errors } = await loadSources(sources, environment()).catch((error: Error) => {
    throw new ConfigurationError(`--tags "${tags}": ${error.message.split('\n')[0]}`);
  });
  const [first] = errors;
  if (first) throw new ConfigurationError(`${first.uri}:${first.location.line}: ${first.message}`);
  return plan.map(({ name, uri, location }) => ({ name, uri: uri.replaceAll('\\', '/'), line: location.line }));
}

/** Runs the planned scenarios, those that examine the system, and hands every message of the run to `onMessage`, in order. Retries do not exist. */
export async function examine(plan: ExamPlan, onMessage: (envelope: Envelope) => void): Promise<void> {
  const configuration = await configurationFor({ ...plan, tags: examining(plan.settings.sut, plan.tags) });
  // Steps register themselves when their module is first loaded: load once per process, share between runs.
  support ??= loadSupport(configuration, environment());
  const runtime = { ...configuration.runtime, parallel: plan.parallel ?? 0, worldParameters: structuredClone(plan.settings) as never };
  if (runtime.parallel > 0) teachTypeScript();
  try {
    await runCucumber({ ...configuration, support: await support, runtime }, environment(), onMessage);
  } catch (error) {
    // A hook before everything wraps what it threw, e.g. a port in use.
    throw error instanceof Error && error.cause instanceof Error ? error.cause : error;
  }
}

/** The engine's settings and the words of the features, for those who run scenarios in a way of their own. */
export async function loadedSuite(): Promise<{ readonly configuration: IRunConfiguration; readonly support: ISupportCodeLibrary }> {
  const configuration = await configurationFor({});
  support ??= loadSupport(configuration, environment());
  return { configuration, support: await support };
}

async function configurationFor({ tags = '', order = 'defined', features = ['features/**/*.feature'] }: Omit<ExamPlan, 'settings'>): Promise<IRunConfiguration> {
  const provided = { paths: [...features], import: ['steps/**/*.ts'], language: 'vi', tags, order, format: [], retry: 0, publish: false, strict: false };
  const { runConfiguration } = await loadConfiguration({ file: false, provided }, environment());
  // One formatter there must be; this one says least.
  return { ...runConfiguration, formats: { ...runConfiguration.formats, stdout: 'rerun', files: {} } };
}

/** Processes started from here inherit how this one reads TypeScript, however it was started itself. */
function teachTypeScript(): void {
  if (!process.execArgv.includes(typescript)) process.execArgv.push('--import', typescript);
}

/** Cucumber's own words are not ours to show: the reports are made from the messages. */
function environment() {
  const silence = new PassThrough().resume();
  return { cwd: projectRoot, stdout: silence, stderr: silence, env: { ...process.env, CUCUMBER_PUBLISH_QUIET: 'true' } };
}
