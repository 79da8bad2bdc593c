import { decisions, type Verdict } from '../vocabulary.ts';
import type { RequirementResult, Results, ScenarioResult } from '../shape.ts';
import { cleaned } from './clean.ts';
import { renderJson } from './json.ts';
import type { Report } from './report.ts';
import { detailsOf, messageOf, outcomeOf, placeOf, uuidOf } from './told.ts';

const STATUSES = ['passed', 'failed', 'skipped', 'pending', 'other'] as const;
type Status = (typeof STATUSES)[number];

/** The verdicts of ours that are neither green nor red. */
const GREY = { pass: 'other', fail: 'other', error: 'other', inconclusive: 'other', notApplicable: 'skipped', notRun: 'pending' } as const satisfies Record<Verdict, Status>;

/** CTRF JSON (Common Test Report Format, schemas/exports/ctrf.schema.json): an incomplete examination has one failed test of its own. */
export function renderCtrf(report: Report): string {
  const { results, certificate, language } = cleaned(report);
  const { suite, sut, environment, startedAt, finishedAt, decision, verdictDigest, profile, waivers, counts } = results;
  const tests = [
    ...results.requirements.flatMap((requirement) => requirement.scenarios.map((scenario) => testOf(scenario, requirement, language))),
    ...results.untraced.map((scenario) => testOf(scenario, undefined, language)),
    ...(decision === 'INCOMPLETE' ? [incomplete(results, language)] : []),
  ];
  const [start, stop] = [Date.parse(startedAt), Date.parse(finishedAt)];
  const tally = STATUSES.map((status) => [status, tests.filter((each) => each.status === status).length] as const);
  const { id, assurance, issuer, title } = certificate;
  return renderJson({
    reportFormat: 'CTRF',
    specVersion: '0.0.0',
    reportId: uuidOf(`${id} ${verdictDigest}`),
    timestamp: certificate.issuedAt,
    generatedBy: `${suite.name} ${suite.version}`,
    results: {
      tool: { name: suite.name, version: suite.version, extra: { digest: suite.digest } },
      summary: {
        tests: tests.length,
        ...(Object.fromEntries(tally) as Record<Status, number>),
        flaky: 0,
        suites: results.chapters.length,
        start,
        stop,
        duration: stop - start,
        extra: { decision, verdictDigest, assurance, waivers, requirements: counts.requirements, notVerified: results.notVerified.length },
      },
      tests,
      environment: {
        reportName: title[language],
        appName: sut.product,
        appVersion: sut.version,
        ...(sut.build !== '' && { buildId: sut.build }),
        osPlatform: environment['platform'] ?? '',
        testEnvironment: `${profile.name} ${profile.asOf}`,
        healthy: decision !== 'INCOMPLETE',
        extra: { vendor: sut.vendor, agency: sut.agency, certificate: id, issuer: issuer?.name ?? null, ...environment },
      },
    },
  });
}

function testOf(scenario: ScenarioResult, requirement: RequirementResult | undefined, language: Report['language']) {
  const { name, verdict, uri, line, durationMs, polarity, journal, finding, touched } = scenario;
  const outcome = outcomeOf(scenario, requirement);
  const red = outcome === 'failure' || outcome === 'error';
  const status: Status = outcome === 'passed' ? 'passed' : red ? 'failed' : scenario.reason === 'NOT_SELECTED' ? 'skipped' : GREY[verdict];
  const id = requirement?.id ?? 'UNTRACED';
  return {
    id: uuidOf(`${id} ${uri} ${name}`),
    name,
    status,
    duration: durationMs,
    suite: [requirement?.chapter ?? 'untraced', id],
    ...(outcome !== 'passed' && { message: messageOf(scenario, requirement, language) }),
    ...(red && { trace: detailsOf(scenario, requirement, language) }),
    line,
    rawStatus: verdict as string,
    tags: [`@${id}`, ...(polarity ? [`@${polarity}`] : [])],
    filePath: uri,
    flaky: false,
    ...(journal !== undefined && { attachments: [{ name: 'journal', contentType: 'application/x-ndjson', path: journal }] }),
    extra: {
      ...(requirement && { level: requirement.level, weight: requirement.weight, clauses: requirement.clauses.map(placeOf) }),
      ...(requirement?.waiver !== undefined && { waiver: requirement.waiver }),
      ...(finding && { finding }),
      touched,
    },
  };
}

function incomplete({ because }: Results, language: Report['language']): ReturnType<typeof testOf> {
  return {
    id: uuidOf('DECISION INCOMPLETE'),
    name: 'INCOMPLETE',
    status: 'failed',
    duration: 0,
    suite: ['decision'],
    message: `${decisions.INCOMPLETE[language]}: ${because.map((blocker) => blocker[language]).join('; ')}`,
    line: 0,
    rawStatus: 'INCOMPLETE',
    tags: [],
    filePath: '',
    flaky: false,
    extra: { touched: [] },
  };
}
