import type { RequirementResult, Results, ScenarioResult } from '../shape.ts';
import { decisions, waiverStates } from '../vocabulary.ts';
import { clean } from './clean.ts';
import { detailsOf, messageOf, outcomeOf, type Outcome } from './told.ts';

type Language = 'vi' | 'en';

interface Case {
  readonly outcome: Outcome;
  readonly durationMs: number;
  readonly xml: string;
}

/**
 * JUnit XML for build servers (schemas/exports/junit.rng). What could not be decided is skipped with its reason, never left out; since many servers call skipped
 * green, an incomplete examination adds one case of its own that ends in error.
 */
export function renderJunit(results: Results, language: Language): string {
  const suites = results.chapters.map(({ name }) => ({
    name,
    cases: results.requirements
      .filter(({ chapter }) => chapter === name)
      .flatMap((requirement) => requirement.scenarios.map((scenario) => caseOf(scenario, requirement, language))),
  }));
  suites.push({ name: 'untraced', cases: results.untraced.map((scenario) => caseOf(scenario, undefined, language)) });
  if (results.decision === 'INCOMPLETE') suites.push({ name: 'decision', cases: [incomplete(results, language)] });
  const filled = suites.filter(({ cases }) => cases.length > 0);
  const all = filled.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${escape(`${results.suite.name} ${results.suite.version}`)}" ${totals(all)}>`,
    ...filled.flatMap(({ name, cases }, n) => [
      `  <testsuite name="${escape(name)}" ${totals(cases)} skipped="${count(cases, 'skipped')}" timestamp="${escape(results.startedAt)}">`,
      ...(n === 0 ? pageOne(results, language) : []),
      ...cases.map(({ xml }) => xml),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n');
}

/** What the whole run came to, as properties of the first suite. */
function pageOne({ decision, verdictDigest, sut, profile, waivers }: Results, language: Language): readonly string[] {
  const told: readonly (readonly [string, string])[] = [
    ['decision', decision],
    ['verdictDigest', verdictDigest],
    ['product', `${sut.product} ${sut.version}`],
    ['profile', `${profile.name} ${profile.asOf}`],
    ...waivers.map(({ id, requirement, state, expires }) => ['waiver', `${id} ${requirement}: ${waiverStates[state][language]}, ${expires}`] as const),
  ];
  const properties = told.map(([name, value]) => `      <property name="${name}" value="${escape(value)}"/>`);
  return ['    <properties>', ...properties, '    </properties>'];
}

function caseOf(scenario: ScenarioResult, requirement: RequirementResult | undefined, language: Language): Case {
  const outcome = outcomeOf(scenario, requirement);
  const id = requirement?.id ?? 'UNTRACED';
  const message = messageOf(scenario, requirement, language);
  const open = `    <testcase classname="${escape(id)}" name="${escape(scenario.name)}" time="${seconds(scenario.durationMs)}"`;
  const { durationMs } = scenario;
  if (outcome === 'passed') return { outcome, durationMs, xml: `${open}/>` };
  const type = scenario.verdict === 'fail' ? 'Nonconformity' : scenario.verdict;
  const tag = `<${outcome} ${outcome === 'skipped' ? '' : `type="${type}" `}message="${escape(message)}"`;
  const body = outcome === 'skipped' ? '' : escape(detailsOf(scenario, requirement, language));
  return {
    outcome,
    durationMs,
    xml: `${open}>\n      ${tag}${body ? `>${body}</${outcome}>` : '/>'}\n    </testcase>`,
  };
}

function incomplete(results: Results, language: Language): Case {
  const message = `${decisions.INCOMPLETE[language]}: ${results.because.map((blocker) => blocker[language]).join('; ')}`;
  const xml = `    <testcase classname="DECISION" name="INCOMPLETE" time="0">\n      <error type="INCOMPLETE" message="${escape(message)}"/>\n    </testcase>`;
  return { outcome: 'error', durationMs: 0, xml };
}

function totals(cases: readonly Case[]): string {
  const time = seconds(cases.reduce((sum, { durationMs }) => sum + durationMs, 0));
  return `tests="${cases.length}" failures="${count(cases, 'failure')}" errors="${count(cases, 'error')}" time="${time}"`;
}

function count(cases: readonly Case[], outcome: Outcome): number {
  return cases.filter((each) => each.outcome === outcome).length;
}

function seconds(ms: number): string {
  return (ms / 1_000).toFixed(3);
}

/** Text for XML: markup escaped, line ends kept in attributes. */
function escape(text: string): string {
  return clean(text).replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character] ?? character);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
