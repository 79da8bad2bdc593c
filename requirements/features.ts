import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Background, GherkinDocument, Scenario as ScenarioNode, Tag } from '@cucumber/messages';
import { hereIs } from './sources.ts';

export interface TagAt {
  readonly name: string;
  readonly line: number;
}

/** One scenario (or outline) as it is written, with the tags of everything around it. */
export interface Scenario {
  readonly name: string;
  readonly line: number;
  readonly tags: readonly TagAt[];
  /** Tags written above a table of examples, where none belong. */
  readonly exampleTags: readonly TagAt[];
  readonly steps: readonly { readonly keyword: string; readonly text: string; readonly line: number }[];
  readonly outline: boolean;
}

/** One feature file, parsed; `broken` where it can not be. */
export interface Feature {
  /** Path from the project's root, with slashes, e.g. features/sending/multi-recipient.feature. */
  readonly file: string;
  readonly text: string;
  readonly language: string;
  readonly name: string;
  readonly description: string;
  readonly scenarios: readonly Scenario[];
  /** Text under a scenario or background that is no step; a step with a misspelt keyword ends up here. */
  readonly loose: readonly { readonly line: number; readonly text: string }[];
  readonly broken?: { readonly line: number; readonly message: string };
}

interface Gherkin {
  readonly Parser: new (builder: unknown, matcher: unknown) => { parse(text: string): GherkinDocument };
  readonly AstBuilder: new (newId: () => string) => unknown;
  readonly GherkinClassicTokenMatcher: new () => unknown;
}

/** A scenario or background with the tags of the feature and rule around it. */
interface Node {
  readonly scenario?: ScenarioNode;
  readonly background?: Background;
  readonly around: readonly Tag[];
}

const home = hereIs('../features');
let gherkin: Gherkin | undefined;

/** Every feature under a folder, sorted by path. */
export function readFeatures(folder: string = home): readonly Feature[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.feature'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => parseFeature(`features/${path}`, readFileSync(join(folder, path), 'utf8')));
}

/** Parses with the very parser that Cucumber runs the features with. */
export function parseFeature(file: string, text: string): Feature {
  gherkin ??= createRequire(createRequire(import.meta.url).resolve('@cucumber/cucumber/package.json'))(
    '@cucumber/gherkin',
  ) as Gherkin;
  let ids = 0;
  const parser = new gherkin.Parser(
    new gherkin.AstBuilder(() => String(ids++)),
    new gherkin.GherkinClassicTokenMatcher(),
  );
  const empty = { file, text, language: '', name: '', description: '', scenarios: [], loose: [] };
  try {
    const { feature } = parser.parse(text);
    if (!feature) return { ...empty, broken: { line: 1, message: 'không có Tính năng nào / no feature here' } };
    const nodes: Node[] = feature.children.flatMap(({ rule, ...child }) =>
      rule
        ? rule.children.map((inner) => ({ ...inner, around: [...feature.tags, ...rule.tags] }))
        : [{ ...child, around: feature.tags }],
    );
    return {
      ...empty,
      language: feature.language,
      name: feature.name,
      description: feature.description,
      scenarios: nodes.flatMap(({ scenario, around }) => (scenario ? [scenarioOf(scenario, around)] : [])),
      loose: nodes.flatMap(({ scenario, background }) => looseIn(scenario ?? background)),
    };
  } catch (error) {
    const { line, message } = firstError(error);
    return { ...empty, broken: { line, message } };
  }
}

function scenarioOf({ name, location, tags, steps, examples }: ScenarioNode, around: readonly Tag[]): Scenario {
  return {
    name,
    line: location.line,
    tags: [...around, ...tags].map(tagAt),
    exampleTags: examples.flatMap((table) => table.tags).map(tagAt),
    steps: steps.map(({ keyword, text, location: { line } }) => ({ keyword: keyword.trim(), text, line })),
    outline: examples.length > 0,
  };
}

function looseIn(node: ScenarioNode | Background | undefined): { line: number; text: string }[] {
  const text = node?.description.trim().split('\n')[0] ?? '';
  return node && text !== '' ? [{ line: node.location.line + 1, text }] : [];
}

function tagAt({ name, location }: Tag): TagAt {
  return { name, line: location.line };
}

/** A failed parse lists one error per line it could not read; the first one is the cause. */
function firstError(error: unknown): { line: number; message: string } {
  const { errors, location, message } = error as { errors?: unknown[]; location?: { line: number }; message?: string };
  if (errors?.[0] !== undefined) return firstError(errors[0]);
  return { line: location?.line ?? 1, message: (message ?? String(error)).replace(/^\(\d+:\d+\): /, '') };
}
