import type { Feature, Scenario } from './features.ts';
import type { Grade, Level, Requirement, Role } from './requirement.ts';

export interface CoveringScenario {
  readonly file: string;
  readonly line: number;
  readonly name: string;
  readonly polarity: 'positive' | 'negative';
  /** Whom it examines, as its tag says. */
  readonly role: Role;
}

/** One requirement with the scenarios that examine it, or the reason why none does. */
export interface CoverageRow {
  readonly id: string;
  readonly chapter: string;
  readonly level: Level;
  readonly grade: Grade;
  readonly role: Role;
  readonly text: { readonly vi: string; readonly en: string };
  readonly scenarios: readonly CoveringScenario[];
  readonly notTested?: { readonly vi: string; readonly en: string };
}

/** The catalogue with its scenarios, in the order of the catalogue. */
export function coverage(catalogue: readonly Requirement[], features: readonly Feature[]): readonly CoverageRow[] {
  const byId = new Map<string, CoveringScenario[]>();
  for (const feature of features) {
    for (const scenario of feature.scenarios) {
      for (const id of idsOf(scenario)) byId.set(id, [...(byId.get(id) ?? []), coveringOf(feature, scenario)]);
    }
  }
  return catalogue.map(({ id, chapter, level, grade, role, text, notTested }) => ({
    id,
    chapter,
    level,
    grade,
    role,
    text,
    scenarios: byId.get(id) ?? [],
    ...(notTested && { notTested }),
  }));
}

/** Requirements nobody examines and nobody excuses, and those that are both examined and excused. */
export function gaps(rows: readonly CoverageRow[]): {
  readonly orphans: readonly string[];
  readonly doubled: readonly string[];
} {
  return {
    orphans: rows.filter((row) => row.scenarios.length === 0 && !row.notTested).map(({ id }) => id),
    doubled: rows.filter((row) => row.scenarios.length > 0 && row.notTested).map(({ id }) => id),
  };
}

/** The requirement ids a scenario is tagged with; a good one has one. */
export function idsOf(scenario: Scenario): readonly string[] {
  return scenario.tags.map(({ name }) => name.slice(1)).filter((name) => /^[A-Z][A-Z0-9-]*$/.test(name));
}

function coveringOf(feature: Feature, scenario: Scenario): CoveringScenario {
  const tags = scenario.tags.map(({ name }) => name);
  const role = tags.find((tag) => tag.startsWith('@role:'))?.slice('@role:'.length);
  return {
    file: feature.file,
    line: scenario.line,
    name: scenario.name,
    polarity: tags.includes('@negative') ? 'negative' : 'positive',
    role: (role ?? 'both') as Role,
  };
}
