import { labels } from '../labels.ts';
import type { RequirementResult, Results, ScenarioResult } from '../shape.ts';
import { assurances, decisions, statuses, verdicts, waiverStates, type Decision, type Status, type Verdict, type Words } from '../vocabulary.ts';
import { cleaned } from './clean.ts';
import { renderJson } from './json.ts';
import type { Report } from './report.ts';
import { placeOf, uuidOf } from './told.ts';

type Outcome = 'earl:passed' | 'earl:failed' | 'earl:cantTell' | 'earl:inapplicable' | 'earl:untested';

/** Verdicts, statuses and decisions in the five words of EARL 1.0; an error of ours is no finding about the system. */
const OF_VERDICT = {
  pass: 'earl:passed',
  fail: 'earl:failed',
  inconclusive: 'earl:cantTell',
  error: 'earl:cantTell',
  notApplicable: 'earl:inapplicable',
  notRun: 'earl:untested',
} as const satisfies Record<Verdict, Outcome>;
const OF_STATUS = {
  VIOLATED: 'earl:failed',
  UNDETERMINED: 'earl:cantTell',
  UNPROVEN: 'earl:cantTell',
  UNTESTED: 'earl:untested',
  ATTESTED: 'earl:passed',
  SATISFIED: 'earl:passed',
  NOT_APPLICABLE: 'earl:inapplicable',
} as const satisfies Record<Status, Outcome>;
const OF_DECISION = {
  CONFORMANT: 'earl:passed',
  'CONFORMANT WITH WAIVERS': 'earl:passed',
  'NOT CONFORMANT': 'earl:failed',
  INCOMPLETE: 'earl:cantTell',
} as const satisfies Record<Decision, Outcome>;

/** Everything a reader needs stands in the file: no context is fetched. */
const CONTEXT = {
  earl: 'http://www.w3.org/ns/earl#',
  dct: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  Assertion: 'earl:Assertion',
  Assertor: 'earl:Assertor',
  Software: 'earl:Software',
  TestSubject: 'earl:TestSubject',
  TestRequirement: 'earl:TestRequirement',
  TestCase: 'earl:TestCase',
  TestResult: 'earl:TestResult',
  assertedBy: { '@id': 'earl:assertedBy', '@type': '@id' },
  subject: { '@id': 'earl:subject', '@type': '@id' },
  test: { '@id': 'earl:test', '@type': '@id' },
  mode: { '@id': 'earl:mode', '@type': '@id' },
  result: 'earl:result',
  outcome: { '@id': 'earl:outcome', '@type': '@id' },
  info: { '@id': 'earl:info', '@container': '@language' },
  title: { '@id': 'dct:title', '@container': '@language' },
  source: 'dct:source',
  identifier: 'dct:identifier',
  version: 'dct:hasVersion',
  creator: 'dct:creator',
  partOf: { '@id': 'dct:isPartOf', '@type': '@id' },
  date: { '@id': 'dct:date', '@type': 'xsd:dateTime' },
} as const;

/** EARL 1.0 as JSON-LD (schemas/exports/earl.schema.json): one assertion for the whole, one a requirement, one a scenario. */
export function renderEarl(report: Report): string {
  const { results, certificate } = cleaned(report);
  const { suite, sut, finishedAt } = results;
  const assertor = `urn:lienthong:suite:${encodeURIComponent(suite.version)}`;
  const subject = `urn:lienthong:subject:${uuidOf(`${sut.vendor} ${sut.product} ${sut.version} ${sut.build}`)}`;
  const profile = `urn:lienthong:profile:${encodeURIComponent(results.profile.name)}`;
  const assertion = (test: unknown, outcome: Outcome, info: Words, attested = false) => ({
    '@type': 'Assertion',
    assertedBy: assertor,
    subject,
    test,
    mode: attested ? 'earl:manual' : 'earl:automatic',
    result: { '@type': 'TestResult', outcome, date: finishedAt, info: { vi: info.vi, en: info.en } },
  });
  return renderJson({
    '@context': CONTEXT,
    '@graph': [
      { '@id': assertor, '@type': ['Software', 'Assertor'], title: both(suite.name), version: suite.version, identifier: suite.digest },
      { '@id': subject, '@type': ['Software', 'TestSubject'], title: both(sut.product), version: sut.version, creator: sut.vendor, identifier: sut.build },
      assertion(
        { '@id': profile, '@type': 'TestRequirement', title: both(`${results.profile.name} ${results.profile.asOf}`), identifier: certificate.id },
        OF_DECISION[results.decision],
        aboutAll(results, certificate.assurance),
      ),
      ...results.requirements.flatMap((requirement) => [
        assertion(testOf(requirement, profile), OF_STATUS[requirement.status], requirement.reason ?? statuses[requirement.status], requirement.status === 'ATTESTED'),
        ...requirement.scenarios.map((scenario) => assertion(caseOf(scenario, requirement.id), OF_VERDICT[scenario.verdict], why(scenario), scenario.attested)),
      ]),
      ...results.untraced.map((scenario) => assertion(caseOf(scenario, undefined), OF_VERDICT[scenario.verdict], why(scenario))),
    ],
  });
}

function testOf({ id, text, clauses }: RequirementResult, profile: string) {
  return { '@id': `urn:lienthong:requirement:${id}`, '@type': 'TestRequirement', title: text, identifier: id, source: clauses.map(placeOf), partOf: profile };
}

function caseOf({ name, uri, line }: ScenarioResult, requirement: string | undefined) {
  return {
    '@id': `urn:uuid:${uuidOf(`${requirement ?? 'UNTRACED'} ${uri} ${name}`)}`,
    '@type': 'TestCase',
    title: { vi: name },
    source: [`${uri}:${line}`],
    ...(requirement !== undefined && { partOf: `urn:lienthong:requirement:${requirement}` }),
  };
}

function why({ verdict, reason, text, finding, journal }: ScenarioResult): Words {
  const where = journal === undefined ? '' : ` (${journal}${finding?.evidence.map((seq) => ` #${seq}`).join('') ?? ''})`;
  const say = (language: keyof Words): string => `${[text?.[language] ?? verdicts[verdict][language], reason, finding?.observed].filter(Boolean).join(': ')}${where}`;
  return { vi: say('vi'), en: say('en') };
}

function aboutAll({ decision, verdictDigest, waivers, notVerified, because }: Results, assurance: keyof typeof assurances): Words {
  const say = (language: keyof Words): string =>
    [
      decisions[decision][language],
      ...because.map((blocker) => blocker[language]),
      ...waivers.map(({ id, requirement, state }) => `${id} ${requirement} ${waiverStates[state][language]}`),
      assurances[assurance][language],
      `${labels.notVerified[language]}: ${notVerified.length}`,
      verdictDigest,
    ].join('; ');
  return { vi: say('vi'), en: say('en') };
}

function both(text: string): Words {
  return { vi: text, en: text };
}
